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
