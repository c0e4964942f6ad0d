import type { I18n } from '../i18n/createI18n.js';
import type { DailyStack } from './dailyStack.js';

export interface DayLine {
  key: string;
  name: string;
  value: string;
  /** Place of its series; null: the total. */
  series: number | null;
}

/** What is to be said of a day, once for the eye and once for the ear: the same figures. */
export interface DayText {
  title: string;
  /** Null: the day has figures. */
  gap: string | null;
  /** From the top of its bar to the bottom, then the total. */
  lines: DayLine[];
  /** One sentence, the total first. */
  spoken: string;
}

export function dayText(
  { days, series }: DailyStack,
  index: number,
  { date, money, t }: Pick<I18n, 'date' | 'money' | 't'>,
): DayText | null {
  const day = days[index];
  if (day === undefined) return null;
  const title = day.isComplete || day.total === null ? date(day.date) : t('charts.dailyIncompleteDay', { day: date(day.date) });
  if (day.total === null) {
    const gap = t('charts.dailyOpen');
    return { title, gap, lines: [], spoken: `${title}: ${gap}` };
  }
  const total: DayLine = { key: 'total', name: t('charts.total'), value: money(day.total), series: null };
  const lines = series.map(({ key, name, isOutsideTotal, amounts }, at): DayLine => ({
    key: `series ${key}`,
    name: isOutsideTotal ? `${name} (${t('charts.outsideTotal')})` : name,
    value: money(amounts[index] ?? null),
    series: at,
  }));
  const spoken = [total, ...lines].map(({ name, value }) => `${name} ${value}`).join(', ');
  return { title, gap: null, lines: [...lines.reverse(), total], spoken: `${title}: ${spoken}` };
}
