import { namespaceRows, takeEfficiencies } from './editAnswer.js';
import { expenseRow } from './expenseRow.js';
import { toAmount, toMicros } from './micros.js';
import { randomAt, seedOf, uuidOf } from './random.js';
import type { TimeWindow } from './timeWindow.js';
import type { WireCluster, WireFigures, WireNamespace, WireRow, WireValue } from './wire.js';

type Level = 'K8s Cluster' | 'K8s Namespace' | 'K8s Pod';
type RowOfLevel = Pick<WireRow, 'resource_name' | 'cost' | 'k8s_namespace'> & WireFigures;

const MOST_PODS = 4;

/** The row of `clean_expenses` that repeats a whole cluster. */
export function clusterRow(cluster: WireCluster, window: TimeWindow): WireRow {
  return rowOf(cluster, 'K8s Cluster', { resource_name: cluster.cloud_account_name, cost: cluster.cost }, window);
}

/** A row per namespace, with what it cost in each part; rows carry no efficiency. */
export function rowsOfNamespaces(cluster: WireCluster, window: TimeWindow): WireRow[] {
  return namespaceRows(cluster).map((row) => {
    const { namespace, total_cost: cost = null, ...figures } = structuredClone(row);
    takeEfficiencies(figures);
    return rowOf(cluster, 'K8s Namespace', { resource_name: namespace, k8s_namespace: namespace ?? undefined, cost, ...figures }, window);
  });
}

/** The same costs once more, a row per pod. */
export function rowsOfPods(cluster: WireCluster, window: TimeWindow): WireRow[] {
  return namespaceRows(cluster).flatMap((row) =>
    podsOf(row).map(([resource_name, cost]) =>
      rowOf(cluster, 'K8s Pod', { resource_name, cost, k8s_namespace: row.namespace ?? undefined }, window),
    ),
  );
}

/** One to four pods that share the cost of a namespace exactly. */
function podsOf({ namespace, total_cost }: WireNamespace): [name: string, cost: WireValue][] {
  const count = 1 + Math.floor(randomAt(seedOf(String(namespace)), 0) * MOST_PODS);
  const whole = toMicros(total_cost);
  const each = Math.floor(whole / count);
  return Array.from({ length: count }, (_, i) => [`${namespace}-${i}`, toAmount(i === 0 ? whole - each * (count - 1) : each)]);
}

function rowOf(cluster: WireCluster, type: Level, own: RowOfLevel, window: TimeWindow): WireRow {
  const id = cluster.cloud_account_id ?? '';
  return expenseRow(
    { id, name: cluster.cloud_account_name ?? id, type: 'kubernetes_cnr' },
    {
      resource_id: uuidOf(`${id}/${type}/${own.resource_name}`),
      cloud_resource_id: `${type === 'K8s Cluster' ? 'cluster' : own.resource_name}`,
      resource_type: type,
      service_name: 'Kubernetes',
      first_seen: window.start_date,
      last_seen: window.end_date,
      ...own,
    },
  );
}
