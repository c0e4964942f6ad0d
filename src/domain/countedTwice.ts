import { CENT, isAlike } from './amounts.js';
import type { ExpenseFigures } from './figures.js';

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
 * cost, the finer ones without what no pod or namespace has, such as idle) and as `k8s_total_cost` added on top. Null where it does
 * not, or where not every Kubernetes row is known.
 */
export function findCountedTwice({ total, kubernetes, rowsTotal, hasAllRows, kubernetesRows }: ExpenseFigures): CountedTwice | null {
  const cost = kubernetes?.total ?? null;
  if (total === null || cost === null || cost <= CENT || kubernetesRows === null) return null;
  const levels = Object.values(kubernetesRows.levels);
  if (!levels.some((level) => isAlike(level, cost)) || levels.some((level) => level > cost && !isAlike(level, cost))) return null;

  const { alone } = kubernetesRows;
  const isOnTop = hasAllRows
    ? isSum(total, rowsTotal, cost)
    : typeof alone?.total === 'number' && isSum(alone.total, kubernetesRows.total, alone.kubernetes ?? cost);
  const isInRowsOnly = hasAllRows && isAlike(total, rowsTotal) && !isOnTop;
  const surplus = isOnTop ? kubernetesRows.total : isInRowsOnly ? kubernetesRows.total - cost : 0;
  if (surplus <= CENT) return null;
  return { reportedTotal: total, correctedTotal: total - surplus, kubernetes: cost, kubernetesRows: kubernetesRows.total };
}

/** Whether total is rows + added, and not rows alone: where the tolerance allows both, the nearer one is it. */
function isSum(total: number, rows: number, added: number): boolean {
  return isAlike(total, rows + added) && Math.abs(total - rows - added) < Math.abs(total - rows);
}
