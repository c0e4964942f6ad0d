import { dateTimeFormat } from './dates.js';

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const MONTH: Intl.DateTimeFormatOptions = { month: 'short' };
const MONTH_OF_YEAR: Intl.DateTimeFormatOptions = { month: 'short', year: 'numeric' };

/** "Nov 23": a UTC day on an axis, where the period beside it names the year. */
export function formatDay(locale: string, date: Date): string {
  return dateTimeFormat(locale, DAY).format(date);
}

/** "Nov", in January with its year: a UTC month on an axis of many. */
export function formatMonth(locale: string, date: Date): string {
  return dateTimeFormat(locale, date.getUTCMonth() === 0 ? MONTH_OF_YEAR : MONTH).format(date);
}
