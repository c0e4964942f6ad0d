import { ApiError } from './apiError.js';
import { type Ask, type BreakdownBy, BREAKDOWNS, type CostSeries, type ExpensesSource } from './expensesSource.js';
import { type Micros, toAmount } from './micros.js';
import { type Filters, type FilterName, LIST_FILTERS, readFilters, readWindow, refuseUnknown } from './requestArguments.js';
import { DAY_SECONDS, dayOf, previousWindow, wholeDays } from './timeWindow.js';

const KNOWN = ['start_date', 'end_date', 'breakdown_by', ...LIST_FILTERS];
const LONGEST = 365 * DAY_SECONDS;
const KEY_OF_FILTER: Record<FilterName, BreakdownBy> = {
  cloud_account_id: 'cloud_account_id',
  pool_id: 'pool_id',
  owner_id: 'employee_id',
  region: 'region',
  service_name: 'service_name',
  resource_type: 'resource_type',
  k8s_namespace: 'k8s_namespace',
  k8s_node: 'k8s_node',
  k8s_service: 'k8s_service',
};

interface Sums {
  total: Micros;
  previous: Micros;
  byDay: Map<number, Micros>;
}

/** The body of `breakdown_expenses`: costs by UTC day and key, and each key's total now and in the period before. */
export function answerBreakdownExpenses(source: ExpensesSource, search: URLSearchParams, ask: Ask): unknown {
  const asked = readWindow(search);
  refuseUnknown(search, KNOWN);
  const breakdownBy = readBreakdownBy(search);
  const window = wholeDays(asked);
  if (window.end_date - window.start_date > LONGEST) throw new ApiError('OE0515');

  const before = previousWindow(window);
  const filters = readFilters(search);
  const series = source.series(window, ask).filter((each) => isKept(each, filters));
  const sums = sumByKey(series, breakdownBy, daysOf(before), daysOf(window));
  const about = namesOf(source, breakdownBy, ask);
  const totalOf = (of: (sum: Sums) => Micros) => toAmount([...sums.values()].reduce<Micros>((total, sum) => total + of(sum), 0));
  return {
    counts: Object.fromEntries(
      [...sums].map(([key, { total, previous }]) => [
        key,
        { total: toAmount(total), previous_total: toAmount(previous), ...about.get(key) },
      ]),
    ),
    breakdown: Object.fromEntries(
      daysOf(window).map((day) => [
        day * DAY_SECONDS,
        Object.fromEntries([...sums].flatMap(([key, { byDay }]) => costOfDay(byDay.get(day), key, about))),
      ]),
    ),
    ...window,
    total: totalOf(({ total }) => total),
    previous_total: totalOf(({ previous }) => previous),
    previous_range_start: before.start_date,
    ...(breakdownBy !== null && { breakdown_by: breakdownBy }),
  };
}

function readBreakdownBy(search: URLSearchParams): BreakdownBy | null {
  const text = search.get('breakdown_by');
  if (text === null) return null;
  const known = BREAKDOWNS.find((each) => each === text);
  if (known === undefined) throw new ApiError('OE0217', ['breakdown_by']);
  return known;
}

function isKept({ keys }: CostSeries, filters: Filters): boolean {
  return LIST_FILTERS.every((name) => filters[name]?.includes(keys[KEY_OF_FILTER[name]] ?? null) ?? true);
}

function daysOf({ start_date, end_date }: { start_date: number; end_date: number }): number[] {
  const first = dayOf(start_date);
  return Array.from({ length: dayOf(end_date) - first + 1 }, (_, i) => first + i);
}

/** Days without a cost, and keys without any, do not come. What belongs to no key is under the string "null". */
function sumByKey(
  series: readonly CostSeries[],
  by: BreakdownBy | null,
  before: readonly number[],
  days: readonly number[],
): Map<string, Sums> {
  const sums = new Map<string, Sums>();
  for (const { keys, costOn } of series) {
    const key = String(by === null ? null : (keys[by] ?? null));
    const sum = sums.get(key) ?? { total: 0, previous: 0, byDay: new Map<number, Micros>() };
    for (const day of before) sum.previous += costOn(day);
    for (const day of days) {
      const cost = costOn(day);
      if (cost === 0) continue;
      sum.total += cost;
      sum.byDay.set(day, (sum.byDay.get(day) ?? 0) + cost);
    }
    if (sum.previous !== 0 || sum.byDay.size > 0) sums.set(key, sum);
  }
  return sums;
}

type Names = Map<string, Record<string, string>>;

function costOfDay(cost: Micros | undefined, key: string, about: Names): [string, unknown][] {
  return cost === undefined ? [] : [[key, { cost: toAmount(cost), ...about.get(key) }]];
}

/** What is known about the keys that are ids. */
function namesOf(source: ExpensesSource, by: BreakdownBy | null, ask: Ask): Names {
  if (by === 'cloud_account_id') return new Map(source.accounts(ask).map(({ id, name, type }) => [id, { id, name, type }]));
  if (by === 'pool_id') return new Map(source.directory.pools.map((pool) => [pool.id, { ...pool }]));
  if (by === 'employee_id') return new Map(source.directory.owners.map((owner) => [owner.id, { ...owner }]));
  return new Map();
}
