import type { ChargePeriod } from '../types.js';

/**
 * A host's dates as a period. Source: Unix seconds, UTC, both inclusive (a day ends at 23:59:59), as the REST API and NGUI
 * have them.
 */
export function chargePeriodFromUnix(startDate: number, endDate: number): ChargePeriod {
  return { start: new Date(startDate * 1000), end: new Date((endDate + 1) * 1000) };
}

/** A period as Unix seconds, UTC, both inclusive. The inverse of `chargePeriodFromUnix`. */
export function chargePeriodToUnix({ start, end }: ChargePeriod): { startDate: number; endDate: number } {
  return { startDate: Math.floor(start.getTime() / 1000), endDate: Math.ceil(end.getTime() / 1000) - 1 };
}

const DAY_SECONDS = 86_400;

/** Unix seconds as a date; null for seconds no calendar has. */
export function dateFromUnix(seconds: number | null): Date | null {
  const date = new Date((seconds ?? NaN) * 1000);
  return Number.isNaN(date.getTime()) ? null : date;
}

/**
 * The UTC day, counted since 1970, of a day's key in a breakdown: of the second it begins with. A server that counts in its own time zone is
 * off by up to half a day, either way.
 */
export function dayOfKey(seconds: number): number {
  return Math.ceil(seconds / DAY_SECONDS - 0.5);
}
