import type { CostPart } from '../costTypes.js';
import { sumKnown } from '../money/sumAmounts.js';

/** So many parts can be told apart. Kubecost knows a dozen; whoever sends thousands sends no table. */
export const MOST_PARTS = 20;

export interface FoldedParts<Part> {
  /** In the order they came. */
  shown: readonly Part[];
  /** None where all are shown, else two at least. */
  others: readonly Part[];
}

/** The parts of the largest amounts, costs or credits, and the others. */
export function foldParts<Part extends Pick<CostPart, 'amount'>>(parts: readonly Part[], most = MOST_PARTS): FoldedParts<Part> {
  if (parts.length <= most) return { shown: parts, others: [] };
  const size = ({ amount }: Part): number => (amount === null ? -1 : Math.abs(amount));
  const largest = new Set([...parts].sort((a, b) => size(b) - size(a)).slice(0, most - 1));
  return { shown: parts.filter((part) => largest.has(part)), others: parts.filter((part) => !largest.has(part)) };
}

/** Parts as one. Null: none of them is known. */
export function sumOfParts(parts: readonly Pick<CostPart, 'amount'>[]): number | null {
  return sumKnown(parts.map(({ amount }) => amount));
}
