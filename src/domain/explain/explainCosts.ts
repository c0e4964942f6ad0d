import { remainderOf, sumKnown } from '../money/sumAmounts.js';
import { resourceAt } from '../figures/figurePlace.js';
import type { ReceiptCorrection, ReceiptField } from './receipt.js';
import { derived, noise, notDerived, restOf, taken, type Derivation } from './derivation.js';
import { figureAmount } from './figureKinds.js';
import { clustersOf, namespacesOf, type ExplainedReport, type Subject } from './subjects.js';

export const FROM_ROWS: ReceiptCorrection = { code: 'namespacesFromRows', values: {} };

/** `total_cost`, less what was counted again; where it is another sum, cloud and Kubernetes. */
export function explainTotal(report: ExplainedReport): Derivation {
  const { cloud, kubernetes, reportedTotal: reported, decisions } = report.exact;
  const { rule, surplus, fault, kubernetesRows } = decisions.settled;
  const fields = [report.answer.total, ...kubernetesFields(report)];
  if (rule === 'absent') return derived('cloudPlusKubernetes', { cloud, kubernetes }, fields);
  if (surplus === 0) return taken('answer', [report.answer.total], [noise(report.exact.total, reported)]);
  if (rule === 'cloudAlone') return derived('totalPlusKubernetes', { reported, surplus: -surplus }, fields);
  const ofRows = clustersOfRows(report).flatMap(({ total }) => total);
  if (fault === 'countedTwice') {
    const all = [...fields, report.answer.kubernetesRows(kubernetesRows), ...ofRows];
    return derived('correctedTotal', { reported, surplus }, all, [countedTwice(report)]);
  }
  const clouds = isCloudOfRows(report) ? report.exact.cloudAccounts.map(report.answer.account) : [];
  return derived('cloudAndKubernetes', { cloud, kubernetes, reported }, [...fields, ...ofRows, ...clouds], [rowsCut(report)]);
}

/** Total − Kubernetes; the sum of the cloud's rows where the total was made of it, or has a part that is not known. */
export function explainCloud(report: ExplainedReport): Derivation {
  const { cloud, total, kubernetes } = report.exact;
  if (isCloudOfRows(report) || (kubernetes === null && total !== cloud)) return cloudOfRows(report);
  const fields = [report.answer.total, ...kubernetesFields(report)];
  const corrections = [countedTwice(report), kubernetesSummed(report)];
  if (total === null || kubernetes === null) return derived('totalAlone', { total }, fields, corrections);
  return derived('totalMinusKubernetes', { total, kubernetes }, fields, [...corrections, noise(cloud, total - kubernetes)]);
}

/** What the cloud costs is known by its rows, or was asked for apart: not by what the total leaves. */
function isCloudOfRows({ exact: { decisions } }: ExplainedReport): boolean {
  const { rule, fault, kubernetesRows } = decisions.settled;
  if (rule === 'unsettled') return kubernetesRows === null;
  return rule === 'absent' || rule === 'cloudAlone' || (rule === 'rows' && fault !== 'countedTwice');
}

function cloudOfRows(report: ExplainedReport): Derivation {
  const { cloud: sum, cloudAccounts, cutRows } = report.exact;
  const count = cutRows === null ? cloudAccounts.reduce((rows, { resourceCount }) => rows + resourceCount, 0) : null;
  return derived('sumOfRows', { sum, count }, [report.answer.total, ...cloudAccounts.map(report.answer.account)], [rowsCut(report)]);
}

/** `k8s_total_cost`, or the sum of the clusters. */
export function explainKubernetes(report: ExplainedReport): Derivation {
  const { kubernetes, clusters } = report.exact;
  const fields = kubernetesFields(report);
  const summed = kubernetesSummed(report);
  const ofRows = clustersOfRows(report);
  if (ofRows.length > 0 && kubernetes !== null) {
    const rows = sumKnown(ofRows.map(({ cost }) => cost.total)) ?? 0;
    const all = [...fields, ...ofRows.flatMap(({ total }) => total)];
    return derived('kubernetesWithRows', { kubernetes: kubernetes - rows, rows, count: ofRows.length }, all, [summed]);
  }
  if (!summed) return taken('answer', fields);
  return derived('sumOfClusters', { sum: kubernetes, count: clusters.length }, fields, [summed]);
}

/** `cost` of a cluster, or the `total_cost` of its breakdown; `total_cost` of a namespace, or the sum of its rows. */
export function explainCost(report: ExplainedReport, subject: Subject): Derivation {
  const { of, cost, total, row, isOfRows, isOfParts } = subject;
  if (isOfParts) {
    const own = cost.components.flatMap(({ key }) => row?.part(key).used ?? []);
    const parts = own.length > 0 ? own : namespacesOf(report, subject).flatMap((namespace) => namespace.total);
    return derived('sumOfParts', { sum: cost.total, count: parts.length, of }, [...total, ...parts]);
  }
  if (isOfRows) return derived('sumOfRows', { sum: cost.total, count: null }, total, [FROM_ROWS]);
  const isInBreakdown = cost.total !== null && total.length > 1;
  return taken(of, total, [isInBreakdown && { code: 'costFromBreakdown', values: {} }]);
}

/** What the namespaces of a cluster leave of it. */
export function explainNotAttributed(report: ExplainedReport, cluster: Subject): Derivation {
  const rows = namespacesOf(report, cluster);
  const fields = [...cluster.total, ...rows.flatMap(({ total }) => total)];
  const { notAttributed: exact, total: whole } = cluster.cluster;
  const isFromRows = cluster.decided.namespaces === 'rows';
  return restOf('restOfNamespaces', { exact, whole, parts: totalsOf(rows.map(({ cost }) => cost)) }, fields, [isFromRows && FROM_ROWS]);
}

/** What the clusters leave of Kubernetes. */
export function explainClusterRemainder(report: ExplainedReport): Derivation {
  const { kubernetes: whole, clusterRemainder: exact, clusters } = report.exact;
  const fields = [...kubernetesFields(report), ...clusterFields(report)];
  return restOf('restOfClusters', { exact, whole, parts: totalsOf(clusters) }, fields);
}

/** What the cloud accounts leave of the cloud: rows the server did not send. */
export function explainCloudRemainder(report: ExplainedReport): Derivation {
  const { cloud: whole, cloudRemainder: exact, cloudAccounts } = report.exact;
  const { fields, corrections } = explainCloud(report);
  const rest = { exact, whole, parts: totalsOf(cloudAccounts) };
  return restOf('restOfAccounts', rest, [...fields, ...cloudAccounts.map(report.answer.account)], [...corrections, rowsCut(report)]);
}

/** What the first `listed` resources leave of the cloud. */
export function explainOtherResources(report: ExplainedReport, listed?: number): Derivation {
  const above = report.exact.resources.slice(0, listed);
  const { fields, corrections } = explainCloud(report);
  const exact = figureAmount(report.exact, { kind: 'otherResources', listed });
  const rest = { exact, whole: report.exact.cloud, parts: totalsOf(above) };
  return restOf('restOfResources', rest, [...fields, ...above.map(report.answer.resource)], [...corrections, rowsCut(report)]);
}

/** The sum of an account's rows. */
export function explainAccount(report: ExplainedReport, id: string): Derivation {
  const account = report.exact.cloudAccounts.find((candidate) => candidate.id === id);
  if (account === undefined) return notDerived();
  const { total: sum, resourceCount: count } = account;
  return derived('sumOfRows', { sum, count }, report.answer.rowsOfAccount(account), [rowsCut(report)]);
}

/** `cost` of one row. */
export function explainResource({ exact, answer }: ExplainedReport, place: { id: string; nth?: number }): Derivation {
  const resource = resourceAt(exact, place);
  return resource === undefined ? notDerived() : taken('row', [answer.resource(resource)]);
}

/** `k8s_total_cost`; where it did not come, with what was added up instead. */
export function kubernetesFields(report: ExplainedReport): ReceiptField[] {
  const { kubernetes } = report.answer;
  return kubernetes.value === null ? [kubernetes, ...clusterFields(report)] : [kubernetes];
}

/** Those that are known by their rows alone. */
function clustersOfRows(report: ExplainedReport) {
  return clustersOf(report).filter(({ isOfRows }) => isOfRows);
}

function clusterFields(report: ExplainedReport): ReceiptField[] {
  return clustersOf(report).flatMap(({ total }) => total);
}

function totalsOf(rows: readonly { total: number | null }[]): (number | null)[] {
  return rows.map(({ total }) => total);
}

function kubernetesSummed({ exact: { decisions } }: ExplainedReport): ReceiptCorrection | false {
  return decisions.isKubernetesSummed && { code: 'kubernetesSummed', values: { count: decisions.clusters.length } };
}

function countedTwice(report: ExplainedReport): ReceiptCorrection | false {
  const { reportedTotal: reported, total: corrected, kubernetes: all, decisions } = report.exact;
  const { fault, surplus, kubernetesRows } = decisions.settled;
  const kubernetes = all === null ? null : remainderOf(all, totalsOf(clustersOfRows(report).map(({ cost }) => cost)));
  return fault === 'countedTwice' && { code: 'countedTwice', values: { reported, corrected, kubernetes, kubernetesRows, surplus } };
}

/** The answer has fewer rows than the server. */
function rowsCut({ exact: { cutRows } }: ExplainedReport): ReceiptCorrection | null {
  return cutRows === null ? null : { code: 'rowsCut', values: { sent: cutRows.listed, all: cutRows.all } };
}
