import { describe, expect, test } from 'vitest';
import { parseBreakdownExpenses, parseCleanExpenses } from '../../src/core.js';
import { scenarios, type ScenarioName } from '../../src/testing.js';
import { NOW, viewOf } from '../support/scenarioReport.js';
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

test('an answer of the second half of a week costs what that half does, and says nothing about the first', () => {
  const costOf = (name: ScenarioName, start: string) => {
    const dates = `start_date=${Date.parse(`${start}T00:00:00Z`) / 1000}&end_date=${Date.parse('2026-11-23T00:00:00Z') / 1000 - 1}`;
    return parseCleanExpenses(ask(`clean_expenses?${dates}`, name, { now: () => NOW }).body).total_cost;
  };
  expect(costOf('answer-clamped-in-organization', '2026-11-16')).toBe(costOf('organization', '2026-11-20'));
});

test('clusters that were removed have costs in the month before that day, and none after it', () => {
  const costIn = (from: string, to: string) => {
    const dates = `start_date=${Date.parse(`${from}T00:00:00Z`) / 1000}&end_date=${Date.parse(`${to}T00:00:00Z`) / 1000 - 1}`;
    return parseCleanExpenses(ask(`clean_expenses?${dates}`, 'clusters-removed', { now: () => NOW }).body).k8s_costs;
  };
  expect(costIn('2026-11-10', '2026-11-24')).toBeNull();
  expect(costIn('2026-10-01', '2026-11-01')).toEqual({ ...costIn('2026-10-01', '2026-10-24') });
  expect(costIn('2026-10-01', '2026-11-01')?.k8s_cost_breakdown).toHaveLength(6);
});

describe('the days of an answer that is the same for every period', () => {
  const periodOf = (from: string, to: string) => ({
    start: Date.parse(`${from}T00:00:00Z`) / 1000,
    end: Date.parse(`${to}T00:00:00Z`) / 1000,
  });
  // The last thirty days at NOW: 29 of them are over, and compared with the 29 before.
  const [shown, before] = [periodOf('2026-10-25', '2026-11-24'), periodOf('2026-09-26', '2026-10-25')];
  const today = periodOf('2026-11-23', '2026-11-24');
  const totalOf = (name: ScenarioName, { start, end }: typeof shown, until = end) => {
    const { body } = ask(`breakdown_expenses?start_date=${start}&end_date=${end - 1}&breakdown_by=cloud_account_id`, name, {
      now: () => NOW,
    });
    const days = Object.entries(parseBreakdownExpenses(body).breakdown).filter(([day]) => Number(day) < until);
    return days.flatMap(([, costs]) => Object.values(costs)).reduce((sum, { cost }) => sum + (cost ?? 0), 0);
  };

  test.each(['eks', 'handover', 'totals-disagree', 'conflicting-figures-child'] as const)(
    '%s: the complete ones cost as much as as many before, as the totals do',
    (name) => {
      expect(totalOf(name, shown, today.start)).toBeCloseTo(totalOf(name, before), 2);
      expect(totalOf(name, today)).toBeCloseTo(totalOf(name, before), 2);
    },
  );
});
