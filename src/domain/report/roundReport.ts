import { sumKnown } from '../money/sumAmounts.js';
import { apportion, isTrace, minorUnitDigits, roundAmount, withTrace } from '../money/currencyDigits.js';
import { addParts, amountOf } from '../money/costParts.js';
import type { DecidedReport } from './decidedReport.js';
import { withDistinctNames } from './distinctNames.js';
import type { ClusterCost, CostPart, CostReport, DataNotice, NamespaceCost } from '../types.js';
import { ownValue } from '../ownValue.js';

/**
 * The report as it is shown: each amount rounded once to the currency's minor unit, from the top down, so that what stands
 * under a total adds up to it. What only rounds to zero is a `TRACE`. Efficiencies stay exact, and so does evidence that is not on the
 * screen itself.
 */
export function roundReport(report: CostReport): CostReport {
  const digits = minorUnitDigits(report.billingCurrency);
  const total = roundOne(report.total, digits);
  // A cost that is not known leaves a gap in the total that nothing stands for.
  const isDivided = report.cloud !== null && report.kubernetes !== null;
  const [cloud = null, kubernetes = null] = divide(isDivided ? total : null, [report.cloud, report.kubernetes], digits);
  const [clusterTotals, clusterRemainder] = divideWithRest(kubernetes, report.clusters, report.clusterRemainder, digits);
  const [accountTotals, cloudRemainder] = divideWithRest(cloud, report.cloudAccounts, report.cloudRemainder, digits);
  const [resourceTotals, otherResources] = divideWithRest(cloud, report.resources, report.otherResources.total, digits);
  const clusters = report.clusters.map((cluster, index) => roundCluster(cluster, clusterTotals[index] ?? null, digits));
  const reportedTotal = roundOne(report.reportedTotal, digits);
  return {
    ...report,
    total,
    cloud,
    kubernetes,
    reportedTotal,
    clusters,
    clusterRemainder,
    components: addRounded(
      kubernetes,
      clusters.map(({ components }) => components),
      report.components,
      digits,
    ),
    cloudAccounts: withTotals(report.cloudAccounts, accountTotals),
    cloudRemainder,
    resources: withTotals(report.resources, resourceTotals),
    otherResources: { ...report.otherResources, total: otherResources },
    notices: report.notices.map((notice) => {
      // A faulty payload may have an id twice.
      const cluster = clusters.find(({ id, name }) => id === notice.clusterId && name === notice.clusterName);
      const shown: Record<string, number | null> = cluster
        ? { total: cluster.total, clusterTotal: cluster.total }
        : { cloud, kubernetes, correctedTotal: total, reportedTotal };
      return { ...notice, evidence: withShown(notice.evidence, shown) };
    }),
  };
}

/** A report as the page shows it: rounded, with what it was before, and names that can be told apart. */
export function shownReport(report: DecidedReport): DecidedReport {
  return withDistinctNames({ ...roundReport(report), decisions: report.decisions, exact: report });
}

/** A figure of the evidence that stands on the screen as well is written as it is there. */
function withShown(evidence: DataNotice['evidence'], shown: Readonly<Record<string, number | null>>): DataNotice['evidence'] {
  return Object.fromEntries(
    Object.entries(evidence).map(([key, value]) => [key, typeof value === 'number' ? (ownValue(shown, key) ?? value) : value]),
  );
}

function roundCluster(cluster: ClusterCost, total: number | null, digits: number): ClusterCost {
  const [namespaceTotals, notAttributed] = divideWithRest(total, cluster.namespaces ?? [], cluster.notAttributed, digits);
  return {
    ...cluster,
    total,
    components: divideParts(total, cluster.components, digits),
    namespaces: cluster.namespaces?.map((namespace, index) => roundNamespace(namespace, namespaceTotals[index] ?? null, digits)) ?? null,
    notAttributed: cluster.notAttributed === null ? null : notAttributed,
  };
}

function roundNamespace(namespace: NamespaceCost, total: number | null, digits: number): NamespaceCost {
  return { ...namespace, total, components: divideParts(total, namespace.components, digits) };
}

function divideParts(total: number | null, parts: readonly CostPart[], digits: number): CostPart[] {
  const amounts = divide(
    total,
    parts.map(({ amount }) => amount),
    digits,
  );
  return withoutEmptyRest(parts.map(({ key }, index) => ({ key, amount: amounts[index] ?? null })));
}

/** Rounded parts of several costs added up, in whole minor units so that nothing is lost: they add up to the total, if it is known. */
function addRounded(total: number | null, lists: readonly (readonly CostPart[])[], exact: readonly CostPart[], digits: number): CostPart[] {
  const scale = 10 ** digits;
  const toUnits = (amount: number): number => Math.round(amount * scale);
  const inUnits = lists.map((parts) => parts.map(({ key, amount }) => ({ key, amount: amount === null ? null : toUnits(amount) })));
  const sums = addParts(null, inUnits);
  const rest = total === null ? 0 : toUnits(total) - (sumKnown(sums.map(({ amount }) => amount)) ?? 0);
  const whole = rest === 0 ? sums : addParts(null, [sums, [{ key: 'other', amount: rest }]]);
  return withoutEmptyRest(
    whole.map(({ key, amount }) => ({ key, amount: traced(amount === null ? null : amount / scale + 0, amountOf(exact, key)) })),
  );
}

/** A remainder that rounds to nothing is nothing to show. */
function withoutEmptyRest(parts: readonly CostPart[]): CostPart[] {
  return parts.filter(({ key, amount }) => key !== 'other' || amount === null || (amount !== 0 && !isTrace(amount)));
}

/** Amounts under a rounded total, and what is left beside them; a rest of exactly zero takes no part in the rounding. */
function divideWithRest(
  total: number | null,
  rows: readonly { total: number | null }[],
  rest: number | null,
  digits: number,
): [(number | null)[], number | null] {
  const amounts = rows.map((row) => row.total);
  if (rest === 0 || rest === null) return [divide(rest === null ? null : total, amounts, digits), rest];
  const divided = divide(total, [...amounts, rest], digits);
  const shownRest = divided.at(-1) ?? null;
  // A remainder that rounds to nothing is nothing to show.
  return [divided.slice(0, -1), shownRest !== null && isTrace(shownRest) ? 0 : shownRest];
}

/** Without a total, or where some part is unknown and nothing stands for it, each amount is rounded by itself. */
function divide(total: number | null, amounts: readonly (number | null)[], digits: number): (number | null)[] {
  if (total === null) return amounts.map((amount) => roundOne(amount, digits));
  return apportion(total, amounts, digits).map((amount, index) => traced(amount, amounts[index] ?? null));
}

function roundOne(amount: number | null, digits: number): number | null {
  return amount === null ? null : withTrace(roundAmount(amount, digits), amount);
}

function traced(rounded: number | null, exact: number | null): number | null {
  return rounded === null || exact === null ? rounded : withTrace(rounded, exact);
}

function withTotals<Row extends { total: number | null }>(rows: readonly Row[], totals: readonly (number | null)[]): Row[] {
  return rows.map((row, index) => ({ ...row, total: totals[index] ?? null }));
}
