import { sumKnown } from '../../domain/amounts.js';
import { weightsOf } from '../../domain/efficiency.js';
import type { CostPart } from '../../domain/index.js';
import type { ClusterPlace, NamespacePlace, ReceiptCorrection } from '../../domain/receipt.js';
import { derived, unknown, type Derivation } from './derivation.js';
import { efficiencyFields, explainRow, percentages, weightFor, type EfficiencyRow, type Metric } from './efficiencyRow.js';
import { findCluster, findClusters, findNamespace, type FoundCluster, type ReadSource } from './readSource.js';
import { workloadsOf, type Workloads } from './workloads.js';

export function explainNamespaceEfficiency(read: ReadSource, { metric, ...place }: NamespacePlace & { metric: Metric }): Derivation {
  const found = findNamespace(read, place);
  if (found === null) return unknown('absent');
  const { cluster, cost, row, path } = found;
  if (row === null) return unknown(cost.kind === 'namespace' ? 'notReported' : 'special', [], [{ code: 'namespacesFromRows', values: {} }]);
  const own: EfficiencyRow = { of: 'namespace', efficiency: row.figures.efficiency, parts: row.figures.parts, wire: row.wire, path };
  return explainRow(read, own, metric, { exact: cost.efficiency[metric], kind: cost.kind, cluster });
}

/** The mean of the workloads, weighted by cost; else the cluster's own figure. */
export function explainClusterEfficiency(read: ReadSource, { metric, ...place }: ClusterPlace & { metric: Metric }): Derivation {
  const found = findCluster(read, place);
  return found === null ? unknown('absent') : explainFound(read, found, metric);
}

/** Over all clusters, each weighted by the cost of its workloads. */
export function explainEfficiency(read: ReadSource, metric: Metric): Derivation {
  const clusters = findClusters(read);
  const counted = clusters.flatMap((found) => {
    const { efficiency, weights } = workloadsOf(found) ?? { efficiency: found.cost.efficiency, weights: { cpu: 0, ram: 0 } };
    const value = efficiency[metric];
    const cost = weightFor(metric, weights);
    return value === null || cost <= 0 ? [] : [{ found, value, cost }];
  });
  const [only] = counted.length === 1 ? counted : [];
  const left = clusters.length - counted.length;
  const leftOut: ReceiptCorrection | null = left > 0 ? { code: 'clustersLeftOut', values: { count: left } } : null;
  if (only !== undefined) {
    const own = explainFound(read, only.found, metric);
    return { ...own, corrections: [...own.corrections, ...(leftOut === null ? [] : [leftOut])] };
  }
  const made = (counted.length > 0 ? counted.map(({ found }) => found) : clusters).map((found) => explainFound(read, found, metric));
  const fields = made.flatMap((own) => own.fields);
  if (read.exact.efficiency[metric] === null) {
    const [first] = made;
    const isOneReason = made.every(({ formula }) => formula.values['reason'] === first?.formula.values['reason']);
    return first !== undefined && isOneReason
      ? { ...first, fields }
      : unknown(first === undefined ? 'noKubernetes' : 'notReported', fields);
  }
  const weighted = sumKnown(counted.map(({ value, cost }) => value * cost));
  const cost = sumKnown(counted.map((one) => one.cost));
  return derived('meanOfClusters', { metric, weighted, cost, count: counted.length }, fields, [
    percentages(read),
    sumLeftOut(made, 'specialRowsLeftOut'),
    sumLeftOut(made, 'unknownLeftOut'),
    leftOut,
  ]);
}

function explainFound(read: ReadSource, found: FoundCluster, metric: Metric): Derivation {
  const { cost, figures, wire, path } = found;
  const workloads = workloadsOf(found);
  const rows = workloads?.rows ?? null;
  const exact = cost.efficiency[metric];
  const base = `${path}.breakdown`;
  const own: EfficiencyRow = { of: 'cluster', efficiency: figures.efficiency, parts: figures.parts, wire: wire.breakdown, path: base };
  if (exact === null || rows === null) {
    const made = explainRow(read, own, metric, { exact, kind: 'cluster', cluster: found });
    return { ...made, corrections: [...made.corrections, ...keptOwn(workloads, metric)] };
  }
  return explainMean(read, found, metric, rows);
}

/** The cluster's own figure stands although its namespaces give a lower one. */
function keptOwn(workloads: Workloads | null, metric: Metric): ReceiptCorrection[] {
  const weighted = workloads?.rejected?.[metric] ?? null;
  const reported = workloads?.efficiency[metric] ?? null;
  return weighted === null || reported === null ? [] : [{ code: 'ownKept', values: { weighted, reported } }];
}

function explainMean(
  read: ReadSource,
  { cost, figures, wire, path }: FoundCluster,
  metric: Metric,
  rows: NonNullable<Workloads['rows']>,
): Derivation {
  const counted = rows
    .map((row) => ({ ...row, value: row.efficiency[metric], weight: weightFor(metric, row.weights) }))
    .filter(({ value, weight }) => value !== null && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const weighted = sumKnown(counted.map(({ value, weight }) => (value ?? 0) * weight));
  const weights = sumKnown(counted.map(({ weight }) => weight));
  const fields = counted.flatMap(({ index }) => {
    const row = wire.breakdown_by_namespace?.[index];
    return row === undefined ? [] : efficiencyFields(row, `${path}.breakdown_by_namespace[${row.namespace ?? ''}]`, metric);
  });

  const used = new Set(counted.map(({ index }) => index));
  const left = figures.namespaces?.filter((_, index) => !used.has(index)) ?? [];
  const special = left.filter(({ kind }) => kind !== 'namespace');
  const unknownRows = left.filter(({ kind }) => kind === 'namespace');
  const reported = cost.reportedEfficiency[metric];
  const exact = cost.efficiency[metric];
  const isRecomputed = reported !== null && exact !== null && Math.abs(reported - exact) >= 0.0005;
  return derived('meanOfNamespaces', { metric, weighted, cost: weights, count: counted.length }, fields, [
    percentages(read),
    leftOut('specialRowsLeftOut', special, metric),
    leftOut('unknownLeftOut', unknownRows, metric),
    isRecomputed ? { code: 'recomputed', values: { reported, weighted: exact } } : null,
  ]);
}

/** Rows with a cost for the metric that play no part in its mean. */
function leftOut(
  code: 'specialRowsLeftOut' | 'unknownLeftOut',
  rows: readonly { parts: readonly CostPart[] }[],
  metric: Metric,
): ReceiptCorrection | null {
  const costs = rows.map(({ parts }) => weightFor(metric, weightsOf(parts))).filter((cost) => cost > 0);
  return costs.length === 0 ? null : { code, values: { count: costs.length, cost: sumKnown(costs) } };
}

function sumLeftOut(made: readonly Derivation[], code: 'specialRowsLeftOut' | 'unknownLeftOut'): ReceiptCorrection | null {
  const all = made.flatMap(({ corrections }) => corrections.filter((correction) => correction.code === code));
  const sum = (key: string): number => sumKnown(all.map(({ values }) => Number(values[key]))) ?? 0;
  return all.length === 0 ? null : { code, values: { count: sum('count'), cost: sum('cost') } };
}
