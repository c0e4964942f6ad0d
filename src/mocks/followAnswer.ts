import { spreadOverDays } from './dailyRhythm.js';
import type { CostSeries } from './expensesSource.js';
import { type Micros, toMicros } from './micros.js';
import { dayOf } from './timeWindow.js';
import type { WireCleanExpenses } from './wire.js';

/**
 * Makes the daily costs of each cluster add up to what the answer about the same days says of it. A cluster that the answer leaves out, or
 * has without a cost, keeps the days it was imported with.
 */
export function followAnswer(series: CostSeries[], answer: WireCleanExpenses, days: readonly number[]): void {
  for (const [id, cost] of clusterCosts(answer)) {
    const own = series.filter(({ keys }) => keys.cloud_account_id === id);
    const measured = measuredDays(answer, id, days);
    const whole = own.reduce((sum, { costOn }) => measured.reduce((upTo, day) => upTo + costOn(day), sum), 0);
    if (cost === 0 || (cost === whole && measured.length === days.length)) continue;
    if (whole === 0) series.push(spreadSeries(id, cost, measured));
    else scaleSeries(own, days, measured, cost / whole);
  }
}

/** The days of which the answer has figures of a cluster: those it covers, and of these the newest where the cluster covers a share. */
function measuredDays({ start_date, end_date, k8s_costs: kubernetes }: WireCleanExpenses, id: string, days: readonly number[]): number[] {
  const covered = days.filter((day) => day >= dayOf(start_date) && day <= dayOf(end_date));
  const share = kubernetes?.k8s_cost_breakdown.find(({ cloud_account_id: own }) => own === id)?.coverage ?? 1;
  return covered.slice(covered.length - Math.round(share * covered.length));
}

/** Costs of the clusters, of those too that are known by their rows alone. */
function clusterCosts({ k8s_costs: kubernetes, clean_expenses: rows = [] }: WireCleanExpenses): Map<string, Micros> {
  const costs = new Map<string, Micros>();
  const add = (id: string, cost: unknown) => costs.set(id, (costs.get(id) ?? 0) + toMicros(cost));
  for (const { cloud_account_id: id, cost } of kubernetes?.k8s_cost_breakdown ?? []) if (id !== null) add(id, cost);
  const live = new Set(costs.keys());
  for (const { cloud_account_id: id, cost, resource_type: type } of rows) if (type === 'K8s Cluster' && !live.has(id)) add(id, cost);
  return costs;
}

function spreadSeries(id: string, cost: Micros, days: readonly number[]): CostSeries {
  const parts = spreadOverDays(cost, days, id);
  return {
    keys: { cloud_account_id: id, service_name: 'Kubernetes', resource_type: 'K8s Cluster' },
    costOn: (day) => parts.get(day) ?? 0,
  };
}

/** Each part is rounded so that all of them up to it are what they should be. */
function scaleSeries(series: readonly CostSeries[], days: readonly number[], measured: readonly number[], factor: number): void {
  let seen: Micros = 0;
  let given: Micros = 0;
  for (const each of series) {
    const { costOn } = each;
    const scaled = new Map<number, Micros>();
    for (const day of measured) {
      seen += costOn(day);
      const upToHere = Math.round(seen * factor);
      scaled.set(day, upToHere - given);
      given = upToHere;
    }
    each.costOn = (day) => scaled.get(day) ?? (days.includes(day) ? 0 : costOn(day));
  }
}
