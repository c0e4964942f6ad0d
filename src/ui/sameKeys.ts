/** Whether two lists hold the same things in the same order. */
export function sameKeys(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((key, index) => Object.is(key, other[index]));
}
