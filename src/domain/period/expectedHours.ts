import type { ChargePeriod } from '../costTypes.js';

const HOUR = 3_600_000;
/** The newest complete hours, of which figures may still be on their way. */
const SETTLING = 2 * HOUR;

/** From so much on figures of a period are incomplete: of its hours, or in hours. */
export const LEAST_MISSING_SHARE = 0.02;
const LEAST_MISSING_HOURS = 6;
/** In hours: what binary fractions of a share of them are off by. */
const NOISE = 1e-6;

/** When a cluster existed. Left out: before all known time, still. */
export interface Lifetime {
  createdAt?: Date;
  deletedAt?: Date;
}

/** The complete, elapsed hours of a period in which a cluster existed, the newest two left out. */
export function expectedHours({ start, end }: ChargePeriod, { createdAt, deletedAt }: Lifetime, now: Date): number {
  const from = Math.max(start.getTime(), createdAt?.getTime() ?? -Infinity);
  const to = Math.min(end.getTime(), now.getTime() - SETTLING, deletedAt?.getTime() ?? Infinity);
  return Math.max(0, Math.floor(to / HOUR) - Math.ceil(from / HOUR));
}

/** Whether so many missing hours make the figures of as many expected ones incomplete. */
export function isIncomplete(missing: number, expected: number): boolean {
  return expected > 0 && missing > 0 && (missing >= LEAST_MISSING_HOURS - NOISE || missing / expected >= LEAST_MISSING_SHARE);
}
