import { ExpensesError } from '../api/errors.js';

const RETRIES = 3;
const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;
/** A server that asks for a longer pause is not asked again unless the user does it. */
const LONGEST_PATIENCE = 60_000;

/** Whether a request that has failed `failureCount` times before is sent again: three times at most, where that may help. */
export function shouldRetry(failureCount: number, error: Error): boolean {
  return failureCount < RETRIES && error instanceof ExpensesError && error.isRetryable && (error.retryAfterMs ?? 0) <= LONGEST_PATIENCE;
}

/**
 * Milliseconds until the next attempt: doubling from 1 s to 30 s, cut by up to half at random so that many browsers do not come back
 * as one, and never less than the server asks for. `random` is in [0, 1).
 */
export function retryDelay(failureCount: number, error: Error, random: () => number = Math.random): number {
  const backOff = Math.min(FIRST_DELAY * 2 ** failureCount, LONGEST_DELAY) * (0.5 + random() / 2);
  const asked = error instanceof ExpensesError ? (error.retryAfterMs ?? 0) : 0;
  const delay = Math.max(backOff, asked);
  nextTries.set(error, Date.now() + delay);
  return delay;
}

/** TanStack Query keeps it to itself. */
const nextTries = new WeakMap<Error, number>();

/** When a request that failed is sent again by itself, in milliseconds since 1970; that it is, may be past. Null: it is not. */
export function nextTryAt({ isFetching, failureReason }: { isFetching: boolean; failureReason: Error | null }): number | null {
  return isFetching && failureReason !== null ? (nextTries.get(failureReason) ?? null) : null;
}
