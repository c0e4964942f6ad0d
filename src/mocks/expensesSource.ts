import type { Micros } from './micros.js';
import type { TimeWindow } from './timeWindow.js';
import type { WireCleanExpenses, WireCloudAccount, WireOwner, WirePool } from './wire.js';

/** What a source is asked with beside the window. */
export interface Ask {
  /** The server's clock. */
  now: Date;
  /** How often this very request has come, this time included: 1 for the first. */
  attempt: number;
}

/** Every `BreakdownBy`. */
export const BREAKDOWNS = [
  'cloud_account_id',
  'k8s_namespace',
  'service_name',
  'region',
  'pool_id',
  'employee_id',
  'k8s_node',
  'k8s_service',
  'resource_type',
] as const;
/** By what `breakdown_expenses` breaks down; each is a field of a resource. */
export type BreakdownBy = (typeof BREAKDOWNS)[number];

/** Costs of one resource by day: what `breakdown_expenses` is made of. */
export interface CostSeries {
  /** What the resource belongs to; absent: to none. */
  keys: Partial<Record<BreakdownBy, string | null>>;
  /** Cost of a UTC day (days since 1970-01-01). */
  costOn: (day: number) => Micros;
}

/** Names that go with the ids of a breakdown. */
export interface Directory {
  pools: readonly WirePool[];
  owners: readonly WireOwner[];
}

/**
 * Everything an organization's server knows. What it answers is made anew at every call, so a fault may change it in place.
 * The backend does the rest: filters, limits, fields, errors.
 */
export interface ExpensesSource {
  directory: Directory;
  /** No account at all: the server refuses to answer about expenses (424 OE0445). */
  accounts(ask: Ask): WireCloudAccount[];
  /** The whole answer, unfiltered: every row, every cluster. */
  expenses(window: TimeWindow, ask: Ask): WireCleanExpenses;
  /** Daily costs of a window of whole days and of the window of the same length before it. */
  series(window: TimeWindow, ask: Ask): CostSeries[];
}
