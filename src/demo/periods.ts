import { presetPeriod } from '../domain/period/periodPresets.js';
import type { ChargePeriod } from '../index.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const wholeBefore = (now: Date, length: number): ChargePeriod => {
  const end = Math.floor(now.getTime() / length) * length;
  return { start: new Date(end - length), end: new Date(end) };
};

/** Periods that move with the clock: those the page offers, as the page has them, and two that it does not. */
const PRESETS = {
  'last-7-days': { title: 'Last 7 days', of: (now: Date) => presetPeriod('last7Days', now) },
  'last-30-days': { title: 'Last 30 days', of: (now: Date) => presetPeriod('last30Days', now) },
  'this-month': { title: 'This month', of: (now: Date) => presetPeriod('thisMonth', now) },
  'last-month': { title: 'Last month', of: (now: Date) => presetPeriod('lastMonth', now) },
  today: { title: 'Today', of: (now: Date) => presetPeriod('today', now) },
  yesterday: { title: 'Yesterday', of: (now: Date) => wholeBefore(now, DAY) },
  'last-hour': { title: 'Last hour', of: (now: Date) => wholeBefore(now, HOUR) },
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
