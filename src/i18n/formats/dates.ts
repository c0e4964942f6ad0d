import type { ChargePeriod } from '../../domain/types.js';
import { known, numberFormat } from './numberFormats.js';
import { UNKNOWN } from './unknownSign.js';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const MINUTE: Intl.DateTimeFormatOptions = { ...DAY, ...TIME };
const DAY_MS = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A shared `Intl.DateTimeFormat`, always in UTC: costs are kept by UTC days, and a local label would name another day. */
export function dateTimeFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

function isValid(date: Date): boolean {
  return Number.isFinite(date.getTime());
}

/** "Nov 23, 2026", the UTC day. */
export function formatDate(locale: string, date: Date): string {
  return isValid(date) ? dateTimeFormat(locale, DAY).format(date) : UNKNOWN;
}

/** "Nov 23, 2026, 05:10 UTC". */
export function formatDateTime(locale: string, date: Date): string {
  return isValid(date) ? `${dateTimeFormat(locale, MINUTE).format(date)} UTC` : UNKNOWN;
}

/** "14:05 UTC". */
export function timeOfDay(locale: string, date: Date): string {
  return isValid(date) ? `${dateTimeFormat(locale, TIME).format(date)} UTC` : UNKNOWN;
}

/**
 * A half-open period as people read it: "Nov 1 – 23, 2026" names its first and its last day.
 * A period that cuts through a day names the hours: "Nov 23, 2026, 03:00 – 04:00 UTC".
 */
export function formatDateRange(locale: string, { start, end }: ChargePeriod): string {
  if (!isValid(start) || !isValid(end)) {
    return UNKNOWN;
  }
  const wholeDays = start.getTime() % DAY_MS === 0 && end.getTime() % DAY_MS === 0;
  if (!wholeDays) {
    return `${dateTimeFormat(locale, MINUTE).formatRange(start, end)} UTC`;
  }
  const lastDay = new Date(Math.max(start.getTime(), end.getTime() - 1));
  return dateTimeFormat(locale, DAY).formatRange(start, lastDay);
}

/** "5 minutes", "3 hours", "2 days": the largest unit that reads naturally, rounded. Negative or not finite: "—". */
export function formatDuration(locale: string, ms: number): string {
  const value = known(ms);
  if (value === null || value < 0) {
    return UNKNOWN;
  }
  const [amount, unit] = inUnit(value);
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount);
}

function inUnit(ms: number): [number, 'second' | 'minute' | 'hour' | 'day'] {
  const seconds = Math.round(ms / 1_000);
  if (seconds < 60) {
    return [seconds, 'second'];
  }
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) {
    return [minutes, 'minute'];
  }
  const hours = Math.round(ms / 3_600_000);
  return hours < 48 ? [hours, 'hour'] : [Math.round(ms / DAY_MS), 'day'];
}
