import { minorUnitDigits, roundAmount } from '../domain/money.js';

/** Sum of the known amounts, without the noise of binary fractions. */
export function sum(amounts: readonly (number | null)[], currency: string): number {
  const known = amounts.filter((amount) => amount !== null && Number.isFinite(amount));
  return roundAmount(
    known.reduce<number>((total, amount) => total + (amount ?? 0), 0),
    minorUnitDigits(currency),
  );
}

/** What the parts leave of the total. Null: nothing, or the total is not known. */
export function remainder(total: number | null, amounts: readonly (number | null)[], currency: string): number | null {
  if (total === null) {
    return null;
  }
  const left = sum([total, -sum(amounts, currency)], currency);
  return left === 0 ? null : left;
}

/** For sorting: the largest amount first, what is not known last. */
export function largestFirst(a: number | null, b: number | null): number {
  return (b ?? -Infinity) - (a ?? -Infinity) || 0;
}

/** Parts in the order they are shown in. */
export function byAmount<T extends { amount: number | null }>(parts: readonly T[]): T[] {
  return [...parts].sort((a, b) => largestFirst(a.amount, b.amount));
}
