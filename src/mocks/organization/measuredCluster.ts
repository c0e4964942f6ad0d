import { dailyFactor, USUAL } from '../dailyRhythm.js';
import { namespaceRows } from '../editAnswer.js';
import type { CostSeries } from '../expensesSource.js';
import { type Micros, toAmount, toMicros } from '../micros.js';
import eksPayload from '../payloads/clean-expenses-eks.json';
import { seedOf } from '../random.js';
import type { ElapsedDay } from '../timeWindow.js';
import type { WireCluster, WireFigures } from '../wire.js';
import type { AccountSpec } from './accounts.js';
import { connectionDay } from './organizationCluster.js';

/** The real cluster: the one day it was measured over, again and again, busier on some days than on others. */
export const MEASURED = {
  id: 'bc55eb8c-5db2-4c32-b976-2df0edb0619a',
  name: 'cluster-one',
  type: 'kubernetes_cnr',
  connectedOn: '2025-02-17',
  importedMinutesAgo: 19,
} satisfies AccountSpec;
const MEASURED_MINUTES_AGO = 16;

/** The real cluster over some days; null: it was not connected yet. */
export function measuredFigures(days: readonly ElapsedDay[], newest: (minutesAgo: number) => number): WireCluster | null {
  const connected = connectedDays(days);
  if (connected.length === 0) return null;
  const cluster = measuredDay();
  const over = (measured: unknown) => toAmount(connected.reduce<Micros>((sum, day) => sum + costOf(measured, day), 0));
  for (const figures of [...(cluster.breakdown ? [cluster.breakdown] : []), ...namespaceRows(cluster)]) {
    for (const [key, value] of Object.entries(figures)) {
      if (key.endsWith('_cost')) figures[key as keyof WireFigures] = over(value);
    }
  }
  return { ...cluster, cost: over(cluster.cost), as_of: newest(MEASURED_MINUTES_AGO), source: 'exporter' };
}

/** Its daily costs: of each namespace, and of what belongs to none. */
export function measuredSeries(days: readonly ElapsedDay[]): CostSeries[] {
  const cluster = measuredDay();
  const byDay = new Map(connectedDays(days).map((day) => [day.day, day]));
  const keys = { cloud_account_id: MEASURED.id, service_name: 'Kubernetes', resource_type: 'K8s Cluster' };
  const onDay = (costs: (day: ElapsedDay) => Micros) => (day: number) => {
    const elapsed = byDay.get(day);
    return elapsed === undefined ? 0 : costs(elapsed);
  };
  const rows = namespaceRows(cluster);
  return [
    ...rows.map((row) => ({ keys: { ...keys, k8s_namespace: row.namespace }, costOn: onDay((day) => costOf(row.total_cost, day)) })),
    { keys, costOn: onDay((day) => costOf(cluster.cost, day) - rows.reduce((sum, row) => sum + costOf(row.total_cost, day), 0)) },
  ];
}

function connectedDays(days: readonly ElapsedDay[]): ElapsedDay[] {
  return days.filter(({ day }) => day >= connectionDay(MEASURED));
}

/** What was measured, as it is on another day. */
function costOf(measured: unknown, { day, share }: ElapsedDay): Micros {
  return Math.round(toMicros(measured) * dailyFactor(seedOf(MEASURED.id), day, USUAL) * share);
}

function measuredDay(): WireCluster {
  const [cluster] = structuredClone(eksPayload.k8s_costs.k8s_cost_breakdown);
  if (cluster === undefined) throw new Error('clean-expenses-eks.json holds no cluster.');
  return cluster;
}
