import { remainderOf, sumKnown } from '../money/sumAmounts.js';
import type { Facts } from './facts.js';
import { amountIn, differenceIn, notice, type Finding } from './notice.js';

type Money<Names extends string> = Record<Names, number | null>;
/** What is seen of a Kubernetes total beside its clusters, beside the whole total, and of a total that is no sum of its answer. */
type BesideClusters = { kubernetesTotal: 'money'; clustersTotal: 'money'; difference: 'money' };
type BesideTotal = { kubernetesTotal: 'money'; total: 'money'; difference: 'money' };
/** `total`: the one that is shown, where it has the cloud by its rows; null: the cloud is what Kubernetes leaves of the reported one. */
type BesideRows = { reportedTotal: 'money'; cloudRows: 'money'; kubernetesRows: 'money'; kubernetesTotal: 'money'; total: 'money' };

/** The total is no sum of what the answer holds, the Kubernetes total not that of its clusters, or larger than the whole. */
export const totalsDisagree = notice<'totals-disagree', BesideClusters | BesideTotal | BesideRows>({
  code: 'totals-disagree',
  severity: 'warning',
  evidence: {
    kubernetesTotal: 'money',
    clustersTotal: 'money',
    total: 'money',
    difference: 'money',
    reportedTotal: 'money',
    cloudRows: 'money',
    kubernetesRows: 'money',
  },
  touches: ['total', 'cloud', 'kubernetes', 'parts'],
  doubts: ({ evidence }) => (isBesideClusters(evidence) ? ['total', 'kubernetes', 'parts'] : ['total', 'cloud']),
  // What the clusters have not is in the rest of all parts, and in no part of a cluster.
  isAbout: ({ aspects, key, clusterId }, evidence) =>
    !aspects.includes('parts') || (isBesideClusters(evidence) && key === 'other' && clusterId === undefined),
  money: (evidence) => amountIn(evidence, 'difference') ?? differenceIn(evidence, 'reportedTotal', 'cloudRows'),
  detect: (facts) => [...besideTotal(facts), ...besideClusters(facts)],
});

/** The clouds are what they are, whatever the clusters come to; of a total that is no sum of its answer it is they that nobody knows. */
function isBesideClusters(evidence: Finding['evidence']): boolean {
  return 'clustersTotal' in evidence;
}

function besideTotal({
  report: { kubernetes, total, cloud },
  settled,
  figures,
}: Facts): Finding<Money<keyof BesideTotal> | Money<keyof BesideRows>>[] {
  if (kubernetes !== null && total !== null && cloud === null) {
    return [{ severity: 'error', evidence: { kubernetesTotal: kubernetes, total, difference: kubernetes - total } }];
  }
  if (settled.fault !== 'disagrees') return [];
  const { total: reportedTotal, cloudRows, kubernetesRows } = figures;
  const { rule, isContradicted, rowClusters } = settled;
  if (kubernetes === null && !isContradicted) return [];
  const ofRows = rowClusters.map((cluster) => cluster.total);
  const kubernetesTotal = kubernetes === null ? 0 : remainderOf(kubernetes, ofRows);
  const isCloudOfRows = rule === 'rows' || kubernetesRows === null;
  return [{ evidence: { reportedTotal, cloudRows, kubernetesRows, kubernetesTotal, total: isCloudOfRows ? total : null } }];
}

function besideClusters({ report: { kubernetes, clusterRemainder, clusters }, least }: Facts): Finding<Money<keyof BesideClusters>>[] {
  const totals = clusters.map((cluster) => cluster.total);
  // The difference may be the cost of a cluster that is not known.
  if (kubernetes === null || Math.abs(clusterRemainder ?? 0) <= least || totals.includes(null)) return [];
  return [{ evidence: { kubernetesTotal: kubernetes, clustersTotal: sumKnown(totals), difference: clusterRemainder } }];
}
