/** A whole that costs and credits of more than so many times itself have left over says nothing of them. */
const MOST_OF_WHOLE = 10;

/**
 * A part of a whole as a ratio, of exact amounts. Null: one of the two is not known, the whole is zero or less, or it is only what credits
 * have left of far larger costs: nothing is a share of that.
 */
export function shareOf(part: number | null, whole: number | null): number | null {
  if (part === null || whole === null || whole <= 0) return null;
  const share = part / whole;
  return Math.abs(share) > MOST_OF_WHOLE ? null : share;
}

/** The same for a part that lies within the whole. Null too: it is less than nothing or more than all of it, which is no proportion. */
export function shareWithin(part: number | null, whole: number | null): number | null {
  const share = shareOf(part, whole);
  return share === null || share < 0 || share > 1 ? null : share;
}
