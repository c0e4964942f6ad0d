import { spreadOverDays } from './dailyRhythm.js';
import type { CostSeries } from './expensesSource.js';
import { type Micros, toMicros } from './micros.js';
import { DAY_SECONDS, dayOf, type ElapsedDay } from './timeWindow.js';
import type { WireCleanExpenses } from './wire.js';

/**
 * Makes the daily costs of each cluster add up to what the answer about the same days says of it. A cluster that the answer leaves out, or
 * has without a cost, keeps the days it was imported with.
 */
export function followAnswer(series: CostSeries[], answer: WireCleanExpenses, elapsed: readonly ElapsedDay[]): void {
  const days = elapsed.map(({ day }) => day);
  for (const [id, cost] of clusterCosts(answer)) {
    const own = series.filter(({ keys }) => keys.cloud_account_id === id);
    const measured = measuredDays(answer, id, elapsed);
    const whole = own.reduce((sum, { costOn }) => measured.reduce((upTo, { day, share }) => upTo + costOn(day) * share, sum), 0);
    if (cost === 0 || (cost === whole && measured.length === days.length)) continue;
    if (whole === 0)
      series.push(
        spreadSeries(
          id,
          cost,
          measured.map(({ day }) => day),
        ),
      );
    else scaleSeries(own, days, measured, cost / whole);
  }
}

/**
 * The days of which the answer has figures of a cluster, and of how much of what has passed of each: those it covers, and of these the newest
 * hours where the cluster covers a share.
 */
function measuredDays(
  { start_date, end_date, k8s_costs: kubernetes }: WireCleanExpenses,
  id: string,
  elapsed: readonly ElapsedDay[],
): ElapsedDay[] {
  const covered = elapsed.filter(({ day }) => day >= dayOf(start_date) && day <= dayOf(end_date));
  const coverage = kubernetes?.k8s_cost_breakdown.find(({ cloud_account_id: own }) => own === id)?.coverage ?? null;
  if (coverage === null) return covered.map(({ day }) => ({ day, share: 1 }));
  let left = (coverage * (end_date + 1 - start_date)) / DAY_SECONDS;
  const measured: ElapsedDay[] = [];
  for (const { day, share } of [...covered].reverse()) {
    if (left <= NOISE) break;
    measured.unshift({ day, share: Math.min(1, left / share) });
    left -= share;
  }
  return measured;
}

/** In days: what binary fractions are off by. */
const NOISE = 1e-6;

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
function scaleSeries(series: readonly CostSeries[], days: readonly number[], measured: readonly ElapsedDay[], factor: number): void {
  let seen: Micros = 0;
  let given: Micros = 0;
  for (const each of series) {
    const { costOn } = each;
    const scaled = new Map<number, Micros>();
    for (const { day, share } of measured) {
      seen += costOn(day) * share;
      const upToHere = Math.round(seen * factor);
      scaled.set(day, upToHere - given);
      given = upToHere;
    }
    each.costOn = (day) => scaled.get(day) ?? (days.includes(day) ? 0 : costOn(day));
  }
}
