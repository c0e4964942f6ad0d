import { CENT } from '../money/sumAmounts.js';
import type { ReconciledCluster } from '../report/reconcileCluster.js';
import { notice } from './notice.js';

/** A cluster says 0 while its namespaces have costs, or a child is larger than its parent. */
export const conflictingFigures = notice({
  code: 'conflicting-figures',
  severity: 'error',
  evidence: { clusterTotal: 'money', namespacesTotal: 'money' },
  touches: ['kubernetes', 'cluster', 'efficiency', 'namespace'],
  detect: ({ clusters }) =>
    clusters
      .filter(({ isContradicted, isOverfull }) => isContradicted || isOverfull)
      .map((cluster) => ({
        cluster: cluster.figures,
        ...namespaceAtFault(cluster),
        evidence: { clusterTotal: cluster.figures.total, namespacesTotal: cluster.namespacesTotal },
      })),
});

/** The one namespace that costs more than its cluster, if it is one. */
function namespaceAtFault({ figures, isContradicted }: ReconciledCluster): { namespace?: string } {
  if (isContradicted) return {};
  const larger = figures.namespaces?.filter(({ total }) => (total ?? 0) > (figures.total ?? 0) + CENT) ?? [];
  return larger.length === 1 && larger[0] ? { namespace: larger[0].name } : {};
}
