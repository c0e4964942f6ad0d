/** Ids to narrow the rows to; an empty list is no filter. Kubernetes costs follow `accounts` only. */
export interface ExpensesFilters {
  /** Ids of cloud accounts, clusters among them. */
  accounts?: readonly string[];
  /** Ids of pools. */
  pools?: readonly string[];
  /** Ids of owners (employees). */
  owners?: readonly string[];
  /** Names of regions, as the cloud has them (`eu-central-1`). */
  regions?: readonly string[];
}

/** Everything that changes an answer. */
export interface ExpensesScope {
  organizationId: string;
  /** Unix seconds, UTC, inclusive. */
  startDate: number;
  /** Unix seconds, UTC, inclusive. */
  endDate: number;
  filters?: ExpensesFilters;
}

/** The scope with its filters in one order and nothing empty: what asks for the same thing has the same key. */
export function normalizeScope({ organizationId, startDate, endDate, filters = {} }: ExpensesScope): Required<ExpensesScope> {
  const { accounts, pools, owners, regions } = filters;
  const lists = { accounts: sortedIds(accounts), pools: sortedIds(pools), owners: sortedIds(owners), regions: sortedIds(regions) };
  return { organizationId, startDate, endDate, filters: lists };
}

/** Undefined, which a key leaves out: nothing to narrow to. */
export function sortedIds(ids: readonly string[] | undefined): readonly string[] | undefined {
  return ids === undefined || ids.length === 0 ? undefined : [...new Set(ids)].sort();
}
