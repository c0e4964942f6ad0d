import { act } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { parseCleanExpenses } from '../../src/core.js';
import { DEFAULT_VIEW } from '../../src/index.js';
import { createBackend, ORGANIZATION, scenarios, type Scenario } from '../../src/testing.js';
import { NOW, openPage, startMockedBackend } from './support/openPage.js';
import { amount, components, minorUnits, rowsOf, sources, sumOf, treeRows, type TreeRow } from './support/readPage.js';

startMockedBackend();

/** Rows of a cluster up to which it is opened; one of 5,000 is looked at elsewhere. */
const MOST_NAMESPACES = 100;
const MOST_CLUSTERS = 6;

/** The clusters a scenario answers with, dearest first; none where it answers no expenses. */
function clusterIdsOf(scenario: Scenario): string[] {
  const { now = NOW, period } = scenario.viewpoint?.(NOW) ?? {};
  const [start, end] = [period?.start ?? new Date('2026-10-25T00:00:00Z'), period?.end ?? new Date('2026-11-24T00:00:00Z')];
  const query = `start_date=${start.getTime() / 1000}&end_date=${end.getTime() / 1000 - 1}&limit=1`;
  const url = `/restapi/v2/organizations/${ORGANIZATION.id}/clean_expenses?${query}`;
  const { status, body } = createBackend(scenario, { now: () => now }).respond({ method: 'GET', url, headers: { authorization: 'Bearer any' } });
  try {
    const found = status === 200 ? (parseCleanExpenses(body).k8s_costs?.k8s_cost_breakdown ?? []) : [];
    return found
      .filter(({ breakdown_by_namespace: namespaces }) => (namespaces?.length ?? 0) <= MOST_NAMESPACES)
      .map(({ cloud_account_id: id }) => id ?? '')
      .slice(0, MOST_CLUSTERS);
  } catch {
    return [];
  }
}

const ANSWERING = scenarios.map((scenario) => ({ scenario, ids: clusterIdsOf(scenario) })).filter(({ ids }) => ids.length > 0);

/** Opens the page with clusters unfolded and, as for print, every row of them rendered. */
async function openUnfolded(scenario: Scenario, ids: string[], currency: string): Promise<void> {
  const { pass } = openPage(scenario, { currency, view: { ...DEFAULT_VIEW, expandedIds: ids } });
  await pass(0);
  await amount('Kubernetes');
  act(() => void window.dispatchEvent(new Event('beforeprint')));
}

/** What stands on the page adds up at every level, in whole minor units of the currency. */
async function expectToAddUp(digits: number): Promise<void> {
  const units = (text: string | undefined) => minorUnits(text ?? '', digits);
  const [total, cloud, kubernetes] = [await amount('Total'), await amount('Cloud'), await amount('Kubernetes')].map(units);
  expect(sumOf([cloud ?? null, kubernetes ?? null]), 'cloud + Kubernetes').toBe(total);

  const rows = treeRows();
  const costOf = ({ cells }: TreeRow) => units(cells[0]);
  const all = rows.at(-1);
  expect(all && costOf(all), 'total row = Kubernetes at the top').toBe(kubernetes);
  expect(sumOf(rows.filter(({ level }) => level === 1).map(costOf)), 'Σ clusters').toBe(kubernetes);

  rows.forEach((row, index) => {
    if (row.level !== 1) return;
    const next = rows.findIndex(({ level }, at) => at > index && level !== 2);
    const inside = rows.slice(index + 1, next).map(costOf);
    if (inside.some((cost) => cost !== null)) expect(sumOf(inside), `Σ namespaces of ${row.name}`).toBe(costOf(row));
  });

  for (const [table, column] of [[components(), 1] as const, [sources(), 2] as const]) {
    const amounts = rowsOf(table).map((cells) => units(cells[column]));
    expect(sumOf(amounts.slice(0, -1)), table.getAttribute('aria-label') ?? '').toBe(amounts.at(-1));
  }
}

describe('what is shown adds up, to the cent', () => {
  test('the scenarios that answer are many', () => {
    expect(ANSWERING.length).toBeGreaterThan(20);
  });

  test.each(ANSWERING.map(({ scenario, ids }) => [scenario.name, scenario, ids] as const))('%s', async (_name, scenario, ids) => {
    await openUnfolded(scenario, ids, 'EUR');
    expect(treeRows().length).toBeGreaterThan(ids.length);
    await expectToAddUp(2);
  });
});

describe('whatever the decimals of the currency', () => {
  const CURRENCIES = [
    ['whole-amounts', 'JPY', 0],
    ['organization', 'JPY', 0],
    ['organization', 'KWD', 3],
    ['organization', 'USD', 2],
  ] as const;

  test.each(CURRENCIES)('%s in %s, with %i', async (name, currency, digits) => {
    const found = ANSWERING.find(({ scenario }) => scenario.name === name);
    if (found === undefined) throw new Error(`No scenario ${name} with clusters.`);
    await openUnfolded(found.scenario, found.ids, currency);
    expect(await amount('Total')).toMatch(digits === 0 ? /\d$/ : new RegExp(String.raw`\d\.\d{${digits}}$`));
    await expectToAddUp(digits);
  });
});
