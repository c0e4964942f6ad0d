import { remainderOf, sumKnown } from './amounts.js';
import { amountOf } from './costParts.js';
import { apportion } from './money.js';
import type { ClusterCost, CostPart, Efficiency } from './types.js';

/**
 * What the money for CPU and RAM bought, in billing currency: used + unused + idle + unknown = all of it.
 * `used` is min(efficiency, 1) × cost; what is used beyond the request costs nothing more and stands beside it as `overUsed`.
 */
export interface ComputeUse {
  total: number;
  used: number;
  /** Requested by workloads and not used. */
  unused: number;
  /** Paid for and requested by nobody. */
  idle: number;
  /** Of workloads whose efficiency is not known, or of no row of the answer. */
  unknown: number;
  /** (efficiency − 1) × cost of what is used above its request; not part of the total. */
  overUsed: number;
}

/** Null: there is no CPU or RAM cost to divide. */
export function computeUse(clusters: readonly Pick<ClusterCost, 'components' | 'efficiency' | 'namespaces'>[]): ComputeUse | null {
  const pieces = clusters.flatMap(piecesOf);
  const total = sumKnown(pieces.map(({ cost }) => cost)) ?? 0;
  if (total <= 0) return null;
  const sum = (amounts: number[]): number => sumKnown(amounts) ?? 0;
  const idle = sum(pieces.filter(({ isIdle }) => isIdle).map(({ cost }) => cost));
  const known = pieces.flatMap(({ cost, efficiency, isIdle }) => (isIdle || efficiency === null ? [] : [{ cost, efficiency }]));
  const used = sum(known.map(({ cost, efficiency }) => Math.min(efficiency, 1) * cost));
  const unused = sum(known.map(({ cost, efficiency }) => (1 - Math.min(efficiency, 1)) * cost));
  return {
    total,
    used,
    unused,
    idle,
    unknown: remainderOf(total, [used, unused, idle]),
    overUsed: sum(known.map(({ cost, efficiency }) => Math.max(0, efficiency - 1) * cost)),
  };
}

/** The same as whole parts of 100 units of money, which add up to 100. */
export function shareOfHundred({ total, used, unused, idle, unknown }: ComputeUse): Omit<ComputeUse, 'total' | 'overUsed'> {
  const [a = 0, b = 0, c = 0, d = 0] = apportion(
    100,
    [used, unused, idle, unknown].map((amount) => (amount / total) * 100),
    0,
  );
  return { used: a ?? 0, unused: b ?? 0, idle: c ?? 0, unknown: d ?? 0 };
}

interface Piece {
  cost: number;
  efficiency: number | null;
  isIdle: boolean;
}

function piecesOf({ components, efficiency, namespaces }: Pick<ClusterCost, 'components' | 'efficiency' | 'namespaces'>): Piece[] {
  if (namespaces === null) return sidesOf(components, efficiency, false);
  const rows = namespaces.flatMap((row) => sidesOf(row.components, row.efficiency, row.kind === 'idle'));
  const compute = sumKnown([amountOf(components, 'cpu'), amountOf(components, 'ram')]);
  const rest =
    compute === null
      ? 0
      : remainderOf(
          compute,
          rows.map(({ cost }) => cost),
        );
  return rest > 0 ? [...rows, { cost: rest, efficiency: null, isIdle: false }] : rows;
}

function sidesOf(parts: readonly CostPart[], efficiency: Efficiency, isIdle: boolean): Piece[] {
  return (['cpu', 'ram'] as const).flatMap((side) => {
    const cost = amountOf(parts, side);
    return cost === null || cost === 0 ? [] : [{ cost, efficiency: efficiency[side], isIdle }];
  });
}
