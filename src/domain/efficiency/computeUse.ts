import { remainderOf, sumKnown } from '../money/sumAmounts.js';
import { amountOf } from '../money/costParts.js';
import { useOfCost } from './useOfCost.js';
import { apportion } from '../money/currencyDigits.js';
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

/** A report, or some clusters of it; the notices say whose figures contradict each other. */
export interface ComputeUseSource {
  notices: readonly (Pick<DataNotice, 'code' | 'clusterId'> & Partial<Pick<DataNotice, 'evidence'>>)[];
  clusters: readonly Pick<ClusterCost, 'id' | 'components' | 'efficiency' | 'namespaces'>[];
}

/** Whether the namespaces of a cluster contradict it; two totals of it, or none, say nothing of its use. */
function isContradiction({ code, evidence = { namespacesTotal: 0 } }: ComputeUseSource['notices'][number]): boolean {
  return code === 'unit-mismatch' || (code === 'conflicting-figures' && 'namespacesTotal' in evidence);
}

/** In all clusters, or in those of one id. Null: there is no CPU or RAM cost to divide. */
export function computeUse({ clusters, notices }: ComputeUseSource, only?: string): ComputeUse | null {
  const contradicted = new Set(notices.filter(isContradiction).map(({ clusterId }) => clusterId));
  const pieces = clusters
    .filter(({ id }) => id === (only ?? id))
    .flatMap((cluster) => (contradicted.has(cluster.id) ? restOf(cluster, []) : piecesOf(cluster)));
  const total = sumKnown(pieces.map(({ cost }) => cost)) ?? 0;
  if (total <= 0) return null;
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

function piecesOf(cluster: ComputeUseSource['clusters'][number]): Piece[] {
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
