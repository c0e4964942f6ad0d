import type { BreakdownExpenses } from '../api/restApiTypes.js';
import { dayOfKey } from '../domain/period/chargePeriod.js';
import type { ChargePeriod } from '../domain/types.js';

const DAY = 86_400_000;

/**
 * The newest UTC day of a breakdown by `cloud_account_id` on which something cost something, outside of the period that is shown: of that
 * it is known that it has no costs. `ofKubernetes`: clusters alone. Null: there is none.
 */
export function newestCostDay(breakdown: BreakdownExpenses, shown: ChargePeriod, ofKubernetes: boolean): Date | null {
  let newest: number | null = null;
  for (const [seconds, entries] of Object.entries(breakdown.breakdown)) {
    const day = dayOfKey(Number(seconds)) * DAY;
    const isShown = shown.start.getTime() <= day && day < shown.end.getTime();
    const hasCost = Object.entries(entries).some(([key, { cost, type }]) => {
      const isAsked = !ofKubernetes || (type ?? breakdown.counts[key]?.type) === 'kubernetes_cnr';
      return isAsked && cost !== null && cost !== 0;
    });
    if (hasCost && !isShown && day > (newest ?? -Infinity)) newest = day;
  }
  return newest === null ? null : new Date(newest);
}
