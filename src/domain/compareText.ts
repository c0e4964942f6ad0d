/** Order of code units: the same in every locale, so that a report does not depend on where it was made. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Last resort between rows of one name and one cost, so that their order is theirs and not the payload's. */
export function compareContent(a: object, b: object): number {
  return compareText(JSON.stringify(a), JSON.stringify(b));
}
