import { EmptyState } from '../components/EmptyState.js';
import { ErrorState, type ErrorKind } from '../components/ErrorState.js';
import { NotExpensesDataError } from '../data/index.js';
import type { ChargePeriod } from '../domain/types.js';
import type { FailedState } from './useExpenses.js';
import { useNow } from './useNow.js';

export type InsteadOfFiguresProps =
  | FailedState
  | { status: 'noAccounts' }
  | {
      status: 'nothing';
      period: ChargePeriod;
      onShowLast30Days: () => void;
    };

/** What stands where the figures would be: that there are none, or why they could not be had. */
export function InsteadOfFigures(props: InsteadOfFiguresProps) {
  if (props.status === 'nothing') return <EmptyState {...props} kind="nothingInPeriod" />;
  if (props.status === 'noAccounts' || props.error.kind === 'noCloudAccounts') return <EmptyState kind="noAccounts" />;
  return <Failed {...props} kind={props.error.kind} />;
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
      detail={error instanceof NotExpensesDataError ? error.bodyStart : null}
      isRetrying={isRetrying && nextTryInMs === null}
      nextTryInMs={nextTryInMs}
      pauseMs={error.retryAfterMs}
      onRetry={kind === 'rejected' ? undefined : retry}
    />
  );
}
