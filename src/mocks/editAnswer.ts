import { sumAmounts } from './micros.js';
import type { WireCleanExpenses, WireCluster, WireFigures, WireNamespace, WireRow } from './wire.js';

/** Changes faults are made of. Each keeps the rest of the answer adding up. */

const EFFICIENCIES = ['cpu_efficiency', 'ram_efficiency', 'total_efficiency'] as const;

export function namespaceRows({ breakdown_by_namespace, namespaces }: WireCluster): WireNamespace[] {
  return breakdown_by_namespace ?? namespaces ?? [];
}

/** Changes the efficiencies of a cluster and of its namespaces. */
export function mapEfficiencies(cluster: WireCluster, change: (value: number) => number): void {
  const holders: WireFigures[] = [...(cluster.breakdown ? [cluster.breakdown] : []), ...namespaceRows(cluster)];
  for (const holder of holders) {
    for (const key of EFFICIENCIES) {
      const value = holder[key];
      if (typeof value === 'number') holder[key] = change(value);
    }
  }
}

/** The efficiencies among some figures, taken out of them. */
export function takeEfficiencies(figures: WireFigures): WireFigures {
  const taken: WireFigures = {};
  for (const key of EFFICIENCIES) {
    taken[key] = figures[key];
    Reflect.deleteProperty(figures, key);
  }
  return taken;
}

/** Adds a namespace to a cluster, and its costs to the cluster, to Kubernetes and to the total. */
export function addNamespace(answer: WireCleanExpenses, cluster: WireCluster, added: WireNamespace): void {
  cluster.breakdown_by_namespace = [...namespaceRows(cluster), added];
  const breakdown = (cluster.breakdown ??= {});
  for (const [key, value] of Object.entries(added)) {
    const part = key as keyof WireFigures;
    if (key.endsWith('_cost')) breakdown[part] = sumAmounts([breakdown[part], value]);
  }
  addKubernetes(answer, cluster, added.total_cost);
}

function addKubernetes(answer: WireCleanExpenses, cluster: WireCluster, amount: unknown): void {
  cluster.cost = sumAmounts([cluster.cost, amount]);
  if (answer.k8s_costs) answer.k8s_costs.k8s_total_cost = sumAmounts([answer.k8s_costs.k8s_total_cost, amount]);
  answer.total_cost = sumAmounts([answer.total_cost, amount]);
}

/** Leaves clusters out of the answer, and their costs out of its totals. Without any cluster `k8s_costs` does not come. */
export function removeClusters(answer: WireCleanExpenses, isRemoved: (cluster: WireCluster) => boolean): void {
  const costs = answer.k8s_costs;
  if (costs === undefined) return;
  const kept = costs.k8s_cost_breakdown.filter((cluster) => !isRemoved(cluster));
  const kubernetes = sumAmounts(kept.map(({ cost }) => cost));
  answer.total_cost = sumAmounts([answer.total_cost, -Number(costs.k8s_total_cost), kubernetes]);
  costs.k8s_cost_breakdown = kept;
  costs.k8s_total_cost = kubernetes;
  if (kept.length === 0) delete answer.k8s_costs;
}

/** Adds rows to the answer and to its count; the total stays what it was. */
export function addRows(answer: WireCleanExpenses, rows: readonly WireRow[]): void {
  answer.clean_expenses = [...(answer.clean_expenses ?? []), ...rows];
  answer.total_count = (answer.total_count ?? 0) + rows.length;
}
