import { compareContent, compareText } from '../compareText.js';
import type { ExpenseFigures } from './expenseFigures.js';
import type { ReportContext } from './reportContext.js';
import type { ClusterCost, MissingCluster } from '../types.js';

/** Clusters that should have reported and are not in the answer, and those the server says it failed on. */
export function missingClusters(
  { kubernetes }: ExpenseFigures,
  clusters: readonly ClusterCost[],
  { expectedClusters = [] }: ReportContext,
): MissingCluster[] {
  const reported = new Set(clusters.map(({ id }) => id));
  const failed = (kubernetes?.failed ?? []).filter(({ id }) => !reported.has(id));
  const known = new Set([...reported, ...failed.map(({ id }) => id)]);
  const expected = expectedClusters.filter(({ id }) => !known.has(id));
  const accounts = new Map(expectedClusters.map((cluster) => [cluster.id, cluster]));
  return [...failed, ...expected.map(({ id, name }) => ({ id, name, reason: null }))]
    .map((cluster) => {
      const { lastImportAt = null, deletedAt } = accounts.get(cluster.id) ?? {};
      return { ...cluster, lastImportAt, ...(deletedAt && { removedAt: deletedAt }) };
    })
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id) || compareContent(a, b));
}
