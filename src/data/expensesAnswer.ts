import type { CleanExpenses } from '../api/types.js';

export interface FetchedExpenses {
  expenses: CleanExpenses;
  /** When the answer came, in milliseconds since 1970. */
  fetchedAt: number;
}

/** What the cache holds for one scope. */
export interface ExpensesAnswer extends FetchedExpenses {
  /**
   * The newest answer with a Kubernetes cost, while this one has none: costs do not vanish, so the producer has a gap.
   * Null: this one has them, or none ever came.
   */
  lastGood: FetchedExpenses | null;
  /** When Kubernetes costs were first missing at the turn of an hour, in milliseconds since 1970. Null: no such gap. */
  gapSince: number | null;
}

/** Whether the answer has a Kubernetes cost: the total where it came, else that of any cluster. */
export function hasKubernetesCost({ k8s_costs }: CleanExpenses): boolean {
  if (k8s_costs === null) return false;
  const { k8s_total_cost, k8s_cost_breakdown } = k8s_costs;
  return k8s_total_cost === null ? k8s_cost_breakdown.some(({ cost }) => (cost ?? 0) !== 0) : k8s_total_cost !== 0;
}

/**
 * Files a new answer: while it lacks Kubernetes costs that the former one of the same scope had, that one is kept beside it.
 * `isBoundary`: it was asked for in the minutes in which the producer answers nothing.
 */
export function fileAnswer(fetched: FetchedExpenses, former: ExpensesAnswer | undefined, isBoundary: boolean): ExpensesAnswer {
  if (hasKubernetesCost(fetched.expenses)) return { ...fetched, lastGood: null, gapSince: null };
  return {
    ...fetched,
    lastGood: former === undefined ? null : goodPartOf(former),
    gapSince: former?.gapSince ?? (isBoundary ? fetched.fetchedAt : null),
  };
}

function goodPartOf({ expenses, fetchedAt, lastGood }: ExpensesAnswer): FetchedExpenses | null {
  return hasKubernetesCost(expenses) ? { expenses, fetchedAt } : lastGood;
}
