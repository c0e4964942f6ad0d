import type { CleanExpenses } from '../../core.js';
import type { Check } from '../check.js';
import { curlMetroculus } from '../commands.js';
import type { Context } from '../context.js';
import { readQuery } from '../promQuery.js';
import { count, money } from '../words.js';
import { type ThanosCost, thanosCost } from './thanos.js';

const TOLERATED = 0.05;
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });

/** The cluster's cost in the REST API beside what Thanos's own samples make of the period. */
export function compareFigures({ k8s_costs: costs }: CleanExpenses, context: Context): Check {
  const id = 'rest-api.figures';
  const { settings, currency } = context;
  const { account } = settings;
  const thanos = thanosCost(context);
  const cluster = costs?.k8s_cost_breakdown.find((each) => each.cloud_account_id === account);
  const cost = cluster?.cost ?? null;
  if (thanos === null || cost === null) {
    const read = context.seenHops.thanos === null ? null : readQuery(context.seenHops.thanos.newestValues);
    const isSaid = read?.kind !== 'series' || !read.series.some(({ value }) => value > 0) || account === null;
    return {
      id,
      verdict: 'not-checked',
      evidence: thanos === null ? 'no figures of Thanos to compare with' : 'needs --account ID to compare',
      // Hop 4 or 5 says that it was not given, gives no answer or has nothing.
      ...(isSaid ? { isOptional: true } : {}),
    };
  }
  // The management fee is the provider's; Thanos has the cluster's own costs alone.
  const management = cluster?.breakdown?.costs.management_cost ?? 0;
  const readings = [cost, cost - management];
  const difference = Math.min(...readings.map((reading) => Math.abs(reading - thanos.cost) / Math.max(Math.abs(thanos.cost), 0.01)));
  const { rate, hours } = thanos;
  const values = { restApi: cost, management, thanos: thanos.cost, rate, hours, difference };
  const evidence = `REST API ${money(cost, currency)}, Thanos ${money(thanos.cost, currency)}: ${percent.format(difference)} apart`;
  if (difference <= TOLERATED) return { id, verdict: 'ok', evidence, values };
  return {
    id,
    verdict: 'suspicious',
    evidence,
    values,
    cause: guess(readings, thanos),
    next: curlMetroculus(settings, context.period),
    flow: 'cost',
    isSymptom: true,
  };
}

function guess(readings: readonly number[], { cost: ours, rate, hours, periodHours }: ThanosCost): string {
  const isOf = (wanted: number) => readings.some((reading) => Math.abs(reading - wanted) <= TOLERATED * wanted);
  if (isOf(rate * periodHours)) {
    return `Metroculus counts all of these ${Math.round(periodHours)} hours, and Thanos has samples of ${count(Math.round(hours * 10) / 10)} of them.`;
  }
  if (isOf(rate)) return 'The REST API has the rate of one hour where the cost of the period belongs.';
  const factor = readings.map((reading) => reading / ours).find((each) => each >= 1.9 && Math.abs(each - Math.round(each)) < TOLERATED);
  if (factor !== undefined) return `Exactly ${Math.round(factor)} times as much: the cluster is scraped or counted more than once.`;
  return `Metroculus takes other samples than the average of these ${Math.round(hours)} hours: the newest one for all of them, or Phase 1.`;
}
