/** Where a bar lies on its track, as shares of the track's length. */
export interface BarPlace {
  from: number;
  length: number;
}

export interface BarScale {
  /** Where zero is: 0 unless an amount is negative. */
  zero: number;
  /** Null: there is nothing to draw. */
  placeOf: (amount: number | null) => BarPlace | null;
}

/** Times all others together: beside its bar theirs would be nothing. */
const BEYOND_OTHERS = 10_000;

/**
 * One scale for all bars of a table: the longest cost to one side of zero, the longest credit to the other. `isDoubted`: one of them may be
 * implausible; an amount beyond all others then has no bar, and theirs have their lengths.
 */
export function barScale(amounts: readonly (number | null)[], isDoubted = false): BarScale {
  const all = amounts.filter((amount) => amount !== null);
  const known = isDoubted ? all.filter((amount) => !isBeyond(amount, all)) : all;
  const [lowest, highest] = [Math.min(0, ...known), Math.max(0, ...known)];
  const span = highest - lowest;
  return {
    zero: span === 0 ? 0 : 0 - lowest / span || 0,
    placeOf: (amount) =>
      amount === null || amount === 0 || !known.includes(amount)
        ? null
        : { from: (Math.min(0, amount) - lowest) / span, length: Math.abs(amount) / span },
  };
}

/** Whether one of several amounts leaves nothing to see of all others. */
export function isBeyond(amount: number, all: readonly number[]): boolean {
  const others = all.reduce((sum, other) => sum + Math.abs(other), 0) - Math.abs(amount);
  return others > 0 && Math.abs(amount) >= BEYOND_OTHERS * others;
}
