import { sumKnown } from '../money/sumAmounts.js';
import { computeUse, USE_PARTS, type ComputeUse } from '../efficiency/computeUse.js';
import { combineSide, combineSides, isWorkload, ratioOf, workloadRow, type WorkloadRow } from '../efficiency/combineEfficiency.js';
import { totalEfficiency, weightsOf } from '../efficiency/rowEfficiency.js';
import type { ReceiptCorrection, ReceiptField } from './receipt.js';
import type { Efficiency } from '../types.js';
import type { RowFields } from './answerFields.js';
import { derived, noise, notDerived, taken, type Corrections, type Derivation } from './derivation.js';
import { FROM_ROWS } from './explainCosts.js';
import { clustersOf, namespacesOf, type ExplainedReport, type Subject } from './subjects.js';

type Metric = keyof Efficiency;

/** Over all clusters: the workloads of each that has any, as one. */
export function explainOverall(report: ExplainedReport, metric: Metric): Derivation {
  const clusters = clustersOf(report);
  const counted = clusters.filter(({ cost }) => cost.efficiency[metric] !== null);
  const left = clusters.length - counted.length;
  const leftOut = left > 0 && counted.length > 0 && ({ code: 'clustersLeftOut', values: { count: left } } as const);
  const [only] = counted;
  if (counted.length === 1 && only) return withCorrections(explainEfficiency(report, only, metric), [leftOut]);
  const made = (counted.length > 0 ? counted : clusters).map((cluster) => explainEfficiency(report, cluster, metric));
  const rows = counted.flatMap((cluster) => countedRows(report, cluster).map(({ cost }) => workloadRow(cost)));
  const sums = (['specialRowsLeftOut', 'unknownLeftOut'] as const).map((code) => {
    const found = made.flatMap(({ corrections }) => corrections.filter((correction) => correction.code === code));
    return leftOutOf(code, found);
  });
  const fields = made.flatMap((own) => own.fields);
  return combined(rows, metric, { of: 'clusters', count: counted.length }, fields, [percentages(report), ...sums, leftOut]);
}

/** Of a cluster its workloads as one, or its own figure; of a namespace its own. */
export function explainEfficiency(report: ExplainedReport, subject: Subject, metric: Metric): Derivation {
  const { of, cost, decided, row, isOfRows } = subject;
  const { cpu, ram, [metric]: exact } = cost.efficiency;
  if (of === 'cluster' && decided.isMean && exact !== null) return explainCombined(report, subject, metric);
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
function ownKept({ cluster, cost, decided }: Subject, metric: Metric): ReceiptCorrection | false {
  const weighted = decided.rejected?.[metric] ?? null;
  const reported = cost.efficiency[metric];
  return cost === cluster && weighted !== null && reported !== null && { code: 'ownKept', values: { weighted, reported } };
}

/** The rows that make the efficiency of a cluster: its namespaces, or itself. */
function countedRows(report: ExplainedReport, cluster: Subject): Subject[] {
  if (!cluster.decided.isMean) return [cluster];
  return namespacesOf(report, cluster).filter(({ cost }) => 'kind' in cost && isWorkload(cost));
}

function explainCombined(report: ExplainedReport, subject: Subject, metric: Metric): Derivation {
  const costFor = ({ cost }: Subject): number => {
    const { cpu, ram } = weightsOf(cost.components);
    return metric === 'total' ? cpu + ram : metric === 'cpu' ? cpu : ram;
  };
  const isCounted = ({ cost }: Subject): boolean => 'kind' in cost && isWorkload(cost) && cost.efficiency[metric] !== null;
  const withCost = namespacesOf(report, subject)
    .filter((one) => costFor(one) > 0)
    .sort((a, b) => costFor(b) - costFor(a));
  const counted = withCost.filter(isCounted);
  const leftOut = (isSpecial: boolean) =>
    withCost
      .filter((one) => !isCounted(one) && ('kind' in one.cost && one.cost.kind !== 'namespace') === isSpecial)
      .map((one) => ({ values: { count: 1, cost: costFor(one) } }));
  const reported = subject.cluster.reportedEfficiency[metric];
  const exact = subject.cost.efficiency[metric];
  const isRecomputed = reported !== null && exact !== null && Math.abs(reported - exact) >= 0.0005;
  const rows = counted.map(({ cost }) => workloadRow(cost));
  const fields = counted.flatMap(({ row }) => efficiencyFields(row, metric));
  return combined(rows, metric, { of: 'namespaces', count: counted.length }, fields, [
    percentages(report),
    leftOutOf('specialRowsLeftOut', leftOut(true)),
    leftOutOf('unknownLeftOut', leftOut(false)),
    isRecomputed && { code: 'recomputed', values: { reported, weighted: exact } },
  ]);
}

/** Σ used ÷ Σ requested of a side; of both, each weighed by what it costs, and rows that tell a total alone beside them. */
function combined(
  rows: readonly WorkloadRow[],
  metric: Metric,
  values: { of: 'namespaces' | 'clusters'; count: number },
  fields: ReceiptField[],
  corrections: Corrections,
): Derivation {
  if (metric !== 'total') {
    const { used, requested } = combineSide(rows, metric);
    return derived('usedOfRequested', { metric, used, requested, ...values }, fields, corrections);
  }
  const { cpu, ram, whole } = combineSides(rows);
  const sides = {
    cpu: ratioOf(cpu),
    cpuCost: cpu.cost,
    ram: ratioOf(ram),
    ramCost: ram.cost,
    whole: ratioOf(whole),
    wholeCost: whole.cost,
  };
  return derived('combinedSides', { ...sides, ...values }, fields, corrections);
}

function withCorrections({ formula, fields, corrections }: Derivation, more: Corrections): Derivation {
  return derived(formula.code, formula.values, fields, [...corrections, ...more]);
}

/** Rows with a cost for the metric that play no part in its efficiency, counted and added up. */
function leftOutOf(
  code: 'specialRowsLeftOut' | 'unknownLeftOut',
  found: readonly Pick<ReceiptCorrection, 'values'>[],
): ReceiptCorrection | false {
  const sum = (key: 'count' | 'cost') => sumKnown(found.map(({ values }) => Number(values[key])));
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
