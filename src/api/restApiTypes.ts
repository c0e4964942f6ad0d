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

/**
 * One row of `clean_expenses`: a resource and its cost in the period, projected to the fields the page reads. Null: did not come, or
 * cannot be read.
 */
export interface ExpenseRow {
  resource_id: string | null;
  cloud_resource_id: string | null;
  resource_name: string | null;
  /** Such as `Instance`; rows of a cluster are `K8s Cluster`, `K8s Namespace` or `K8s Pod`. */
  resource_type: string | null;
  service_name: string | null;
  region: string | null;
  /** In billing currency. */
  cost: number | null;
  cloud_account_id: string | null;
  cloud_account_name: string | null;
  /** Such as `aws_cnr`; `kubernetes_cnr` for a cluster. */
  cloud_account_type: string | null;
  k8s_namespace: string | null;
  /** Every other `*_cost` and efficiency a Kubernetes row may carry; empty for most rows. */
  costs: Record<string, number | null>;
}

/** The figures of a cluster's `breakdown` or of a namespace: every `*_cost` under the name it came with, in billing currency. */
export interface CostFigures {
  /** Keys as on the wire: `total_cost`, `cpu_cost`, `lb_cost`, …; null where the key came with a value that could not be read. */
  costs: Record<string, number | null>;
  /** As on the wire: a ratio or a percentage, not yet known which. */
  cpu_efficiency: number | null;
  ram_efficiency: number | null;
  total_efficiency: number | null;
}

/** One entry of `breakdown_by_namespace`, or a row of type `K8s Namespace`. */
export interface NamespaceFigures extends CostFigures {
  /** As Kubecost has it; `__idle__`, `__unallocated__`, `__unmounted__` for its special rows. Null: it came without a name. */
  namespace: string | null;
}

/** One entry of `k8s_cost_breakdown`: a cluster. Null: did not come, or cannot be read. */
export interface ClusterFigures {
  /** Id of the account of type `kubernetes_cnr`. */
  cloud_account_id: string | null;
  cloud_account_name: string | null;
  /** In billing currency, over the period. */
  cost: number | null;
  /** Costs of `breakdown`; efficiency from `breakdown`, else from `efficiency` beside it. Null: no breakdown came. */
  breakdown: CostFigures | null;
  /** From `breakdown_by_namespace`, else `namespaces`. Null: neither came. */
  breakdown_by_namespace: NamespaceFigures[] | null;
  /** Unix seconds of the newest figure. */
  as_of: number | null;
  /** Share of the period with data, 0–1. */
  coverage: number | null;
  /** `infrastructure`: no exporter metrics, so CPU, RAM and efficiency are not measured. */
  source: 'exporter' | 'infrastructure' | null;
}

/** One entry of `k8s_cost_errors`: a cluster whose costs the server could not get. */
export interface K8sCostError {
  cloud_account_id: string | null;
  cloud_account_name: string | null;
  /** The server's own words. */
  reason: string | null;
}

/** `k8s_costs` of `clean_expenses`. */
export interface K8sCosts {
  /** Sum over the clusters, as the server has it, in billing currency. */
  k8s_total_cost: number | null;
  k8s_cost_breakdown: ClusterFigures[];
  k8s_cost_errors: K8sCostError[];
}

/** The answer of `clean_expenses`, as `parseCleanExpenses` reads it. Null: did not come, or cannot be read. */
export interface CleanExpenses {
  /** Unix seconds, UTC, inclusive. */
  start_date: number | null;
  /** Unix seconds, UTC, inclusive. */
  end_date: number | null;
  /** Rows the server has, of which `limit` were sent. */
  total_count: number | null;
  /** Cost of the period, Kubernetes included, in billing currency. */
  total_cost: number | null;
  /** Rows asked for at most. */
  limit: number | null;
  /** Null: the field did not come. */
  clean_expenses: ExpenseRow[] | null;
  /** Null: absent, which says that no Kubernetes account has a cost in the period. */
  k8s_costs: K8sCosts | null;
  /** What could not be read: all of `k8s_costs`, and at most the first hundred beside. */
  unreadable: UnreadableValue[];
}

/** What one key of a breakdown cost, in billing currency; `id`, `name` and `type` where the key is the id of something. */
export interface BreakdownCount {
  /** In the period. */
  total: number | null;
  /** In the period of the same length before it. */
  previous_total: number | null;
  id: string | null;
  name: string | null;
  type: string | null;
}

/** What one key of a breakdown cost on one day. */
export interface BreakdownCost {
  /** In billing currency. */
  cost: number | null;
  id: string | null;
  name: string | null;
  type: string | null;
}

/** The answer of `breakdown_expenses`, as `parseBreakdownExpenses` reads it: costs by day. Null: did not come, or cannot be read. */
export interface BreakdownExpenses {
  /** Unix seconds, UTC, inclusive: the first second of its first day. */
  start_date: number | null;
  /** Unix seconds, UTC, inclusive: the last second of its last day. */
  end_date: number | null;
  /** In billing currency, over the period. */
  total: number | null;
  /** Over the period of the same length before it. */
  previous_total: number | null;
  /** Unix seconds, UTC: where that one begins. */
  previous_range_start: number | null;
  /** By key of the breakdown; the key may be the string `"null"`. */
  counts: Record<string, BreakdownCount>;
  /** By day (Unix seconds of its UTC start), then by key. */
  breakdown: Record<string, Record<string, BreakdownCost>>;
  /** What could not be read, at most the first hundred. */
  unreadable: UnreadableValue[];
}

/** One data source of the organization, from `cloud_accounts`. */
export interface CloudAccount {
  id: string;
  /** The id where it came without one. */
  name: string;
  /** Such as `aws_cnr`; `kubernetes_cnr` is a cluster. */
  type: string | null;
  /** Unix seconds; null: not known (the wire has 0). */
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
  /** Rows at most; left out: all. */
  limit?: number;
  /** Rows to skip; only beside `limit`. */
  offset?: number;
  /** Keep only these fields of each row. */
  fields?: readonly string[];
  /** Keep what belongs to one of these; an empty list is no filter. Kubernetes costs follow this one only. */
  cloudAccountIds?: readonly string[];
  poolIds?: readonly string[];
  ownerIds?: readonly string[];
  regions?: readonly string[];
}

/** What is asked of `breakdown_expenses`. Dates are Unix seconds, UTC, both inclusive. */
export interface BreakdownExpensesQuery {
  organizationId: string;
  startDate: number;
  endDate: number;
  /** What a day's costs are added up by; the page asks for `cloud_account_id`. */
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

/** What is asked of `cloud_accounts`: every data source of the organization. */
export interface CloudAccountsQuery {
  organizationId: string;
}

/** What every request comes with. */
export interface RequestOptions {
  /** Aborts when nobody waits for the answer any more: hand it on to the HTTP library. */
  signal?: AbortSignal;
}

/**
 * Where the figures come from. `createExpensesClient` makes one; a host may bring its own over axios or Apollo.
 * Each method makes one attempt and answers the raw body (text or parsed JSON); the package parses, and decides on retries.
 * It rejects with an `ExpensesError`, or with whatever the host's HTTP library throws (status, body and `Retry-After` are read off it).
 */
export interface ExpensesClient {
  /** GET `organizations/{id}/clean_expenses`: costs of a period by resource, and `k8s_costs`. */
  cleanExpenses(query: CleanExpensesQuery, options: RequestOptions): Promise<unknown>;
  /** GET `organizations/{id}/breakdown_expenses`: costs by day. Where it fails the page goes without its chart of days. */
  breakdownExpenses(query: BreakdownExpensesQuery, options: RequestOptions): Promise<unknown>;
  /** GET `organizations/{id}/cloud_accounts`. Where it fails, clusters that did not report go unnoticed. */
  cloudAccounts(query: CloudAccountsQuery, options: RequestOptions): Promise<unknown>;
}
