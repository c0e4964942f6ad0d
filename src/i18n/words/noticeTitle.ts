import type { NoticeGroup } from '../../domain/notices/groupNotices.js';
import type { DataNotice, NoticeCode } from '../../domain/types.js';
import type { I18n } from '../createI18n.js';
import { noticeEvidence } from './noticeEvidence.js';
import { cleanName } from '../../domain/cleanName.js';
import { shownName } from './shownName.js';

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

/** What happened, in a few words: all that is said of a notice with the first figures. */
export function noticeTitle(notices: NoticeGroup, i18n: I18n): string {
  const [first] = notices;
  return i18n.t(`notice.${noticeName(first.code)}.title`, { ...noticeEvidence(first, i18n), count: notices.length });
}

/** Where a notice was found: "prod-eu", "payments in prod-eu". Null: in the answer as a whole. */
export function noticePlace({ clusterName, namespace }: Pick<DataNotice, 'clusterName' | 'namespace'>, i18n: I18n): string | null {
  const cluster = clusterName === undefined ? null : shownName(clusterName, i18n);
  if (namespace === undefined) return cluster;
  const name = cleanName(namespace) || i18n.t('clusters.unnamed');
  return cluster === null ? name : i18n.t('notice.place', { namespace: name, cluster });
}

/** A code as the keys of messages have it: "counted-twice" is "countedTwice". */
export function noticeName(code: NoticeCode): Camel<NoticeCode> {
  return code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()) as Camel<NoticeCode>;
}
