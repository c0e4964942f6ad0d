import { CENT, isAlike, remainderOf, sumKnown } from '../money/sumAmounts.js';
import type { ExpenseFigures } from './expenseFigures.js';
import type { UnknownReason } from './decisions.js';

/** An amount, or why it is not known. */
export type Decided = { amount: number; reason: null } | { amount: null; reason: UnknownReason };

export function known(amount: number): Decided {
  return { amount, reason: null };
}

export function unknown(reason: UnknownReason): Decided {
  return { amount: null, reason };
}

/** `isSummed`: of the clusters. */
export type KubernetesCost = Decided & { isSummed?: true };

/** `k8s_total_cost`; where it did not come the sum of the clusters, if each of them is known. */
export function kubernetesCost({ kubernetes }: ExpenseFigures): KubernetesCost {
  if (kubernetes === null) return unknown('noKubernetes');
  if (kubernetes.total !== null) return known(kubernetes.total);
  const totals = kubernetes.clusters.map(({ total }) => total);
  if (totals.includes(null)) return unknown('clusterUnknown');
  const sum = sumKnown(totals);
  return sum === null ? unknown('noKubernetes') : { ...known(sum), isSummed: true };
}

/**
 * Total − Kubernetes. An answer without Kubernetes costs added none, so there the total is the cloud's; unless it has rows of
 * Kubernetes accounts in it, which no other figure tells apart.
 */
export function cloudCost(figures: ExpenseFigures, total: number | null, kubernetes: number | null, least: number): Decided {
  if (total === null) return unknown('noTotal');
  if (kubernetes !== null) {
    const isTooMuch = kubernetes > total + least && !hasCredits(figures, total - kubernetes);
    return isTooMuch ? unknown('kubernetesAboveTotal') : known(remainderOf(total, [kubernetes]));
  }
  const isAdded = figures.kubernetes !== null && (figures.kubernetes.total ?? 1) !== 0;
  const hasRows = Math.abs(figures.kubernetesRows?.total ?? 0) > CENT;
  return isAdded || hasRows ? unknown('mixed') : known(total);
}

/** Whether the cloud's rows, all of them known, do add up to this negative cost: then Kubernetes may exceed the total. */
function hasCredits({ hasAllRows, cloudAccounts }: ExpenseFigures, cost: number): boolean {
  return hasAllRows && isAlike(sumKnown(cloudAccounts.map((account) => account.total)) ?? 0, cost);
}
