import type { BreakdownExpenses } from '../api/restApiTypes.js';
import { sumKnown } from '../domain/money/sumAmounts.js';
import { compareText } from '../domain/compareText.js';
import type { DailyCost, DailyCosts } from '../domain/days/dailyCosts.js';
import { dayOfKey } from '../domain/period/chargePeriod.js';
import { settledUntil } from '../domain/period/settledUntil.js';
import type { ChargePeriod } from '../domain/types.js';
import { firstName } from './firstName.js';
import { asClusters, isClusterEntry } from './isClusterEntry.js';
import { ownValue } from '../domain/ownValue.js';

const DAY = 86_400_000;

/**
 * The Kubernetes part of a breakdown by `cloud_account_id`, for every UTC day of the period up to today. `clusterIds`: accounts known
 * to be clusters where the breakdown does not name their type. An answer without Kubernetes costs has no clusters and only unknown days.
 */
export function readDailyCosts(breakdown: BreakdownExpenses, clusterIds: readonly string[], period: ChargePeriod, now: Date): DailyCosts {
  const isCluster = isClusterEntry(breakdown, asClusters(clusterIds));

  const byCluster = new Map<string, ClusterDays>();
  for (const [seconds, entries] of Object.entries(breakdown.breakdown)) {
    const day = dayOfKey(Number(seconds));
    for (const [key, entry] of Object.entries(entries)) {
      if (entry.cost === null || isCluster(key, entry) !== true) continue;
      const cluster = byCluster.get(key) ?? {
        id: key,
        name: firstName(entry.name, ownValue(breakdown.counts, key)?.name, key),
        costs: new Map<number, number>(),
      };
      cluster.costs.set(day, (cluster.costs.get(day) ?? 0) + entry.cost);
      byCluster.set(key, cluster);
    }
  }

  const days = daysOf(period, now);
  const clusters = byCost([...byCluster.values()], days);
  return {
    clusters: clusters.map(({ id, name }) => ({ id, name })),
    days: days.map((day): DailyCost => {
      const costs = clusters.map((cluster) => cluster.costs.get(day) ?? null);
      return { date: new Date(day * DAY), isComplete: isComplete(day, period, now), costs, total: sumKnown(costs) };
    }),
  };
}

interface ClusterDays {
  id: string;
  name: string;
  /** By UTC day, counted since 1970. */
  costs: Map<number, number>;
}

function daysOf({ start, end }: ChargePeriod, now: Date): number[] {
  const first = Math.floor(start.getTime() / DAY);
  const afterLast = Math.min(Math.ceil(end.getTime() / DAY), Math.floor(now.getTime() / DAY) + 1);
  return Array.from({ length: Math.max(0, afterLast - first) || 0 }, (_, index) => first + index);
}

function isComplete(day: number, { start, end }: ChargePeriod, now: Date): boolean {
  const [from, to] = [day * DAY, (day + 1) * DAY];
  return start.getTime() <= from && to <= end.getTime() && to <= settledUntil(now);
}

/** Clusters that have a cost on any of the days, most expensive first. */
function byCost(clusters: readonly ClusterDays[], days: readonly number[]): ClusterDays[] {
  return clusters
    .map((cluster) => ({ cluster, total: sumKnown(days.map((day) => cluster.costs.get(day) ?? null)) }))
    .filter(({ total }) => total !== null)
    .sort(
      (a, b) => (b.total ?? 0) - (a.total ?? 0) || compareText(a.cluster.name, b.cluster.name) || compareText(a.cluster.id, b.cluster.id),
    )
    .map(({ cluster }) => cluster);
}
