import { readDailyCosts, type BreakdownExpenses } from '../../data/index.js';
import { dailySeries, roundDaily, type DailyCosts } from '../../domain/days/dailyCosts.js';
import { clustersWithGaps, daysToHave, lifetimeOf, type DayToHave } from '../../domain/days/daysToHave.js';
import { sumKnown } from '../../domain/money/sumAmounts.js';
import { leastOf, type ChargePeriod, type ClusterCost, type DataNotice, type ExpectedCluster } from '../../domain/index.js';
import { toDataNotice } from '../../domain/notices/detectNotices.js';
import { findMissingDays, incompletePeriod } from '../../domain/notices/incompletePeriod.js';
import { daysDisagree } from '../../domain/notices/daysDisagree.js';
import { extrapolatedTrend } from '../../domain/notices/extrapolatedTrend.js';
import { findDaysDisagree } from '../../domain/notices/findDaysDisagree.js';
import { findExtrapolatedTrend } from '../../domain/notices/findExtrapolatedTrend.js';

export interface Days {
  /** Rounded. */
  costs: DailyCosts;
  /** What only the days show. */
  notices: DataNotice[];
  /** Notices of the report with what the days know of them: what a cluster that did not report cost by its days. */
  tell: (notices: readonly DataNotice[]) => readonly DataNotice[];
  clustersWithGaps: ReadonlySet<string>;
}

export interface DaysContext {
  clusterIds: readonly string[];
  period: ChargePeriod;
  currency: string;
  now: Date;
  /** The clusters of the report that stands beside the days; left out: none does. */
  clusters?: readonly MeasuredCluster[];
  /** Since when clusters exist, and until when; undefined: not known. */
  expectedClusters?: readonly ExpectedCluster[] | undefined;
  /** The period that report is of; left out: that of the days. */
  covered?: ChargePeriod | undefined;
  /** Whether the costs of that report are of the same period, and filtered alike. */
  isSameScope?: boolean;
}

export type MeasuredCluster = Pick<ClusterCost, 'id' | 'name' | 'total' | 'coverage' | 'source'>;

/** What Kubernetes cost day by day, and what that tells about the figures of the period. */
export function readDays(breakdown: BreakdownExpenses, context: DaysContext): Days {
  const { clusterIds, period, currency, now, clusters = [], expectedClusters = [], isSameScope = false } = context;
  const costs = readDailyCosts(breakdown, clusterIds, period, now);
  const daily = dailySeries(costs);
  const disagreeing = isSameScope ? findDaysDisagree(daily, { clusters, period, now, least: leastOf(currency) }) : [];
  const shown = roundDaily(withGaps(costs, expectedClusters), currency);
  return {
    costs: shown,
    tell: (notices) => (isSameScope ? notices.map((notice) => withDaysCost(notice, shown)) : notices),
    notices: [
      ...findExtrapolatedTrend(daily, [...clusters, ...withoutFigures(costs)]).map((found) => toDataNotice(extrapolatedTrend, found)),
      ...missingDays(costs, context),
      ...disagreeing.map((found) => toDataNotice(daysDisagree, found)),
    ],
    clustersWithGaps: clustersWithGaps(costs, expectedClusters),
  };
}

/**
 * Of a cluster that was off, or not measured, on days on which it existed. Not of one that says itself what share it covers, nor of days
 * that the answer does not cover: of these there is a notice already.
 */
function missingDays(costs: DailyCosts, { clusters = [], expectedClusters = [], covered }: DaysContext): DataNotice[] {
  const isCovered = ({ date }: DayToHave): boolean => covered === undefined || (date >= covered.start && date < covered.end);
  return costs.clusters.flatMap((cluster) => {
    if ((clusters.find(({ id }) => id === cluster.id)?.coverage ?? null) !== null) return [];
    const found = findMissingDays(ownDays(costs, cluster.id, expectedClusters).filter(isCovered));
    return found.map((finding) => toDataNotice(incompletePeriod, { ...finding, cluster }));
  });
}

/** The complete days on which a cluster was there for all that is known. */
function ownDays(costs: DailyCosts, id: string, expectedClusters: readonly ExpectedCluster[]): readonly DayToHave[] {
  const { days, isKnown } = daysToHave(costs, id, lifetimeOf(id, expectedClusters));
  return isKnown ? days : fromFirstFigure(days);
}

/** The days with those as incomplete on which a cluster was there and has no figure: their total is too low. */
function withGaps(costs: DailyCosts, expectedClusters: readonly ExpectedCluster[]): DailyCosts {
  const own = costs.clusters.flatMap(({ id }) => ownDays(costs, id, expectedClusters));
  const open = new Set(own.filter(({ cost }) => cost === null).map(({ date }) => date.getTime()));
  return { ...costs, days: costs.days.map((day) => (open.has(day.date.getTime()) ? { ...day, isComplete: false } : day)) };
}

/** Before its first figure a cluster may not have been there. */
function fromFirstFigure(days: readonly DayToHave[]): readonly DayToHave[] {
  const first = days.findIndex(({ cost }) => cost !== null);
  return first < 0 ? [] : days.slice(first);
}

function withDaysCost(notice: DataNotice, { days, clusters }: DailyCosts): DataNotice {
  const { code, clusterId, evidence } = notice;
  const place = clusters.findIndex(({ id }) => id === clusterId);
  if (code !== 'missing-cluster' || place < 0 || (evidence['rowsCost'] ?? null) !== null) return notice;
  return { ...notice, evidence: { ...evidence, daysCost: sumKnown(days.map(({ costs }) => costs[place] ?? null)) } };
}

/** The clusters of the days by name alone: one that did not report has no figures of the period. */
function withoutFigures({ clusters }: DailyCosts): MeasuredCluster[] {
  return clusters.map((cluster) => ({ ...cluster, total: null, coverage: null, source: null }));
}
