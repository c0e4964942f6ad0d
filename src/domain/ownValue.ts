/**
 * What a record has under a name from outside. Undefined: nothing of its own; every object has a `constructor` and a `toString` beside that.
 * Lint asks for it wherever any text may be the key.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>> | null | undefined, name: string): Value | undefined {
  if (record === null || record === undefined || !Object.hasOwn(record, name)) return undefined;
  // eslint-disable-next-line names/own-lookups -- its own, as the line above has made sure.
  return record[name];
}
