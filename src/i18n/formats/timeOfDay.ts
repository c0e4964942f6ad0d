import { dateTimeFormat } from './dates.js';
import { UNKNOWN } from './unknownSign.js';

/** "14:05 UTC". */
export function timeOfDay(locale: string, date: Date): string {
  if (Number.isNaN(date.getTime())) return UNKNOWN;
  return `${dateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(date)} UTC`;
}
