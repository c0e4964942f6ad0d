import { Box } from '@mui/material';
import type { ReactNode, RefObject } from 'react';
import { ErrorState, type ErrorKind } from '../features/states/ErrorState.js';
import { PageSkeleton } from '../features/states/PageSkeleton.js';
import { NotExpensesDataError } from '../data/index.js';
import { LazyPanel } from '../ui/LazyPanel.js';
import type { LazyPart } from '../ui/lazyPart.js';
import { errorKind } from './errorKind.js';
import type { NothingToShowProps } from './NothingToShow.js';
import type { ExpensesState, FailedState, ReadyState } from './questions/expensesState.js';
import { useFocusHome } from './useFocusHome.js';
import { useNow } from './useNow.js';

export interface InsteadOfFiguresProps {
  state: Exclude<ExpensesState, ReadyState | { status: 'noAccounts' }> | ({ status: 'nothing' } & NothingToShowProps);
  variant: 'page' | 'panel';
  /** Draws that there is nothing. */
  nothing: LazyPart<NothingToShowProps>;
  /** Left out: the host knows no way there. */
  onSignIn?: (() => void) | undefined;
  /** Gets the focus when a button that had it gives way to what it led to. */
  focusHome: RefObject<HTMLElement>;
}

/** What stands where the figures will be, or would be: that they are on their way, that there are none, or why they could not be had. */
export function InsteadOfFigures({ focusHome, ...props }: InsteadOfFiguresProps) {
  return <div {...useFocusHome(focusHome)}>{contentOf(props)}</div>;
}

function contentOf({ state, variant, nothing, onSignIn }: Omit<InsteadOfFiguresProps, 'focusHome'>): ReactNode {
  if (state.status === 'nothing') {
    return (
      <LazyPanel part={nothing} placeholder={<Box sx={{ minHeight: 240 }} />}>
        {(NothingToShow) => <NothingToShow {...state} />}
      </LazyPanel>
    );
  }
  const kind = state.status === 'error' ? errorKind(state.error) : null;
  if (state.status === 'pending' || kind === null) return <PageSkeleton variant={variant} />;
  return <Failed {...state} kind={kind} onSignIn={onSignIn} />;
}

/** Why there is nothing, and when it is tried again. A refused request is the same until something else is asked for. */
function Failed({
  kind,
  error,
  isRetrying,
  nextTryAt,
  retry,
  onSignIn,
}: FailedState & { kind: ErrorKind; onSignIn: (() => void) | undefined }) {
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
      onSignIn={kind === 'unauthorized' ? onSignIn : undefined}
      onRetry={kind === 'rejected' ? undefined : retry}
    />
  );
}
