import { ExpensesError } from '../api/errors.js';
import { GIVE_UP_AFTER, type ExpensesAnswer } from './expensesAnswer.js';

const POLL_EVERY = 30_000;

export interface GapState {
  /** When the gap was first seen, in milliseconds since 1970. */
  since: number;
  /** Ten minutes have gone by: no longer an hour being computed, and no longer asked again by itself. */
  hasGivenUp: boolean;
}

/** The gap at the turn of the hour an answer is in; null: in none. It lasts until figures arrive. */
export function gapState(answer: ExpensesAnswer | undefined, now: number): GapState | null {
  if (answer === undefined || answer.gapSince === null) return null;
  return { since: answer.gapSince, hasGivenUp: now - answer.gapSince >= GIVE_UP_AFTER };
}

interface PolledState {
  data: ExpensesAnswer | undefined;
  /** Why the newest attempt failed. */
  error: Error | null;
}

/**
 * How long to wait before asking again by itself, in milliseconds; false: do not. Asks while the answer is in the gap, for ten minutes
 * at most, and not where it is known that no cluster is expected or where the newest attempt failed for good.
 */
export function hourBoundaryInterval({ data, error }: PolledState, now: number, expectsNoCluster = false): number | false {
  const gap = gapState(data, now);
  if (gap === null || gap.hasGivenUp || expectsNoCluster) return false;
  return error instanceof ExpensesError && !error.isRetryable ? false : POLL_EVERY;
}
