import { compareText } from '../compareText.js';
import type { BesideDetector } from './besideAnswer.js';
import type { Facts } from './facts.js';
import type { Finding, Notice } from './notice.js';
import { NOTICES, type DataNotice, type NoticeCode } from './notices.js';
import { rankNotices } from './rankNotices.js';

/** What every detector has found, what matters most first, in an order that does not depend on the payload's. `beside`: of what is not in the answer itself. */
export function detectNotices(facts: Facts, beside: readonly BesideDetector[]): DataNotice[] {
  const placeOf = (notice: DataNotice): string =>
    [notice.code, notice.clusterName, notice.clusterId, notice.namespace, JSON.stringify(notice.evidence)].join('\u0000');
  const ofAnswer = NOTICES.flatMap((notice) => notice.detect?.(facts).map((finding) => toDataNotice(notice, finding)) ?? []);
  const ofBeside = beside.flatMap(({ notice, detect }) => detect(facts).map((finding) => toDataNotice(notice, finding)));
  const found = [...ofAnswer, ...ofBeside]
    .map((notice) => ({ notice, place: placeOf(notice) }))
    .sort((a, b) => compareText(a.place, b.place))
    .map(({ notice }) => notice);
  return rankNotices(found, facts.report);
}

/** What a detector has found, as the report says it. */
export function toDataNotice({ code, severity }: Notice<NoticeCode>, { cluster, ...found }: Finding): DataNotice {
  return { code, severity, ...(cluster && { clusterId: cluster.id, clusterName: cluster.name }), ...found };
}
