import { useState } from 'react';
import type { ExpensesError, ExpensesScope } from '../data/index.js';

/**
 * Why the last try of this scope failed, also while there is another one: TanStack Query forgets the error of a question that was never
 * answered as soon as it asks again, and the page would fall back from what went wrong to a skeleton.
 */
export function useLastError(error: ExpensesError | null, scope: ExpensesScope): ExpensesError | null {
  const [last, setLast] = useState({ error, scope });
  if (error !== null && (last.error !== error || last.scope !== scope)) setLast({ error, scope });
  return error ?? (last.scope === scope ? last.error : null);
}
