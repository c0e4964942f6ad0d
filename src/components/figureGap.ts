import type { CostReport, NoticeCode } from '../domain/types.js';
import type { MessageKey } from '../i18n/messages.js';

/** Why the total of a report is not known. */
export const TOTAL_GAP: MessageKey = 'summary.gapTotal';

/** Why the Kubernetes cost of a report is not known; its message takes `expected`, the number of clusters that should have reported. */
export function kubernetesGap(report: CostReport): MessageKey {
  const has = (code: NoticeCode): boolean => report.notices.some((notice) => notice.code === code);
  if (has('hour-boundary')) return 'summary.gapHour';
  if (has('conflicting-figures')) return 'summary.gapConflict';
  const costs = report.clusters.map(({ total }) => total);
  if (costs.includes(null) && costs.some((cost) => cost !== null)) return 'summary.gapCluster';
  return report.missingClusters.length > 0 && report.clusters.length === 0 ? 'summary.gapNoneReported' : 'summary.gapNoKubernetes';
}

/** Why the cloud cost of a report, which is total − Kubernetes, is not known. */
export function cloudGap({ total, kubernetes }: CostReport): MessageKey {
  if (total === null) return 'summary.gapCloudNoTotal';
  return kubernetes !== null && kubernetes > total ? 'summary.gapCloudExceeded' : 'summary.gapCloudMixed';
}
