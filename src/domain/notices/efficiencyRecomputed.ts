import { amountOf } from '../costParts.js';
import type { ClusterCost } from '../types.js';
import { about, type Detector } from './facts.js';

const ONE_POINT = 0.01 + 1e-9;

/**
 * The cluster's own efficiency is more than a percentage point off the cost-weighted value of its workloads. Says nothing where that
 * value is of some of them only, or of figures that contradict the cluster's.
 */
export const efficiencyRecomputed: Detector = ({ clusters }) =>
  clusters.flatMap((cluster) => {
    if (cluster.isContradicted || cluster.isOverfull) return [];
    const { efficiency, reportedEfficiency } = cluster.cost;
    const metric = (['total', 'cpu', 'ram'] as const).find((key) => {
      const weighted = efficiency[key];
      const reported = reportedEfficiency[key];
      return weighted !== null && reported !== null && Math.abs(weighted - reported) > ONE_POINT && isWhole(cluster.cost, key);
    });
    if (metric === undefined) return [];
    return [
      {
        code: 'efficiency-recomputed',
        severity: 'info',
        ...about(cluster),
        evidence: { metric, reported: reportedEfficiency[metric], weighted: efficiency[metric] },
      },
    ];
  });

/** Whether the efficiency of every workload with a cost is known. */
function isWhole({ namespaces }: ClusterCost, key: 'total' | 'cpu' | 'ram'): boolean {
  const sides = key === 'total' ? ['cpu', 'ram'] : [key];
  return (namespaces ?? [])
    .filter(({ kind, components }) => kind === 'namespace' && sides.some((side) => (amountOf(components, side) ?? 0) > 0))
    .every(({ efficiency }) => efficiency[key] !== null);
}
