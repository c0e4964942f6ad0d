import { amountOf } from '../money/costParts.js';
import type { ClusterCost } from '../costTypes.js';
import type { ReconciledCluster } from '../report/reconcileCluster.js';
import { notice } from './notice.js';

const ONE_POINT = 0.01 + 1e-9;

/**
 * The cluster's own efficiency is more than a percentage point off the cost-weighted value of its workloads. Says nothing where that
 * value is of some of them only, or of figures that contradict the cluster's.
 */
export const efficiencyRecomputed = notice({
  code: 'efficiency-recomputed',
  severity: 'info',
  evidence: { metric: 'text', reported: 'ratio', weighted: 'ratio' },
  touches: ['efficiency'],
  detect: ({ clusters }) =>
    clusters.flatMap((cluster) => {
      const { efficiency, reportedEfficiency } = cluster.cost;
      const metric = recomputedMetric(cluster);
      if (metric === undefined) return [];
      return [{ cluster: cluster.figures, evidence: { metric, reported: reportedEfficiency[metric], weighted: efficiency[metric] } }];
    }),
});

function recomputedMetric({ isContradicted, isOverfull, cost }: ReconciledCluster): 'total' | 'cpu' | 'ram' | undefined {
  if (isContradicted || isOverfull) return undefined;
  return (['total', 'cpu', 'ram'] as const).find((metric) => {
    const weighted = cost.efficiency[metric];
    const reported = cost.reportedEfficiency[metric];
    return weighted !== null && reported !== null && Math.abs(weighted - reported) > ONE_POINT && isWhole(cost, metric);
  });
}

/** Whether the efficiency of every workload with a cost is known. */
function isWhole({ namespaces }: ClusterCost, metric: 'total' | 'cpu' | 'ram'): boolean {
  const sides = metric === 'total' ? ['cpu', 'ram'] : [metric];
  return (namespaces ?? [])
    .filter(({ kind, components }) => kind === 'namespace' && sides.some((side) => (amountOf(components, side) ?? 0) > 0))
    .every(({ efficiency }) => efficiency[metric] !== null);
}
