/**
 * Digits of the currency's minor unit: EUR 2, JPY 0, KWD 3. A code Intl refuses has 2.
 */
export function minorUnitDigits(currency: string): number {
  try {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
    return maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** A cost that is not zero and rounds to it: nothing in a sum, and no zero on the screen. The same below zero is a credit. */
export const TRACE = Number.MIN_VALUE;

/** What adding binary fractions leaves of a zero. */
const NO_COST = 1e-9;

/** A rounded amount that tells a zero from what only rounds to it. */
export function withTrace(rounded: number, exact: number): number {
  return rounded !== 0 || Math.abs(exact) < NO_COST ? rounded : Math.sign(exact) * TRACE;
}

export function isTrace(amount: number): boolean {
  return Math.abs(amount) === TRACE;
}

/** One amount rounded to `digits` decimals, half away from zero; never −0. */
export function roundAmount(amount: number, digits: number): number {
  return toUnits(amount, digits) / 10 ** digits;
}

/**
 * The parts of a rounded total, rounded so that they add up to it exactly: each part down to the minor unit, then the units
 * left over go to the parts that lost most (largest remainder; of equals the first). Unknown parts stay unknown.
 *
 * `total` must already be rounded, and the exact parts must add up to the exact total it came from.
 */
export function apportion(total: number, parts: readonly (number | null)[], digits: number): (number | null)[] {
  const scale = 10 ** digits;
  const units = parts.map((part) => (part === null ? null : Math.floor(steady(part * scale))));
  const losses = parts
    .map((part, index) => ({ index, loss: part === null ? -1 : steady(part * scale) - (units[index] ?? 0) }))
    .filter(({ loss }) => loss >= 0)
    .sort((a, b) => b.loss - a.loss || a.index - b.index);
  let left = Math.round(total * scale) - units.reduce<number>((sum, unit) => sum + (unit ?? 0), 0);
  if (losses.length > 0) {
    // Left over are fewer units than parts, but for noise in sums that are far beyond a bill: then everyone takes a share.
    const share = Math.trunc(left / losses.length);
    left -= share * losses.length;
    const step = Math.sign(left);
    const takers = step < 0 ? [...losses].reverse() : losses;
    takers.forEach(({ index }, rank) => {
      units[index] = (units[index] ?? 0) + share + (rank < Math.abs(left) ? step : 0);
    });
  }
  return units.map((unit) => (unit === null ? null : unit / scale + 0));
}

function toUnits(amount: number, digits: number): number {
  const scaled = steady(amount * 10 ** digits);
  return Math.sign(scaled) * Math.round(Math.abs(scaled)) + 0;
}

/** 1.005 × 100 is 100.49999999999999: takes such noise back, so that a half is a half and a whole is a whole. */
function steady(scaled: number): number {
  return Number(scaled.toPrecision(14));
}
