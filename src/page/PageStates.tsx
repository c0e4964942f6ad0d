import { EmptyState } from '../components/EmptyState.js';
import { ErrorState } from '../components/ErrorState.js';
import { PageSkeleton } from '../components/PageSkeleton.js';
import { NotExpensesDataError } from '../data/index.js';
import type { ExpensesState } from './useExpenses.js';

export interface PageStatesProps {
  state: Exclude<ExpensesState, { status: 'ready' }>;
  variant: 'page' | 'panel';
}

/** The page before, or instead of, its figures. */
export function PageStates({ state, variant }: PageStatesProps) {
  if (state.status === 'pending') return <PageSkeleton variant={variant} />;
  if (state.status === 'noAccounts') return <EmptyState kind="noAccounts" />;
  const { error, isRetrying, retry } = state;
  if (error.kind === 'noCloudAccounts') return <EmptyState kind="noAccounts" />;
  const canRetry = error.kind === 'unavailable' || error.kind === 'notExpensesData';
  return (
    <ErrorState
      kind={error.kind}
      status={error.status}
      reason={error.reason}
      detail={error instanceof NotExpensesDataError ? error.bodyStart : null}
      isRetrying={isRetrying}
      onRetry={canRetry ? retry : undefined}
    />
  );
}
