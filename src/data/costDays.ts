import type { BreakdownCost, BreakdownExpenses } from '../api/restApiTypes.js';
import { dayOfKey } from '../domain/period/chargePeriod.js';

const DAY = 86_400_000;

/** The UTC days (their starts, in no order) of a breakdown on which something that is asked about cost something, and those on which something may be it. */
export function costDays(
  { breakdown }: BreakdownExpenses,
  isAsked: (key: string, entry: BreakdownCost) => boolean | null,
): { known: number[]; uncertain: number[] } {
  const known: number[] = [];
  const uncertain: number[] = [];
  for (const [seconds, entries] of Object.entries(breakdown)) {
    const answers = Object.entries(entries).map(([key, entry]) => (entry.cost === null || entry.cost === 0 ? false : isAsked(key, entry)));
    const day = dayOfKey(Number(seconds)) * DAY;
    if (answers.includes(true)) known.push(day);
    if (answers.includes(null)) uncertain.push(day);
  }
  return { known, uncertain };
}
