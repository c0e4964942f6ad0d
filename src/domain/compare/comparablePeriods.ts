import { matchPreset } from '../period/periodPresets.js';
import { settledUntil } from '../period/settledUntil.js';
import type { ChargePeriod } from '../types.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
/** From so much on every weekday is in a period about as often as any other. */
const FOUR_WEEKS = 4 * WEEK;

/** Two periods that follow one another, of which nothing is still to come. */
export interface ComparablePeriods {
  current: ChargePeriod;
  /** Before the first. As long as it, but for calendar months. */
  previous: ChargePeriod;
  /** `current` is only the complete days (or hours) of the period that was asked about. */
  isPartial: boolean;
  /**
   * What makes the second fair to compare with: the same weekdays (and hours) whole weeks before, the calendar months before, or as
   * many days just before.
   */
  basis: 'weekdays' | 'months' | 'daysBefore';
}

/**
 * What a period can fairly be compared by. One that is over is compared as it is; of one that reaches to now only its complete UTC
 * days, of one shorter than a day its complete hours. Null: it has none yet.
 */
export function comparablePeriods(period: ChargePeriod, now: Date): ComparablePeriods | null {
  const [start, end] = [period.start.getTime(), period.end.getTime()];
  // Also for dates no calendar has.
  if (!(end > start)) return null;
  const settled = settledUntil(now);
  const isPartial = end > settled;
  const unit = end - start < DAY ? HOUR : DAY;
  const current = isPartial
    ? { start: new Date(Math.ceil(start / unit) * unit), end: new Date(Math.floor(settled / unit) * unit) }
    : { start: period.start, end: period.end };
  if (!(current.start < current.end)) return null;
  return { current, isPartial, ...(monthsBefore(period, current, now) ?? daysBefore(current)) };
}

type Previous = Pick<ComparablePeriods, 'previous' | 'basis'>;

/** The same weekdays, as few weeks before as keep the two apart; of four weeks and more as many days just before. */
function daysBefore({ start, end }: ChargePeriod): Previous {
  const length = end.getTime() - start.getTime();
  const isShort = length < FOUR_WEEKS;
  const shift = isShort ? Math.ceil(length / WEEK) * WEEK : length;
  const previous = { start: new Date(start.getTime() - shift), end: new Date(end.getTime() - shift) };
  return { previous, basis: isShort ? 'weekdays' : 'daysBefore' };
}

/** Of whole calendar months as many before; of a month that is running the same days of the one before. Null: it is neither. */
function monthsBefore(asked: ChargePeriod, { start, end }: ChargePeriod, now: Date): Previous | null {
  if (!isStartOfMonth(start)) return null;
  if (isStartOfMonth(end)) {
    return { previous: { start: addMonths(start, -monthsBetween(start, end)), end: start }, basis: 'months' };
  }
  if (end.getTime() % DAY !== 0 || !isRunningMonth(asked, now)) return null;
  const before = addMonths(start, -1);
  // A shorter month ends before the days do.
  const sameDays = new Date(Math.min(before.getTime() + (end.getTime() - start.getTime()), start.getTime()));
  return { previous: { start: before, end: sameDays }, basis: 'months' };
}

/** A month of which some is still to come. Where "last 7 days" begins with a month too, it is called that on the page, and no month. */
function isRunningMonth({ start, end }: ChargePeriod, now: Date): boolean {
  return end.getTime() > settledUntil(now) && end <= addMonths(start, 1) && matchPreset({ start, end }, now) !== 'last7Days';
}

function isStartOfMonth(date: Date): boolean {
  return date.getTime() % DAY === 0 && date.getUTCDate() === 1;
}

function monthsBetween(from: Date, to: Date): number {
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
}

function addMonths(start: Date, count: number): Date {
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + count, 1));
}
