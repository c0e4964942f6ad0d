import { ApiError } from './apiError.js';
import type { TimeWindow } from './timeWindow.js';

const MAX_SECONDS = 253_402_300_798;
const MAX_INT = 2_147_483_647;

/** Arguments that may be repeated and keep what belongs to one of their values. */
export const LIST_FILTERS = [
  'cloud_account_id',
  'pool_id',
  'owner_id',
  'region',
  'service_name',
  'resource_type',
  'k8s_namespace',
  'k8s_node',
  'k8s_service',
] as const;
export type FilterName = (typeof LIST_FILTERS)[number];

/** Values to keep, by filter; null stands for "not set". */
export type Filters = Partial<Record<FilterName, readonly (string | null)[]>>;

/** How a filter says "not set". */
const NIL_ID = '00000000-0000-0000-0000-000000000000';

/** The dates asked for; both are required. */
export function readWindow(search: URLSearchParams): TimeWindow {
  const [startDate, endDate] = (['start_date', 'end_date'] as const).map((name) => {
    const text = search.get(name);
    if (text === null || text === '') throw new ApiError('OE0216', [name]);
    if (!/^-?\d+$/.test(text)) throw new ApiError('OE0217', [name]);
    const seconds = Number(text);
    if (seconds < 0 || seconds > MAX_SECONDS) throw new ApiError('OE0224', [name, 0, MAX_SECONDS]);
    return seconds;
  }) as [number, number];
  if (endDate < startDate) throw new ApiError('OE0446', ['end_date', 'start_date']);
  return { start_date: startDate, end_date: endDate };
}

/** Refuses every argument the server does not know. */
export function refuseUnknown(search: URLSearchParams, known: readonly string[]): void {
  const unknown = [...new Set(search.keys())].filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new ApiError('OE0212', [unknown.join(', ')]);
}

export function readFilters(search: URLSearchParams): Filters {
  const filters: Filters = {};
  for (const name of LIST_FILTERS) {
    if (search.has(name)) filters[name] = search.getAll(name).map((value) => (value === NIL_ID ? null : plainValue(name, value)));
  }
  return filters;
}

/** A whole number of at least 1 (`limit`) or 0 (`offset`); null: not given. */
export function readCount(search: URLSearchParams, name: 'limit' | 'offset'): number | null {
  const text = search.get(name);
  if (text === null || text === '') return null;
  if (!/^-?\d+$/.test(text)) throw new ApiError('OE0223', [name]);
  const least = name === 'limit' ? 1 : 0;
  const count = Number(text);
  if (count < least || count > MAX_INT) throw new ApiError('OE0224', [name, least, MAX_INT]);
  return count;
}

/** `pool_id` ends in + where its sub-pools belong to it; `resource_type` in the kind of resource (`Instance:regular`). */
function plainValue(name: FilterName, value: string): string {
  if (name === 'pool_id') return value.replace(/\+$/, '');
  return name === 'resource_type' ? value.replace(/:(regular|cluster|environment)$/, '') : value;
}
