import type { ChargePeriod } from '../index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const day = (at: Date, offset: number): Date => new Date(Math.floor(at.getTime() / DAY) * DAY + offset * DAY);
const month = (at: Date, offset: number): Date => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + offset, 1));
const hour = (at: Date, offset: number): Date => new Date(Math.floor(at.getTime() / HOUR) * HOUR + offset * HOUR);

/** Periods that move with the clock, in UTC, half-open. */
const PRESETS = {
  'last-7-days': { title: 'Last 7 days', of: (now: Date) => ({ start: day(now, -7), end: day(now, 0) }) },
  'last-30-days': { title: 'Last 30 days', of: (now: Date) => ({ start: day(now, -30), end: day(now, 0) }) },
  'this-month': { title: 'This month', of: (now: Date) => ({ start: month(now, 0), end: day(now, 1) }) },
  'last-month': { title: 'Last month', of: (now: Date) => ({ start: month(now, -1), end: month(now, 0) }) },
  today: { title: 'Today', of: (now: Date) => ({ start: day(now, 0), end: day(now, 1) }) },
  yesterday: { title: 'Yesterday', of: (now: Date) => ({ start: day(now, -1), end: day(now, 0) }) },
  'last-hour': { title: 'Last hour', of: (now: Date) => ({ start: hour(now, -1), end: hour(now, 0) }) },
} satisfies Record<string, { title: string; of: (now: Date) => ChargePeriod }>;

export const PERIOD_TITLES: Record<string, string> = Object.fromEntries(Object.entries(PRESETS).map(([key, { title }]) => [key, title]));

function isPreset(text: string): text is keyof typeof PRESETS {
  return Object.hasOwn(PRESETS, text);
}

/**
 * The period a text of the URL stands for: a preset, or an ISO 8601 interval such as `2026-11-16/2026-11-23`, half-open.
 * Null: it is neither.
 */
export function readPeriod(text: string, now: Date): ChargePeriod | null {
  if (isPreset(text)) return PRESETS[text].of(now);
  const [start = NaN, end = NaN] = text.split('/').map((part) => Date.parse(part));
  return start < end ? { start: new Date(start), end: new Date(end) } : null;
}

/** A period as an ISO 8601 interval; whole days without their time. */
export function writePeriod({ start, end }: ChargePeriod): string {
  const text = `${start.toISOString()}/${end.toISOString()}`;
  return text.replaceAll('.000Z', 'Z').replace(/^(.{10})T00:00:00Z\/(.{10})T00:00:00Z$/, '$1/$2');
}
