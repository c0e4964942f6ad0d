import type { PreviousDays } from '../days/alignDays.js';
import { sumKnown } from '../money/sumAmounts.js';
import type { DailyCost, DailyCosts } from '../days/dailyCosts.js';
import { isTrace, minorUnitDigits, roundAmount, TRACE } from '../money/currencyDigits.js';
import { shareOf } from '../money/share.js';
import { distinctNames, namesById } from '../report/distinctNames.js';
import type { CostReport } from '../types.js';

/** The days of a cluster, or of several as one: a column of the table, a colour of the bars. */
export interface DaySeries {
  /** Id of the cluster; '' of several. */
  key: string;
  /** Where two clusters share one, with the beginning of its id; where they share an id, both names. Null: it is several clusters. */
  name: string | null;
  /** How many clusters it is. */
  count: number;
  /** It is shown here and not in the total of the report. */
  isOutsideTotal: boolean;
  /** By day. Null: no figure came. */
  amounts: (number | null)[];
  /** The same in the compared period. Null: that day is not compared. */
  previous: (number | null)[];
}

/** What Kubernetes cost by day and cluster. Amounts are rounded. */
export interface DayTable {
  /** Most expensive first. */
  series: DaySeries[];
  days: DailyCost[];
  /** Null: the days are compared with those before them. */
  previous: PreviousDays | null;
  /** False: no change of a day is claimed. */
  areComparable: boolean;
}

export interface DayTableOptions {
  /** Ids of clusters that the report does not count. */
  outsideTotal?: ReadonlySet<string>;
  /** Names of ids that several clusters of the report have. */
  sharedNames?: ReadonlyMap<string, string>;
  previous?: PreviousDays | null;
  areComparable?: boolean;
}

const MOST_SERIES = 8;
/** Of the table: past them nobody scrolls, and a file has all. */
export const MOST_COLUMNS = 120;
const NONE: ReadonlySet<string> = new Set();
const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** By id, the names of clusters that share it: the days know one cost for an id, and it is that of all of them together. */
export function sharedNames({ clusters }: Pick<CostReport, 'clusters'>): ReadonlyMap<string, string> {
  return new Map([...namesById(clusters)].flatMap(([id, names]) => (names.length < 2 ? [] : [[id, names.join(', ')]])));
}

/** Ids of the clusters that the report does not count, though the days may have them: they did not report, or their cost is not known. */
export function outsideTotal({ clusters, missingClusters }: Pick<CostReport, 'clusters' | 'missingClusters'>): ReadonlySet<string> {
  const counted = new Set(clusters.flatMap(({ id, total }) => (total === null ? [] : [id])));
  return new Set([...missingClusters, ...clusters].map(({ id }) => id).filter((id) => !counted.has(id)));
}

/** Every day with the cost of every cluster. Amounts of `daily` are rounded already. */
export function dayTable({ days, clusters }: DailyCosts, options: DayTableOptions = {}): DayTable {
  const { outsideTotal: outside = NONE, sharedNames: shared = NO_NAMES, previous = null, areComparable = true } = options;
  const nameOf = distinctNames(clusters);
  const series = clusters.map((cluster, index): DaySeries => ({
    key: cluster.id,
    name: shared.get(cluster.id) ?? nameOf(cluster),
    count: 1,
    isOutsideTotal: outside.has(cluster.id),
    amounts: days.map(({ costs }) => costs[index] ?? null),
    previous: days.map((_, day) => previous?.days[day]?.costs[index] ?? null),
  }));
  return { series, days, previous, areComparable };
}

/** The same with the most expensive clusters of all days together, and the others as one series, where they are more than one. */
export function foldSeries(table: DayTable, currency: string, most = MOST_SERIES): DayTable {
  const { series, days } = table;
  if (series.length <= most) return table;
  const count = Math.max(2, series.length - most);
  const others = series.slice(-count);
  const digits = minorUnitDigits(currency);
  const sumByDay = (column: 'amounts' | 'previous'): (number | null)[] =>
    days.map((_, day) =>
      sumShown(
        others.map((one) => one[column][day] ?? null),
        digits,
      ),
    );
  const more: DaySeries = {
    key: '',
    name: null,
    count,
    isOutsideTotal: others.some(({ isOutsideTotal }) => isOutsideTotal),
    amounts: sumByDay('amounts'),
    previous: sumByDay('previous'),
  };
  return { ...table, series: [...series.slice(0, -count), more] };
}

/** Σ of rounded amounts. Of what only rounds to zero it is no zero. */
function sumShown(amounts: readonly (number | null)[], digits: number): number | null {
  const sum = sumKnown(amounts);
  if (sum === null) return null;
  const traces = sumKnown(amounts.filter((amount) => amount !== null && isTrace(amount))) ?? 0;
  return roundAmount(sum, digits) || Math.sign(traces) * TRACE;
}

/** What a day is of all days together. Null: it is the only one that is known, or some are credits. */
export function shareOfDays({ days }: Pick<DayTable, 'days'>, day: number): number | null {
  const known = days.flatMap(({ total }) => total ?? []);
  // Of a sum of costs and credits nothing is a share.
  if (known.length < 2 || known.some((cost) => cost < 0)) return null;
  return shareOf(days[day]?.total ?? null, sumKnown(known));
}
