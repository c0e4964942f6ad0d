import type { DecidedReport } from '../report/decidedReport.js';
import type { ClusterDecisions, Decisions, UnknownReason } from '../report/decisions.js';
import type { ClusterCost, Efficiency, NamespaceCost } from '../types.js';

type Metric = keyof Efficiency;

/** Why an efficiency is not known: of a namespace, of a cluster, or over all clusters (`null`). */
export type WhyNoEfficiency = (metric: Metric, cluster: ClusterCost | null, namespace?: NamespaceCost) => UnknownReason;

/** Reads the report's decisions once, so that a row only looks up. */
export function whyNoEfficiency({ clusters, decisions }: Pick<DecidedReport, 'clusters' | 'decisions'>): WhyNoEfficiency {
  const decided = new Map(clusters.map((cluster, index) => [cluster, decisions.clusters[index]]));

  const why: WhyNoEfficiency = (metric, cluster, namespace) => {
    if (cluster !== null) return ofRow(metric, cluster, namespace, decided.get(cluster), decisions.unreadable);
    if (clusters.length === 0) return decisions.noCluster ?? 'notReported';
    return oneReason(clusters.filter(({ efficiency }) => efficiency[metric] === null).map((one) => why(metric, one)));
  };
  return why;
}

function ofRow(
  metric: Metric,
  cluster: ClusterCost,
  namespace: NamespaceCost | undefined,
  decided: ClusterDecisions | undefined,
  unreadable: Decisions['unreadable'],
): UnknownReason {
  if (namespace !== undefined && namespace.kind !== 'namespace') return 'special';
  if (decided?.efficiency) return decided.efficiency;
  const { components } = namespace ?? cluster;
  const costs = (metric === 'total' ? (['cpu', 'ram'] as const) : [metric]).map(
    (side) => components.find(({ key }) => key === side)?.amount,
  );
  const isKnown = costs.some((cost) => (cost ?? 0) > 0);
  // A cost that is not known, or not split off, is not none: why, its cluster may say.
  const isOneAmount = components.length > 0 && components.every(({ key }) => key === 'other');
  const isMissing = costs.includes(null) || ((isOneAmount || cluster.otherMeaning === 'notSplit') && costs.includes(undefined));
  if (!isKnown && isMissing) return namespace === undefined ? whyNoClusterCost(decided) : 'notReported';
  if (!isKnown) return 'noCost';
  const isLost = unreadable.some(
    (value) =>
      value.lost?.kind === 'efficiency' &&
      (metric === 'total' || value.lost.metric === metric) &&
      value.clusterId === cluster.id &&
      value.namespace === (namespace?.name ?? null),
  );
  return isLost ? 'unreadable' : 'notReported';
}

/** Why the cost of a cluster is not known: what the model itself took back has the reason for that; else it did not come. */
export function whyNoClusterCost(decided: ClusterDecisions | undefined): UnknownReason {
  return decided?.total ?? 'notReported';
}

/** Of several figures that are not known: their reason, if it is one. */
export function oneReason(reasons: Iterable<UnknownReason>): UnknownReason {
  const [only, ...others] = new Set(reasons);
  return others.length > 0 ? 'several' : (only ?? 'notReported');
}
