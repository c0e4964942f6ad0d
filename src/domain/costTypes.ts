/** What a report is made of. Amounts are in the organization's billing currency; null is "not known", never zero. */

/** A period of time, half-open and UTC: `start` belongs to it, `end` does not. */
export interface ChargePeriod {
  start: Date;
  end: Date;
}

/**
 * One part of a cost. Σ amounts of the parts = the cost they are parts of.
 * `key`: cpu, ram, gpu, pv, network, loadBalancer, management, shared, external, idle, other, or for a cost this version
 * does not know its wire name without `_cost` (`snapshot_cost` → `snapshot`). Null: not measured.
 */
export interface CostPart {
  key: string;
  amount: number | null;
}

/** Usage ÷ request, a ratio: 1 = 100 %, may exceed 1. Null: not known. */
export interface Efficiency {
  cpu: number | null;
  ram: number | null;
  /** CPU and RAM together, weighted by what they cost. */
  total: number | null;
}

/** Where efficiency turns good and poor; what lies between is fair. Default: 0.6 and 0.4. */
export interface EfficiencyTargets {
  /** Ratio from which efficiency is good. */
  good: number;
  /** Ratio below which efficiency is poor. */
  warning: number;
}

/** `namespace`: somebody runs something in it. The others are Kubecost's special rows: cost that belongs to no namespace. */
export type NamespaceKind = 'namespace' | 'idle' | 'unallocated' | 'unmounted';

/** Cost of one namespace, or of one of Kubecost's special rows, over the period. An allocation of its cluster's cost. */
export interface NamespaceCost {
  /** `id` of its `ClusterCost`. */
  clusterId: string;
  /** As Kubecost has it; `__idle__`, `__unallocated__`, `__unmounted__` for the special kinds. */
  name: string;
  kind: NamespaceKind;
  /** Null: not known. */
  total: number | null;
  /** Σ = `total`, where both are known. */
  components: CostPart[];
  /** Of the special kinds: not known. */
  efficiency: Efficiency;
}

/**
 * What the part `other` of a cluster is made of: costs and credits the payload gives no name (`adjustments`), cost whose parts did not
 * all come (`notSplit`), or a management fee that the parts have and the total leaves out (`managementOutsideTotal`).
 */
export type OtherMeaning = 'adjustments' | 'notSplit' | 'managementOutsideTotal';

/** Cost of one cluster over the period. */
export interface ClusterCost {
  /** Id of the cloud account of type `kubernetes_cnr`. */
  id: string;
  name: string;
  /** Null: not known. */
  total: number | null;
  /** Σ = `total`, where both are known. */
  components: CostPart[];
  /** Workload efficiency: idle left out, cost-weighted. */
  efficiency: Efficiency;
  /** What the payload itself said, as a ratio; differs from `efficiency` where that was recomputed or refused. */
  reportedEfficiency: Efficiency;
  /** Most expensive first, special rows last. Null: the payload has no namespaces for this cluster. */
  namespaces: NamespaceCost[] | null;
  /** total − Σ namespaces. Null: without namespaces or without a total. */
  notAttributed: number | null;
  /** Of the part `other`, if there is one. */
  otherMeaning: OtherMeaning;
  /** `infrastructure`: Phase 1, CPU, RAM and efficiency are not measured. Null: not known. */
  source: 'exporter' | 'infrastructure' | null;
  /** When its newest figure was made; from the payload, else the account's last import. Null: not known. */
  asOf: Date | null;
  /** Share of the period with data, 0–1. Null: not reported. */
  coverage: number | null;
  /** CPU and RAM cost the efficiency was weighted over (workloads only). */
  weights: { cpu: number; ram: number };
}

/** A cluster that should have reported and did not. */
export interface MissingCluster {
  id: string;
  name: string;
  /** As the server gave it; null: it gave none. */
  reason: string | null;
  /** Null: never, or not known. */
  lastImportAt: Date | null;
  /** When its account was removed. Left out: it is still there, or nobody knows. */
  removedAt?: Date;
}

/** Cost of one cloud account, from its rows. */
export interface CloudAccountCost {
  id: string;
  name: string;
  /** As on the wire (`aws_cnr`, `azure_cnr`, …); null: not known. */
  type: string | null;
  /** Null: none of its rows has a cost that can be read. */
  total: number | null;
  /** Rows of it in the answer. */
  resourceCount: number;
}

/** One cloud resource with its cost in the period. Null: the row does not say. */
export interface CloudResourceCost {
  id: string;
  name: string;
  type: string | null;
  service: string | null;
  region: string | null;
  accountName: string | null;
  total: number | null;
}
