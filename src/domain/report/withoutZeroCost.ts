import { reconcileCluster, type ReconciledCluster } from './reconcileCluster.js';

/** A cluster in a gap of the pipeline: its zeros say that nothing was measured, not that it cost nothing. */
export function withoutZeroCost(cluster: ReconciledCluster): ReconciledCluster {
  const { figures, isContradicted } = cluster;
  if (figures.total !== 0 || isContradicted) return cluster;
  const parts = figures.parts.map(({ key, amount }) => ({ key, amount: amount === 0 ? null : amount }));
  return reconcileCluster({ ...figures, total: null, parts, namespaces: null });
}
