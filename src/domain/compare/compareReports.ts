import { amountChange, noChange, type Change, type NoChangeReason } from './change.js';
import { compareClusters } from './compareClusters.js';
import { compareTotals } from './compareTotals.js';
import type { Comparison } from './comparison.js';
import { unlessHindered } from './withSplit.js';
import { isClusterIncomplete, isMeasuredAlike } from './measuredAlike.js';
import { minorUnitDigits, roundAmount } from '../money/currencyDigits.js';
import type { ClusterCost, CostReport, DataNotice, Efficiency } from '../types.js';

export interface ComparisonOptions {
  /** Of each cluster, or of all, whose daily costs are one current figure painted over the days: there is nothing to compare. */
  extrapolated: readonly Pick<DataNotice, 'clusterId'>[];
  /** Clusters without a figure for some day of the period: see `clustersWithGaps`. */
  clustersWithGaps?: ReadonlySet<string>;
}

/** Compares two rounded reports. Never claims a change that only comes from measuring: what cannot be compared is left out, by name. */
export function compareReports(current: CostReport, previous: CostReport, options: ComparisonOptions): Comparison {
  const digits = minorUnitDigits(current.billingCurrency);
  const { extrapolated, clustersWithGaps = NO_GAPS } = options;
  const { clusters, ...rows } = compareClusters(current, previous, { extrapolated, clustersWithGaps, digits });
  const isUnsettled = [current, previous].some(isTotalUnsettled);
  const countingObstacle = isUnsettled ? 'unknown' : isCountedTwice(current) === isCountedTwice(previous) ? null : 'modeChanged';
  const obstacle = extrapolated.length > 0 ? 'extrapolated' : obstacleBetween(current, previous, clustersWithGaps);
  const efficiency = (metric: keyof Efficiency): Change =>
    unlessHindered(
      efficiencyChange(current.efficiency[metric], previous.efficiency[metric]),
      obstacle ?? (isWeighedAlike(current, previous, metric) ? null : 'clustersChanged'),
    );

  return {
    ...compareTotals(current, previous, clusters, countingObstacle, digits),
    cloud: unlessHindered(amountChange(current.cloud, previous.cloud, digits), countingObstacle),
    efficiency: { cpu: efficiency('cpu'), ram: efficiency('ram'), total: efficiency('total') },
    ...rows,
    reports: { current, previous },
  };
}

const NO_GAPS: ReadonlySet<string> = new Set();

/** What keeps the efficiencies over all clusters from being compared. */
function obstacleBetween(current: CostReport, previous: CostReport, gaps: ReadonlySet<string>): NoChangeReason | null {
  const reports = [current, previous];
  const isMissing = reports.some(({ missingClusters }) => missingClusters.length > 0);
  if (isMissing || idsOf(current.clusters) !== idsOf(previous.clusters)) return 'clustersChanged';
  const before = new Map(previous.clusters.map((cluster) => [cluster.id, cluster]));
  if (current.clusters.some((cluster) => !isMeasuredAlike(cluster, before.get(cluster.id) ?? cluster))) return 'modeChanged';
  const isIncomplete = reports.some(({ clusters, period }) => clusters.some((cluster) => isClusterIncomplete(cluster, period)));
  return isIncomplete || current.clusters.some(({ id }) => gaps.has(id)) ? 'incomplete' : null;
}

function idsOf(clusters: readonly ClusterCost[]): string {
  return JSON.stringify(clusters.map(({ id }) => id).sort());
}

/** Where only one period was found to be counted twice, and corrected, the other may hold the same fault unseen. */
function isCountedTwice({ notices }: CostReport): boolean {
  return notices.some(({ code }) => code === 'counted-twice');
}

/** The total is no sum of what its answer holds: nobody knows how much of it is the cloud's. */
function isTotalUnsettled({ notices }: CostReport): boolean {
  return notices.some(({ code, evidence }) => code === 'totals-disagree' && 'reportedTotal' in evidence);
}

/** A mean over all clusters says something only where the same clusters were weighed in. */
function isWeighedAlike(current: CostReport, previous: CostReport, metric: keyof Efficiency): boolean {
  const weighed = ({ clusters }: CostReport) => idsOf(clusters.filter(({ efficiency }) => efficiency[metric] !== null));
  return weighed(current) === weighed(previous);
}

/** A percentage is shown with one decimal. */
const RATIO_DIGITS = 3;

/** The change of an efficiency as it is shown: rounded before, so that the two percentages on the screen differ by just that. */
function efficiencyChange(current: number | null, previous: number | null): Change {
  if (current === null || previous === null) return noChange('unknown');
  const difference = roundAmount(roundAmount(current, RATIO_DIGITS) - roundAmount(previous, RATIO_DIGITS), RATIO_DIGITS);
  return { kind: 'change', difference, ratio: null, previous };
}
