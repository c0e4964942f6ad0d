import type { Viewpoint } from '../../scenario.js';
import { DAY_SECONDS, dayOf, HOUR_SECONDS, unixSeconds } from '../../timeWindow.js';

const HOUR_MS = HOUR_SECONDS * 1000;
const DAY_MS = DAY_SECONDS * 1000;
const WEEK_DAYS = 7;

/** Unix seconds at which what shows in the last seven days began: the UTC midnight seven days ago. */
export function weekStart(now: Date): number {
  return (dayOf(unixSeconds(now)) - WEEK_DAYS) * DAY_SECONDS;
}

/** The last seven days that are over, seen from now. */
export function lastWeek(now: Date): Viewpoint {
  const start = weekStart(now) * 1000;
  return { now, period: { start: new Date(start), end: new Date(start + WEEK_DAYS * DAY_MS) } };
}

/** Seven days that were over three days ago, so that no cost of theirs is adjusted any more. */
export function settledWeek(now: Date): Viewpoint {
  const end = weekStart(now) * 1000 + 4 * DAY_MS;
  return { now, period: { start: new Date(end - WEEK_DAYS * DAY_MS), end: new Date(end) } };
}

/** The hour that ended so many minutes ago. */
export function lastHour(minutesPast: number): (now: Date) => Viewpoint {
  return (now) => {
    const hour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
    return { now: new Date(hour + minutesPast * 60_000), period: { start: new Date(hour - HOUR_MS), end: new Date(hour) } };
  };
}
