import type { ExpensesScope } from '../../data/index.js';
import { useElapsed } from './useElapsed.js';
import type { Question } from './question.js';

/** How long figures that have come wait for what was asked beside them. */
const LONGEST_WAIT_MS = 2_000;

/**
 * What decides about the first figures is waited for, so that none of them changes a moment later; what fails, or takes its time, is done
 * without. `scope`: of the figures; null: they have not come. `lacks`: a question has no answer, not even an older one, and no one waits for it.
 */
export function usePatience(beside: readonly Question[], scope: ExpensesScope | null) {
  const awaited = scope === null ? [] : beside.filter(({ isLoading, isFetched }) => isLoading && !isFetched);
  const isOverdue = useElapsed(awaited.length > 0 ? scope : null, LONGEST_WAIT_MS);
  return {
    isWaiting: !isOverdue && awaited.some(({ failureCount }) => failureCount === 0),
    // It failed, though it may be asked again, or took too long.
    lacks: ({ data, isFetched, isLoading }: Question) => data === undefined && (isFetched || (isOverdue && isLoading)),
  };
}
