/**
 * The wire, as the REST API writes it (snake_case) and as `parse*` hands it on: every field present, an unusable value null.
 * Units and aliases are settled later, by the mapper.
 */

/** A value of the body that could not be read and was taken as unknown. `path` is dotted (`k8s_costs.k8s_cost_breakdown.0.cost`). */
export interface UnreadableValue {
  path: string;
  /** What stood there, shortened, for a person to read. */
  found: string;
}

/** One row of `clean_expenses`, projected to the fields the page reads. */
export interface ExpenseRow {
  resource_id: string | null;
  cloud_resource_id: string | null;
  resource_name: string | null;
  resource_type: string | null;
  service_name: string | null;
  region: string | null;
  cost: number | null;
  cloud_account_id: string | null;
  cloud_account_name: string | null;
  cloud_account_type: string | null;
  k8s_namespace: string | null;
  /** Every other `*_cost` and efficiency a Kubernetes row may carry; empty for most rows. */
  costs: Record<string, number | null>;
}

/** The cost figures of a cluster's `breakdown` or of a namespace: every `*_cost` number under the name it came with. */
export interface CostFigures {
  /** Keys as on the wire: `total_cost`, `cpu_cost`, `lb_cost`, …; null where the key came with a value that could not be read. */
  costs: Record<string, number | null>;
  /** As on the wire: a ratio or a percentage, not yet known which. */
  cpu_efficiency: number | null;
  ram_efficiency: number | null;
  total_efficiency: number | null;
}

export interface NamespaceFigures extends CostFigures {
  namespace: string | null;
}

/** One entry of `k8s_cost_breakdown`. */
export interface ClusterFigures {
  cloud_account_id: string | null;
  cloud_account_name: string | null;
  cost: number | null;
  /** Costs of `breakdown`; efficiency from `breakdown`, else from `efficiency` beside it. Null: no breakdown came. */
  breakdown: CostFigures | null;
  /** From `breakdown_by_namespace`, else `namespaces`. Null: neither came. */
  breakdown_by_namespace: NamespaceFigures[] | null;
  /** Unix seconds of the newest figure. */
  as_of: number | null;
  /** Share of the period with data, 0–1. */
  coverage: number | null;
  source: 'exporter' | 'infrastructure' | null;
}

export interface K8sCostError {
  cloud_account_id: string | null;
  cloud_account_name: string | null;
  reason: string | null;
}

export interface K8sCosts {
  k8s_total_cost: number | null;
  k8s_cost_breakdown: ClusterFigures[];
  k8s_cost_errors: K8sCostError[];
}

/** The answer of `clean_expenses`. */
export interface CleanExpenses {
  /** Unix seconds, UTC, inclusive. */
  start_date: number | null;
  /** Unix seconds, UTC, inclusive. */
  end_date: number | null;
  /** Rows the server has, of which `limit` were sent. */
  total_count: number | null;
  /** Cost of the period, Kubernetes included. */
  total_cost: number | null;
  limit: number | null;
  /** Null: the field did not come. */
  clean_expenses: ExpenseRow[] | null;
  /** Null: absent, which says that no Kubernetes account has a cost in the period. */
  k8s_costs: K8sCosts | null;
  unreadable: UnreadableValue[];
}

export interface BreakdownCount {
  total: number | null;
  previous_total: number | null;
  id: string | null;
  name: string | null;
  type: string | null;
}

export interface BreakdownCost {
  cost: number | null;
  id: string | null;
  name: string | null;
  type: string | null;
}

/** The answer of `breakdown_expenses`. */
export interface BreakdownExpenses {
  start_date: number | null;
  end_date: number | null;
  total: number | null;
  previous_total: number | null;
  previous_range_start: number | null;
  /** By key of the breakdown; the key may be the string `"null"`. */
  counts: Record<string, BreakdownCount>;
  /** By day (Unix seconds of its UTC start), then by key. */
  breakdown: Record<string, Record<string, BreakdownCost>>;
  unreadable: UnreadableValue[];
}

/** One data source of the organization, from `cloud_accounts`. */
export interface CloudAccount {
  id: string;
  name: string;
  type: string | null;
  /** Unix seconds; null or 0 on the wire: not known. */
  created_at: number | null;
  /** Unix seconds; null: not deleted (the wire has 0). */
  deleted_at: number | null;
  /** Unix seconds; null: never (the wire has 0). */
  last_import_at: number | null;
}

/** What is asked of `clean_expenses`. Dates are Unix seconds, UTC, both inclusive. */
export interface CleanExpensesQuery {
  organizationId: string;
  startDate: number;
  endDate: number;
  limit?: number;
  offset?: number;
  /** Keep only these fields of each row. */
  fields?: readonly string[];
  cloudAccountIds?: readonly string[];
  poolIds?: readonly string[];
  ownerIds?: readonly string[];
  regions?: readonly string[];
}

export interface BreakdownExpensesQuery {
  organizationId: string;
  startDate: number;
  endDate: number;
  breakdownBy:
    | 'cloud_account_id'
    | 'k8s_namespace'
    | 'service_name'
    | 'region'
    | 'pool_id'
    | 'employee_id'
    | 'k8s_node'
    | 'k8s_service'
    | 'resource_type';
  cloudAccountIds?: readonly string[];
}

export interface CloudAccountsQuery {
  organizationId: string;
}

export interface RequestOptions {
  signal?: AbortSignal;
}

/**
 * Where the figures come from. `createExpensesClient` makes one; a host may bring its own over axios or Apollo.
 * Each method makes one attempt and answers the raw body (text or parsed JSON); the package parses, and decides on retries.
 * It rejects with an `ExpensesError`, or with whatever the host's HTTP library throws (status, body and `Retry-After` are read off it).
 */
export interface ExpensesClient {
  cleanExpenses(query: CleanExpensesQuery, options: RequestOptions): Promise<unknown>;
  breakdownExpenses(query: BreakdownExpensesQuery, options: RequestOptions): Promise<unknown>;
  cloudAccounts(query: CloudAccountsQuery, options: RequestOptions): Promise<unknown>;
}
