import type { Doubt } from '../../domain/explain/doubt.js';
import type { I18n } from '../createI18n.js';
import { noticeTitle } from './noticeTitle.js';

/** Why a figure is in doubt: "In doubt: Figures contradict each other in 1 cluster". */
export function doubtText(doubt: Doubt, i18n: I18n): string {
  switch (doubt.code) {
    case 'notice':
      return i18n.t(doubt.isAtLeast ? 'figure.lacking' : 'figure.doubt', { notice: noticeTitle([doubt.notice], i18n) });
    case 'rowsCut':
      return i18n.t('figure.rowsCut', { listed: doubt.listed, all: doubt.all });
    case 'atLeast':
      return i18n.t('figure.atLeast');
  }
}

/** Before a figure that is in doubt. */
export function doubtSign(doubt: Doubt): string {
  return doubt.code === 'atLeast' || (doubt.code === 'notice' && doubt.isAtLeast) ? '≥' : '≈';
}
