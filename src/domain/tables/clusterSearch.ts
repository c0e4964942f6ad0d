import type { ClusterCost, NamespaceCost } from '../types.js';
import { namespaceName, type SpecialNames } from './namespaceName.js';
import { cleanName } from '../cleanName.js';

/** What a search leaves of one cluster. */
export interface ClusterMatch {
  cluster: ClusterCost;
  /** Its own name was found: it counts whole, with all its namespaces. */
  isHit: boolean;
  /** Those that show when it is open. */
  namespaces: NamespaceCost[];
  /** Namespaces found by their own name. */
  hits: number;
}

/** Lower case, without spaces around it; '' is no search. */
export function searchKey(search: string): string {
  return search.trim().toLowerCase();
}

/** Null: nothing of the cluster was found. */
export function matchCluster(cluster: ClusterCost, key: string, specialNames: SpecialNames): ClusterMatch | null {
  const all = cluster.namespaces ?? [];
  if (key === '') return { cluster, isHit: true, namespaces: all, hits: 0 };
  const found = all.filter((namespace) => namespaceName(namespace, specialNames).toLowerCase().includes(key));
  const isHit = cleanName(cluster.name).toLowerCase().includes(key);
  if (!isHit && found.length === 0) return null;
  return { cluster, isHit, namespaces: isHit ? all : found, hits: found.length };
}
