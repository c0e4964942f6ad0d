import type { ChargePeriod, ClusterCost } from '../costTypes.js';
import { sumKnown } from '../money/sumAmounts.js';
import type { DayCost } from '../report/reportContext.js';
import type { Facts } from './facts.js';
import type { Finding } from './notice.js';
import { ownValue } from '../ownValue.js';

const DAY = 86_400_000;
/** Until then costs of a day may still be adjusted. */
const SETTLED = 2 * DAY;
/** Of the cost of the period. A single day is shifted by its daily import. */
const TOLERANCE = 0.02;
const TOLERANCE_OF_ONE_DAY = 0.1;

/** What the days of a period are held against. */
export interface DaysOf {
  clusters: readonly Pick<ClusterCost, 'id' | 'name' | 'total'>[];
  /** Of the clusters' costs; the days must be all of it. */
  period: ChargePeriod;
  now: Date;
  /** The least difference to tell in the billing currency. */
  least: number;
}

/** Clusters whose days are not their cost in the period, of days that came with the answer. */
export function daysDisagreeIn({
  context: { daily = [], now, asked, filters = {} },
  report: { clusters, period },
  least,
}: Facts): ReturnType<typeof findDaysDisagree> {
  // Days follow every filter, the cost of the period that of the accounts alone.
  const isFiltered = [filters.pools, filters.owners, filters.regions].some((ids) => (ids?.length ?? 0) > 0);
  if (isFiltered || (asked !== undefined && !isSamePeriod(asked, period))) return [];
  return findDaysDisagree(daily, { clusters, period, now, least });
}

/** The same for days that came after their report. */
export function findDaysDisagree(
  daily: readonly DayCost[],
  { clusters, period, now, least }: DaysOf,
): Finding<{ daysTotal: number; clusterTotal: number; difference: number; days: number }>[] {
  const { start, end } = period;
  const days = (end.getTime() - start.getTime()) / DAY;
  const own = daily.filter(({ date }) => date >= start && date < end);
  const isWhole = start.getTime() % DAY === 0 && Number.isInteger(days) && own.length === days;
  if (!isWhole || now.getTime() - end.getTime() < SETTLED) return [];
  return [...new Set(clusters.map(({ id }) => id))].flatMap((id) => {
    const named = clusters.filter((cluster) => cluster.id === id);
    const costs = own.flatMap((day) => ownValue(day.clusters, id) ?? []);
    const clusterTotal = named.some(({ total }) => total === null) ? null : sumKnown(named.map(({ total }) => total));
    const daysTotal = sumKnown(costs);
    if (costs.length < days || clusterTotal === null || daysTotal === null) return [];
    const difference = daysTotal - clusterTotal;
    const tolerated = Math.abs(clusterTotal) * (days === 1 ? TOLERANCE_OF_ONE_DAY : TOLERANCE);
    if (Math.abs(difference) <= Math.max(tolerated, least)) return [];
    return [{ cluster: { id, name: named[0]?.name ?? id }, evidence: { daysTotal, clusterTotal, difference, days } }];
  });
}

function isSamePeriod(a: ChargePeriod, b: ChargePeriod): boolean {
  return a.start.getTime() === b.start.getTime() && a.end.getTime() === b.end.getTime();
}
