import type { ChargePeriod } from '../types.js';

const DAY = 86_400_000;

/** Whether a period has UTC days to come, which have no costs yet. */
export function reachesPastToday({ end }: ChargePeriod, now: Date): boolean {
  return end.getTime() > (Math.floor(now.getTime() / DAY) + 1) * DAY;
}
