import { leastOf, remainderOf, sumKnown } from '../money/sumAmounts.js';
import { addParts } from '../money/costParts.js';
import { combineEfficiency } from '../efficiency/combineEfficiency.js';
import type { ExpenseFigures } from './expenseFigures.js';
import type { BesideDetector } from '../notices/besideAnswer.js';
import { detectNotices } from '../notices/detectNotices.js';
import type { ReportContext } from './reportContext.js';
import type { ChargePeriod, CostReport, MissingCluster } from '../types.js';
import type { Decisions, UnknownReason } from './decisions.js';
import { completeTotals } from './completeTotals.js';
import { known as knownCost, kubernetesCost, unknown, type Decided, type KubernetesCost } from './headlineCosts.js';
import { missingClusters } from './missingClusters.js';
import { decisionsOf } from './reconcileCluster.js';
import { knownClusters, reconcileClusters, type PlacedCluster } from './reconcileClusters.js';
import { findGap, hasDropped, hasOwnFigures, type ReportGap } from './reportGap.js';
import { settleTotal, type SettledTotal } from './settleTotal.js';
import { withoutZeroCost } from './withoutZeroCost.js';

/** The report of a period: what the answer says, reconciled, with everything a user must know before trusting it. */
export function composeReport(
  asTheyCame: ExpenseFigures,
  context: ReportContext,
  previousAsTheyCame: ExpenseFigures | null = null,
  beside: readonly BesideDetector[] = [],
): { report: CostReport; decisions: Decisions } {
  const least = leastOf(context.currency);
  const figures = completeTotals(asTheyCame);
  const previousFigures = previousAsTheyCame && completeTotals(previousAsTheyCame);
  const period = figures.period ?? { start: context.now, end: context.now };
  const settled = settleTotal(figures, kubernetesCost(figures).amount, least);
  const known = [...knownClusters(figures, context.now), ...settled.rowClusters];
  const reported = reconcileClusters(known, context, least);
  const previousClusters = previousFigures && reconcileClusters(knownClusters(previousFigures), {}, least);

  const { gap, isZero } = gapOf(figures, context, period, reported, previousFigures);
  const clusters = gap !== null && isZero ? reported.map((cluster) => ({ ...cluster, ...withoutZeroCost(cluster) })) : reported;
  const reportedKubernetes = withRowClusters(kubernetesCost(figures), settled);
  const missing = missingClusters(figures, costsOf(clusters), context);
  const measured = withoutUnknownZero(reportedKubernetes, clusters, gap, missing);
  const kubernetes: KubernetesCost = measured.amount !== null && settled.isContradicted ? unknown('contradiction') : measured;
  const { cloud } = settled;
  const total = figures.total === null ? sumOf(cloud, kubernetes) : remainderOf(figures.total, [settled.surplus]);

  const report: Omit<CostReport, 'notices'> = {
    period,
    billingCurrency: context.currency,
    total,
    cloud: cloud.amount,
    kubernetes: kubernetes.amount,
    reportedTotal: figures.total,
    ...clustersOf(clusters, kubernetes.amount),
    missingClusters: missing,
    ...cloudOf(figures, cloud.amount),
  };
  const previousPeriod = previousFigures?.period ?? null;
  const facts = { figures, context, report, clusters, previousClusters, gap, previousPeriod, settled, least };
  return {
    report: { ...report, notices: detectNotices(facts, beside) },
    decisions: {
      total: total === null ? 'noTotal' : null,
      cloud: cloud.reason,
      kubernetes: kubernetes.reason,
      noCluster: clusters.length > 0 ? null : whyNoCluster(kubernetes, gap, missing),
      isKubernetesSummed: kubernetes.isSummed ?? false,
      settled: { rule: settled.rule, surplus: settled.surplus, fault: settled.fault, kubernetesRows: figures.kubernetesRows },
      efficiencyUnit: figures.efficiencyUnit.unit,
      clusters: clusters.map((cluster) => decisionsOf(cluster, cluster.place, figures, reasonOfGap(gap))),
      unreadable: figures.unreadable,
    },
  };
}

/** Whether what came, or did not, is a gap of the pipeline rather than a cost. */
function gapOf(
  figures: ExpenseFigures,
  { now, expectedClusters }: ReportContext,
  period: ChargePeriod,
  clusters: readonly PlacedCluster[],
  previous: ExpenseFigures | null,
): { gap: ReportGap | null; isZero: boolean } {
  // A cluster without a cost leaves the sum unknown; those that have one are no gap.
  const cost = kubernetesCost(figures).amount ?? sumKnown(clusters.map((cluster) => cluster.figures.total)) ?? 0;
  const isZero =
    cost === 0 &&
    !hasOwnFigures(
      clusters.map((cluster) => cluster.figures),
      period,
    );
  // Without dates nobody knows whether the answer reaches to now.
  if (figures.period === null) return { gap: null, isZero };
  const before = { cost: previous && kubernetesCost(previous).amount, period: previous?.period ?? null };
  const gap = findGap(period, now, isZero, hasDropped(cost, period, before, now), expectedClusters);
  // A cluster of 0 whose namespaces have costs has reported, and has a notice of its own.
  return { gap: gap === 'extended-zero' && clusters.some(({ isContradicted }) => isContradicted) ? null : gap, isZero };
}

/** Kubernetes with the clusters that are known by their rows alone. */
function withRowClusters(kubernetes: KubernetesCost, { rowClusters }: SettledTotal): KubernetesCost {
  const rows = sumKnown(rowClusters.map(({ total }) => total));
  if (rows === null || (kubernetes.amount === null && kubernetes.reason !== 'noKubernetes')) return kubernetes;
  return { ...knownCost((kubernetes.amount ?? 0) + rows), ...(kubernetes.isSummed && { isSummed: true }) };
}

function sumOf(cloud: Decided, kubernetes: Decided): number | null {
  if (cloud.amount === null) return null;
  return kubernetes.amount === null ? (kubernetes.reason === 'noKubernetes' ? cloud.amount : null) : cloud.amount + kubernetes.amount;
}

/** A zero that was not measured is not known. */
function withoutUnknownZero(
  reported: KubernetesCost,
  clusters: readonly PlacedCluster[],
  gap: ReportGap | null,
  missing: readonly MissingCluster[],
): KubernetesCost {
  if (reported.amount !== null && reported.amount !== 0) return reported;
  if (clusters.length === 0 && (gap !== null || missing.length > 0)) return unknown(whyNoCluster(reported, gap, missing));
  const reason = reasonOfGap(gap);
  if (reason !== null) return unknown(reason);
  // Where some cluster has a cost, it is the others that are missing.
  const isNothing = clusters.every(({ cost }) => cost.total === null);
  const isContradicted = clusters.some((cluster) => cluster.isContradicted) && (isNothing || reported.amount === 0);
  return isContradicted ? unknown('contradiction') : reported;
}

/** Why no cluster came: a Kubernetes cost may have come all the same, without a breakdown. */
function whyNoCluster(kubernetes: Decided, gap: ReportGap | null, missing: readonly MissingCluster[]): UnknownReason {
  if (gap === 'hour-boundary') return 'hour';
  return missing.length > 0 ? 'noneReported' : (kubernetes.reason ?? 'notReported');
}

function reasonOfGap(gap: ReportGap | null): UnknownReason | null {
  return gap === null ? null : gap === 'hour-boundary' ? 'hour' : 'gap';
}

function costsOf(clusters: readonly PlacedCluster[]) {
  return clusters.map(({ cost }) => cost);
}

function clustersOf(clusters: readonly PlacedCluster[], kubernetes: number | null) {
  const costs = costsOf(clusters);
  const lists = costs.map(({ components }) => components);
  return {
    clusters: costs,
    clusterRemainder: restOf(kubernetes, costs),
    components: addParts(kubernetes, lists),
    efficiency: combineEfficiency(clusters.flatMap(({ workload }) => workload?.rows ?? [])),
  };
}

function cloudOf({ cloudAccounts, resources, resourceCount, hasAllRows, cutRows }: ExpenseFigures, cloud: number | null) {
  return {
    cloudAccounts,
    cloudRemainder: restOf(cloud, cloudAccounts),
    resources,
    otherResources: { count: hasAllRows ? resourceCount - resources.length : null, total: restOf(cloud, resources) },
    cutRows,
  };
}

/** What the rows leave of their whole. Null: that is not known. */
function restOf(whole: number | null, rows: readonly { total: number | null }[]): number | null {
  if (whole === null) return null;
  const totals = rows.map(({ total }) => total);
  return remainderOf(whole, totals);
}
