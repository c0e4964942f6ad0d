import type { CleanExpenses } from '../api/restApiTypes.js';

/** How long a gap is waited out, in milliseconds. */
export const GIVE_UP_AFTER = 10 * 60_000;

export interface FetchedExpenses {
  expenses: CleanExpenses;
  /** When the answer came, in milliseconds since 1970. */
  fetchedAt: number;
}

/** What the cache holds for one scope. */
export interface ExpensesAnswer extends FetchedExpenses {
  /**
   * The newest answer with the whole Kubernetes cost, while this one has none, or at the turn of an hour less than half of it: costs do
   * not vanish, so the producer has a gap. Null: this one has it, or none ever came.
   */
  lastGood: FetchedExpenses | null;
  /** When Kubernetes costs were first missing at the turn of an hour, in milliseconds since 1970. Null: no such gap. */
  gapSince: number | null;
}

/** The Kubernetes cost of an answer: the total where it came, else Σ of its clusters. */
function kubernetesCost({ k8s_costs }: CleanExpenses): number {
  return k8s_costs?.k8s_total_cost ?? (k8s_costs?.k8s_cost_breakdown ?? []).reduce((sum, { cost }) => sum + (cost ?? 0), 0);
}

/**
 * Files a new answer: while it lacks Kubernetes costs that the former one of the same scope had, that one is kept beside it.
 * `isBoundary`: it was asked for in the minutes in which the producer answers nothing, or too little. Too little is waited out like
 * nothing; after that it is believed.
 */
export function fileAnswer(fetched: FetchedExpenses, former: ExpensesAnswer | undefined, isBoundary: boolean): ExpensesAnswer {
  const cost = kubernetesCost(fetched.expenses);
  const lastGood = former === undefined ? null : goodPartOf(former);
  const gapSince = former?.gapSince ?? (isBoundary ? fetched.fetchedAt : null);
  const isWaiting = gapSince !== null && fetched.fetchedAt - gapSince < GIVE_UP_AFTER;
  const hasDropped = isWaiting && lastGood !== null && cost < kubernetesCost(lastGood.expenses) / 2;
  return cost === 0 || hasDropped ? { ...fetched, lastGood, gapSince } : { ...fetched, lastGood: null, gapSince: null };
}

function goodPartOf({ expenses, fetchedAt, lastGood }: ExpensesAnswer): FetchedExpenses | null {
  return lastGood ?? (kubernetesCost(expenses) === 0 ? null : { expenses, fetchedAt });
}
