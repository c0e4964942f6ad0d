import type { ChargePeriod } from '../domain/types.js';
import type { ExpensesState, ReadyState } from './questions/expensesState.js';

/** Why there is nothing to show, which is no error: no account is connected, the period has no costs, or it has not begun. */
export type Emptiness = 'noAccounts' | 'nothingInPeriod' | 'notBegun';

/** Null: there are figures, or it is not known. */
export function emptinessOf(state: ExpensesState, period: ChargePeriod, now: Date, variant: 'page' | 'panel'): Emptiness | null {
  if (state.status === 'noAccounts' || (state.status === 'error' && state.error.kind === 'noCloudAccounts')) return 'noAccounts';
  if (state.status !== 'ready') return null;
  if (period.start > now && hasNoCost(state)) return 'notBegun';
  // A panel is a part of a page whose other parts may have costs.
  if (variant === 'panel' || !hasNothingToShow(state)) return null;
  return state.accounts?.length === 0 ? 'noAccounts' : 'nothingInPeriod';
}

/** The answer has no cost of any kind. */
function hasNoCost({ report: { total, kubernetes, cloudAccounts, clusters } }: ReadyState): boolean {
  return (total ?? 0) === 0 && (kubernetes ?? 0) === 0 && cloudAccounts.length + clusters.length === 0;
}

/** Nor does anything say that one is on its way or missing. */
function hasNothingToShow(state: ReadyState): boolean {
  const { total, missingClusters, notices } = state.report;
  return (
    hasNoCost(state) &&
    total === 0 &&
    missingClusters.length === 0 &&
    state.waiting === null &&
    notices.every(({ severity }) => severity === 'info')
  );
}
