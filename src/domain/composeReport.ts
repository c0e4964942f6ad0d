import { CENT, isAlike, leastOf, remainderOf, sumKnown } from './amounts.js';
import { compareContent, compareText } from './compareText.js';
import { addParts } from './costParts.js';
import { findCountedTwice } from './findCountedTwice.js';
import { combineEfficiency } from './efficiency.js';
import type { ClusterFigures, ExpenseFigures } from './figures.js';
import { detectNotices } from './notices/detectNotices.js';
import { reconcileCluster, type ReconciledCluster } from './reconcileCluster.js';
import type { ReportContext } from './reportContext.js';
import { findGap, hasDropped, hasOwnFigures } from './reportGap.js';
import type { ClusterCost, CostReport, MissingCluster } from './types.js';
import { withoutZeroCost } from './withoutZeroCost.js';

/** By how much a producer's clock may be fast, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;

/** The report of a period: what the answer says, reconciled, with everything a user must know before trusting it. */
export function composeReport(figures: ExpenseFigures, context: ReportContext, previousFigures: ExpenseFigures | null = null): CostReport {
  const period = figures.period ?? { start: context.now, end: context.now };
  const least = leastOf(context.currency);
  const wire = knownClusters(figures, context);
  const reported = reconcileAll(wire, context, least);
  const previousClusters = previousFigures === null ? null : reconcileAll(knownClusters(previousFigures, {}), {}, least);
  const reportedKubernetes = kubernetesTotal(figures);
  const before = { cost: previousFigures === null ? null : kubernetesTotal(previousFigures), period: previousFigures?.period ?? null };
  // A cluster without a cost leaves the sum unknown; those that have one are no gap.
  const cost = reportedKubernetes ?? sumKnown(wire.map(({ total }) => total)) ?? 0;
  const isZero = cost === 0 && !hasOwnFigures(wire, period);
  const isContradicted = reported.some((cluster) => cluster.isContradicted);
  // Without dates nobody knows whether the answer reaches to now.
  const found =
    figures.period && findGap(period, context.now, isZero, hasDropped(cost, period, before, context.now), context.expectedClusters);
  // A cluster of 0 whose namespaces have costs has reported, and has a notice of its own.
  const gap = found === 'extended-zero' && isContradicted ? null : found;
  const clusters = gap !== null && isZero ? reported.map(withoutZeroCost) : reported;
  const isNobodys = clusters.length === 0 && (context.expectedClusters?.length ?? 0) > 0;
  const isUnknownZero = gap !== null || isNobodys || isContradicted;
  const kubernetes = reportedKubernetes === 0 && isUnknownZero ? null : reportedKubernetes;

  const countedTwice = findCountedTwice(figures, reportedKubernetes);
  const total = countedTwice?.correctedTotal ?? figures.total;
  const cloud = cloudCost(figures, total, kubernetes, least);
  const costs = clusters.map(({ cost }) => cost);
  const report: Omit<CostReport, 'notices'> = {
    period,
    billingCurrency: context.currency,
    total,
    cloud,
    kubernetes,
    reportedTotal: figures.total,
    clusters: costs,
    clusterRemainder:
      kubernetes === null
        ? null
        : remainderOf(
            kubernetes,
            costs.map((cluster) => cluster.total),
          ),
    missingClusters: missingClusters(figures, costs, context),
    components: addParts(
      kubernetes,
      costs.map(({ components }) => components),
    ),
    efficiency: combineEfficiency(costs),
    cloudAccounts: figures.cloudAccounts,
    cloudRemainder:
      cloud === null
        ? null
        : remainderOf(
            cloud,
            figures.cloudAccounts.map((account) => account.total),
          ),
    resources: figures.resources,
    otherResources: {
      count: figures.hasAllRows ? figures.resourceCount - figures.resources.length : null,
      total:
        cloud === null
          ? null
          : remainderOf(
              cloud,
              figures.resources.map((resource) => resource.total),
            ),
    },
    cutRows: figures.cutRows,
  };
  return {
    ...report,
    notices: detectNotices({
      figures,
      context,
      report,
      clusters,
      previousClusters,
      gap,
      previousPeriod: before.period,
      countedTwice,
      least,
    }),
  };
}

/** The clusters of the answer; an age that is none, being in the future, is not known. */
function knownClusters({ kubernetes }: ExpenseFigures, { now }: Partial<ReportContext>): ClusterFigures[] {
  return (kubernetes?.clusters ?? []).map((cluster) => ({ ...cluster, asOf: pastOnly(cluster.asOf, now) }));
}

function pastOnly(time: Date | null, now?: Date): Date | null {
  return time !== null && now !== undefined && time.getTime() > now.getTime() + CLOCK_SKEW ? null : time;
}

function reconcileAll(clusters: readonly ClusterFigures[], context: Partial<ReportContext>, least: number): ReconciledCluster[] {
  const imports = new Map(context.expectedClusters?.map(({ id, lastImportAt }) => [id, pastOnly(lastImportAt ?? null, context.now)]));
  return clusters
    .map((cluster) => reconcileCluster({ ...cluster, asOf: cluster.asOf ?? imports.get(cluster.id) ?? null }, least))
    .sort(
      ({ cost: a }, { cost: b }) =>
        (b.total ?? -Infinity) - (a.total ?? -Infinity) || compareText(a.name, b.name) || compareText(a.id, b.id) || compareContent(a, b),
    );
}

/** `k8s_total_cost`; where it did not come the sum of the clusters, if each of them is known. */
function kubernetesTotal({ kubernetes }: ExpenseFigures): number | null {
  if (kubernetes === null) return null;
  if (kubernetes.total !== null) return kubernetes.total;
  const totals = kubernetes.clusters.map(({ total }) => total);
  return totals.includes(null) ? null : sumKnown(totals);
}

/**
 * Total − Kubernetes. An answer without Kubernetes costs added none, so there the total is the cloud's; unless it has rows of
 * Kubernetes accounts in it, which no other figure tells apart.
 */
function cloudCost(figures: ExpenseFigures, total: number | null, kubernetes: number | null, least: number): number | null {
  if (total === null) return null;
  if (kubernetes !== null) {
    return kubernetes > total + least && !hasCredits(figures, total - kubernetes) ? null : remainderOf(total, [kubernetes]);
  }
  const isAdded = figures.kubernetes !== null && (figures.kubernetes.total ?? 1) !== 0;
  const hasRows = Math.abs(figures.kubernetesRows?.total ?? 0) > CENT;
  return isAdded || hasRows ? null : total;
}

/** Whether the cloud's rows, all of them known, do add up to this negative cost: then Kubernetes may exceed the total. */
function hasCredits({ hasAllRows, cloudAccounts }: ExpenseFigures, cost: number): boolean {
  return hasAllRows && isAlike(sumKnown(cloudAccounts.map((account) => account.total)) ?? 0, cost);
}

/** Clusters that should have reported and are not in the answer, and those the server says it failed on. */
function missingClusters(
  { kubernetes }: ExpenseFigures,
  clusters: readonly ClusterCost[],
  { expectedClusters = [] }: ReportContext,
): MissingCluster[] {
  const reported = new Set(clusters.map(({ id }) => id));
  const failed = (kubernetes?.failed ?? []).filter(({ id }) => !reported.has(id));
  const known = new Set([...reported, ...failed.map(({ id }) => id)]);
  const expected = expectedClusters.filter(({ id }) => !known.has(id));
  const imports = new Map(expectedClusters.map(({ id, lastImportAt }) => [id, lastImportAt ?? null]));
  return [...failed, ...expected.map(({ id, name }) => ({ id, name, reason: null }))]
    .map((cluster) => ({ ...cluster, lastImportAt: imports.get(cluster.id) ?? null }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id) || compareContent(a, b));
}
