import { describe, expect, test } from 'vitest';
import { parseBreakdownExpenses, parseCleanExpenses } from '../../src/core.js';
import { scenarios, type ScenarioName } from '../../src/testing.js';
import { viewOf } from '../support/scenarioReport.js';
import { ask } from './ask.js';

/** The days are not those of the period, or an account has no figure in it: the scenario is about that. */
const SAID_OTHERWISE: Partial<Record<ScenarioName, string>> = {
  'conflicting-figures': 'a cluster of 0 while its namespaces have costs',
  'conflicting-figures-in-organization': 'a cluster of 0 while its namespaces have costs',
  'days-disagree': 'the days are of another source',
  'days-disagree-in-organization': 'the days are of another source',
  'nan-tokens': 'a row of a cloud that cannot be read',
};

const answering = scenarios
  .map(({ name }) => name)
  .filter(
    (name) => !(name in SAID_OTHERWISE) && ask(askedOf(name).days, name).status === 200 && isExpenses(ask(askedOf(name).period, name).body),
  );

describe('the days of every account that has a cost in the period', () => {
  test.each(answering)('%s: add up to it', (name) => {
    const { period, days } = askedOf(name);
    const now = { now: () => viewOf(name).now };
    const { clean_expenses: rows, k8s_costs: kubernetes } = parseCleanExpenses(ask(period, name, now).body);
    const costs = new Map<string, number>();
    const add = (id: string | null, cost: number | null) => id !== null && costs.set(id, (costs.get(id) ?? 0) + (cost ?? 0));
    for (const { cloud_account_id: id, cost } of kubernetes?.k8s_cost_breakdown ?? []) add(id, cost);
    const clusters = new Set(costs.keys());
    for (const row of rows ?? []) {
      const isNamespaceOrPod = row.resource_type === 'K8s Namespace' || row.resource_type === 'K8s Pod';
      if (!clusters.has(row.cloud_account_id ?? '') && !isNamespaceOrPod) add(row.cloud_account_id, row.cost);
    }
    const { counts } = parseBreakdownExpenses(ask(days, name, now).body);
    for (const [id, cost] of costs) expect(counts[id]?.total ?? 0, id).toBeCloseTo(cost, 2);
  });
});

/** The questions about the period at which a scenario is seen; the days are asked for whole. */
function askedOf(name: ScenarioName): { period: string; days: string } {
  const { start, end } = viewOf(name).period;
  const DAY = 86_400_000;
  const [from, to] = [Math.floor(start.getTime() / DAY) * DAY, Math.ceil(end.getTime() / DAY) * DAY];
  const dates = `start_date=${from / 1000}&end_date=${to / 1000 - 1}`;
  return { period: `clean_expenses?${dates}`, days: `breakdown_expenses?${dates}&breakdown_by=cloud_account_id` };
}

function isExpenses(body: string): boolean {
  try {
    parseCleanExpenses(body);
    return true;
  } catch {
    return false;
  }
}
