import { compareText } from '../compareText.js';
import { bySeverity } from './bySeverity.js';
import type { Facts } from './facts.js';
import type { Finding } from './notice.js';
import { NOTICES, type DataNotice } from './notices.js';

/** What every detector has found, the gravest first, in an order that does not depend on the payload's. */
export function detectNotices(facts: Facts): DataNotice[] {
  const placeOf = (notice: DataNotice): string =>
    [notice.code, notice.clusterName, notice.clusterId, notice.namespace, JSON.stringify(notice.evidence)].join('\u0000');
  return NOTICES.flatMap((notice) => notice.detect(facts).map((finding) => toDataNotice(notice, finding)))
    .map((notice) => ({ notice, place: placeOf(notice) }))
    .sort((a, b) => bySeverity(a.notice, b.notice) || compareText(a.place, b.place))
    .map(({ notice }) => notice);
}

/** What a detector has found, as the report says it. */
export function toDataNotice({ code, severity }: (typeof NOTICES)[number], { cluster, ...found }: Finding): DataNotice {
  return { code, severity, ...(cluster && { clusterId: cluster.id, clusterName: cluster.name }), ...found };
}
