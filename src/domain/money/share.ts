/** A part of a whole as a ratio. Null: one of the two is not known, or the whole is zero or less, and nothing is a share of that. */
export function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole <= 0 ? null : part / whole;
}

/** The same for a part that lies within the whole. Null too: it is less than nothing or more than all of it, which is no proportion. */
export function shareWithin(part: number | null, whole: number | null): number | null {
  const share = shareOf(part, whole);
  return share === null || share < 0 || share > 1 ? null : share;
}
