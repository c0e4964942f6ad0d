import { sumKnown } from '../../domain/amounts.js';
import type { CostReport } from '../../domain/index.js';
import type { ClusterPlace, ReceiptCorrection, ReceiptField } from '../../domain/receipt.js';
import { derived, noise, unknown, type Derivation } from './derivation.js';
import { findCluster, findClusters, type FoundCluster, type ReadSource } from './readSource.js';

/** `total_cost`, less what was counted again. */
export function explainTotal(read: ReadSource): Derivation {
  const { exact, figures } = read;
  const reported = figures.total;
  const field: ReceiptField = { path: 'total_cost', value: reported };
  if (exact.total === null || reported === null) return unknown('noTotal', [field]);
  const twice = countedTwice(exact);
  if (twice === null) return derived('field', { field: 'total_cost', of: 'answer', value: reported }, [field]);
  const { kubernetesRows, surplus } = twice.values;
  return derived(
    'correctedTotal',
    { reported, surplus: surplus ?? null },
    [field, ...kubernetesFields(read), { path: 'Σ clean_expenses[kubernetes_cnr].cost', value: kubernetesRows ?? null }],
    [twice],
  );
}

/** Total − Kubernetes. */
export function explainCloud(read: ReadSource): Derivation {
  const { cloud, total, kubernetes } = read.exact;
  const fields: ReceiptField[] = [{ path: 'total_cost', value: read.figures.total }, ...kubernetesFields(read)];
  if (total === null) return unknown('noTotal', fields);
  if (cloud === null) return unknown(kubernetes === null ? 'mixed' : 'kubernetesAboveTotal', fields);
  const corrections = [countedTwice(read.exact), kubernetesSummed(read)];
  if (kubernetes === null) return derived('totalAlone', { total }, fields, corrections);
  return derived('totalMinusKubernetes', { total, kubernetes }, fields, [...corrections, noise(cloud, total - kubernetes)]);
}

/** `k8s_total_cost`, or the sum of the clusters. */
export function explainKubernetes(read: ReadSource): Derivation {
  const { exact, figures } = read;
  const fields = kubernetesFields(read);
  if (exact.kubernetes === null) return unknown(kubernetesReason(read), fields);
  const value = figures.kubernetes?.total ?? null;
  if (value !== null) return derived('field', { field: 'k8s_total_cost', of: 'answer', value }, fields);
  const totals = findClusters(read).map(({ figures: { total } }) => total);
  return derived('sumOfClusters', { sum: sumKnown(totals), count: totals.length }, fields, [kubernetesSummed(read)]);
}

export function kubernetesFields(read: ReadSource): ReceiptField[] {
  const total: ReceiptField = { path: 'k8s_costs.k8s_total_cost', value: read.figures.kubernetes?.total ?? null };
  return total.value === null ? [total, ...findClusters(read).flatMap(clusterFields)] : [total];
}

function kubernetesReason({ exact, figures }: ReadSource) {
  const has = (code: string): boolean => exact.notices.some((notice) => notice.code === code);
  if (has('hour-boundary')) return 'hour';
  if (has('extended-zero')) return 'gap';
  if (figures.kubernetes === null || figures.kubernetes.clusters.length === 0) return 'noKubernetes';
  if (has('conflicting-figures')) return 'contradiction';
  return figures.kubernetes.total === null && figures.kubernetes.clusters.some(({ total }) => total === null) ? 'clusterUnknown' : 'gap';
}

function kubernetesSummed({ figures }: ReadSource): ReceiptCorrection | null {
  const { kubernetes } = figures;
  return kubernetes !== null && kubernetes.total === null && kubernetes.clusters.length > 0
    ? { code: 'kubernetesSummed', values: { count: kubernetes.clusters.length } }
    : null;
}

/** From the notice, which has the figures it was found by. */
function countedTwice({ notices }: CostReport): ReceiptCorrection | null {
  const found = notices.find(({ code }) => code === 'counted-twice');
  if (found === undefined) return null;
  const number = (key: string): number => Number(found.evidence[key] ?? 0);
  const [reported, corrected] = [number('reportedTotal'), number('correctedTotal')];
  const [kubernetes, kubernetesRows] = [number('kubernetes'), number('kubernetesRows')];
  // Either the rows came on top of Kubernetes, or they hold it several times.
  const isOnTop = Math.abs(reported - kubernetesRows - corrected) < Math.abs(reported - (kubernetesRows - kubernetes) - corrected);
  const surplus = isOnTop ? kubernetesRows : kubernetesRows - kubernetes;
  return { code: 'countedTwice', values: { reported, corrected, kubernetes, kubernetesRows, surplus } };
}

/** `cost` of the cluster, or the `total_cost` of its breakdown. */
export function explainCluster(read: ReadSource, place: ClusterPlace): Derivation {
  const found = findCluster(read, place);
  if (found === null) return unknown('absent');
  const fields = clusterFields(found);
  const { cost, figures, wire } = found;
  if (cost.total === null) return unknown(figures.total === null ? 'notReported' : zeroReason(read, cost.id), fields);
  const isInBreakdown = wire.cost === null;
  const field = isInBreakdown ? 'total_cost' : 'cost';
  return derived('field', { field, of: 'cluster', value: figures.total }, fields, [
    isInBreakdown ? { code: 'costFromBreakdown', values: {} } : null,
  ]);
}

/** Why a cluster that came as zero does not cost zero. */
function zeroReason(read: ReadSource, id: string) {
  const isContradicted = read.exact.notices.some(({ code, clusterId }) => code === 'conflicting-figures' && clusterId === id);
  return isContradicted ? 'contradiction' : kubernetesReason(read);
}

export function clusterFields({ wire, path }: FoundCluster): ReceiptField[] {
  const inBreakdown = wire.breakdown?.costs['total_cost'];
  return [
    { path: `${path}.cost`, value: wire.cost },
    ...(wire.cost === null && inBreakdown !== undefined ? [{ path: `${path}.breakdown.total_cost`, value: inBreakdown }] : []),
  ];
}

export function explainMissing({ expenses }: ReadSource, id: string): Derivation {
  const errors = expenses.k8s_costs?.k8s_cost_errors ?? [];
  const fields = errors
    .filter((error) => (error.cloud_account_id ?? '') === id)
    .map(({ reason }) => ({ path: `k8s_costs.k8s_cost_errors[${id}].reason`, value: reason }));
  return unknown('missing', fields);
}
