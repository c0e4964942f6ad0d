/** A card is to be read, not searched: no receipt lists more fields, or looks them up for more amounts of a selection. */
export const MOST_FIELDS = 12;
