import { minorUnitDigits, roundAmount } from '../domain/money.js';

/** Sum of the known amounts, without the noise of binary fractions. */
export function sum(amounts: readonly (number | null)[], currency: string): number {
  const known = amounts.filter((amount) => amount !== null && Number.isFinite(amount));
  return roundAmount(
    known.reduce<number>((total, amount) => total + (amount ?? 0), 0),
    minorUnitDigits(currency),
  );
}
