import type { DailyCosts } from '../domain/dailyCosts.js';
import { sum } from './amounts.js';

/** One colour of the bars: a cluster, or all that did not get one of their own. */
export interface StackSeries {
  key: string;
  name: string;
  /** It is drawn here and not in the total of the report. */
  isOutsideTotal: boolean;
  /** By day. Null: no figure came. */
  amounts: (number | null)[];
}

/** What is drawn: of each day a stack of series, the most expensive at the bottom. */
export interface DailyStack {
  series: StackSeries[];
  days: { date: Date; isComplete: boolean; total: number | null }[];
  /** Heights the stacks reach, above and below zero. */
  highest: number;
  lowest: number;
}

const MOST_SERIES = 6;
const NONE: ReadonlySet<string> = new Set();

export interface StackOptions {
  currency: string;
  nameOfMore: (count: number) => string;
  /** Ids of clusters that the report does not count. */
  outsideTotal?: ReadonlySet<string>;
}

/**
 * Six series at most: the most expensive clusters of all days together, and one for the rest where there are more. Amounts are rounded
 * already: sums of shown ones are shown ones.
 */
export function dailyStack({ days, clusters }: DailyCosts, { currency, nameOfMore, outsideTotal = NONE }: StackOptions): DailyStack {
  const names = clusterNames(clusters);
  const own = clusters.length > MOST_SERIES ? MOST_SERIES - 1 : clusters.length;
  const series = clusters.slice(0, own).map(({ id }, index): StackSeries => ({
    key: id,
    name: names[index] ?? id,
    isOutsideTotal: outsideTotal.has(id),
    amounts: days.map(({ costs }) => costs[index] ?? null),
  }));
  const more = clusters.length - series.length;
  if (more > 0) {
    const amounts = days.map(({ costs }) => {
      const rest = costs.slice(own);
      return rest.every((cost) => cost === null) ? null : sum(rest, currency);
    });
    series.push({ key: '', name: nameOfMore(more), isOutsideTotal: clusters.slice(own).some(({ id }) => outsideTotal.has(id)), amounts });
  }
  const reach = (sign: 1 | -1) =>
    days.map((_, day) => series.reduce((height, { amounts }) => height + Math.max(0, sign * (amounts[day] ?? 0)), 0));
  return { series, days, highest: Math.max(0, ...reach(1)), lowest: 0 - Math.max(0, ...reach(-1)) };
}

/** Names of clusters; where two share one, with their ids. */
export function clusterNames(clusters: DailyCosts['clusters']): string[] {
  return clusters.map(({ id, name }, index) => {
    const isShared = clusters.some((other, at) => at !== index && other.name === name);
    return isShared ? `${name} (${id})` : name;
  });
}
