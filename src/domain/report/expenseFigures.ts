import type { ChargePeriod, CostPart, Efficiency, CloudAccountCost, CloudResourceCost, NamespaceKind } from '../costTypes.js';

/**
 * What one answer says, with units and aliases settled and nothing corrected yet: the mapper writes it, `composeReport` reads it.
 * Amounts in billing currency, efficiencies as ratios, null for what is not known.
 */
export interface ExpenseFigures {
  /** Null: the answer names no dates. */
  period: ChargePeriod | null;
  /** `total_cost` as it came. */
  total: number | null;
  /** Null: the answer has no Kubernetes costs at all. */
  kubernetes: KubernetesFigures | null;
  cloudAccounts: CloudAccountCost[];
  /** Most expensive first, at most as many as the page shows. */
  resources: CloudResourceCost[];
  /** Σ of the magnitudes of the cloud rows in the answer that are not in `resources`. */
  otherMagnitude: number;
  /** Cloud rows of the answer, those in `resources` included. */
  resourceCount: number;
  /** Σ of the cloud's rows, credits included. Null: not every row is known. */
  cloudRows: number | null;
  /** Σ of those of the cloud's rows in the answer that are below zero. */
  cloudCredits: number;
  /** Whether the answer has every row of the period. */
  hasAllRows: boolean;
  /** How many it has, where it is known that there are more. Null: every row, or nobody knows. */
  cutRows: { listed: number; all: number } | null;
  /** Σ of the rows of Kubernetes, of every level. Null: not every one is known. */
  kubernetesRows: number | null;
  /** The answer has some of them, whether they are all or not. */
  hasKubernetesRows: boolean;
  /** What the Kubernetes rows say of each of their accounts, those of one level; of none where not every row is known. */
  rowClusters: ClusterFigures[];
  efficiencyUnit: EfficiencyUnit;
  unreadable: UnreadableObservation[];
}

export interface KubernetesFigures {
  /** `k8s_total_cost` as it came. */
  total: number | null;
  clusters: ClusterFigures[];
  failed: { id: string; name: string; reason: string | null }[];
}

export interface ClusterFigures {
  id: string;
  name: string;
  /** `cost`, else the `total_cost` of the breakdown; where neither came, Σ parts. */
  total: number | null;
  isTotalOfParts?: true;
  /** A total came and could not be read: no sum stands for it. */
  isTotalLost?: boolean;
  /** It is known by its rows alone, whose levels contradict each other; these are the largest. */
  isAtLeast?: true;
  /** `total_cost` of the breakdown. */
  breakdownTotal: number | null;
  parts: CostPart[];
  efficiency: Efficiency;
  /** That of the answer, unless its own values say another. */
  efficiencyUnit: EfficiencyUnit;
  namespaces: NamespaceFigures[] | null;
  /** The namespaces came in the cluster's breakdown, or are sums of rows. */
  namespacesFrom: 'breakdown' | 'rows';
  asOf: Date | null;
  coverage: number | null;
  source: 'exporter' | 'infrastructure' | null;
}

export interface NamespaceFigures {
  name: string;
  kind: NamespaceKind;
  total: number | null;
  isTotalOfParts?: true;
  /** As that of a cluster. */
  isTotalLost?: boolean;
  parts: CostPart[];
  efficiency: Efficiency;
}

/** How efficiency is written, decided by weight of cost. `none`: there is no value above zero. */
export interface EfficiencyUnit {
  unit: 'ratio' | 'percentage' | 'none' | 'unknown';
  /** Of the cost of all values above zero, that of those that can only be a ratio, only a percentage, or either. */
  ratioShare: number;
  percentageShare: number;
  eitherShare: number;
}

/** A value that could not be read and is unknown since. */
export interface UnreadableObservation {
  path: string;
  found: string;
  /** '': of a cluster without an id. Null: of none. */
  clusterId: string | null;
  clusterName: string | null;
  /** Null: it is of no namespace. */
  namespace: string | null;
  /** What it would have been. Null: nothing that is shown. */
  lost: LostFigure | null;
}

/**
 * `kubernetesTotal`: that of all clusters; `kubernetes`: their costs, a list of them or an entry of that list; `rows`: in rows, of one account
 * or, null, of any. The others are of a cluster, or of one of its namespaces.
 */
export type LostFigure =
  | { kind: 'total' | 'kubernetesTotal' | 'kubernetes' | 'cost' }
  /** `name`: what the row and its account are called. */
  | { kind: 'rows'; accountId: string | null; name?: string }
  /** `isWhole`: without it nothing is known of the row's efficiency. */
  | { kind: 'efficiency'; metric: keyof Efficiency; isWhole: boolean }
  /** `isWeight`: efficiency is weighed with it. */
  | { kind: 'part'; key: string; isWeight: boolean };
