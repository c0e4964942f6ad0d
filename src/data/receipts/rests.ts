import { sumKnown } from '../../domain/amounts.js';
import { figureAmount } from '../../domain/figureAmount.js';
import type { ClusterPlace, NamespacePlace, ReceiptField } from '../../domain/receipt.js';
import { derived, noise, unknown, type Derivation } from './derivation.js';
import { findCluster, findClusters, findNamespace, type ReadSource } from './readSource.js';
import { accountField, resourceField, rowsCut } from './rows.js';
import { clusterFields, explainCloud, kubernetesFields } from './totals.js';

/** `total_cost` of the namespace, or the sum of its rows. */
export function explainNamespace(read: ReadSource, place: NamespacePlace): Derivation {
  const found = findNamespace(read, place);
  if (found === null) return unknown('absent');
  const { cost, row, path } = found;
  if (row === null) {
    const fields = [{ path: `Σ ${path}.cost`, value: cost.total }];
    const corrections = [{ code: 'namespacesFromRows' as const, values: {} }];
    return cost.total === null
      ? unknown('notReported', fields, corrections)
      : derived('sumOfRows', { sum: cost.total, count: null }, fields, corrections);
  }
  const value = row.figures.total;
  const fields = [{ path: `${path}.total_cost`, value }];
  return cost.total === null ? unknown('notReported', fields) : derived('field', { field: 'total_cost', of: 'namespace', value }, fields);
}

/** What the namespaces of a cluster leave of it. */
export function explainNotAttributed(read: ReadSource, place: ClusterPlace): Derivation {
  const found = findCluster(read, place);
  if (found === null) return unknown('absent');
  const { cost, wire, path } = found;
  const whole = clusterFields(found);
  if (cost.notAttributed === null || cost.total === null || cost.namespaces === null) return unknown('wholeUnknown', whole);
  const isFromRows = wire.breakdown_by_namespace === null;
  const rows: ReceiptField[] = cost.namespaces.map(({ name, total }) => ({
    path: isFromRows ? `Σ clean_expenses[k8s_namespace=${name}].cost` : `${path}.breakdown_by_namespace[${name}].total_cost`,
    value: total,
  }));
  const totals = isFromRows
    ? rows.map(({ value }) => value)
    : (wire.breakdown_by_namespace ?? []).map(({ costs }) => costs['total_cost'] ?? null);
  const parts = sumOf(totals);
  return derived(
    'restOfNamespaces',
    { whole: cost.total, parts, count: totals.length },
    [...whole, ...rows],
    [isFromRows ? { code: 'namespacesFromRows', values: {} } : null, noise(cost.notAttributed, cost.total - parts)],
  );
}

/** What the clusters leave of Kubernetes. */
export function explainClusterRemainder(read: ReadSource): Derivation {
  const { kubernetes, clusterRemainder } = read.exact;
  const clusters = findClusters(read);
  const fields = [...kubernetesFields(read), ...clusters.flatMap(clusterFields)];
  if (kubernetes === null || clusterRemainder === null) return unknown('wholeUnknown', fields);
  const parts = sumOf(clusters.map(({ cost }) => cost.total));
  const values = { whole: kubernetes, parts, count: clusters.length };
  return derived('restOfClusters', values, fields, [noise(clusterRemainder, kubernetes - parts)]);
}

/** What the cloud accounts leave of the cloud: rows the server did not send. */
export function explainCloudRemainder(read: ReadSource): Derivation {
  const { cloud, cloudRemainder, cloudAccounts } = read.exact;
  const whole = explainCloud(read);
  const fields = [...whole.fields, ...cloudAccounts.map(accountField)];
  if (cloud === null || cloudRemainder === null) return unknown('wholeUnknown', fields);
  const parts = sumOf(cloudAccounts.map(({ total }) => total));
  return derived('restOfAccounts', { whole: cloud, parts, count: cloudAccounts.length }, fields, [
    ...whole.corrections,
    rowsCut(read),
    noise(cloudRemainder, cloud - parts),
  ]);
}

/** What the listed resources leave of the cloud. */
export function explainOtherResources(read: ReadSource, listed: number = read.exact.resources.length): Derivation {
  const { cloud, resources, otherResources } = read.exact;
  const whole = explainCloud(read);
  const above = resources.slice(0, listed);
  const fields = [...whole.fields, ...above.map(resourceField)];
  if (cloud === null || otherResources.total === null) return unknown('wholeUnknown', fields);
  const parts = sumOf(above.map(({ total }) => total));
  const exact = figureAmount(read.exact, { kind: 'otherResources', listed });
  return derived('restOfResources', { whole: cloud, parts, count: above.length }, fields, [
    ...whole.corrections,
    rowsCut(read),
    noise(exact, cloud - parts),
  ]);
}

function sumOf(amounts: readonly ReceiptField['value'][]): number {
  return sumKnown(amounts.map((amount) => (typeof amount === 'number' ? amount : null))) ?? 0;
}
