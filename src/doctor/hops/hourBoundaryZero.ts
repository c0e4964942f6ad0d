import type { Context } from '../context.js';
import { explainZero, type Zero } from '../explainZero.js';
import { lastCostAt } from './lastCostAt.js';

const MINUTE = 60_000;
/** Longer periods have other hours in them. */
const SHORT = 120 * MINUTE;
const JUST_ENDED = 5 * MINUTE;

/** A short period that ends now has no cost in the first minutes of an hour. Null: that does not explain that it has none. */
export function hourBoundaryZero(context: Context): Zero | null {
  const { now, period } = context;
  const isShort = period.end.getTime() - period.start.getTime() <= SHORT;
  if (!isShort || period.end.getTime() < now.getTime() - JUST_ENDED) return null;
  const zero = explainZero(now, lastCostAt(context));
  return zero.kind === 'hour-boundary' ? zero : null;
}
