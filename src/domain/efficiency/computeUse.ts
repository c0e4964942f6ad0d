import { CENT, remainderOf, sumKnown } from '../money/sumAmounts.js';
import { amountOf } from '../money/costParts.js';
import { useOfCost } from './useOfCost.js';
import { apportion, minorUnitDigits, roundAmount } from '../money/currencyDigits.js';
import type { ClusterCost, CostPart, DataNotice, Efficiency } from '../types.js';

/** What the money for CPU and RAM may have bought. */
export const USE_PARTS = ['used', 'unused', 'idle', 'unusedOrIdle', 'unknown'] as const;
export type UsePart = (typeof USE_PARTS)[number];

/**
 * What the money for CPU and RAM bought, in billing currency: used + unused + idle + unusedOrIdle + unknown = all of it.
 * What is used beyond its request, `overUsed`, is a part of what is used.
 */
export interface ComputeUse {
  total: number;
  used: number;
  /** Requested by workloads and not used. */
  unused: number;
  /** Paid for and requested by nobody. */
  idle: number;
  /** Not used, in clusters that tell their idle cost nowhere. */
  unusedOrIdle: number;
  /** Of workloads whose efficiency is not known, of no row of the answer, or of figures that contradict each other. */
  unknown: number;
  /** Used beyond what was requested: a part of `used`. */
  overUsed: number;
}

type Cluster = Pick<ClusterCost, 'id' | 'components' | 'efficiency' | 'namespaces'>;

/** A report; its notices say whose figures contradict each other. */
export interface ComputeUseSource {
  notices: readonly (Pick<DataNotice, 'code' | 'clusterId'> & Partial<Pick<DataNotice, 'evidence'>>)[];
  clusters: readonly Cluster[];
  billingCurrency: string;
  /** Of a rounded report: what it was before. */
  exact?: { clusters: readonly Cluster[] };
}

/** Whether the namespaces of a cluster contradict it; two totals of it, or none, say nothing of its use. */
function isContradiction({ code, evidence = { namespacesTotal: 0 } }: ComputeUseSource['notices'][number]): boolean {
  return code === 'unit-mismatch' || (code === 'conflicting-figures' && 'namespacesTotal' in evidence);
}

/**
 * In all clusters, or in those of one id. Of a rounded report the amounts are rounded too: the whole of a cluster is what is shown of its CPU,
 * its RAM and its idle, what it bought adds up to that, and all clusters are the sum of each. Null: there is no CPU or RAM cost to divide.
 */
export function computeUse({ clusters, notices, billingCurrency, exact }: ComputeUseSource, only?: string): ComputeUse | null {
  const digits = minorUnitDigits(billingCurrency);
  const contradicted = new Set(notices.filter(isContradiction).map(({ clusterId }) => clusterId));
  const uses = clusters.flatMap((cluster, index) => {
    if (cluster.id !== (only ?? cluster.id)) return [];
    const use = useOfCluster(exact?.clusters[index] ?? cluster, contradicted.has(cluster.id));
    return [exact === undefined ? use : roundUse(use, cluster, digits)];
  });
  const sum = (key: keyof ComputeUse): number => {
    const amount = sumKnown(uses.map((use) => use[key])) ?? 0;
    return exact === undefined ? amount : roundAmount(amount, digits);
  };
  const total = sum('total');
  if (total <= 0) return null;
  const parts = Object.fromEntries(USE_PARTS.map((part) => [part, sum(part)])) as Record<UsePart, number>;
  return { total, ...parts, overUsed: sum('overUsed') };
}

/** The use of one cluster with amounts that add up to what is shown of it. */
function roundUse(use: ComputeUse, { components }: Cluster, digits: number): ComputeUse {
  const total = roundAmount(wholeOf(components) ?? use.total, digits);
  // What the rows come to is the cluster's to 1 %.
  const scale = use.total === 0 ? 0 : total / use.total;
  const parts = apportion(
    total,
    USE_PARTS.map((part) => use[part] * scale),
    digits,
  );
  const rounded = Object.fromEntries(USE_PARTS.map((part, index) => [part, parts[index] ?? 0])) as Record<UsePart, number>;
  return { total, ...rounded, overUsed: roundAmount(use.overUsed, digits) };
}

function useOfCluster(cluster: Cluster, isContradicted: boolean): ComputeUse {
  const rows = piecesOf(cluster);
  const pieces = isContradicted || isOverfull(cluster, rows) ? restOf(cluster, []) : rows;
  const total = sumKnown(pieces.map(({ cost }) => cost)) ?? 0;
  const known = pieces.flatMap(({ cost, efficiency, rest }) => (efficiency === null ? [] : [{ cost, efficiency, rest }]));
  const sum = (of: (piece: (typeof known)[number]) => number): number => sumKnown(known.map(of)) ?? 0;
  const notUsed = (kind: Piece['rest']): number =>
    sum(({ cost, efficiency, rest }) => (rest === kind ? useOfCost(cost, efficiency).unused : 0));
  const parts = {
    used: sum(({ cost, efficiency }) => useOfCost(cost, efficiency).used),
    unused: notUsed('unused'),
    idle: notUsed('idle'),
    unusedOrIdle: notUsed('unusedOrIdle'),
  };
  return {
    total,
    ...parts,
    unknown: remainderOf(total, Object.values(parts)),
    overUsed: sum(({ cost, efficiency }) => useOfCost(cost, efficiency).overUsed),
  };
}

/** The same as whole parts of 100 units of money, which add up to 100. */
export function shareOfHundred(use: ComputeUse): Record<UsePart, number> {
  const shares = apportion(
    100,
    USE_PARTS.map((part) => (use[part] / use.total) * 100),
    0,
  );
  return Object.fromEntries(USE_PARTS.map((part, index) => [part, shares[index] ?? 0])) as Record<UsePart, number>;
}

interface Piece {
  cost: number;
  efficiency: number | null;
  /** What of it is not used is. */
  rest: 'unused' | 'idle' | 'unusedOrIdle';
}

function piecesOf(cluster: Cluster): Piece[] {
  const { components, efficiency, namespaces } = cluster;
  const idle = amountOf(components, 'idle') ?? 0;
  if (!namespaces?.length) return sidesOf(components, efficiency, idle === 0 ? 'unusedOrIdle' : 'unused');
  const rows = namespaces.flatMap((row) =>
    row.kind === 'idle' ? sidesOf(row.components, NOTHING, 'idle') : sidesOf(row.components, row.efficiency, 'unused'),
  );
  const listed = sumKnown(rows.map(({ cost, rest }) => (rest === 'idle' ? cost : 0))) ?? 0;
  const [rest] = restOf(cluster, rows);
  if (rest === undefined) return rows;
  const unlisted = Math.min(rest.cost, Math.max(0, idle - listed));
  return [...rows, { cost: unlisted, efficiency: 0, rest: 'idle' }, { ...rest, cost: rest.cost - unlisted }];
}

/** Money for CPU and RAM, and idle where it is a part of its own. Null: one of the two sides is not known. */
function wholeOf(parts: readonly CostPart[]): number | null {
  const [cpu, ram] = [amountOf(parts, 'cpu'), amountOf(parts, 'ram')];
  return cpu === null || ram === null ? null : cpu + ram + (amountOf(parts, 'idle') ?? 0);
}

/** Whether rows come to more than the cluster paid for CPU and RAM: then they say nothing of what that money bought. */
function isOverfull({ components }: Cluster, pieces: readonly Piece[]): boolean {
  const whole = wholeOf(components);
  const listed = sumKnown(pieces.map(({ cost }) => cost)) ?? 0;
  return whole !== null && listed > whole * 1.01 + CENT * pieces.length;
}

/** Cost of the cluster that these pieces leave: nothing is known of it. */
function restOf({ components }: Pick<ClusterCost, 'components'>, pieces: readonly Piece[]): Piece[] {
  const whole = sumKnown(['cpu', 'ram', 'idle'].map((key) => amountOf(components, key)));
  const cost =
    whole === null
      ? 0
      : remainderOf(
          whole,
          pieces.map((piece) => piece.cost),
        );
  return cost > 0 ? [{ cost, efficiency: null, rest: 'unused' }] : [];
}

/** What nobody requested, nobody uses. */
const NOTHING: Efficiency = { cpu: 0, ram: 0, total: 0 };

/** CPU and RAM of a row, and idle where it is a part of its own. */
function sidesOf(parts: readonly CostPart[], efficiency: Efficiency, rest: Piece['rest']): Piece[] {
  const pieces: Piece[] = [
    { cost: amountOf(parts, 'cpu') ?? 0, efficiency: efficiency.cpu, rest },
    { cost: amountOf(parts, 'ram') ?? 0, efficiency: efficiency.ram, rest },
    { cost: amountOf(parts, 'idle') ?? 0, efficiency: 0, rest: 'idle' },
  ];
  return pieces.filter(({ cost }) => cost !== 0);
}
