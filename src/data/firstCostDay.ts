import type { BreakdownExpenses, CloudAccount } from '../api/restApiTypes.js';
import { dayOfKey } from '../domain/period/chargePeriod.js';
import { isClusterEntry } from './isClusterEntry.js';

const DAY = 86_400_000;

/**
 * The oldest UTC day of a breakdown by `cloud_account_id` on which a cluster cost something. `accounts`: those that are known. Null: there is
 * none, or what cost something no later may be a cluster or not.
 */
export function firstCostDay(breakdown: BreakdownExpenses, accounts: readonly Pick<CloudAccount, 'id' | 'type'>[]): Date | null {
  const isCluster = isClusterEntry(breakdown, accounts);
  let first = Infinity;
  let firstOfUnknown = Infinity;
  for (const [seconds, entries] of Object.entries(breakdown.breakdown)) {
    const day = dayOfKey(Number(seconds)) * DAY;
    for (const [key, entry] of Object.entries(entries)) {
      if (entry.cost === null || entry.cost === 0) continue;
      const is = isCluster(key, entry);
      if (is === true) first = Math.min(first, day);
      if (is === null) firstOfUnknown = Math.min(firstOfUnknown, day);
    }
  }
  return first === Infinity || firstOfUnknown < first ? null : new Date(first);
}
