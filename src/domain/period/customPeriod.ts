import type { ChargePeriod } from '../types.js';

const DAY = 86_400_000;

/** What keeps two days from being a period. */
export type PeriodProblem = 'incomplete' | 'endBeforeStart' | 'startInFuture';

export type CustomPeriod = { period: ChargePeriod; problem: null } | { period: null; problem: PeriodProblem };

/**
 * The period from the first to the last day, both inclusive as people say it: UTC days as date inputs have them, `2026-11-23`. One that
 * reaches past today ends with today, since the days to come have no costs.
 */
export function customPeriod(firstDay: string, lastDay: string, now: Date): CustomPeriod {
  const first = parseDay(firstDay);
  const last = parseDay(lastDay);
  if (first === null || last === null) return { period: null, problem: 'incomplete' };
  if (last < first) return { period: null, problem: 'endBeforeStart' };
  if (first > now) return { period: null, problem: 'startInFuture' };
  const lastOrToday = Math.min(last.getTime(), Math.floor(now.getTime() / DAY) * DAY);
  return { period: { start: first, end: new Date(lastOrToday + DAY) }, problem: null };
}

/** First and last UTC day of a period, as date inputs want them. */
export function daysOfPeriod({ start, end }: ChargePeriod): { firstDay: string; lastDay: string } {
  const last = new Date(Math.max(start.getTime(), end.getTime() - 1));
  return { firstDay: dayText(start), lastDay: dayText(last) };
}

function parseDay(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || dayText(date) !== text ? null : date;
}

function dayText(date: Date): string {
  return date.toISOString().slice(0, 10);
}
