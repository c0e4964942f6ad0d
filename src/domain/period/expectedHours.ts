import type { ChargePeriod } from '../costTypes.js';

const HOUR = 3_600_000;
/** The newest complete hours, of which figures may still be on their way. */
const SETTLING = 2 * HOUR;

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
