import { noChange, type Change, type ChangeSplit, type NoChangeReason } from './change.js';
import type { ComparedCluster } from './compareClusters.js';
import { clusterRows, combineEfficiency } from '../efficiency/combineEfficiency.js';
import { roundAmount } from '../money/currencyDigits.js';
import { exactOf, type DecidedReport } from '../report/decidedReport.js';
import type { CostReport, Efficiency } from '../types.js';

type Report = CostReport & Pick<DecidedReport, 'exact'>;

/**
 * The change of an efficiency over all clusters, as far as they can be compared: Σ used ÷ Σ requested of the same clusters in both periods.
 * What cannot be compared, is new or is gone is in neither side, by name.
 */
export function compareEfficiency(
  current: Report,
  previous: Report,
  clusters: readonly ComparedCluster[],
  metric: keyof Efficiency,
): Change {
  if (current.clusters.length === 0) return noChange('noCluster');
  if (previous.clusters.length === 0) return noChange('noClusterBefore');
  const [now, before] = [current, previous].map((report) => new Set(knownIn(report, metric)));
  const isKept = ({ id, change }: ComparedCluster): boolean =>
    change.kind === 'change' && now?.has(id) === true && before?.has(id) === true;
  // One whose efficiency is known in neither period is in neither figure; one that did not report may be missing in both.
  const isLeftOut = (cluster: ComparedCluster): boolean =>
    !isKept(cluster) && (cluster.isSilent || now?.has(cluster.id) === true || before?.has(cluster.id) === true);
  const leftOut = clusters.filter(isLeftOut).sort((a, b) => sizeOf(b) - sizeOf(a));
  if (leftOut.length === 0) return efficiencyChange(current.efficiency[metric], previous.efficiency[metric]);
  const kept = new Set(clusters.filter(isKept).map(({ id }) => id));
  if (kept.size === 0) return noChange(oneReasonOf(leftOut));
  const change = efficiencyChange(efficiencyOf(current, kept)[metric], efficiencyOf(previous, kept)[metric]);
  return change.kind === 'none' ? change : { ...change, split: splitOf(leftOut) };
}

/** Ids of the clusters whose efficiency is known. */
function knownIn({ clusters }: CostReport, metric: keyof Efficiency): string[] {
  return clusters.filter(({ efficiency }) => efficiency[metric] !== null).map(({ id }) => id);
}

function efficiencyOf(report: Report, ids: ReadonlySet<string>): Efficiency {
  return combineEfficiency(exactOf(report).clusters.flatMap((cluster) => (ids.has(cluster.id) ? clusterRows(cluster) : [])));
}

function sizeOf({ total, previousTotal }: ComparedCluster): number {
  return Math.abs(total ?? previousTotal ?? 0);
}

function reasonOf({ change }: ComparedCluster): NoChangeReason {
  return change.kind === 'none' ? change.reason : 'unknown';
}

/** That of the most expensive; what only came and went leaves nothing that is in both. */
function oneReasonOf(leftOut: readonly ComparedCluster[]): NoChangeReason {
  const reasons = leftOut.map(reasonOf).filter((reason) => reason !== 'new' && reason !== 'gone');
  return reasons[0] ?? 'clustersChanged';
}

/** Without amounts: they are no part of an efficiency. */
function splitOf(leftOut: readonly ComparedCluster[]): ChangeSplit {
  return {
    leftOut: leftOut.map((cluster) => ({ name: cluster.name, amount: null, reason: reasonOf(cluster) })),
    appeared: [],
    gone: [],
  };
}

/** A percentage is shown with one decimal. */
const RATIO_DIGITS = 3;

/** The change of an efficiency as it is shown: rounded before, so that the two percentages on the screen differ by just that. */
function efficiencyChange(current: number | null, previous: number | null): Change {
  if (current === null || previous === null) return noChange('unknown');
  const difference = roundAmount(roundAmount(current, RATIO_DIGITS) - roundAmount(previous, RATIO_DIGITS), RATIO_DIGITS);
  return { kind: 'change', difference, ratio: null, previous };
}
