import { readDailyCosts, type BreakdownExpenses } from '../../data/index.js';
import { clustersWithGaps, dailySeries, roundDaily, type DailyCosts } from '../../domain/days/dailyCosts.js';
import type { ChargePeriod, DataNotice } from '../../domain/index.js';
import { toDataNotice } from '../../domain/notices/detectNotices.js';
import { findMissingDays, incompletePeriod } from '../../domain/notices/incompletePeriod.js';
import { extrapolatedTrend, findExtrapolatedTrend } from '../../domain/notices/extrapolatedTrend.js';

export interface Days {
  /** Rounded. */
  costs: DailyCosts;
  /** What only the days show. */
  notices: DataNotice[];
  clustersWithGaps: ReadonlySet<string>;
}

export interface DaysContext {
  clusterIds: readonly string[];
  period: ChargePeriod;
  currency: string;
  now: Date;
}

/** What Kubernetes cost day by day, and what that tells about the figures of the period. */
export function readDays(breakdown: BreakdownExpenses, { clusterIds, period, currency, now }: DaysContext): Days {
  const costs = readDailyCosts(breakdown, clusterIds, period, now);
  return {
    costs: roundDaily(costs, currency),
    notices: [...extrapolatedTrends(costs), ...missingDays(costs)],
    clustersWithGaps: clustersWithGaps(costs),
  };
}

/** Of a cluster that was off, or not measured, on days on which others have figures. */
function missingDays({ days, clusters }: DailyCosts): DataNotice[] {
  const measured = days.filter(({ isComplete, total }) => isComplete && total !== null);
  return clusters.flatMap((cluster, index) => {
    const own = measured.map(({ date, costs }) => ({ date, cost: costs[index] ?? null }));
    // Before its first figure it may not have been there.
    const first = own.findIndex(({ cost }) => cost !== null);
    return findMissingDays(first < 0 ? [] : own.slice(first)).map((found) => toDataNotice(incompletePeriod, { ...found, cluster }));
  });
}

/** Of all clusters together, else of each that has one. */
function extrapolatedTrends(costs: DailyCosts): DataNotice[] {
  const ofAll = findExtrapolatedTrend(dailySeries(costs));
  const days = costs.days.filter(({ isComplete }) => isComplete);
  const ofEach = costs.clusters.flatMap((cluster, index) =>
    findExtrapolatedTrend(days.map(({ costs: own }) => ({ cost: own[index] ?? null }))).map((found) => ({ ...found, cluster })),
  );
  return (ofAll.length > 0 ? ofAll : ofEach).map((found) => toDataNotice(extrapolatedTrend, found));
}
