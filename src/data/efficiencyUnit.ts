import type { CleanExpenses, CostFigures } from '../api/restApiTypes.js';
import { METRICS } from '../domain/efficiency/metrics.js';
import { sumKnown, type Efficiency, type EfficiencyUnit } from '../domain/index.js';

/** Above this an efficiency speaks for a percentage: usage of half as much again as was requested is rare by weight of cost. */
const LARGEST_RATIO = 1.5;
const MAJORITY = 0.8;

/** Ratio or percentage: settled once for the whole payload, every value voting with its cost. */
export function settleEfficiencyUnit(expenses: CleanExpenses): EfficiencyUnit {
  const votes = { ratio: [] as number[], percentage: [] as number[] };
  const count = (value: number | null, weight: number): void => {
    if (value === null || value <= 0 || weight <= 0) return;
    votes[value > LARGEST_RATIO ? 'percentage' : 'ratio'].push(weight);
  };
  const countRow = (figures: CostFigures): void => {
    const cpu = figures.costs['cpu_cost'] ?? 0;
    const ram = figures.costs['ram_cost'] ?? 0;
    count(figures.cpu_efficiency, cpu);
    count(figures.ram_efficiency, ram);
    count(figures.total_efficiency, Math.max(0, cpu) + Math.max(0, ram));
  };
  for (const cluster of expenses.k8s_costs?.k8s_cost_breakdown ?? []) {
    if (cluster.breakdown) countRow(cluster.breakdown);
    cluster.breakdown_by_namespace?.forEach(countRow);
  }
  const forRatio = sumKnown(votes.ratio) ?? 0;
  const all = forRatio + (sumKnown(votes.percentage) ?? 0);
  if (all === 0) return { unit: 'none' };
  const ratioShare = forRatio / all;
  if (ratioShare >= MAJORITY) return { unit: 'ratio' };
  if (1 - ratioShare >= MAJORITY) return { unit: 'percentage' };
  return { unit: 'unknown', ratioShare, percentageShare: 1 - ratioShare };
}

/** The efficiencies of one row as ratios. */
export function efficiencyOf(figures: CostFigures, { unit }: EfficiencyUnit): Efficiency {
  const asRatio = (value: number | null): number | null => {
    if (value === null || value < 0 || unit === 'unknown') return null;
    return unit === 'percentage' ? value / 100 : value;
  };
  return {
    cpu: asRatio(figures.cpu_efficiency),
    ram: asRatio(figures.ram_efficiency),
    total: asRatio(figures.total_efficiency),
  };
}

/** The efficiencies of one row that came and are none, if there are any. */
export function negativeOf(figures: CostFigures): { negative?: (keyof Efficiency)[] } {
  const negative = METRICS.filter((metric) => (figures[`${metric}_efficiency`] ?? 0) < 0);
  return negative.length === 0 ? {} : { negative };
}
