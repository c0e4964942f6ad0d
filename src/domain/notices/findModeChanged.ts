import { amountOf } from '../money/costParts.js';
import type { ReconciledCluster } from '../report/reconcileCluster.js';
import type { Facts } from './facts.js';
import type { Finding } from './notice.js';

/** Clusters whose cost comes from elsewhere than in the period before. */
export function findModeChanged({
  clusters,
  previousClusters,
}: Facts): Finding<{ source: string; previousSource: string; total: number | null; previousTotal: number | null }>[] {
  return clusters.flatMap((cluster) => {
    const previous = previousClusters?.find(({ figures }) => figures.id === cluster.figures.id);
    if (previous === undefined) return [];
    const [source, previousSource] = [sourceOf(cluster), sourceOf(previous)];
    if (source === null || previousSource === null || source === previousSource) return [];
    const evidence = { source, previousSource, total: cluster.cost.total, previousTotal: previous.cost.total };
    return [{ cluster: cluster.figures, evidence }];
  });
}

/** Where its cost is known to come from. Null: no cost, or none that tells. */
function sourceOf({ isPhase1, figures, cost }: ReconciledCluster): 'infrastructure' | 'exporter' | null {
  if ((cost.total ?? 0) <= 0) return null;
  if (isPhase1) return 'infrastructure';
  const isMeasured = ['cpu', 'ram'].some((key) => (amountOf(figures.parts, key) ?? 0) > 0);
  return figures.source === 'exporter' || isMeasured ? 'exporter' : null;
}
