import { workloadEfficiency } from '../workloadEfficiency.js';
import type { CostSeries } from '../expensesSource.js';
import { type Micros, toAmount, toMicros } from '../micros.js';
import { dayOf, type ElapsedDay, unixSeconds } from '../timeWindow.js';
import type { WireCluster, WireFigures } from '../wire.js';
import type { ClusterSpec, PartName, Parts } from './clusterSpec.js';
import { namespaceCosts, namespaceFigures } from './namespaceFigures.js';

const PARTS: readonly PartName[] = [
  'cpu_cost',
  'ram_cost',
  'gpu_cost',
  'pv_cost',
  'network_cost',
  'load_balancer_cost',
  'shared_cost',
  'management_cost',
];

export function connectionDay({ connectedOn }: { connectedOn: string }): number {
  return dayOf(unixSeconds(new Date(connectedOn)));
}

/** A cluster over some days, as `k8s_cost_breakdown` has it; null: it was not connected yet. */
export function clusterFigures(cluster: ClusterSpec, days: readonly ElapsedDay[], asOf: number): WireCluster | null {
  const connected = days.filter(({ day }) => day >= connectionDay(cluster.account));
  if (connected.length === 0) return null;
  const namespaces = cluster.namespaces
    .map((namespace) => namespaceFigures(cluster, namespace, connected))
    .sort((a, b) => toMicros(b.total_cost) - toMicros(a.total_cost));

  const costs = sumParts([...namespaces.map(partsOf), ...connected.map((day) => ownCosts(cluster, day))]);
  const total = toAmount(sumOf(costs));
  return {
    cloud_account_id: cluster.account.id,
    cloud_account_name: cluster.account.name,
    cost: total,
    breakdown: {
      total_cost: total,
      ...Object.fromEntries(PARTS.flatMap((part) => (costs[part] === undefined ? [] : [[part, toAmount(costs[part])]]))),
      ...workloadEfficiency(namespaces),
    },
    breakdown_by_namespace: namespaces,
    as_of: asOf,
    source: 'exporter',
  };
}

/** Daily costs of a cluster: of each namespace, and of what belongs to none. */
export function clusterSeries(cluster: ClusterSpec, elapsed: ReadonlyMap<number, number>): CostSeries[] {
  const first = connectionDay(cluster.account);
  const onDay = (costs: (day: ElapsedDay) => Parts<Micros>) => (day: number) => {
    const share = elapsed.get(day);
    return share === undefined || day < first ? 0 : sumOf(costs({ day, share }));
  };
  const keys = { cloud_account_id: cluster.account.id, service_name: 'Kubernetes', resource_type: 'K8s Cluster' };
  return [
    ...cluster.namespaces.map((namespace) => ({
      keys: { ...keys, k8s_namespace: namespace.name },
      costOn: onDay((day) => namespaceCosts(cluster, namespace, day)),
    })),
    { keys, costOn: onDay((day) => ownCosts(cluster, day)) },
  ];
}

/** What a cluster costs on a day beside its namespaces: the control plane, and what reaches no namespace. */
function ownCosts({ managementPerDay, notAttributedPerDay }: ClusterSpec, { share }: ElapsedDay): Parts<Micros> {
  const costs = Object.entries({ ...notAttributedPerDay, management_cost: managementPerDay });
  return Object.fromEntries(costs.map(([part, perDay]) => [part, Math.round(perDay * share * 1e6)]));
}

function partsOf(figures: WireFigures): Parts<Micros> {
  return Object.fromEntries(PARTS.flatMap((part) => (figures[part] === undefined ? [] : [[part, toMicros(figures[part])]])));
}

function sumParts(all: readonly Parts<Micros>[]): Parts<Micros> {
  const sum: Parts<Micros> = {};
  for (const parts of all) {
    for (const [part, cost] of Object.entries(parts) as [PartName, Micros][]) sum[part] = (sum[part] ?? 0) + cost;
  }
  return sum;
}

function sumOf(parts: Parts<Micros>): Micros {
  return Object.values(parts).reduce((sum, cost) => sum + cost, 0);
}
