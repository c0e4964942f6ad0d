import type { ClusterSort } from '../../domain/tables/clusterSort.js';
import type { KubernetesOverlap } from '../../domain/index.js';

/**
 * What the user has chosen to look at: one serialisable object, so that a host can keep it in its URL.
 * It never holds a figure.
 */
export interface ExpensesView {
  /** Of the table of clusters and, inside each, of its namespaces. */
  sort: ClusterSort;
  /** Part of a cluster's or namespace's name; empty: all. */
  search: string;
  /** Ids of the clusters whose namespaces are unfolded. */
  expandedIds: string[];
  /** The cluster whose efficiency stands beside that of all; null: none. */
  selectedClusterId: string | null;
  /** Whether Kubernetes is added to the cloud's cost or taken as a part of it. */
  overlap: KubernetesOverlap;
}

/** What the components open with where the host keeps no view: most expensive first, nothing searched, unfolded or selected. */
export const DEFAULT_VIEW: ExpensesView = {
  sort: { column: 'cost', direction: 'desc' },
  search: '',
  expandedIds: [],
  selectedClusterId: null,
  overlap: 'separate',
};
