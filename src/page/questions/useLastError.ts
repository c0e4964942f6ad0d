import { useState } from 'react';
import type { ExpensesError, ExpensesScope } from '../../data/index.js';
import { useElapsed } from './useElapsed.js';
import type { Question } from './question.js';

/** How long the first tries may fail in silence. */
const QUIET_MS = 3_000;

/**
 * Why the last try of this scope failed, also while there is another one: TanStack Query forgets the error of a question that was never
 * answered as soon as it asks again, and the page would fall back from what went wrong to a skeleton.
 */
export function useLastError({ data, error: final, failureReason }: Question, scope: ExpensesScope): ExpensesError | null {
  const isLate = useElapsed(data === undefined ? scope : null, QUIET_MS);
  const error = final ?? (isLate ? failureReason : null);
  const [last, setLast] = useState({ error, scope });
  if (error !== null && (last.error !== error || last.scope !== scope)) setLast({ error, scope });
  return error ?? (last.scope === scope ? last.error : null);
}
