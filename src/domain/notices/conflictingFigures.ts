import { CENT } from '../amounts.js';
import type { ReconciledCluster } from '../reconcileCluster.js';
import type { DataNotice } from '../types.js';
import { about, type Detector } from './facts.js';

/** A cluster says 0 while its namespaces have costs, or a child is larger than its parent. */
export const conflictingFigures: Detector = ({ clusters }) => clusters.flatMap(findConflict);

function findConflict(cluster: ReconciledCluster): DataNotice[] {
  const { figures, namespacesTotal, isContradicted, isOverfull } = cluster;
  if (!isContradicted && !isOverfull) return [];
  const evidence = { clusterTotal: figures.total, namespacesTotal };
  const notice: DataNotice = { code: 'conflicting-figures', severity: 'error', ...about(cluster), evidence };
  if (isContradicted) return [notice];
  const larger = figures.namespaces?.filter(({ total }) => (total ?? 0) > (figures.total ?? 0) + CENT) ?? [];
  return [larger.length === 1 && larger[0] ? { ...notice, namespace: larger[0].name } : notice];
}
