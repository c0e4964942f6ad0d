import type { ClusterPlace, NamespacePlace } from '../figures/figureRef.js';
import type { CloudResourceCost, ClusterCost, CostReport, NamespaceCost } from '../types.js';

/** Undefined: not in the report. */
export function clusterAt({ clusters }: Pick<CostReport, 'clusters'>, { clusterId, nth = 0 }: ClusterPlace): ClusterCost | undefined {
  return clusters.filter(({ id }) => id === clusterId)[nth];
}

/** Undefined: not in the cluster. */
export function namespaceAt({ namespaces }: ClusterCost, { name, nthOfName = 0 }: NamespacePlace): NamespaceCost | undefined {
  return namespaces?.filter((namespace) => namespace.name === name)[nthOfName];
}

/** Undefined: not among the most expensive. */
export function resourceAt(
  { resources }: Pick<CostReport, 'resources'>,
  { id, nth = 0 }: { id: string; nth?: number },
): CloudResourceCost | undefined {
  return resources.filter((resource) => resource.id === id)[nth];
}

/** Where a cluster stands: by its id, and by which of that id it is where it is not the first. */
export function placeOfCluster({ clusters }: Pick<CostReport, 'clusters'>, cluster: ClusterCost): ClusterPlace {
  const nth = nthOf(
    clusters.filter(({ id }) => id === cluster.id),
    cluster,
  );
  return { clusterId: cluster.id, ...(nth > 0 && { nth }) };
}

export function placeOfNamespace(report: Pick<CostReport, 'clusters'>, cluster: ClusterCost, namespace: NamespaceCost): NamespacePlace {
  const sameName = (cluster.namespaces ?? []).filter(({ name }) => name === namespace.name);
  const nthOfName = nthOf(sameName, namespace);
  return { ...placeOfCluster(report, cluster), name: namespace.name, ...(nthOfName > 0 && { nthOfName }) };
}

export function placeOfResource({ resources }: Pick<CostReport, 'resources'>, resource: CloudResourceCost): { id: string; nth?: number } {
  const nth = nthOf(
    resources.filter(({ id }) => id === resource.id),
    resource,
  );
  return { id: resource.id, ...(nth > 0 && { nth }) };
}

function nthOf<Item>(alike: readonly Item[], item: Item): number {
  return Math.max(0, alike.indexOf(item));
}
