import type { ClusterTableRow } from '../../domain/tables/clusterRows.js';

/** Where a row leads to. */
export type ClusterTarget = { to: 'cluster'; clusterId: string } | { to: 'namespace'; clusterId: string; namespace: string };

/** Undefined: the row leads nowhere. */
export function clusterTarget(row: ClusterTableRow): ClusterTarget | undefined {
  if (row.type === 'cluster') return { to: 'cluster', clusterId: row.cluster.id };
  if (row.type !== 'namespace' || row.namespace.kind !== 'namespace') return undefined;
  return { to: 'namespace', clusterId: row.cluster.id, namespace: row.namespace.name };
}
