import type { UnreadableValue } from '../api/restApiTypes.js';

/**
 * The entry of a parsed list a path of the payload names by its place there. What was no object was left out of the list and is on record
 * by its own path, always before anything that comes after it. Undefined: left out itself.
 */
export function entryAt<T>(entries: readonly T[], list: string, index: number, unreadable: readonly UnreadableValue[]): T | undefined {
  const leftOut = new Set(unreadable.map(({ path }) => path));
  if (leftOut.has(`${list}.${index}`)) return undefined;
  const before = [...leftOut].filter((path) => path.startsWith(`${list}.`) && Number(path.slice(list.length + 1)) < index);
  return entries[index - before.length];
}
