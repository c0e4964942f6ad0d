import { useEffect, useRef } from 'react';
import type { ExpensesError } from '../data/index.js';
import type { ExpensesProps } from './expensesProps.js';
import { useLatest } from './useLatest.js';

/**
 * Tells the host of each failure once, by `onError`. The end of a session goes to `onUnauthorized`: once for all requests that find it
 * out together, and again when a later try does.
 */
export function useReportedErrors(
  failures: readonly ExpensesError[],
  { onUnauthorized, onError }: Pick<ExpensesProps, 'onUnauthorized' | 'onError'>,
): void {
  const callbacks = useLatest({ onUnauthorized, onError });
  const reported = useRef(new WeakSet<ExpensesError>());
  const wasOver = useRef(false);
  useEffect(() => {
    const isOver = failures.some(({ kind }) => kind === 'unauthorized');
    if (isOver && !wasOver.current) callbacks.current.onUnauthorized?.();
    wasOver.current = isOver;
    for (const error of failures) {
      if (error.kind === 'unauthorized' || error.kind === 'noCloudAccounts' || reported.current.has(error)) continue;
      reported.current.add(error);
      callbacks.current.onError?.(error);
    }
  }, [failures, callbacks]);
}
