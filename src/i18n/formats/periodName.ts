import type { ChargePeriod } from '../../domain/types.js';
import { dateTimeFormat, formatDateRange } from './dates.js';

/** "October 2026" for a whole calendar month, else its first and last day: "Nov 1 – 23, 2026". */
export function periodName(locale: string, period: ChargePeriod): string {
  const { start, end } = period;
  const [first, next] = [0, 1].map((months) => Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const isMonth = start.getTime() === first && end.getTime() === next;
  return isMonth ? dateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(start) : formatDateRange(locale, period);
}
