import { EmptyState } from '../features/states/EmptyState.js';
import { ErrorState, type ErrorKind } from '../features/states/ErrorState.js';
import { PageSkeleton } from '../features/states/PageSkeleton.js';
import { NotExpensesDataError } from '../data/index.js';
import type { ChargePeriod } from '../domain/types.js';
import { errorKind } from './errorKind.js';
import type { ExpensesState, FailedState, ReadyState } from './questions/expensesState.js';
import { useNow } from './useNow.js';

export interface InsteadOfFiguresProps {
  state: Exclude<ExpensesState, ReadyState> | { status: 'nothing'; period: ChargePeriod; onShowLast30Days: () => void };
  variant: 'page' | 'panel';
}

/** What stands where the figures will be, or would be: that they are on their way, that there are none, or why they could not be had. */
export function InsteadOfFigures({ state, variant }: InsteadOfFiguresProps) {
  if (state.status === 'pending') return <PageSkeleton variant={variant} />;
  if (state.status === 'nothing') return <EmptyState {...state} kind="nothingInPeriod" />;
  const kind = state.status === 'noAccounts' ? null : errorKind(state.error);
  if (state.status === 'noAccounts' || kind === null) return <EmptyState kind="noAccounts" />;
  return <Failed {...state} kind={kind} />;
}

/** Why there is nothing, and when it is tried again. A refused request is the same until something else is asked for. */
function Failed({ kind, error, isRetrying, nextTryAt, retry }: FailedState & { kind: ErrorKind }) {
  const now = useNow(1_000).getTime();
  const nextTryInMs = nextTryAt !== null && nextTryAt > now ? Math.ceil((nextTryAt - now) / 1_000) * 1_000 : null;
  return (
    <ErrorState
      kind={kind}
      status={error.status}
      reason={error.reason}
      detail={kind === 'notExpensesData' && error instanceof NotExpensesDataError ? error.bodyStart : null}
      cameBytes={error.cutOff?.bytes}
      isRetrying={isRetrying && nextTryInMs === null}
      nextTryInMs={nextTryInMs}
      pauseMs={error.retryAfterMs}
      onRetry={kind === 'rejected' ? undefined : retry}
    />
  );
}
