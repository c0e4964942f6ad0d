import type { BreakdownExpenses, CloudAccount } from '../api/restApiTypes.js';
import { dayOfKey } from '../domain/period/chargePeriod.js';
import type { ChargePeriod } from '../domain/types.js';
import { isClusterEntry } from './isClusterEntry.js';

const DAY = 86_400_000;

/**
 * The newest UTC day of a breakdown by `cloud_account_id` on which something cost something, outside of the period that is shown: of that
 * it is known that it has no costs. `clustersAmong`: clusters alone, by the accounts that are known; left out: whatever costs something.
 * Null: that cannot be told, since what cost something later may be a cluster or not.
 */
export function newestCostDay(
  breakdown: BreakdownExpenses,
  shown: ChargePeriod,
  clustersAmong?: readonly Pick<CloudAccount, 'id' | 'type'>[],
): Date | 'none' | null {
  const isAsked = clustersAmong === undefined ? () => true : isClusterEntry(breakdown, clustersAmong);
  let newest = -Infinity;
  let newestOfUnknown = -Infinity;
  for (const [seconds, entries] of Object.entries(breakdown.breakdown)) {
    const day = dayOfKey(Number(seconds)) * DAY;
    if (shown.start.getTime() <= day && day < shown.end.getTime()) continue;
    for (const [key, entry] of Object.entries(entries)) {
      if (entry.cost === null || entry.cost === 0) continue;
      const is = isAsked(key, entry);
      if (is === true) newest = Math.max(newest, day);
      if (is === null) newestOfUnknown = Math.max(newestOfUnknown, day);
    }
  }
  if (newestOfUnknown > newest) return null;
  return newest === -Infinity ? 'none' : new Date(newest);
}
