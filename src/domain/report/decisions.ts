import type { EfficiencyUnit, UnreadableObservation } from './expenseFigures.js';
import type { Efficiency } from '../costTypes.js';

/** Why a figure is not known; of several reasons the one nearest to it. */
export type UnknownReason =
  | 'absent'
  | 'noTotal'
  | 'kubernetesAboveTotal'
  | 'mixed'
  | 'noKubernetes'
  | 'noneReported'
  | 'hour'
  | 'gap'
  | 'contradiction'
  | 'clusterUnknown'
  | 'missing'
  | 'notReported'
  | 'notMeasured'
  | 'wholeUnknown'
  | 'noWhole'
  | 'special'
  | 'unitUnknown'
  | 'noUsage'
  | 'noCost'
  | 'unreadable'
  | 'several';

/**
 * What a reported total is the sum of. C: the cloud's rows, R: all Kubernetes rows, K: `k8s_total_cost`.
 * `sum` C + K, `rowsAndSum` C + R + K, `rows` C + R, `cloudAlone` C; `unsettled`: none of these; `rowsUnknown`: not every row is known, so
 * nobody can tell; `absent`: no total came.
 */
export type TotalRule = 'sum' | 'rowsAndSum' | 'rows' | 'cloudAlone' | 'unsettled' | 'rowsUnknown' | 'absent';

export type TotalFault = 'countedTwice' | 'notAdded' | 'disagrees';

/** What was decided about one cluster. */
export interface ClusterDecisions {
  /** Its place in the answer's list of clusters. Null: it is known by its rows alone. */
  place: number | null;
  /** Why its cost is not known. Null: it is. */
  total: UnknownReason | null;
  /** Its total is the sum of its parts, since none came; and those of these of its namespaces, in the order of the report. */
  isTotalOfParts: boolean;
  namespacesOfParts: readonly number[];
  /** It is known by its rows alone, which contradict each other: it may cost more. */
  isAtLeast: boolean;
  /** Why no efficiency in it can be known. Null: each row tells for itself. */
  efficiency: UnknownReason | null;
  /** Its efficiency is the mean of its namespaces. */
  isMean: boolean;
  /** What its namespaces would have given, where its own efficiency was preferred. */
  rejected: Efficiency | null;
  /** Places in the answer of its namespaces, in the order of the report; or that they are sums of rows. Null: there are none. */
  namespaces: readonly number[] | 'rows' | null;
}

/** What was decided while a report was made: rules and reasons as codes, places in the answer as numbers. */
export interface Decisions {
  /** Why the amounts at the top are not known. Null: they are. */
  total: UnknownReason | null;
  cloud: UnknownReason | null;
  kubernetes: UnknownReason | null;
  /** Why the report has no cluster. Null: it has one. */
  noCluster: UnknownReason | null;
  /** `k8s_total_cost` did not come: Kubernetes is the sum of the clusters. */
  isKubernetesSummed: boolean;
  /** What the reported total is the sum of, what of it is not in the shown one, and why; and Σ of all Kubernetes rows, null: not known. */
  settled: { rule: TotalRule; surplus: number; fault: TotalFault | null; kubernetesRows: number | null };
  efficiencyUnit: EfficiencyUnit['unit'];
  /** In the order of the report's clusters. */
  clusters: readonly ClusterDecisions[];
  unreadable: readonly UnreadableObservation[];
}
