import { readDailyCosts, type BreakdownExpenses } from '../../data/index.js';
import { clustersWithGaps, dailySeries, roundDaily, type DailyCosts } from '../../domain/days/dailyCosts.js';
import type { ChargePeriod, DataNotice } from '../../domain/index.js';
import { toDataNotice } from '../../domain/notices/detectNotices.js';
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
    notices: extrapolatedTrends(costs),
    clustersWithGaps: clustersWithGaps(costs),
  };
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
