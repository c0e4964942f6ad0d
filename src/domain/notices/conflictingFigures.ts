import { CENT, isAlike } from '../money/sumAmounts.js';
import type { ClusterFigures } from '../report/expenseFigures.js';
import type { ReconciledCluster } from '../report/reconcileCluster.js';
import { OF_A_PART, type Aspect } from './aspect.js';
import { amountIn, differenceIn, notice, type Finding } from './notice.js';

type Money<Names extends string> = Record<Names, number | null>;
type Seen =
  | Money<'clusterTotal' | 'namespacesTotal'>
  | Money<'clusterTotal' | 'namespacesTotal' | 'tooLow'>
  | Money<'clusterTotal' | 'breakdownTotal'>
  | Money<'partsTotal'>;
type Kinds =
  | Record<'clusterTotal' | 'namespacesTotal', 'money'>
  | Record<'clusterTotal' | 'namespacesTotal' | 'tooLow', 'money'>
  | Record<'clusterTotal' | 'breakdownTotal', 'money'>
  | Record<'partsTotal', 'money'>;

/**
 * A cluster says 0 while its namespaces have costs, or a child is larger than its parent; two totals of one cluster differ; or a total did
 * not come, and its parts stand for it.
 */
export const conflictingFigures = notice<'conflicting-figures', Kinds>({
  code: 'conflicting-figures',
  severity: 'error',
  evidence: { clusterTotal: 'money', namespacesTotal: 'money', breakdownTotal: 'money', partsTotal: 'money', tooLow: 'money' },
  touches: OF_A_PART,
  isAbout: ({ aspects, key }, evidence) =>
    isLacking(evidence) ||
    (!aspects.some((aspect) => aspect === 'namespaceParts' || aspect === 'namespaceEfficiency') && (key ?? 'other') === 'other'),
  doubts: doubtsOf,
  areAtLeast: ({ evidence }) => isLacking(evidence),
  money: (evidence) =>
    amountIn(evidence, 'partsTotal') ??
    differenceIn(evidence, 'clusterTotal', evidence['breakdownTotal'] === undefined ? 'namespacesTotal' : 'breakdownTotal'),
  detect: ({ clusters }) => [
    ...clusters
      .filter(({ isContradicted, isOverfull }) => isContradicted || isOverfull)
      .map((cluster) => ({
        cluster: cluster.figures,
        ...namespaceAtFault(cluster),
        evidence: {
          clusterTotal: cluster.figures.total,
          namespacesTotal: cluster.namespacesTotal,
          ...(cluster.isContradicted && { tooLow: cluster.namespacesTotal }),
        },
      })),
    ...clusters.flatMap(({ figures }) => [...twoTotals(figures), ...partsAlone(figures)]),
  ],
});

/** The cost of the cluster is not known, so that every sum lacks it. */
function isLacking(evidence: Finding['evidence']): boolean {
  return 'tooLow' in evidence;
}

/** What is made of either figure, and what lacks one. Of two totals, or none, of a cluster: nothing of its namespaces; of a namespace without one: only it. */
function doubtsOf({ evidence, namespace }: Finding): readonly Aspect[] {
  if (isLacking(evidence)) return OF_A_PART;
  const ofCluster: readonly Aspect[] = ['total', 'kubernetes', 'cluster'];
  if ('namespacesTotal' in evidence) return [...ofCluster, 'efficiency', 'namespace'];
  if ('breakdownTotal' in evidence) return [...ofCluster, 'parts'];
  return namespace === undefined ? ofCluster : ['namespace'];
}

function twoTotals(cluster: ClusterFigures): Finding<Seen>[] {
  const { total, breakdownTotal, isTotalOfParts } = cluster;
  if (isTotalOfParts || total === null || breakdownTotal === null || isAlike(total, breakdownTotal)) return [];
  return [{ cluster, severity: 'warning', evidence: { clusterTotal: total, breakdownTotal } }];
}

function partsAlone(cluster: ClusterFigures): Finding<Seen>[] {
  const rows = (cluster.namespaces ?? []).filter(({ isTotalOfParts }) => isTotalOfParts);
  const ofRows = rows.map(({ name, total }): Finding<Seen> => ({
    cluster,
    namespace: name,
    severity: 'warning',
    evidence: { partsTotal: total },
  }));
  return cluster.isTotalOfParts ? [{ cluster, severity: 'warning', evidence: { partsTotal: cluster.total } }, ...ofRows] : ofRows;
}

/** The one namespace that costs more than its cluster, if it is one. */
function namespaceAtFault({ figures, isContradicted }: ReconciledCluster): { namespace?: string } {
  if (isContradicted) return {};
  const larger = figures.namespaces?.filter(({ total }) => (total ?? 0) > (figures.total ?? 0) + CENT) ?? [];
  return larger.length === 1 && larger[0] ? { namespace: larger[0].name } : {};
}
