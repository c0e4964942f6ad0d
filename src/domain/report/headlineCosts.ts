import { sumKnown } from '../money/sumAmounts.js';
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
