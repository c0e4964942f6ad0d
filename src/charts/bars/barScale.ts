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

/** One scale for all bars of a table: the longest cost to one side of zero, the longest credit to the other. */
export function barScale(amounts: readonly (number | null)[]): BarScale {
  const known = amounts.filter((amount) => amount !== null);
  const [lowest, highest] = [Math.min(0, ...known), Math.max(0, ...known)];
  const span = highest - lowest;
  return {
    zero: span === 0 ? 0 : 0 - lowest / span || 0,
    placeOf: (amount) =>
      amount === null || amount === 0 ? null : { from: (Math.min(0, amount) - lowest) / span, length: Math.abs(amount) / span },
  };
}
