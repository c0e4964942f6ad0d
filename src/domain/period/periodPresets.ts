import type { ChargePeriod } from '../types.js';

/** Periods people ask for by name, in the order they are offered. */
export const PERIOD_PRESETS = ['today', 'last7Days', 'last30Days', 'thisMonth', 'lastMonth'] as const;

export type PeriodPreset = (typeof PERIOD_PRESETS)[number];

/** The days of a preset, half-open and UTC. Those that reach to now hold today as a whole: "last 7 days" is today and the six before. */
export function presetPeriod(preset: PeriodPreset, now: Date): ChargePeriod {
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth();
  const day = now.getUTCDate();
  const tomorrow = utc(year, month, day + 1);
  switch (preset) {
    case 'today':
      return { start: utc(year, month, day), end: tomorrow };
    case 'last7Days':
      return { start: utc(year, month, day - 6), end: tomorrow };
    case 'last30Days':
      return { start: utc(year, month, day - 29), end: tomorrow };
    case 'thisMonth':
      return { start: utc(year, month, 1), end: tomorrow };
    case 'lastMonth':
      return { start: utc(year, month - 1, 1), end: utc(year, month, 1) };
  }
}

/** The preset a period is; `custom` where it is none. On the first of a month "today" and "this month" are one: the first in order speaks. */
export function matchPreset(period: ChargePeriod, now: Date): PeriodPreset | 'custom' {
  const isSame = (preset: PeriodPreset): boolean => {
    const { start, end } = presetPeriod(preset, now);
    return start.getTime() === period.start.getTime() && end.getTime() === period.end.getTime();
  };
  return PERIOD_PRESETS.find(isSame) ?? 'custom';
}

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month, day));
}
