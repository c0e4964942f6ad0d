import { sumKnown } from '../money/sumAmounts.js';
import type { ClusterCost, Efficiency, NamespaceCost } from '../costTypes.js';
import { METRICS } from './metrics.js';
import { useOfCost } from './useOfCost.js';
import { totalEfficiency, weightsOf, type EfficiencyWeights } from './rowEfficiency.js';

/** A row of workloads: its efficiency, and the CPU and RAM cost behind it. */
export interface WorkloadRow {
  efficiency: Efficiency;
  weights: EfficiencyWeights;
}

/** What rows come to on one side, in billing currency. */
export interface CombinedSide {
  used: number;
  requested: number;
  cost: number;
  /** Rows that count. */
  count: number;
}

/** The sides of several rows. `whole`: CPU and RAM of rows that tell a total and not both of its sides. */
export interface CombinedSides {
  cpu: CombinedSide;
  ram: CombinedSide;
  whole: CombinedSide;
}

type Row = Pick<NamespaceCost, 'kind' | 'components' | 'efficiency'>;

/** Whether a row counts: a namespace whose efficiency is known. Special rows have none. */
export function isWorkload({ kind, efficiency }: Row): boolean {
  return kind === 'namespace' && efficiency.total !== null;
}

export function workloadRows(namespaces: readonly Row[]): WorkloadRow[] {
  return namespaces.filter(isWorkload).map(workloadRow);
}

export function workloadRow({ components, efficiency }: Pick<Row, 'components' | 'efficiency'>): WorkloadRow {
  return { efficiency, weights: weightsOf(components) };
}

/** The rows that make the efficiency of a cluster: its workloads where that is theirs, else itself. Of one that is not rounded. */
export function clusterRows(cluster: Pick<ClusterCost, 'components' | 'efficiency' | 'namespaces'>): WorkloadRow[] {
  const rows = workloadRows(cluster.namespaces ?? []);
  const combined = combineEfficiency(rows);
  const isTheirs = METRICS.every((metric) => Math.abs((combined[metric] ?? -1) - (cluster.efficiency[metric] ?? -1)) < 1e-9);
  return isTheirs ? rows : [workloadRow(cluster)];
}

/**
 * Several rows as one, as Kubecost combines them: of each side Σ used ÷ Σ requested, and of both the total of a row. Where nothing is used
 * above its request this is the mean weighted by cost. Rows of unknown efficiency are left out.
 */
export function combineEfficiency(rows: readonly WorkloadRow[]): Efficiency {
  return { cpu: ratioOf(combineSide(rows, 'cpu')), ram: ratioOf(combineSide(rows, 'ram')), total: totalOf(combineSides(rows)) };
}

/** What the total of several rows is made of. */
export function combineSides(rows: readonly WorkloadRow[]): CombinedSides {
  const isSplit = ({ efficiency: { cpu, ram }, weights }: WorkloadRow): boolean => totalEfficiency(cpu, ram, weights) !== null;
  const split = rows.filter(isSplit);
  const wholes = rows
    .filter((row) => !isSplit(row))
    .map(({ efficiency: { total }, weights: { cpu, ram } }) => ({ efficiency: total, cost: cpu + ram }));
  return { cpu: combineSide(split, 'cpu'), ram: combineSide(split, 'ram'), whole: combine(wholes) };
}

export function ratioOf({ used, requested }: CombinedSide): number | null {
  return requested > 0 ? used / requested : null;
}

/** Each side weighs what it costs. */
function totalOf({ cpu, ram, whole }: CombinedSides): number | null {
  const sides = [cpu, ram, whole].filter(({ requested }) => requested > 0);
  const cost = sides.reduce((sum, side) => sum + side.cost, 0);
  return cost > 0 ? (sumKnown(sides.map((side) => (ratioOf(side) ?? 0) * side.cost)) ?? 0) / cost : null;
}

/** What one side of several rows is made of. */
export function combineSide(rows: readonly WorkloadRow[], side: 'cpu' | 'ram'): CombinedSide {
  return combine(rows.map(({ efficiency, weights }) => ({ efficiency: efficiency[side], cost: weights[side] })));
}

function combine(all: readonly { efficiency: number | null; cost: number }[]): CombinedSide {
  const known = all.flatMap(({ efficiency, cost }) => (efficiency === null || cost <= 0 ? [] : [{ cost, ...useOfCost(cost, efficiency) }]));
  const sum = (of: (row: (typeof known)[number]) => number): number => sumKnown(known.map(of)) ?? 0;
  return {
    used: sum(({ used }) => used),
    requested: sum(({ requested }) => requested),
    cost: sum(({ cost }) => cost),
    count: known.length,
  };
}
