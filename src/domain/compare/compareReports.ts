import { amountChange, type Change, type NoChangeReason } from './change.js';
import { compareClusters } from './compareClusters.js';
import { compareEfficiency } from './compareEfficiency.js';
import { compareTotals } from './compareTotals.js';
import type { Comparison } from './comparison.js';
import { unlessHindered } from './withSplit.js';
import { minorUnitDigits } from '../money/currencyDigits.js';
import type { DecidedReport } from '../report/decidedReport.js';
import type { CostReport, DataNotice, Efficiency } from '../types.js';

export interface ComparisonOptions {
  /** Of each cluster, or of all, whose daily costs are one current figure painted over the days: there is nothing to compare. */
  extrapolated: readonly Pick<DataNotice, 'clusterId'>[];
  /** Clusters without a figure for some day of the period: see `clustersWithGaps`. */
  clustersWithGaps?: ReadonlySet<string>;
}

/** Rounded, with what it was before where that is kept. */
type ComparedReport = CostReport & Pick<DecidedReport, 'exact'>;

/** Compares two rounded reports. Never claims a change that only comes from measuring: what cannot be compared is left out, by name. */
export function compareReports(current: ComparedReport, previous: ComparedReport, options: ComparisonOptions): Comparison {
  const digits = minorUnitDigits(current.billingCurrency);
  const { extrapolated, clustersWithGaps = NO_GAPS } = options;
  const { clusters, ...rows } = compareClusters(current, previous, { extrapolated, clustersWithGaps, digits });
  const obstacle = countingObstacle(current, previous);
  const efficiency = (metric: keyof Efficiency): Change => compareEfficiency(current, previous, clusters, metric);

  return {
    ...compareTotals(current, previous, clusters, obstacle, digits),
    cloud: unlessHindered(amountChange(current.cloud, previous.cloud, digits), obstacle),
    efficiency: { cpu: efficiency('cpu'), ram: efficiency('ram'), total: efficiency('total') },
    ...rows,
    reports: { current, previous },
  };
}

const NO_GAPS: ReadonlySet<string> = new Set();

/** What keeps the totals, and the clouds, from being compared. */
function countingObstacle(current: CostReport, previous: CostReport): NoChangeReason | null {
  const both = [current, previous];
  if (both.some(hasImplausibleResource)) return 'implausible';
  if (both.some(isTotalUnsettled)) return 'unknown';
  return isCountedTwice(current) === isCountedTwice(previous) ? null : 'modeChanged';
}

/** Where only one period was found to be counted twice, and corrected, the other may hold the same fault unseen. */
function isCountedTwice({ notices }: CostReport): boolean {
  return notices.some(({ code }) => code === 'counted-twice');
}

/** The clouds hold an amount that no bill can have; one of a cluster takes only that out. */
function hasImplausibleResource({ notices }: CostReport): boolean {
  return notices.some(({ code, clusterId }) => code === 'implausible-amount' && clusterId === undefined);
}

/** The total is no sum of what its answer holds: nobody knows how much of it is the cloud's. */
function isTotalUnsettled({ notices }: CostReport): boolean {
  return notices.some(({ code, evidence }) => code === 'totals-disagree' && 'reportedTotal' in evidence);
}
