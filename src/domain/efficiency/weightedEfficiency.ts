import { sumKnown } from '../money/sumAmounts.js';
import type { CostPart, Efficiency } from '../costTypes.js';

export const UNKNOWN_EFFICIENCY: Efficiency = { cpu: null, ram: null, total: null };

/** Whether anything is known of it. */
export function hasEfficiency({ cpu, ram, total }: Efficiency): boolean {
  return (cpu ?? ram ?? total) !== null;
}

/** CPU and RAM cost of a row: the weights of its efficiency. Unknown and negative costs weigh nothing. */
export interface EfficiencyWeights {
  cpu: number;
  ram: number;
}

export function weightsOf(parts: readonly CostPart[]): EfficiencyWeights {
  return { cpu: weightOf(parts, 'cpu'), ram: weightOf(parts, 'ram') };
}

function weightOf(parts: readonly CostPart[], key: string): number {
  return Math.max(0, parts.find((part) => part.key === key)?.amount ?? 0);
}

/**
 * Kubecost's total efficiency: (cpuEff·cpuCost + ramEff·ramCost) ÷ (cpuCost + ramCost). A side without cost plays no part;
 * null where a side with cost has no efficiency, or no side has cost.
 */
export function totalEfficiency(cpu: number | null, ram: number | null, weights: EfficiencyWeights): number | null {
  return weightedMean([
    { value: cpu, weight: weights.cpu },
    { value: ram, weight: weights.ram },
  ]);
}

/** The efficiency of one row: a side without cost has no denominator and is unknown, whatever number arrived. */
export function rowEfficiency(reported: Efficiency, weights: EfficiencyWeights): Efficiency {
  const cpu = weights.cpu > 0 ? reported.cpu : null;
  const ram = weights.ram > 0 ? reported.ram : null;
  const hasDenominator = weights.cpu + weights.ram > 0;
  return { cpu, ram, total: hasDenominator ? (totalEfficiency(cpu, ram, weights) ?? reported.total) : null };
}

/** Several rows as one, each weighted by its cost; rows of unknown efficiency are left out, with their weight. */
export function combineEfficiency(rows: readonly { efficiency: Efficiency; weights: EfficiencyWeights }[]): Efficiency {
  return {
    cpu: meanOfKnown(rows.map(({ efficiency, weights }) => ({ value: efficiency.cpu, weight: weights.cpu }))),
    ram: meanOfKnown(rows.map(({ efficiency, weights }) => ({ value: efficiency.ram, weight: weights.ram }))),
    total: meanOfKnown(rows.map(({ efficiency, weights }) => ({ value: efficiency.total, weight: weights.cpu + weights.ram }))),
  };
}

interface Weighted {
  value: number | null;
  weight: number;
}

function meanOfKnown(values: readonly Weighted[]): number | null {
  return weightedMean(values.filter(({ value }) => value !== null));
}

function weightedMean(values: readonly Weighted[]): number | null {
  const counted = values.filter(({ weight }) => weight > 0);
  if (counted.some(({ value }) => value === null)) return null;
  const sum = sumKnown(counted.map(({ value, weight }) => (value ?? 0) * weight));
  const weights = sumKnown(counted.map(({ weight }) => weight));
  return sum === null || weights === null ? null : sum / weights;
}
