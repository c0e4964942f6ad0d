import { ContractError } from './errors.js';
import { readBody } from './readBody.js';
import { asObject, asText, describeValue, type JsonObject, ValueReader } from './readValues.js';
import type { BreakdownCost, BreakdownCount, BreakdownExpenses } from './restApiTypes.js';

/**
 * Reads an answer of `breakdown_expenses`, text or parsed JSON. What cannot be read is null, or left out of its record, and listed in
 * `unreadable`. Throws ContractError only where the body has none of `breakdown`, `counts` and `total`.
 */
export function parseBreakdownExpenses(body: unknown): BreakdownExpenses {
  const value = readBody(body);
  const answer = asObject(value);
  if (answer === null || !('breakdown' in answer || 'counts' in answer || 'total' in answer)) {
    const found = answer === null ? describeValue(value) : 'an object with none of them';
    throw new ContractError({ path: '', expected: 'an object with breakdown, counts or total', found });
  }
  const read = new ValueReader();
  return {
    start_date: read.number(answer.start_date, 'start_date'),
    end_date: read.number(answer.end_date, 'end_date'),
    total: read.number(answer.total, 'total'),
    previous_total: read.number(answer.previous_total, 'previous_total'),
    previous_range_start: read.number(answer.previous_range_start, 'previous_range_start'),
    counts: readRecord(answer.counts, 'counts', read, readCount),
    breakdown: readRecord(answer.breakdown, 'breakdown', read, readDay, isDay),
    unreadable: read.unreadable,
  };
}

type ReadEntry<T> = (entry: JsonObject, path: string, read: ValueReader) => T;

/** Every object of a record under its own key, whatever the key is: `fromEntries` makes an own `__proto__` too. */
function readRecord<T>(
  value: unknown,
  path: string,
  read: ValueReader,
  readOne: ReadEntry<T>,
  isKey: (key: string) => boolean = () => true,
): Record<string, T> {
  const record = asObject(value);
  if (record === null) {
    if (value !== undefined && value !== null) read.note(value, path);
    return {};
  }
  const entries: [string, T][] = [];
  for (const [key, found] of Object.entries(record)) {
    const entry = asObject(found);
    if (entry === null || !isKey(key)) read.note(found, path, key);
    else entries.push([key, readOne(entry, `${path}.${key}`, read)]);
  }
  return Object.fromEntries(entries);
}

function isDay(key: string): boolean {
  return /^\d{1,12}$/.test(key);
}

const readDay: ReadEntry<Record<string, BreakdownCost>> = (day, path, read) => readRecord(day, path, read, readCost);

const readCost: ReadEntry<BreakdownCost> = (entry, path, read) => ({
  cost: read.number(entry.cost, path, 'cost'),
  ...readIdentity(entry),
});

const readCount: ReadEntry<BreakdownCount> = (entry, path, read) => ({
  total: read.number(entry.total, path, 'total'),
  previous_total: read.number(entry.previous_total, path, 'previous_total'),
  ...readIdentity(entry),
});

function readIdentity(entry: JsonObject): { id: string | null; name: string | null; type: string | null } {
  return { id: asText(entry.id), name: asText(entry.name), type: asText(entry.type) };
}
