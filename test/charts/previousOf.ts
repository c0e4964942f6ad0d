import type { PreviousDays } from '../../src/domain/days/alignDays.js';
import type { DailyCosts } from '../../src/domain/days/dailyCosts.js';

const DAY = 86_400_000;

/** The days of the period before these, each cost so much of what it is on the day of its place; incomplete days have none beside them. */
export function previousOf({ days }: DailyCosts, factor: (day: number) => number = () => 0.9): PreviousDays {
  const complete = days.filter(({ isComplete }) => isComplete).length;
  const start = days[0]?.date ?? new Date(NaN);
  return {
    period: { start: new Date(start.getTime() - complete * DAY), end: start },
    days: days.map(({ date, costs, isComplete }, day) => {
      if (!isComplete || costs.includes(null)) return null;
      const before = costs.map((cost) => Math.round((cost ?? 0) * factor(day) * 100) / 100);
      const total = Math.round(before.reduce((sum, cost) => sum + cost, 0) * 100) / 100;
      return { date: new Date(date.getTime() - complete * DAY), costs: before, total };
    }),
  };
}
