import { dayChange } from '../../domain/days/dayChange.js';
import { minorUnitDigits } from '../../domain/money/currencyDigits.js';
import { shareOfDays, type DayTable } from '../../domain/tables/dayTable.js';
import { shareOf } from '../../domain/money/share.js';
import type { I18n } from '../../i18n/createI18n.js';
import { signedMoney } from '../../i18n/formats/moneyFormat.js';
import { formatSignedPercent, isTelling } from '../../i18n/formats/percentFormat.js';
import { seriesName } from './seriesName.js';

export interface DayLine {
  key: string;
  name: string;
  /** Stands behind the name; null: nothing does. */
  note: string | null;
  value: string;
  isKnown: boolean;
  /** Of the total of the day; null: none is said. */
  share: string | null;
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
  /** About the total: its share of all days, its change, and what else is in it. */
  notes: string[];
  /** One sentence, the total first. */
  spoken: string;
}

/** `hidden`: keys of the series that are not drawn. The total is that of all of them. */
export function dayText(stack: DayTable, index: number, hidden: ReadonlySet<string>, i18n: I18n): DayText | null {
  const { date, money, percent, t } = i18n;
  const day = stack.days[index];
  if (day === undefined) return null;
  const title = day.isComplete || day.total === null ? date(day.date) : t('charts.dailyIncompleteDay', { day: date(day.date) });
  if (day.total === null) {
    const gap = t('charts.dailyOpen');
    return { title, gap, lines: [], notes: [], spoken: `${title}: ${gap}` };
  }
  const total: DayLine = {
    key: 'total',
    name: t('charts.total'),
    note: null,
    value: money(day.total),
    isKnown: true,
    share: null,
    series: null,
  };
  const lines = stack.series.flatMap((series, at): DayLine[] => {
    if (hidden.has(series.key)) return [];
    const amount = series.amounts[index] ?? null;
    const part = shareOf(amount, day.total);
    return [
      {
        key: `series ${series.key}`,
        name: seriesName(series, i18n),
        note: series.isOutsideTotal ? `(${t('charts.outsideTotal')})` : null,
        value: money(amount),
        isKnown: amount !== null,
        share: part === null ? null : percent(part),
        series: at,
      },
    ];
  });
  const ofAllDays = shareOfDays(stack, index);
  const unknown = day.costs.filter((cost) => cost === null).length;
  const isAnyHidden = stack.series.some(({ key }) => hidden.has(key));
  const notes = [
    unknown > 0 ? t('charts.dayPartial', { count: unknown }) : null,
    ofAllDays === null ? null : t('charts.dayShare', { share: percent(ofAllDays) }),
    changeOf(stack, index, i18n),
    isAnyHidden ? t('charts.dayHidden') : null,
  ].filter((note) => note !== null);
  const spokenLines = lines.map(({ name, note, value, share: part, isKnown }) =>
    [name, note, isKnown ? value : t('charts.dailyOpen'), part === null ? null : `(${part})`].filter((word) => word !== null).join(' '),
  );
  const spoken = [`${total.name} ${total.value}`, ...notes, ...spokenLines].join(', ');
  return { title, gap: null, lines: [...lines.reverse(), total], notes, spoken: `${title}: ${spoken}` };
}

function changeOf({ days, previous, areComparable }: DayTable, index: number, i18n: I18n): string | null {
  const { currency, date, locale, t } = i18n;
  const change = areComparable ? dayChange(days, index, previous, minorUnitDigits(currency)) : null;
  if (change === null) return null;
  const { difference, ratio } = change;
  const amount = signedMoney(difference, i18n);
  const size = isTelling(ratio) ? `${amount} (${formatSignedPercent(locale, ratio)})` : amount;
  return t('charts.dayChange', { change: size, day: date(change.date) });
}
