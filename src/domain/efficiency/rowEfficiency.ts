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
  const sides = [
    { value: cpu, cost: weights.cpu },
    { value: ram, cost: weights.ram },
  ].filter(({ cost }) => cost > 0);
  if (sides.length === 0 || sides.some(({ value }) => value === null)) return null;
  const sum = sumKnown(sides.map(({ value, cost }) => (value ?? 0) * cost)) ?? 0;
  return sum / (weights.cpu + weights.ram);
}

/** The efficiency of one row: a side without cost has no denominator and is unknown, whatever number arrived. */
export function rowEfficiency(reported: Efficiency, weights: EfficiencyWeights): Efficiency {
  const cpu = weights.cpu > 0 ? reported.cpu : null;
  const ram = weights.ram > 0 ? reported.ram : null;
  const hasDenominator = weights.cpu + weights.ram > 0;
  return { cpu, ram, total: hasDenominator ? (totalEfficiency(cpu, ram, weights) ?? reported.total) : null };
}
