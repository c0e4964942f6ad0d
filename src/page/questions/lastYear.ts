import type { ChargePeriod } from '../../domain/types.js';

const DAY = 86_400_000;
/** The server breaks no more days down at once. */
export const MOST_DAYS = 365;

/** A UTC day (counted from 1970) and the days before it, as many as can be asked about at once. */
export function lastYear(today: number): ChargePeriod {
  return { start: new Date((today + 1 - MOST_DAYS) * DAY), end: new Date((today + 1) * DAY) };
}
