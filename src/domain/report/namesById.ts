import type { ClusterCost } from '../types.js';

/** By id, all names of the clusters that have it: a faulty payload may have one id several times, and what is known by id is of all of them. */
export function namesById(clusters: readonly Pick<ClusterCost, 'id' | 'name'>[]): ReadonlyMap<string, readonly string[]> {
  const namesOf = new Map<string, Set<string>>();
  for (const { id, name } of clusters) namesOf.set(id, (namesOf.get(id) ?? new Set()).add(name));
  return new Map([...namesOf].map(([id, names]) => [id, [...names]]));
}
