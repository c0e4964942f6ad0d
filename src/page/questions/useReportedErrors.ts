import { useEventCallback } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { ExpensesError } from '../../data/index.js';
import type { ExpensesProps } from '../expensesProps.js';
import type { Question } from './question.js';

/** Of all panels: those of one client share their requests, and so what became of them. */
const told = new WeakSet<ExpensesError>();

/**
 * Tells the host of each failure once, by `onError`, however many panels it reaches. The end of a session goes to `onUnauthorized`: once for
 * all requests that find it out together, and again when a later try does.
 */
export function useReportedErrors(
  questions: readonly Question[],
  { onUnauthorized, onError }: Pick<ExpensesProps, 'onUnauthorized' | 'onError'>,
): void {
  const wasOver = useRef(false);
  // While it is asked again, what becomes of a question is not known.
  const failures = questions.flatMap(({ error, isFetching }) => (error === null || isFetching ? [] : [error]));
  const tell = useEventCallback(() => {
    const untold = [...new Set(failures)].filter((error) => !told.has(error));
    const ended = untold.filter(({ kind }) => kind === 'unauthorized');
    if (onUnauthorized) {
      ended.forEach((error) => told.add(error));
      if (ended.length > 0 && !wasOver.current) onUnauthorized();
    }
    wasOver.current = failures.some(({ kind }) => kind === 'unauthorized');
    for (const error of untold) {
      if (!onError || error.kind === 'unauthorized' || error.kind === 'noCloudAccounts') continue;
      told.add(error);
      onError(error);
    }
  });
  useEffect(tell);
}
