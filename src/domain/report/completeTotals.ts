import { sumKnown } from '../money/sumAmounts.js';
import type { ClusterFigures, ExpenseFigures, NamespaceFigures } from './expenseFigures.js';

/**
 * Where a cluster or a namespace came without a total, the sum of its parts stands for it; of a cluster without parts that of its namespaces.
 * A total that could not be read stays unknown, and so does that of parts which are all zero: nothing says that it cost nothing.
 */
export function completeTotals(figures: ExpenseFigures): ExpenseFigures {
  if (figures.kubernetes === null) return figures;
  const clusters = figures.kubernetes.clusters.map(completeCluster);
  return { ...figures, kubernetes: { ...figures.kubernetes, clusters } };
}

function completeCluster(cluster: ClusterFigures): ClusterFigures {
  const namespaces = cluster.namespaces?.map((row): NamespaceFigures => withTotal(row)) ?? null;
  const own = cluster.namespacesFrom === 'breakdown' ? (namespaces ?? []) : [];
  return { ...withTotal(cluster, own), namespaces };
}

/** `rows`: what it consists of beside its parts. */
function withTotal<Row extends Pick<NamespaceFigures, 'total' | 'isTotalLost' | 'parts'>>(
  row: Row,
  rows: readonly NamespaceFigures[] = [],
): Row & { isTotalOfParts?: true } {
  if (row.total !== null || row.isTotalLost) return row;
  const amounts = row.parts.length > 0 ? row.parts.map(({ amount }) => amount) : rows.map(({ total }) => total);
  const total = sumKnown(amounts);
  const isNothing = amounts.every((amount) => (amount ?? 0) === 0);
  return total === null || isNothing ? row : { ...row, total, isTotalOfParts: true };
}
