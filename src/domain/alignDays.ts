import type { ComparablePeriods } from './comparablePeriods.js';
import type { DailyCosts } from './dailyCosts.js';
import type { ChargePeriod } from './types.js';

/** A day of the compared period, of which every cluster's cost is known. */
export interface PreviousDay {
  /** Start of the UTC day. */
  date: Date;
  /** By cluster, in the order of the days on the screen. */
  costs: number[];
  total: number;
}

export interface PreviousDays {
  /** The compared period. */
  period: ChargePeriod;
  /** By the place of the day on the screen. Null: it has no day to stand beside it. */
  days: (PreviousDay | null)[];
}

const DAY = 86_400_000;

/**
 * The days of the compared period, each beside the day of the same place in the period on the screen. Null: they are not to be laid beside
 * each other, because a cluster has costs in one of the two periods only, or because a period does not begin with a day.
 */
export function alignDays(shown: DailyCosts, before: DailyCosts, { current, previous }: ComparablePeriods): PreviousDays | null {
  if (!isOfWholeDays(current) || !isOfWholeDays(previous) || idsOf(shown) !== idsOf(before)) return null;
  const offset = current.start.getTime() - previous.start.getTime();
  const places = shown.clusters.map(({ id }) => before.clusters.findIndex((cluster) => cluster.id === id));
  const byDate = new Map(before.days.map((day) => [day.date.getTime(), day]));
  const days = shown.days.map(({ date }): PreviousDay | null => {
    const day = date < current.start ? undefined : byDate.get(date.getTime() - offset);
    if (day === undefined || !day.isComplete || day.total === null) return null;
    const costs = places.flatMap((place) => day.costs[place] ?? []);
    return costs.length < places.length ? null : { date: day.date, costs, total: day.total };
  });
  return days.every((day) => day === null) ? null : { period: previous, days };
}

/** Whether a period begins and ends with a UTC day. */
export function isOfWholeDays({ start, end }: ChargePeriod): boolean {
  return start.getTime() % DAY === 0 && end.getTime() % DAY === 0;
}

function idsOf({ clusters }: DailyCosts): string {
  return JSON.stringify(clusters.map(({ id }) => id).sort());
}
