import type { BreakdownExpenses, CloudAccount } from '../api/restApiTypes.js';
import { costDays } from './costDays.js';
import { isClusterEntry } from './isClusterEntry.js';

/**
 * The oldest UTC day of a breakdown by `cloud_account_id` on which a cluster cost something. `accounts`: those that are known. Null: there is
 * none, or what cost something no later may be a cluster or not.
 */
export function firstCostDay(breakdown: BreakdownExpenses, accounts: readonly Pick<CloudAccount, 'id' | 'type'>[]): Date | null {
  const { known, uncertain } = costDays(breakdown, isClusterEntry(breakdown, accounts));
  const first = Math.min(...known);
  return known.length === 0 || Math.min(...uncertain) < first ? null : new Date(first);
}
