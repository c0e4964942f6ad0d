import type { DataNotice, NoticeCode } from '../../domain/types.js';
import type { I18n } from '../createI18n.js';
import { noticeEvidence } from './noticeEvidence.js';

/** What a notice tells the user. */
export interface NoticeText {
  /** What happened. */
  title: string;
  /** Why it matters; for a single notice with the numbers that were seen. */
  detail: string;
  /** What to do next. */
  action: string;
}

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;
type NoticePart = 'title' | 'seen' | 'why' | 'action';

/** The words for notices of one cause (all have the same code): one entry for all the places where it was found. */
export function noticeText(notices: DataNotice | readonly [DataNotice, ...DataNotice[]], i18n: I18n): NoticeText {
  const group: readonly DataNotice[] = 'code' in notices ? [notices] : notices;
  const first = 'code' in notices ? notices : notices[0];
  const values = { ...noticeEvidence(first, i18n), count: group.length };
  const text = (part: NoticePart): string => i18n.t(messageKey(first.code, part), values);
  return {
    title: text('title'),
    detail: group.length === 1 ? `${text('seen')} ${text('why')}` : text('why'),
    action: text('action'),
  };
}

/** The numbers by which one notice was seen, as a sentence. */
export function noticeSeen(notice: DataNotice, i18n: I18n): string {
  return i18n.t(messageKey(notice.code, 'seen'), noticeEvidence(notice, i18n));
}

/** Where a notice was found: "prod-eu", "payments in prod-eu". Null: in the answer as a whole. */
export function noticePlace({ clusterName, namespace }: DataNotice, i18n: I18n): string | null {
  if (namespace === undefined) return clusterName ?? null;
  const name = namespace.trim() === '' ? i18n.t('clusters.unnamed') : namespace;
  return clusterName === undefined ? name : i18n.t('notice.place', { namespace: name, cluster: clusterName });
}

function messageKey<P extends NoticePart>(code: NoticeCode, part: P): `notice.${Camel<NoticeCode>}.${P}` {
  const name = code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as Camel<NoticeCode>;
  return `notice.${name}.${part}`;
}
