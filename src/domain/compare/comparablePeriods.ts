import { settledUntil } from '../period/settledUntil.js';
import type { ChargePeriod } from '../types.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Two periods of one length, the second just before the first, of which nothing is still to come. */
export interface ComparablePeriods {
  current: ChargePeriod;
  previous: ChargePeriod;
  /** `current` is only the complete days (or hours) of the period that was asked about. */
  isPartial: boolean;
}

/**
 * What a period can fairly be compared by. One that is over is compared as it is; of one that reaches to now only its complete UTC
 * days, of one shorter than a day its complete hours. Null: it has none yet.
 */
export function comparablePeriods({ start, end }: ChargePeriod, now: Date): ComparablePeriods | null {
  const length = end.getTime() - start.getTime();
  // Also for dates no calendar has.
  if (!(length > 0)) return null;
  const settled = settledUntil(now);
  if (end.getTime() <= settled) return withPrevious(start.getTime(), end.getTime(), false);
  const unit = length < DAY ? HOUR : DAY;
  return withPrevious(Math.ceil(start.getTime() / unit) * unit, Math.floor(settled / unit) * unit, true);
}

function withPrevious(start: number, end: number, isPartial: boolean): ComparablePeriods | null {
  if (!(start < end)) return null;
  return {
    current: { start: new Date(start), end: new Date(end) },
    previous: { start: new Date(start - (end - start)), end: new Date(start) },
    isPartial,
  };
}
