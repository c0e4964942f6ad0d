import type { UnreadableValue } from './restApiTypes.js';

/** From here on a number no longer tells its cents. What is absurd below it is for whoever knows the other amounts. */
const UNBELIEVABLE = 1e15;
const NUMERIC = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
/** Past so many rows the list says "everything is broken", and says it well enough. */
const UNREADABLE_LIMIT = 100;
/** Nothing may stand for a figure of a cluster that is lost: all of them are on record. */
const OF_CLUSTERS = 'k8s_costs';
const FOUND_LENGTH = 60;

export type JsonObject = Record<string, unknown>;

/** The value as an object with keys; null: it is something else, arrays included. */
export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The value as an array; null: it is something else. */
export function asArray(value: unknown): unknown[] | null {
  return Array.isArray(value) ? (value as unknown[]) : null;
}

/** A name or an id: text as it is, a number as its digits, anything else null. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
}

/** What stands there, in a few characters for a person to read. Never walks into the value. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (typeof value === 'string') return value.length > FOUND_LENGTH ? `"${value.slice(0, FOUND_LENGTH)}…"` : `"${value}"`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'an object';
}

/** Reads numbers out of a body, and keeps account of those it could not read. */
export class ValueReader {
  /** All of clusters and their namespaces, and the first hundred beside. */
  readonly unreadable: UnreadableValue[] = [];
  #others = 0;

  /**
   * The value as a number a bill can hold; numeric text is its number, −0 is 0. Null: missing, or unreadable, which is noted.
   * The path is put together only where it is needed: this runs for every figure of every row.
   */
  number(value: unknown, ...path: (string | number)[]): number | null {
    if (typeof value === 'number' && value > -UNBELIEVABLE && value < UNBELIEVABLE) return value + 0;
    if (value === undefined || value === null) return null;
    if (typeof value === 'string') {
      const text = value.trim();
      const read = NUMERIC.test(text) ? Number(text) : NaN;
      if (Math.abs(read) < UNBELIEVABLE) return read + 0;
    }
    this.note(value, ...path);
    return null;
  }

  /** Puts a value on record as unreadable. */
  note(value: unknown, ...path: (string | number)[]): void {
    if (!String(path[0]).startsWith(OF_CLUSTERS) && ++this.#others > UNREADABLE_LIMIT) return;
    this.unreadable.push({ path: path.join('.'), found: describeValue(value) });
  }
}
