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
    const reasons = new Set(clusters.map((one) => why(metric, one)));
    const [only] = reasons;
    // Of no cluster it is not the cost that is missing, but all.
    if (only === undefined) return decisions.kubernetes === 'hour' ? 'hour' : 'noKubernetes';
    return reasons.size === 1 ? only : 'notReported';
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
