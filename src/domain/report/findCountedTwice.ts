import { CENT, isAlike, sumKnown } from '../money/sumAmounts.js';
import type { ExpenseFigures } from './expenseFigures.js';

/** Kubernetes stands more than once in the reported total. Amounts in billing currency. */
export interface CountedTwice {
  reportedTotal: number;
  correctedTotal: number;
  kubernetes: number;
  /** Σ of the Kubernetes rows of `clean_expenses`. */
  kubernetesRows: number;
}

/**
 * Finds a total that holds Kubernetes more than once: as rows of `clean_expenses` (perhaps at several levels, one of them the whole
 * cost, the finer ones without what no pod or namespace has, such as idle) and as its `cost` added on top. Null where it does
 * not, or where not every Kubernetes row is known.
 */
export function findCountedTwice(
  { total, kubernetes, rowsTotal, hasAllRows, kubernetesRows }: ExpenseFigures,
  cost: number | null,
): CountedTwice | null {
  if (total === null || kubernetes === null || cost === null || cost <= CENT || kubernetesRows === null) return null;
  const { alone, levels, total: rows } = kubernetesRows;
  const isWholeOf = (account: string | null, whole: number): boolean => isWhole([...(levels.get(account)?.values() ?? [])], whole);
  const isEveryCluster =
    kubernetes.clusters.every(({ id, total: own }) => own !== null && (own <= CENT || isWholeOf(id, own))) &&
    isAlike(sumKnown(kubernetes.clusters.map((cluster) => cluster.total)) ?? 0, cost);
  if (!isEveryCluster && !isWholeOf(null, cost)) return null;

  const isOnTop = hasAllRows
    ? isSum(total, rowsTotal, cost)
    : typeof alone?.total === 'number' && isSum(alone.total, rows, alone.kubernetes ?? cost);
  const isInRowsOnly = hasAllRows && isAlike(total, rowsTotal) && !isAlike(rows, cost);
  const surplus = isOnTop ? rows : isInRowsOnly ? rows - cost : 0;
  if (surplus <= CENT) return null;
  return { reportedTotal: total, correctedTotal: total - surplus, kubernetes: cost, kubernetesRows: rows };
}

/** Whether rows of these levels are a cost: one of them and none more, or all together where each has a part of it. */
function isWhole(levels: readonly number[], cost: number): boolean {
  const isOneLevel = levels.some((level) => isAlike(level, cost)) && levels.every((level) => level < cost || isAlike(level, cost));
  return isOneLevel || isAlike(sumKnown(levels) ?? 0, cost);
}

/** Whether total is rows + added, and not rows alone: where the tolerance allows both, the nearer one is it. */
function isSum(total: number, rows: number, added: number): boolean {
  return isAlike(total, rows + added) && Math.abs(total - rows - added) < Math.abs(total - rows);
}
