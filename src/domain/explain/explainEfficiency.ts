import { sumKnown } from '../money/sumAmounts.js';
import { computeUse, USE_PARTS, type ComputeUse } from '../efficiency/computeUse.js';
import { rowEfficiency, totalEfficiency, weightsOf, type EfficiencyWeights } from '../efficiency/weightedEfficiency.js';
import type { ReceiptCorrection, ReceiptField } from './receipt.js';
import type { Efficiency } from '../types.js';
import type { RowFields } from './answerFields.js';
import { derived, noise, notDerived, taken, type Derivation } from './derivation.js';
import { FROM_ROWS } from './explainCosts.js';
import { clustersOf, namespacesOf, type ExplainedReport, type Subject } from './subjects.js';

type Metric = keyof Efficiency;

/** Over all clusters, each weighted by the cost of its workloads. */
export function explainOverall(report: ExplainedReport, metric: Metric): Derivation {
  const clusters = clustersOf(report);
  const counted = clusters.filter(({ cost }) => cost.efficiency[metric] !== null && weightFor(metric, cost.weights) > 0);
  const made = (counted.length > 0 ? counted : clusters).map((cluster) => explainEfficiency(report, cluster, metric));
  const left = clusters.length - counted.length;
  const leftOut = left > 0 && counted.length > 0 && ({ code: 'clustersLeftOut', values: { count: left } } as const);
  const [only] = made;
  if (counted.length === 1 && only) return derived(only.formula.code, only.formula.values, only.fields, [...only.corrections, leftOut]);
  const fields = made.flatMap((own) => own.fields);
  const terms = counted.map(({ cost }) => ({ value: cost.efficiency[metric] ?? 0, weight: weightFor(metric, cost.weights) }));
  const sums = (['specialRowsLeftOut', 'unknownLeftOut'] as const).map((code) => {
    const found = made.flatMap(({ corrections }) => corrections.filter((correction) => correction.code === code));
    return leftOutOf(code, found);
  });
  return derived('meanOfClusters', { metric, ...meanOf(terms) }, fields, [percentages(report), ...sums, leftOut]);
}

/** Of a cluster the mean of its workloads, weighted by cost, or its own figure; of a namespace its own. */
export function explainEfficiency(report: ExplainedReport, subject: Subject, metric: Metric): Derivation {
  const { of, cost, decided, row, isOfRows } = subject;
  const { cpu, ram, [metric]: exact } = cost.efficiency;
  if (of === 'cluster' && decided.isMean && exact !== null) return explainMean(report, subject, metric);
  const fields = isOfRows ? [] : efficiencyFields(row, metric);
  const kept = of === 'cluster' && ownKept(subject, metric);
  if (exact === null || row === null) return notDerived(fields, [isOfRows && FROM_ROWS, kept]);
  const weights = weightsOf(cost.components);
  if (metric === 'total' && totalEfficiency(cpu, ram, weights) !== null) {
    return derived('twoSides', { cpu, cpuCost: weights.cpu, ram, ramCost: weights.ram }, fields, [percentages(report), kept]);
  }
  const own = taken(of, [...fields, row.efficiency(metric)], [percentages(report), kept]);
  return percentages(report) ? { ...own, formula: { ...own.formula, code: 'percentage' } } : own;
}

/** The cluster's own figure stands although its namespaces give a lower one. */
function ownKept({ cluster, decided }: Subject, metric: Metric): ReceiptCorrection | false {
  const weighted = decided.rejected?.[metric] ?? null;
  const reported = rowEfficiency(cluster.reportedEfficiency, weightsOf(cluster.components))[metric];
  return weighted !== null && reported !== null && { code: 'ownKept', values: { weighted, reported } };
}

function explainMean(report: ExplainedReport, subject: Subject, metric: Metric): Derivation {
  const rows = namespacesOf(report, subject).map(({ cost, row }) => ({
    row,
    isWorkload: cost.kind === 'namespace',
    value: cost.efficiency.total === null ? null : cost.efficiency[metric],
    weight: weightFor(metric, weightsOf(cost.components)),
  }));
  const weighed = rows.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const counted = weighed.flatMap(({ value, weight, row }) => (value === null ? [] : [{ value, weight, row }]));
  const left = weighed.filter(({ value }) => value === null);
  const leftOut = (isWorkload: boolean) =>
    left.filter((one) => one.isWorkload === isWorkload).map(({ weight }) => ({ values: { count: 1, cost: weight } }));
  const reported = subject.cluster.reportedEfficiency[metric];
  const exact = subject.cost.efficiency[metric];
  const isRecomputed = reported !== null && exact !== null && Math.abs(reported - exact) >= 0.0005;
  const fields = counted.flatMap(({ row }) => efficiencyFields(row, metric));
  return derived('meanOfNamespaces', { metric, ...meanOf(counted) }, fields, [
    percentages(report),
    leftOutOf('specialRowsLeftOut', leftOut(false)),
    leftOutOf('unknownLeftOut', leftOut(true)),
    isRecomputed && { code: 'recomputed', values: { reported, weighted: exact } },
  ]);
}

function meanOf(terms: readonly { value: number; weight: number }[]) {
  const weighted = sumKnown(terms.map(({ value, weight }) => value * weight));
  return { weighted, cost: sumKnown(terms.map(({ weight }) => weight)), count: terms.length };
}

/** Rows with a cost for the metric that play no part in its mean, counted and added up. */
function leftOutOf(
  code: 'specialRowsLeftOut' | 'unknownLeftOut',
  found: readonly Pick<ReceiptCorrection, 'values'>[],
): ReceiptCorrection | false {
  const sum = (key: string) => sumKnown(found.map(({ values }) => Number(values[key])));
  return found.length > 0 && { code, values: { count: sum('count'), cost: sum('cost') } };
}

/** Efficiencies and the costs they are weighted by; the row's own total only where its sides do not make one. */
function efficiencyFields(row: RowFields | null, metric: Metric): ReceiptField[] {
  if (row === null) return [];
  if (metric !== 'total') return [row.efficiency(metric), row.cost(metric)];
  const sides = (['cpu', 'ram'] as const).flatMap((side) => [row.efficiency(side), row.cost(side)]);
  const hasBoth = row.efficiency('cpu').value !== null && row.efficiency('ram').value !== null;
  return hasBoth ? sides : [...sides, row.efficiency('total')];
}

/** The cost an efficiency is weighted by. */
function weightFor(metric: Metric, { cpu, ram }: EfficiencyWeights): number {
  return metric === 'total' ? cpu + ram : metric === 'cpu' ? cpu : ram;
}

/** The payload writes 42.5 for 0.425. */
function percentages({ exact: { decisions } }: ExplainedReport): ReceiptCorrection | false {
  return decisions.efficiencyUnit === 'percentage' && { code: 'percentages', values: {} };
}

/** What the money for CPU and RAM bought, in all clusters or in those of one id. */
export function explainComputeUse(report: ExplainedReport, part: keyof ComputeUse, clusterId?: string): Derivation {
  const fields = clustersOf(report).flatMap((cluster) => {
    if (clusterId !== undefined && cluster.cost.id !== clusterId) return [];
    const rows = !cluster.cluster.namespaces?.length ? [cluster] : namespacesOf(report, cluster);
    return rows.flatMap(({ row }) => efficiencyFields(row, 'total'));
  });
  const use = computeUse(report.exact, clusterId);
  if (use === null) return notDerived(fields);
  const sum = USE_PARTS.reduce((whole, each) => whole + use[each], 0);
  return derived('use', { part, ...use }, fields, [noise(use.total, sum)]);
}
