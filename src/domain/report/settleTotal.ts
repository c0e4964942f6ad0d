import { CENT, remainderOf, sumKnown } from '../money/sumAmounts.js';
import type { TotalFault, TotalRule } from './decisions.js';
import type { ClusterFigures, ExpenseFigures } from './expenseFigures.js';
import { known, unknown, type Decided } from './headlineCosts.js';

/** Where the reported total comes from, and what is shown for it. Amounts in billing currency. */
export interface SettledTotal {
  rule: TotalRule;
  cloud: Decided;
  /** Clusters that `k8s_costs` does not have, whose cost is known from their rows and is in the total. */
  rowClusters: readonly ClusterFigures[];
  /** Reported − shown total. */
  surplus: number;
  /** What is wrong with the reported total. Null: nothing. */
  fault: TotalFault | null;
  /** The live clusters cost nothing, and their rows, which are in the total, something. */
  isContradicted?: boolean;
}

/** Imported rows may be older than the live figure by an import. */
const LAG = 0.05;

/**
 * What is in the reported total. It is an exact sum of parts of the same answer, so that rows which lag behind the live figures are no
 * matter. `kubernetes`: K as it came, or as the sum of its clusters; null: not known, or there is none. `least`: the least difference to tell.
 */
export function settleTotal(figures: ExpenseFigures, kubernetes: number | null, least: number): SettledTotal {
  const { total, cloudRows: cloud, kubernetesRows: rows } = figures;
  const lacking = rowClustersBeside(figures);
  const own = kubernetes ?? 0;
  const nothing = { rowClusters: [], surplus: 0, fault: null };
  if (total === null)
    return { ...nothing, rule: 'absent', cloud: cloud === null ? unknown('noTotal') : known(cloud), rowClusters: lacking };
  const beside = () => {
    const rest = cloudBeside(figures, total, kubernetes, least);
    return {
      ...nothing,
      cloud: rest,
      surplus: rest.amount === null || kubernetes === null ? 0 : remainderOf(total, [rest.amount, kubernetes]),
    };
  };
  if (cloud === null) return { ...beside(), rule: 'rowsUnknown' };

  const tolerance = Math.max(least, 1e-9 * Math.abs(total));
  const isSum = (...parts: number[]): boolean => Math.abs(remainderOf(total, parts)) <= tolerance;
  const hasRows = rows !== null && rows !== 0;
  // Without a Kubernetes cost, what its rows cost is it.
  if (isSum(cloud, own) && (kubernetes !== null || !hasRows)) {
    const rest = remainderOf(total, [own]);
    // Less than rounding may leave is no credit: the rows know better.
    const shown = rest < 0 && rest >= -least ? Math.max(cloud, rest) : rest;
    return { ...nothing, rule: 'sum', cloud: known(shown), surplus: rest - shown };
  }
  const isAnyLive = (figures.kubernetes?.clusters.length ?? 0) > 0;
  // Beside a live cluster of unknown cost, or of one that its rows contradict, nobody knows what of the total is its: the total stands.
  const isUncertain = isAnyLive && (kubernetes === null || (own === 0 && (liveRowsOf(figures) ?? 0) > least));
  const shown = (rowClusters: readonly ClusterFigures[]) => ({
    cloud: known(cloud),
    rowClusters,
    surplus: isUncertain ? 0 : remainderOf(total, [cloud, own, ...rowClusters.map((cluster) => cluster.total)]),
  });
  if (isUncertain && hasRows && isSum(cloud, rows)) {
    const isContradicted = kubernetes !== null;
    return { ...shown(lacking), rule: 'rows', fault: isContradicted ? 'disagrees' : null, isContradicted };
  }
  if (hasRows && isSum(cloud, rows, own)) {
    const settled = shown(lacking);
    return { ...settled, rule: 'rowsAndSum', fault: settled.surplus > tolerance ? 'countedTwice' : null };
  }
  if (hasRows && isSum(cloud, rows)) return { ...shown(lacking), rule: 'rows', fault: faultOfRows(figures, own, lacking) };
  if (isSum(cloud) && (own > 0 || kubernetes === null)) {
    return { ...shown(kubernetes === null ? lacking : []), rule: 'cloudAlone', fault: isUncertain ? null : 'notAdded' };
  }
  const fault = kubernetes === null ? null : 'disagrees';
  // Where Kubernetes rows were cut, but its total and the cloud's were asked for apart, the cloud's is known all the same.
  if (rows === null) return { ...shown([]), rule: 'unsettled', fault };
  return { ...beside(), rule: 'unsettled', fault };
}

/** Of a total with the rows and nothing added: they are K's, but for a lag; K's several times over; or neither. */
function faultOfRows({ kubernetes, kubernetesRows, rowClusters }: ExpenseFigures, own: number, lacking: readonly ClusterFigures[]) {
  const alone = sumKnown(lacking.map(({ total }) => total)) ?? 0;
  if (own === 0 || isWithinLag((kubernetesRows ?? 0) - alone, own)) return null;
  return isWithinLag(liveRowsOf({ kubernetes, rowClusters }) ?? 0, own) ? 'countedTwice' : 'disagrees';
}

/** What the rows of the clusters of `k8s_costs` come to, each by one level. Null: they have none. */
function liveRowsOf({ kubernetes, rowClusters }: Pick<ExpenseFigures, 'kubernetes' | 'rowClusters'>): number | null {
  const live = new Set(kubernetes?.clusters.map(({ id }) => id));
  return sumKnown(rowClusters.filter(({ id }) => live.has(id)).map(({ total }) => total));
}

function isWithinLag(rows: number, live: number): boolean {
  return Math.abs(rows - live) <= LAG * Math.max(Math.abs(rows), Math.abs(live));
}

/** Clusters with rows that are none of `k8s_costs`. */
function rowClustersBeside({ kubernetes, rowClusters }: ExpenseFigures): ClusterFigures[] {
  const live = new Set(kubernetes?.clusters.map(({ id }) => id));
  return rowClusters.filter(({ id }) => !live.has(id));
}

/** Total − Kubernetes, where the rows do not tell: below zero it is one only where credits are. */
function cloudBeside(figures: ExpenseFigures, total: number, kubernetes: number | null, least: number): Decided {
  if (kubernetes === null) {
    const isAdded = figures.kubernetes !== null && (figures.kubernetes.total ?? 1) !== 0;
    const isInRows = figures.kubernetesRows === null ? figures.hasKubernetesRows : Math.abs(figures.kubernetesRows) > CENT;
    return isAdded || isInRows ? unknown('mixed') : known(total);
  }
  const rest = total - kubernetes;
  if (rest < -least && !hasCredits(figures, total, rest)) return unknown('kubernetesAboveTotal');
  // Less than rounding may leave is no credit.
  return known(rest < 0 && rest >= -least ? 0 : remainderOf(total, [kubernetes]));
}

/** Whether credits explain a cloud below zero: those among its rows do, or, where rows are not known, a total that is below zero itself. */
function hasCredits({ cloudRows, cloudCredits }: ExpenseFigures, total: number, cost: number): boolean {
  return cloudCredits - CENT <= cost || (cloudRows === null && total < 0);
}
