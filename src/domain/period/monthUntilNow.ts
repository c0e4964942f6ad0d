import type { ChargePeriod } from '../types.js';

/** The calendar month (UTC) of a moment, as far as it has come: the current one ends with today. */
export function monthUntilNow(moment: Date, now: Date): ChargePeriod {
  const [year, month] = [moment.getUTCFullYear(), moment.getUTCMonth()];
  const tomorrow = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1);
  return { start: new Date(Date.UTC(year, month, 1)), end: new Date(Math.min(Date.UTC(year, month + 1, 1), tomorrow)) };
}
