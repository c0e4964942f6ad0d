import { sumKnown } from '../money/sumAmounts.js';
import { notice } from './notice.js';

/** What is seen of a Kubernetes total beside its clusters, or beside the whole total. */
type BesideClusters = { kubernetesTotal: 'money'; clustersTotal: 'money'; difference: 'money' };
type BesideTotal = { kubernetesTotal: 'money'; total: 'money'; difference: 'money' };

/** The Kubernetes total is not the sum of its clusters, or is larger than the whole total. */
export const totalsDisagree = notice<'totals-disagree', BesideClusters | BesideTotal>({
  code: 'totals-disagree',
  severity: 'warning',
  evidence: { kubernetesTotal: 'money', clustersTotal: 'money', total: 'money', difference: 'money' },
  touches: ['total', 'cloud', 'kubernetes'],
  detect: ({ report, least }) => {
    const { kubernetes, total, cloud, clusterRemainder, clusters } = report;
    if (kubernetes === null) return [];
    if (total !== null && cloud === null) {
      return [{ severity: 'error', evidence: { kubernetesTotal: kubernetes, total, difference: kubernetes - total } }];
    }
    const totals = clusters.map((cluster) => cluster.total);
    // The difference may be the cost of a cluster that is not known.
    if (Math.abs(clusterRemainder ?? 0) <= least || totals.includes(null)) return [];
    return [{ evidence: { kubernetesTotal: kubernetes, clustersTotal: sumKnown(totals), difference: clusterRemainder } }];
  },
});
