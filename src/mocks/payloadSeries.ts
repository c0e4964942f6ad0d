import { spreadOverDays } from './dailyRhythm.js';
import type { CostSeries } from './expensesSource.js';
import { type Micros, sumAmounts, toMicros } from './micros.js';
import { settledDays, type ElapsedDay } from './timeWindow.js';
import type { WireCleanExpenses, WireCluster, WireRow } from './wire.js';

/** Spreads an amount over days: day → its part. */
export type Spread = (amount: Micros, name: string) => ReadonlyMap<number, Micros>;

/**
 * Spreads an amount over the days of each window: it is what each of them costs. A day that is not over has none of it where others are: the
 * same amount is what the complete days alone cost.
 */
export function spreadOver(windows: readonly ElapsedDay[][]): Spread {
  const days = windows.map((window) => settledDays(window).map(({ day }) => day));
  return (amount, name) => new Map(days.flatMap((own) => [...spreadOverDays(amount, own, name)]));
}

/** Daily costs of everything in an answer whose amounts are only known as a whole. Kubernetes rows repeat what its clusters say. */
export function payloadSeries({ clean_expenses: rows = [], k8s_costs: kubernetes }: WireCleanExpenses, spread: Spread): CostSeries[] {
  const clusters = kubernetes?.k8s_cost_breakdown ?? [];
  const clusterIds = new Set(clusters.map(({ cloud_account_id }) => cloud_account_id));
  return [
    ...rows.filter(({ cloud_account_id }) => !clusterIds.has(cloud_account_id)).map((row) => rowSeriesOf(row, spread)),
    ...clusters.flatMap((cluster) => clusterSeriesOf(cluster, spread)),
  ];
}

/** A cluster by namespace, and what is left of it. */
export function clusterSeriesOf(cluster: WireCluster, spread: Spread): CostSeries[] {
  const { cloud_account_id: id, breakdown_by_namespace: namespaces = cluster.namespaces ?? [] } = cluster;
  const keys = { cloud_account_id: id, service_name: 'Kubernetes', resource_type: 'K8s Cluster' };
  const rest = toMicros(cluster.cost) - toMicros(sumAmounts(namespaces.map(({ total_cost }) => total_cost)));
  return [
    ...namespaces.map((row) =>
      seriesOf({ ...keys, k8s_namespace: row.namespace }, spread(toMicros(row.total_cost), `${id}/${row.namespace}`)),
    ),
    seriesOf(keys, spread(rest, `${id}`)),
  ];
}

function rowSeriesOf(row: WireRow, spread: Spread): CostSeries {
  const keys = {
    cloud_account_id: row.cloud_account_id,
    service_name: row.service_name,
    resource_type: row.resource_type,
    region: row.region,
    pool_id: row.pool?.id ?? null,
    employee_id: row.owner?.id ?? null,
    k8s_namespace: row.k8s_namespace ?? null,
    k8s_node: row.k8s_node ?? null,
    k8s_service: row.k8s_service ?? null,
  };
  return seriesOf(keys, spread(toMicros(row.cost), row.resource_id));
}

function seriesOf(keys: CostSeries['keys'], parts: ReadonlyMap<number, Micros>): CostSeries {
  return { keys, costOn: (day) => parts.get(day) ?? 0 };
}
