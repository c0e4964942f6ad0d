import type { PreviousDays } from '../../domain/alignDays.js';
import type { DailyCost, DailyCosts } from '../../domain/dailyCosts.js';
import { sum } from '../amounts.js';

/** One colour of the bars: a cluster, or all that did not get one of their own. */
export interface StackSeries {
  key: string;
  name: string;
  /** It is drawn here and not in the total of the report. */
  isOutsideTotal: boolean;
  /** By day. Null: no figure came. */
  amounts: (number | null)[];
  /** The same in the compared period. Null: that day is not compared. */
  previous: (number | null)[];
}

/** What is drawn: of each day a stack of series, the most expensive at the bottom. */
export interface DailyStack {
  series: StackSeries[];
  /** Rounded. */
  days: DailyCost[];
  /** Null: the days are compared with those before them. */
  previous: PreviousDays | null;
  /** False: no change of a day is claimed. */
  areComparable: boolean;
}

const MOST_SERIES = 8;
const NONE: ReadonlySet<string> = new Set();

export interface StackOptions {
  currency: string;
  /** Name of those that share a series, where there are any. */
  moreName: string;
  /** Ids of clusters that the report does not count. */
  outsideTotal?: ReadonlySet<string>;
  previous?: PreviousDays | null;
  areComparable?: boolean;
}

/**
 * The eight most expensive clusters of all days together, and one series for the rest, where that is more than one. Amounts are rounded
 * already: sums of shown ones are shown ones.
 */
export function dailyStack(daily: DailyCosts, options: StackOptions): DailyStack {
  const { currency, moreName, outsideTotal = NONE, previous = null, areComparable = true } = options;
  const { days, clusters } = daily;
  const names = clusterNames(clusters);
  const own = clusters.length - countOfMore(clusters);
  const series = clusters.slice(0, own).map(({ id }, index): StackSeries => ({
    key: id,
    name: names[index] ?? id,
    isOutsideTotal: outsideTotal.has(id),
    amounts: days.map(({ costs }) => costs[index] ?? null),
    previous: days.map((_, day) => previous?.days[day]?.costs[index] ?? null),
  }));
  const more = clusters.length - series.length;
  if (more > 0) {
    const restOf = (costs: readonly (number | null)[] = []) => {
      const rest = costs.slice(own);
      return rest.every((cost) => cost === null) ? null : sum(rest, currency);
    };
    series.push({
      key: '',
      name: moreName,
      isOutsideTotal: clusters.slice(own).some(({ id }) => outsideTotal.has(id)),
      amounts: days.map(({ costs }) => restOf(costs)),
      previous: days.map((_, day) => restOf(previous?.days[day]?.costs)),
    });
  }
  return { series, days, previous, areComparable };
}

/** How many clusters share a series: none, or at least two. */
export function countOfMore({ length }: DailyCosts['clusters']): number {
  return length > MOST_SERIES ? Math.max(2, length - MOST_SERIES) : 0;
}

/** Names of clusters; where two share one, with their ids. */
export function clusterNames(clusters: DailyCosts['clusters']): string[] {
  return clusters.map(({ id, name }, index) => {
    const isShared = clusters.some((other, at) => at !== index && other.name === name);
    return isShared ? `${name} (${id})` : name;
  });
}
