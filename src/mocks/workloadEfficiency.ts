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

/**
 * Of the workloads alone, as Kubecost combines them: Σ used ÷ Σ requested of CPU and of RAM, since a cost is price × max(request, usage).
 * Idle and the other special rows leave no mark on it.
 */
export function workloadEfficiency(namespaces: readonly WireNamespace[]) {
  const workloads = namespaces.filter(isWorkload);
  const side = (part: 'cpu' | 'ram') => {
    const rows = workloads.map((row) => ({ cost: toMicros(row[`${part}_cost`]), efficiency: Number(row[`${part}_efficiency`]) }));
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0);
    const used = sum(({ cost, efficiency }) => cost * Math.min(1, efficiency));
    const requested = sum(({ cost, efficiency }) => cost / Math.max(1, efficiency));
    const cost = sum((row) => row.cost);
    return { cost, used: requested > 0 ? (used / requested) * cost : 0 };
  };
  const [cpu, ram] = [side('cpu'), side('ram')];
  return efficiencies(cpu.used, ram.used, cpu.cost, ram.cost);
}

/** Whether a row is a namespace somebody runs something in, and none of Kubecost's special rows (`__idle__`, …). */
export function isWorkload({ namespace }: Pick<WireNamespace, 'namespace'>): boolean {
  return namespace?.startsWith('__') !== true;
}

function ratio(used: number, cost: number): number {
  return cost > 0 ? Math.round((used / cost) * 1e6) / 1e6 : 0;
}
