import type { UnreadableValue } from '../api/restApiTypes.js';

/**
 * Finds the entry of a parsed list that a path of the payload names by its place there. What was no object was left out of the list and is on
 * record by its own path. Undefined: left out itself.
 */
export type EntryAt = <T>(entries: readonly T[], list: string, index: number) => T | undefined;

export function entriesBeside(unreadable: readonly UnreadableValue[]): EntryAt {
  const leftOut = new Map<string, number[]>();
  for (const { path } of unreadable) {
    const dot = path.lastIndexOf('.');
    const index = Number(path.slice(dot + 1));
    const list = path.slice(0, dot);
    if (Number.isNaN(index)) continue;
    const own = leftOut.get(list);
    if (own) own.push(index);
    else leftOut.set(list, [index]);
  }
  return (entries, list, index) => {
    const own = leftOut.get(list) ?? [];
    return own.includes(index) ? undefined : entries[index - own.filter((other) => other < index).length];
  };
}
