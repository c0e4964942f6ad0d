import type { Change } from '../domain/compare/change.js';
import type { ComparablePeriods } from '../domain/compare/comparablePeriods.js';
import type { ChargePeriod } from '../domain/types.js';
import type { I18n } from '../i18n/createI18n.js';
import { formatSignedPercent, formatSignedPoints } from '../i18n/formats/signedAmount.js';

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
    return { mark: null, value: isFact ? short : '—', note: isFact ? '' : short, spoken: why, title: why };
  }
  const { difference, previous } = change;
  const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  const versus = periods === null ? '' : t('change.versus', lengthOf(periods.previous));
  return {
    mark: MARKS[direction],
    value: unit === 'points' ? t('change.points', { points: formatSignedPoints(i18n.locale, difference) }) : signedAmount(change, i18n),
    note: versus,
    spoken: t('change.spoken', { direction, size: unit === 'points' ? pointsOf(difference, i18n) : sizeOf(change, i18n) }),
    title: t('change.title', {
      direction,
      difference: unit === 'points' ? pointsOf(difference, i18n) : i18n.money(Math.abs(difference)),
      before: unit === 'points' ? i18n.percent(previous) : i18n.money(previous),
      current: periods === null ? null : i18n.dateRange(periods.current),
      previous: periods === null ? null : i18n.dateRange(periods.previous),
    }),
  };
}

const MARKS = { up: '▲', down: '▼', same: '=' } as const;

type Known = Extract<Change, { kind: 'change' }>;

function hasPercentage({ ratio }: Known): boolean {
  return ratio !== null && Math.abs(ratio) < LARGEST_RATIO;
}

function signedAmount(change: Known, i18n: I18n): string {
  const { difference, ratio } = change;
  if (ratio !== null && hasPercentage(change)) return formatSignedPercent(i18n.locale, ratio);
  // A minus is written where the locale, or the host, puts it.
  return difference > 0 ? `+${i18n.money(difference)}` : i18n.money(difference);
}

/** The same without its sign, which stands in words. */
function sizeOf(change: Known, i18n: I18n): string {
  return hasPercentage(change) ? i18n.percent(Math.abs(change.ratio ?? 0)) : i18n.money(Math.abs(change.difference));
}

function pointsOf(difference: number, { t }: I18n): string {
  return t('change.pointsLong', { points: Math.round(Math.abs(difference) * 1000) / 10 });
}

/** A period in whole days, else in hours. */
function lengthOf({ start, end }: ChargePeriod): { unit: 'days' | 'hours'; count: number } {
  const length = end.getTime() - start.getTime();
  return length % DAY === 0 ? { unit: 'days', count: length / DAY } : { unit: 'hours', count: Math.round(length / HOUR) };
}
