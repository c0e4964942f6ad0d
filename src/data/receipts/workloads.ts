import { combineEfficiency, rowEfficiency, weightsOf, type EfficiencyWeights } from '../../domain/efficiency.js';
import type { Efficiency } from '../../domain/index.js';
import { sumKnown } from '../../domain/amounts.js';
import type { FoundCluster } from './readSource.js';

/** What the efficiency of a cluster was made of. */
export interface Workloads {
  efficiency: Efficiency;
  /** CPU and RAM cost behind it. */
  weights: EfficiencyWeights;
  /** The namespaces it is the mean of, by their index in the payload. Null: the cluster's own figure. */
  rows: { index: number; efficiency: Efficiency; weights: EfficiencyWeights }[] | null;
  /** What the namespaces would have given, where the cluster's own figure was preferred. */
  rejected: Efficiency | null;
}

/** Told by which of the two ways gives the efficiency the report has. Null: it has none. */
export function workloadsOf({ cost, figures }: FoundCluster): Workloads | null {
  if (Object.values(cost.efficiency).every((value) => value === null)) return null;
  const rows = (figures.namespaces ?? [])
    .map(({ kind, parts, efficiency }, index) => {
      const weights = weightsOf(parts);
      return { kind, index, weights, efficiency: rowEfficiency(efficiency, weights) };
    })
    .filter(({ kind, efficiency }) => kind === 'namespace' && efficiency.total !== null);
  const mean = combineEfficiency(rows);
  if (mean.total !== null && isSame(mean, cost.efficiency)) {
    const sum = (side: 'cpu' | 'ram'): number => sumKnown(rows.map(({ weights }) => weights[side])) ?? 0;
    return { efficiency: mean, weights: { cpu: sum('cpu'), ram: sum('ram') }, rows, rejected: null };
  }
  const weights = weightsOf(figures.parts);
  return { efficiency: rowEfficiency(figures.efficiency, weights), weights, rows: null, rejected: mean.total === null ? null : mean };
}

function isSame(a: Efficiency, b: Efficiency): boolean {
  return a.cpu === b.cpu && a.ram === b.ram && a.total === b.total;
}
