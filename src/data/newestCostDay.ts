import type { BreakdownExpenses, CloudAccount } from '../api/restApiTypes.js';
import type { ChargePeriod } from '../domain/types.js';
import { costDays } from './costDays.js';
import { isClusterEntry } from './isClusterEntry.js';

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
  const { known, uncertain } = costDays(breakdown, isAsked);
  const newestOf = (days: readonly number[]): number =>
    Math.max(...days.filter((day) => day < shown.start.getTime() || shown.end.getTime() <= day));
  const newest = newestOf(known);
  if (newestOf(uncertain) > newest) return null;
  return newest === -Infinity ? 'none' : new Date(newest);
}
