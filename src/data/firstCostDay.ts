import type { BreakdownExpenses } from '../api/restApiTypes.js';
import { dayOfKey } from '../domain/period/chargePeriod.js';

const DAY = 86_400_000;

/** The oldest UTC day of a breakdown by `cloud_account_id` on which a cluster cost something. Null: there is none. */
export function firstCostDay(breakdown: BreakdownExpenses): Date | null {
  const days = Object.entries(breakdown.breakdown).flatMap(([seconds, entries]) => {
    const hasCost = Object.entries(entries).some(
      ([key, { cost, type }]) => (type ?? breakdown.counts[key]?.type) === 'kubernetes_cnr' && cost !== null && cost !== 0,
    );
    return hasCost ? [dayOfKey(Number(seconds)) * DAY] : [];
  });
  return days.length === 0 ? null : new Date(Math.min(...days));
}
