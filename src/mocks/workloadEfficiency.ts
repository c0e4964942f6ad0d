import { toMicros } from './micros.js';
import type { WireNamespace } from './wire.js';

/** Kubecost's definition: usage ÷ request of CPU and RAM, combined by cost; 0 where there is no cost. */
export function efficiencies(usedCpu: number, usedRam: number, cpu: number, ram: number) {
  return {
    cpu_efficiency: ratio(usedCpu, cpu),
    ram_efficiency: ratio(usedRam, ram),
    total_efficiency: ratio(usedCpu + usedRam, cpu + ram),
  };
}

/** Of the workloads alone, weighted by cost: idle and the other special rows leave no mark on it. */
export function workloadEfficiency(namespaces: readonly WireNamespace[]) {
  const workloads = namespaces.filter(isWorkload);
  const sum = (of: (row: WireNamespace) => number) => workloads.reduce((total, row) => total + of(row), 0);
  const used = (part: 'cpu' | 'ram') => sum((row) => toMicros(row[`${part}_cost`]) * Number(row[`${part}_efficiency`]));
  const cost = (part: 'cpu' | 'ram') => sum((row) => toMicros(row[`${part}_cost`]));
  return efficiencies(used('cpu'), used('ram'), cost('cpu'), cost('ram'));
}

/** Whether a row is a namespace somebody runs something in, and none of Kubecost's special rows (`__idle__`, …). */
export function isWorkload({ namespace }: Pick<WireNamespace, 'namespace'>): boolean {
  return namespace?.startsWith('__') !== true;
}

function ratio(used: number, cost: number): number {
  return cost > 0 ? Math.round((used / cost) * 1e6) / 1e6 : 0;
}
