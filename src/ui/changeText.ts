import type { Change } from '../domain/compare/change.js';
import type { ComparablePeriods } from '../domain/compare/comparablePeriods.js';
import type { ChargePeriod } from '../domain/types.js';
import type { I18n } from '../i18n/createI18n.js';
import { formatSignedPercent, formatSignedPoints } from '../i18n/formats/percentFormat.js';
import { UNKNOWN } from '../i18n/formats/unknownSign.js';

/** `points`: of an efficiency, in percentage points. */
export type ChangeUnit = 'money' | 'points';

export interface ChangeText {
  /** ▲ ▼ =, or null: there is no change to show. */
  mark: '▲' | '▼' | '=' | null;
  /** "+4.2%", "New", "—". */
  value: string;
  /** Beside the value where there is room: with what it is compared, or shortly why it is not. */
  note: string;
  /** For those who do not see the mark: "Up 4.2%", or why there is no change. */
  spoken: string;
  /** The whole story: both periods, both figures; or why there is none. */
  title: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** From ten times the cost on, a percentage says less than the amount. */
const LARGEST_RATIO = 10;

/** A change in words. */
export function changeText(change: Change, periods: ComparablePeriods | null, unit: ChangeUnit, i18n: I18n): ChangeText {
  const { t } = i18n;
  if (change.kind === 'none') {
    const { reason } = change;
    // Those two are what happened, not what is missing.
    const isFact = reason === 'new' || reason === 'gone';
    const short = t('change.short', { reason });
    const why = t('change.why', { reason });
    return { mark: null, value: isFact ? short : UNKNOWN, note: isFact ? '' : short, spoken: why, title: why };
  }
  const { difference } = change;
  const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  const written = unit === 'points' ? inPoints(change, i18n) : inMoney(change, i18n);
  return {
    mark: MARKS[direction],
    value: written.value,
    note: periods === null ? '' : t('change.versus', lengthOf(periods.previous)),
    spoken: t('change.spoken', { direction, size: written.size }),
    title: t('change.title', {
      direction,
      difference: written.difference,
      before: written.before,
      current: periods === null ? null : i18n.dateRange(periods.current),
      previous: periods === null ? null : i18n.dateRange(periods.previous),
    }),
  };
}

const MARKS = { up: '▲', down: '▼', same: '=' } as const;

type Known = Extract<Change, { kind: 'change' }>;

/** Whether a relative change is worth saying. */
export function isTelling(ratio: number | null): ratio is number {
  return ratio !== null && Math.abs(ratio) < LARGEST_RATIO;
}

/** A difference with its sign. A minus is written where the locale, or the host, puts it. */
export function signedMoney(difference: number, { money }: I18n): string {
  return difference > 0 ? `+${money(difference)}` : money(difference);
}

/** `value` with its sign; `size` without it, which stands in words. */
function inPoints({ difference, previous }: Known, { t, locale, percent }: I18n) {
  const size = t('change.pointsLong', { points: Math.round(Math.abs(difference) * 1000) / 10 });
  const value = t('change.points', { points: formatSignedPoints(locale, difference) });
  return { value, size, difference: size, before: percent(previous) };
}

function inMoney({ difference, previous, ratio }: Known, i18n: I18n) {
  const { locale, money, percent } = i18n;
  const amounts = { difference: money(Math.abs(difference)), before: money(previous) };
  return isTelling(ratio)
    ? { value: formatSignedPercent(locale, ratio), size: percent(Math.abs(ratio)), ...amounts }
    : { value: signedMoney(difference, i18n), size: amounts.difference, ...amounts };
}

/** A period in whole days, else in hours. */
function lengthOf({ start, end }: ChargePeriod): { unit: 'days' | 'hours'; count: number } {
  const length = end.getTime() - start.getTime();
  return length % DAY === 0 ? { unit: 'days', count: length / DAY } : { unit: 'hours', count: Math.round(length / HOUR) };
}
