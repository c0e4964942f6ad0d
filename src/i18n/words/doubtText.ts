import type { DataNotice } from '../../domain/types.js';
import type { I18n } from '../createI18n.js';
import { noticeTitle } from './noticeTitle.js';

/** Before a figure that is in doubt. */
export const DOUBT_SIGN = '≈';

/** "In doubt: Figures contradict each other in 1 cluster". */
export function doubtText(notice: DataNotice, i18n: I18n): string {
  return i18n.t('figure.doubt', { notice: noticeTitle([notice], i18n) });
}
