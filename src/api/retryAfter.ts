/** One header as text, out of what fetch or axios has or a plain object, whatever the case of its name; null: not there. */
export function headerOf(headers: unknown, name: string): string | null {
  if (typeof headers !== 'object' || headers === null) return null;
  const { get } = headers as { get?: unknown };
  const value: unknown = typeof get === 'function' ? get.call(headers, name) : entryOf(headers, name);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' || typeof first === 'number' ? String(first) : null;
}

function entryOf(headers: object, name: string): unknown {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** The `Retry-After` header in milliseconds from `now`: seconds, or an HTTP date. Null: absent, or neither of the two. */
export function readRetryAfter(headers: unknown, now = Date.now()): number | null {
  const value = headerOf(headers, 'retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // Date.parse takes almost anything with a digit for a date; an HTTP date begins with the name of the day.
  const date = /^[a-z]{3}/i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
