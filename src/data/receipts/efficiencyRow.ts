import type { CostFigures } from '../../api/types.js';
import { rowEfficiency, totalEfficiency, weightsOf, type EfficiencyWeights } from '../../domain/efficiency.js';
import type { CostPart, Efficiency, NamespaceKind } from '../../domain/index.js';
import type { ReceiptCorrection, ReceiptField, UnknownReason } from '../../domain/receipt.js';
import { derived, unknown, type Derivation } from './derivation.js';
import type { FoundCluster, ReadSource } from './readSource.js';

export type Metric = keyof Efficiency;

/** A row of the payload with an efficiency of its own. */
export interface EfficiencyRow {
  of: 'cluster' | 'namespace';
  /** Ratios, as they were read. */
  efficiency: Efficiency;
  parts: readonly CostPart[];
  wire: CostFigures | null;
  path: string;
}

/** One row: usage ÷ request as it came, or both sides together. */
export function explainRow(
  read: ReadSource,
  row: EfficiencyRow,
  metric: Metric,
  { exact, kind, cluster }: { exact: number | null; kind: 'cluster' | NamespaceKind; cluster: FoundCluster },
): Derivation {
  const { of, parts, wire, path } = row;
  const fields = wire === null ? [] : efficiencyFields(wire, path, metric);
  const weights = weightsOf(parts);
  const efficiency = rowEfficiency(row.efficiency, weights);
  if (exact === null) return unknown(unknownReason(read, cluster, kind, wire, weightFor(metric, weights), metric), fields);
  if (metric === 'total' && totalEfficiency(efficiency.cpu, efficiency.ram, weights) !== null) {
    const { cpu, ram } = efficiency;
    return derived('twoSides', { cpu, cpuCost: weights.cpu, ram, ramCost: weights.ram }, fields, [percentages(read)]);
  }
  const field = `${metric}_efficiency`;
  const value = wire?.[`${metric}_efficiency`] ?? null;
  const own = [...fields, { path: `${path}.${field}`, value }];
  return derived(read.figures.efficiencyUnit.unit === 'percentage' ? 'percentage' : 'field', { field, of, value }, own, [
    percentages(read),
  ]);
}

function unknownReason(
  read: ReadSource,
  { cost }: FoundCluster,
  kind: 'cluster' | NamespaceKind,
  wire: CostFigures | null,
  weight: number,
  metric: Metric,
): UnknownReason {
  if (kind !== 'cluster' && kind !== 'namespace') return 'special';
  if (cost.source === 'infrastructure') return 'notMeasured';
  if (read.figures.efficiencyUnit.unit === 'unknown') return 'unitUnknown';
  const hasNoUsage = read.exact.notices.some(({ code, clusterId }) => code === 'no-usage-metrics' && clusterId === cost.id);
  if (hasNoUsage) return 'noUsage';
  if (weight <= 0) return 'noCost';
  return (wire?.[`${metric}_efficiency`] ?? 0) < 0 ? 'negative' : 'notReported';
}

/** Efficiencies and the costs they are weighted by; the row's own total only where its sides do not make one. */
export function efficiencyFields(wire: CostFigures, path: string, metric: Metric): ReceiptField[] {
  const sides = metric === 'total' ? (['cpu', 'ram'] as const) : [metric];
  const hasBoth = wire.cpu_efficiency !== null && wire.ram_efficiency !== null;
  return [
    ...sides.flatMap((side) => [
      { path: `${path}.${side}_efficiency`, value: wire[`${side}_efficiency`] },
      { path: `${path}.${side}_cost`, value: wire.costs[`${side}_cost`] ?? null },
    ]),
    ...(metric === 'total' && !hasBoth ? [{ path: `${path}.total_efficiency`, value: wire.total_efficiency }] : []),
  ];
}

/** The cost an efficiency is weighted by. */
export function weightFor(metric: Metric, { cpu, ram }: EfficiencyWeights): number {
  return metric === 'total' ? cpu + ram : metric === 'cpu' ? cpu : ram;
}

/** The payload writes 42.5 for 0.425. Null: it does not. */
export function percentages({ figures }: ReadSource): ReceiptCorrection | null {
  return figures.efficiencyUnit.unit === 'percentage' ? { code: 'percentages', values: {} } : null;
}
