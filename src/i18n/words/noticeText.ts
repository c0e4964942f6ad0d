import type { NoticeGroup } from '../../domain/notices/groupNotices.js';
import type { DataNotice } from '../../domain/types.js';
import type { I18n } from '../createI18n.js';
import { noticeEvidence } from './noticeEvidence.js';
import { noticeName } from './noticeTitle.js';

/** What a notice tells the user beside its title. */
export interface NoticeText {
  /** Why it matters; for a single notice with the numbers that were seen. */
  detail: string;
  /** What to do next. */
  action: string;
}

/** The words for notices of one cause (all have the same code). */
export function noticeText(notices: NoticeGroup, i18n: I18n): NoticeText {
  const [first] = notices;
  const values = { ...noticeEvidence(first, i18n), count: notices.length };
  const why = i18n.t(`notice.${noticeName(first.code)}.why`, values);
  return {
    detail: notices.length === 1 ? `${noticeSeen(first, i18n)} ${why}` : why,
    action: i18n.t(`notice.${noticeName(first.code)}.action`, values),
  };
}

/** The numbers by which one notice was seen, as a sentence. */
export function noticeSeen(notice: DataNotice, i18n: I18n): string {
  return i18n.t(`notice.${noticeName(notice.code)}.seen`, noticeEvidence(notice, i18n));
}
