import type { Change, ChangeMember, ChangeSplit, KnownChange } from '../domain/compare/change.js';
import type { ComparablePeriods } from '../domain/compare/comparablePeriods.js';
import { sumKnown } from '../domain/money/sumAmounts.js';
import type { ChargePeriod } from '../domain/types.js';
import type { I18n } from '../i18n/createI18n.js';
import { signedMoney } from '../i18n/formats/moneyFormat.js';
import { formatSignedPercent, formatSignedPoints, isTelling } from '../i18n/formats/percentFormat.js';
import { noChangeText, type ChangeText, type ChangeUnit } from './noChangeText.js';
import { shownName } from '../i18n/words/shownName.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A change in words, or why there is none. */
export function changeText(change: Change, periods: ComparablePeriods | null, unit: ChangeUnit, i18n: I18n): ChangeText {
  return change.kind === 'none' ? noChangeText(change.reason, i18n) : knownChangeText(change, periods, unit, i18n);
}

function knownChangeText(change: KnownChange, periods: ComparablePeriods | null, unit: ChangeUnit, i18n: I18n): ChangeText {
  const { t } = i18n;
  const { difference } = change;
  const direction = directionOf(difference);
  const written = unit === 'points' ? inPoints(change, i18n) : inMoney(change, i18n);
  const details = [...(unit === 'points' ? [] : perDay(change, periods, i18n)), ...splitTexts(change.split, i18n)];
  const story = t('change.title', {
    direction,
    difference: written.difference,
    before: written.before,
    current: periods === null ? null : i18n.dateRange(periods.current),
    previous: periods === null ? null : i18n.dateRange(periods.previous),
  });
  return {
    mark: MARKS[direction],
    value: written.value,
    note: periods === null ? '' : versus(periods, i18n),
    details,
    spoken: written.spoken,
    title: [story, ...details].join(' · '),
  };
}

/** With what it is compared. */
function versus({ basis, current, previous, isPartial }: ComparablePeriods, { t, dateRange }: I18n): string {
  if (isPartial) return t('change.partVersusDates', { basis, current: dateRange(current), dates: dateRange(previous) });
  if (basis === 'daysBefore') return t('change.versus', lengthOf(previous));
  return t('change.versusDates', { basis, dates: dateRange(previous) });
}

/** Of two periods of which one has more days: what changed beside that. */
function perDay({ difference, previous }: KnownChange, periods: ComparablePeriods | null, i18n: I18n): string[] {
  if (periods === null) return [];
  const [days, daysBefore] = [daysOf(periods.current), daysOf(periods.previous)];
  if (days === daysBefore) return [];
  const [now, before] = [(previous + difference) / days, previous / daysBefore];
  const ratio = before > 0 ? (now - before) / before : null;
  const change = isTelling(ratio) ? formatSignedPercent(i18n.locale, ratio) : signedMoney(now - before, i18n);
  return [i18n.t('change.perDay', { change, days, daysBefore })];
}

const MOST_NAMED = 3;

function splitTexts(split: ChangeSplit | undefined, i18n: I18n): string[] {
  if (split === undefined) return [];
  const { leftOut, appeared, gone } = split;
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  return [
    ...reasons.map((reason) => {
      const members = membersText(
        leftOut.filter((member) => member.reason === reason),
        i18n,
      );
      return i18n.t('change.leftOut', { members, reason: i18n.t('change.short', { reason }) });
    }),
    ...(appeared.length > 0 ? [i18n.t('change.appeared', { members: membersText(appeared, i18n) })] : []),
    ...(gone.length > 0 ? [i18n.t('change.gone', { members: membersText(gone, i18n) })] : []),
  ];
}

/** The largest by name, each with its amount; the others as one. */
function membersText(members: readonly ChangeMember[], { t, locale, money }: I18n): string {
  const written = (name: string, amount: number | null): string => (amount === null ? name : `${name} ${money(amount)}`);
  const others = members.slice(MOST_NAMED);
  const amounts = others.map(({ amount }) => amount);
  const texts = members.slice(0, MOST_NAMED).map(({ name, amount }) => written(shownName(name, { t }), amount));
  const more = others.length === 0 ? [] : [written(t('change.more', { count: others.length }), sumKnown(amounts))];
  return new Intl.ListFormat(locale, { type: 'unit' }).format([...texts, ...more]);
}

const MARKS = { up: '▲', down: '▼', same: '=' } as const;

function directionOf(difference: number): keyof typeof MARKS {
  return difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
}

/** `value` with its sign; `spoken` with a word for it. */
function inPoints({ difference, previous }: KnownChange, { t, locale, percent }: I18n) {
  const size = t('change.pointsLong', { points: Math.round(Math.abs(difference) * 1000) / 10 });
  const value = t('change.points', { points: formatSignedPoints(locale, difference) });
  return { value, spoken: t('change.spoken', { direction: directionOf(difference), size }), difference: size, before: percent(previous) };
}

function inMoney({ difference, previous, ratio }: KnownChange, i18n: I18n) {
  const { locale, money, percent } = i18n;
  const amounts = { difference: money(Math.abs(difference)), before: money(previous) };
  // All of it came on top of nothing: the figure itself says how much.
  if (previous === 0 && difference !== 0) {
    const { before: amount } = amounts;
    const spoken = i18n.t('change.spokenFromZero', { direction: directionOf(difference), amount });
    return { value: i18n.t('change.fromZero', { amount }), spoken, ...amounts };
  }
  const [value, size] = isTelling(ratio)
    ? [formatSignedPercent(locale, ratio), percent(Math.abs(ratio))]
    : [signedMoney(difference, i18n), amounts.difference];
  return { value, spoken: i18n.t('change.spoken', { direction: directionOf(difference), size }), ...amounts };
}

function daysOf({ start, end }: ChargePeriod): number {
  return (end.getTime() - start.getTime()) / DAY;
}

/** A period in whole days, else in hours. */
function lengthOf({ start, end }: ChargePeriod): { unit: 'days' | 'hours'; count: number } {
  const length = end.getTime() - start.getTime();
  return length % DAY === 0 ? { unit: 'days', count: length / DAY } : { unit: 'hours', count: Math.round(length / HOUR) };
}
