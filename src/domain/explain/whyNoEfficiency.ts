import { amountOf } from '../money/costParts.js';
import type { DecidedReport } from '../report/decidedReport.js';
import type { ClusterDecisions, UnknownReason } from '../report/decisions.js';
import type { ClusterCost, CostPart, Efficiency, NamespaceCost } from '../types.js';

type Metric = keyof Efficiency;

/** Why an efficiency is not known: of a namespace, of a cluster, or over all clusters (`null`). */
export type WhyNoEfficiency = (metric: Metric, cluster: ClusterCost | null, namespace?: NamespaceCost) => UnknownReason;

/** Reads the report's decisions once, so that a row only looks up. */
export function whyNoEfficiency({ clusters, decisions }: Pick<DecidedReport, 'clusters' | 'decisions'>): WhyNoEfficiency {
  const decided = new Map(clusters.map((cluster, index) => [cluster, decisions.clusters[index]]));

  const why: WhyNoEfficiency = (metric, cluster, namespace) => {
    if (cluster !== null) return ofRow(metric, cluster, namespace, decided.get(cluster));
    if (clusters.length === 0) return decisions.noCluster ?? 'notReported';
    const reasons = new Set(clusters.filter(({ efficiency }) => efficiency[metric] === null).map((one) => why(metric, one)));
    // One that costs nothing would not have counted: the others are asked.
    if (reasons.size > 1) reasons.delete('noCost');
    const [only] = reasons;
    return reasons.size > 1 ? 'several' : (only ?? 'notReported');
  };
  return why;
}

function ofRow(metric: Metric, cluster: ClusterCost, namespace?: NamespaceCost, decided?: ClusterDecisions): UnknownReason {
  if (namespace !== undefined && namespace.kind !== 'namespace') return 'special';
  if (decided?.efficiency) return decided.efficiency;
  if (!hasCost((namespace ?? cluster).components, metric)) return 'noCost';
  const row = namespace === undefined ? null : (cluster.namespaces?.indexOf(namespace) ?? null);
  return decided?.negative.some((one) => one.row === row && one.metric === metric) ? 'negative' : 'notReported';
}

function hasCost(parts: readonly CostPart[], metric: Metric): boolean {
  const sides = metric === 'total' ? (['cpu', 'ram'] as const) : [metric];
  return sides.some((side) => (amountOf(parts, side) ?? 0) > 0);
}
