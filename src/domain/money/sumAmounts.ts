import { minorUnitDigits } from './currencyDigits.js';

/** A cent, and a little for the noise of binary fractions: what producers round away. */
export const CENT = 0.01 + 1e-9;

/** The least difference to tell in a currency: a cent, or half a unit where there are none. */
export function leastOf(currency: string): number {
  return Math.max(CENT, 0.5 / 10 ** minorUnitDigits(currency));
}

/** Differences below this come from rounding to six decimals and from adding binary fractions, not from the figures. */
const NOISE = 5e-5;

/**
 * Σ of the known amounts; null when none is known. Added up in the order of size, so that the sum does not depend on the order
 * in which the amounts came.
 */
export function sumKnown(amounts: Iterable<number | null>): number | null {
  const known = [...amounts].filter((amount) => amount !== null).sort((a, b) => a - b);
  return known.length === 0 ? null : known.reduce((sum, amount) => sum + amount, 0);
}

/** total − Σ known parts; what is only noise is zero, and never −0. */
export function remainderOf(total: number, parts: Iterable<number | null>): number {
  const remainder = total - (sumKnown(parts) ?? 0);
  return Math.abs(remainder) < Math.max(NOISE, Math.abs(total) * 1e-12) ? 0 : remainder;
}

/** Whether two amounts are the same to the eye of a reconciliation: within a cent, or 0.01 %. */
export function isAlike(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(CENT, 0.0001 * Math.max(Math.abs(a), Math.abs(b)));
}
