/** What the mocked backend puts on the wire. Looser than what the package reads of it: a fault may send anything anywhere. */

/** A figure: a number, or what a faulty producer sends in its place. */
export type WireValue = number | string | null;

/** Figures of a cluster or a namespace, each under its name on the wire. */
export type WireFigures = Partial<Record<`${string}_cost` | `${string}_efficiency`, WireValue>>;

/** A row of `breakdown_by_namespace`. Null: the producer sends none. */
export type WireNamespace = { namespace: string | null } & WireFigures;

/** An entry of `k8s_cost_breakdown`. */
export interface WireCluster {
  cloud_account_id: string | null;
  cloud_account_name: string | null;
  /** In billing currency, over the period. */
  cost: WireValue;
  /** Costs by part, and efficiencies. */
  breakdown?: WireFigures | null;
  /** Efficiencies beside the costs, as some servers have them. */
  efficiency?: WireFigures;
  breakdown_by_namespace?: WireNamespace[];
  /** Another name of `breakdown_by_namespace`. */
  namespaces?: WireNamespace[];
  /** Unix seconds of the newest figure. */
  as_of?: number;
  /** Share of the period with data, 0–1. */
  coverage?: number;
  /** `exporter`; `infrastructure` without its metrics. */
  source?: string;
}

/** A cluster whose costs the server could not get. */
export interface WireCostError {
  cloud_account_id: string;
  cloud_account_name: string;
  reason: string;
}

/** `k8s_costs` of `clean_expenses`. */
export interface WireK8sCosts {
  /** Σ of the clusters' costs, unless a fault has it otherwise. */
  k8s_total_cost: WireValue;
  k8s_cost_breakdown: WireCluster[];
  k8s_cost_errors?: WireCostError[];
}

/** The pool a resource belongs to. */
export interface WirePool {
  id: string;
  name: string;
  purpose: string;
}

/** The employee a resource belongs to. */
export interface WireOwner {
  id: string;
  name: string;
}

/** A row of `clean_expenses`: a resource and its cost in the period. Times are Unix seconds. */
export type WireRow = {
  resource_id: string;
  cloud_resource_id: string;
  resource_name: string | null;
  resource_type: string;
  service_name: string | null;
  region: string | null;
  cost: WireValue;
  cloud_account_id: string;
  cloud_account_name: string;
  cloud_account_type: string;
  pool: WirePool | null;
  owner: WireOwner | null;
  tags: Record<string, string>;
  active: boolean;
  first_seen: number;
  last_seen: number;
  saving: number;
  meta: Record<string, unknown>;
  k8s_namespace?: string;
  k8s_node?: string;
  k8s_service?: string;
} & WireFigures;

/** The answer of `clean_expenses`. Dates are Unix seconds, UTC, inclusive. */
export interface WireCleanExpenses {
  start_date: number;
  end_date: number;
  /** Rows there are, also those that `limit` cut off. */
  total_count?: number;
  /** Cost of the period, Kubernetes included. */
  total_cost?: WireValue;
  limit?: number;
  clean_expenses?: WireRow[];
  /** Left out: no Kubernetes account has a cost in the period. */
  k8s_costs?: WireK8sCosts;
}

/** A data source of the organization, as `cloud_accounts` lists it. Times are Unix seconds; 0: never. */
export interface WireCloudAccount {
  id: string;
  name: string;
  type: string;
  organization_id: string;
  created_at: number;
  deleted_at: number;
  last_import_at: number;
  last_import_attempt_at: number;
  last_import_attempt_error: string | null;
  auto_import: boolean;
}
