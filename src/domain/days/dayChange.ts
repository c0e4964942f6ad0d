import type { PreviousDays } from './alignDays.js';
import { amountChange } from '../compare/change.js';
import type { DailyCost } from './dailyCosts.js';

export interface DayChange {
  /** The day it is compared with. */
  date: Date;
  /** In billing currency. */
  difference: number;
  /** Difference ÷ the cost of that day. Null: it had none. */
  ratio: number | null;
}

/**
 * How the cost of a day stands to that of its day in the compared period, or else of the day before. Null: there is no such day, or the two
 * are not alike. Alike are two complete days on which the same clusters have a figure.
 */
export function dayChange(days: readonly DailyCost[], index: number, previous: PreviousDays | null, digits: number): DayChange | null {
  const day = days[index];
  if (day?.isComplete !== true) return null;
  const aligned = previous?.days[index] ?? null;
  const before = days[index - 1];
  const candidates = [aligned, before?.isComplete === true ? before : null].filter((one) => one !== null);
  const other = candidates.find(({ costs }) => haveSameClusters(day.costs, costs));
  if (other === undefined) return null;
  const change = amountChange(day.total, other.total, digits);
  return change.kind === 'none' ? null : { date: other.date, difference: change.difference, ratio: change.ratio };
}

function haveSameClusters(costs: readonly (number | null)[], others: readonly (number | null)[]): boolean {
  return costs.every((cost, cluster) => (cost === null) === ((others[cluster] ?? null) === null));
}
