import { compareContent, compareText } from '../compareText.js';
import type { ClusterFigures, ExpenseFigures } from './expenseFigures.js';
import type { ReportContext } from './reportContext.js';
import { reconcileCluster, type ReconciledCluster } from './reconcileCluster.js';

/** By how much a producer's clock may be fast, in milliseconds. */
const CLOCK_SKEW = 5 * 60_000;

/** A cluster, and its place in the answer's list. */
export interface PlacedCluster extends ReconciledCluster {
  place: number;
}

/** The clusters of the answer; an age that is none, being in the future, is not known. */
export function knownClusters({ kubernetes }: ExpenseFigures, now?: Date): ClusterFigures[] {
  return (kubernetes?.clusters ?? []).map((cluster) => ({ ...cluster, asOf: pastOnly(cluster.asOf, now) }));
}

/** Every cluster reconciled, most expensive first. One that does not tell its age is as old as its last import. */
export function reconcileClusters(
  clusters: readonly ClusterFigures[],
  { expectedClusters, now }: Partial<ReportContext>,
  least: number,
): PlacedCluster[] {
  const imports = new Map(expectedClusters?.map(({ id, lastImportAt }) => [id, pastOnly(lastImportAt ?? null, now)]));
  return clusters
    .map((cluster) => reconcileCluster({ ...cluster, asOf: cluster.asOf ?? imports.get(cluster.id) ?? null }, least))
    .map((cluster, place) => ({ cluster, place }))
    .sort(({ cluster: { cost: a, ...restOfA } }, { cluster: { cost: b, ...restOfB } }) => {
      const byCost = (b.total ?? -Infinity) - (a.total ?? -Infinity);
      return byCost || compareText(a.name, b.name) || compareText(a.id, b.id) || compareContent([a, restOfA], [b, restOfB]);
    })
    .map(({ cluster, place }) => ({ ...cluster, place }));
}

function pastOnly(time: Date | null, now?: Date): Date | null {
  return time !== null && now !== undefined && time.getTime() > now.getTime() + CLOCK_SKEW ? null : time;
}
