import { sumKnown } from '../money/sumAmounts.js';
import type { CostPart } from '../costTypes.js';
import type { ClusterFigures, ExpenseFigures, NamespaceFigures, UnreadableObservation } from './expenseFigures.js';

/**
 * Where a cluster or a namespace came without a total, the sum of its parts stands for it. A total that could not be read stays unknown, and
 * so does that of parts which are all zero: nothing says that it cost nothing.
 */
export function completeTotals(figures: ExpenseFigures): ExpenseFigures {
  if (figures.kubernetes === null) return figures;
  const lost = figures.unreadable.filter((value) => value.lost?.kind === 'cost');
  const clusters = figures.kubernetes.clusters.map((cluster) => completeCluster(cluster, lost));
  return { ...figures, kubernetes: { ...figures.kubernetes, clusters } };
}

function completeCluster(cluster: ClusterFigures, lost: readonly UnreadableObservation[]): ClusterFigures {
  const own = lost.filter(({ clusterId }) => clusterId === cluster.id);
  const isLost = (name: string | null): boolean => own.some(({ namespace }) => namespace === name);
  const namespaces = cluster.namespaces?.map((row): NamespaceFigures => (isLost(row.name) ? row : withTotal(row))) ?? null;
  return { ...(isLost(null) ? cluster : withTotal(cluster)), namespaces };
}

function withTotal<Row extends { total: number | null; parts: readonly CostPart[] }>(row: Row): Row & { isTotalOfParts?: true } {
  if (row.total !== null) return row;
  const total = sumKnown(row.parts.map(({ amount }) => amount));
  const isNothing = row.parts.every(({ amount }) => (amount ?? 0) === 0);
  return total === null || isNothing ? row : { ...row, total, isTotalOfParts: true };
}
