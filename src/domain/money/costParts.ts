import { sortParts } from './componentOrder.js';
import { remainderOf, sumKnown } from './sumAmounts.js';
import type { CostPart } from '../costTypes.js';

/** Amount of one part; null: not among them, or not known. */
export function amountOf(parts: readonly CostPart[], key: string): number | null {
  return parts.find((part) => part.key === key)?.amount ?? null;
}

/** What the parts leave of their total, by their known amounts. Of a total that is not known nothing is left. */
export function residualOf(total: number | null, parts: readonly CostPart[]): number {
  if (total === null) return 0;
  const amounts = parts.map(({ amount }) => amount);
  return remainderOf(total, amounts);
}

/** The parts, in order, with their residual as the part `other`, so that they add up. */
export function withResidual(parts: readonly CostPart[], residual: number): CostPart[] {
  if (residual === 0) return sortParts(parts);
  const other = (amountOf(parts, 'other') ?? 0) + residual;
  return sortParts([...parts.filter(({ key }) => key !== 'other'), { key: 'other', amount: other }]);
}

/** The parts of several costs added up by key, and made to be the total. A part that is known nowhere stays unknown. */
export function addParts(total: number | null, lists: readonly (readonly CostPart[])[]): CostPart[] {
  const byKey = new Map<string, (number | null)[]>();
  for (const { key, amount } of lists.flat()) byKey.set(key, [...(byKey.get(key) ?? []), amount]);
  const sums = [...byKey].map(([key, amounts]): CostPart => ({ key, amount: sumKnown(amounts) }));
  return withResidual(sums, residualOf(total, sums));
}
