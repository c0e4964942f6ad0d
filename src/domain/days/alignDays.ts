import type { ComparablePeriods } from '../compare/comparablePeriods.js';
import type { DailyCosts } from './dailyCosts.js';
import type { ChargePeriod } from '../types.js';

/** A day of the compared period, of which the cost of every cluster that has one in it is known. */
export interface PreviousDay {
  /** Start of the UTC day. */
  date: Date;
  /** By cluster, in the order of the days on the screen. Null: a cluster that is new. */
  costs: (number | null)[];
  /** With the clusters that are gone. */
  total: number;
}

export interface PreviousDays {
  /** From the first of them to the last: of the compared period as much as stands beside a day of the same weekday. */
  period: ChargePeriod;
  /** What the totals are compared with where that is another. Left out: the same. */
  ofTotals?: ChargePeriod;
  /** By the place of the day on the screen. Null: it has no day to stand beside it. */
  days: (PreviousDay | null)[];
}

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/**
 * The days of the compared period, each beside a day of the same weekday on the screen: weekends cost other than working days. Null: they are
 * not to be laid beside each other, because a period does not begin with a day, or because the periods have no weekday in common.
 */
export function alignDays(shown: DailyCosts, before: DailyCosts, periods: ComparablePeriods): PreviousDays | null {
  if (!haveDaysToAlign(periods)) return null;
  const { current, previous } = periods;
  const offset = weeksBetween(periods);
  const places = shown.clusters.map(({ id }) => before.clusters.findIndex((cluster) => cluster.id === id));
  const ofPrevious = before.days.filter(({ date }) => date >= previous.start && date < previous.end);
  const byDate = new Map(ofPrevious.map((day) => [day.date.getTime(), day]));
  const days = shown.days.map(({ date }): PreviousDay | null => {
    const day = date < current.start || date >= current.end ? undefined : byDate.get(date.getTime() - offset);
    if (day === undefined || !day.isComplete || day.total === null || day.costs.includes(null)) return null;
    return { date: day.date, costs: places.map((place) => day.costs[place] ?? null), total: day.total };
  });
  const known = days.filter((day) => day !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const period = { start: first.date, end: new Date(last.date.getTime() + DAY) };
  const isSame = previous.start.getTime() === period.start.getTime() && previous.end.getTime() === period.end.getTime();
  return { period, ...(!isSame && { ofTotals: previous }), days };
}

/** Whether both periods are of whole UTC days, and some of them of the same weekday: without that their days need not be asked for. */
export function haveDaysToAlign(periods: ComparablePeriods): boolean {
  const { current, previous } = periods;
  const between = current.start.getTime() - previous.start.getTime();
  const length = previous.end.getTime() - previous.start.getTime();
  return isOfWholeDays(current) && isOfWholeDays(previous) && Math.abs(weeksBetween(periods) - between) < length;
}

/** How far the periods are apart, in milliseconds, to the nearest whole week. */
function weeksBetween({ current, previous }: ComparablePeriods): number {
  return Math.max(1, Math.round((current.start.getTime() - previous.start.getTime()) / WEEK)) * WEEK;
}

function isOfWholeDays({ start, end }: ChargePeriod): boolean {
  return start.getTime() % DAY === 0 && end.getTime() % DAY === 0;
}
