import { remainderOf, sumKnown } from './sumAmounts.js';
import { compareText } from '../compareText.js';
import type { CostPart } from '../costTypes.js';

/** The order in which parts are shown; a cost this list does not know stands before `other`, by name. */
export const COMPONENT_ORDER: readonly string[] = [
  'cpu',
  'ram',
  'gpu',
  'pv',
  'network',
  'loadBalancer',
  'management',
  'shared',
  'external',
  'idle',
];

export function sortParts<Part extends Pick<CostPart, 'key'>>(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => rankOf(a.key) - rankOf(b.key) || compareText(a.key, b.key));
}

function rankOf(key: string): number {
  if (key === 'other') return COMPONENT_ORDER.length + 1;
  const rank = COMPONENT_ORDER.indexOf(key);
  return rank === -1 ? COMPONENT_ORDER.length : rank;
}

/** Amount of one part; null: not among them, or not known. */
export function amountOf(parts: readonly CostPart[], key: string): number | null {
  return parts.find((part) => part.key === key)?.amount ?? null;
}

/**
 * The parts of several costs added up by key. What `total` has beyond them joins the part `other`, so that the parts add up to it.
 * A part that is known nowhere stays unknown.
 */
export function addParts(total: number | null, lists: readonly (readonly CostPart[])[]): CostPart[] {
  const byKey = new Map<string, (number | null)[]>();
  for (const { key, amount } of lists.flat()) byKey.set(key, [...(byKey.get(key) ?? []), amount]);
  const sums = [...byKey].map(([key, amounts]): CostPart => ({ key, amount: sumKnown(amounts) }));
  const remainder =
    total === null
      ? 0
      : remainderOf(
          total,
          sums.map(({ amount }) => amount),
        );
  if (remainder === 0) return sortParts(sums);
  const other = (amountOf(sums, 'other') ?? 0) + remainder;
  return sortParts([...sums.filter(({ key }) => key !== 'other'), { key: 'other', amount: other }]);
}
