import { describe, expect, test } from 'vitest';
import { parseCleanExpenses } from '../../src/core.js';
import { DEFAULT_VIEW } from '../../src/index.js';
import { createBackend, findScenario, ORGANIZATION, scenarios, type Scenario } from '../../src/testing.js';
import { NOW, openPage, startMockedBackend } from './support/openPage.js';
import { amount, components, minorUnits, rowsOf, sources, sumOf, treeRows, type TreeRow } from './support/readPage.js';

startMockedBackend();

/** What is opened: the dearest clusters, but none so large that only its rows in sight are rendered, which is looked at elsewhere. */
const MOST_NAMESPACES = 50;
const MOST_CLUSTERS = 2;

/** The clusters a scenario answers with, dearest first; none where it answers no expenses. */
function clusterIdsOf(scenario: Scenario): string[] {
  const { now = NOW, period } = scenario.viewpoint?.(NOW) ?? {};
  const [start, end] = [period?.start ?? new Date('2026-10-25T00:00:00Z'), period?.end ?? new Date('2026-11-24T00:00:00Z')];
  const query = `start_date=${start.getTime() / 1000}&end_date=${end.getTime() / 1000 - 1}&limit=1`;
  const url = `/restapi/v2/organizations/${ORGANIZATION.id}/clean_expenses?${query}`;
  const { status, body } = createBackend(scenario, { now: () => now }).respond({
    method: 'GET',
    url,
    headers: { authorization: 'Bearer any' },
  });
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

const organization = findScenario('organization');

/** Its figures are those of another: the organization's own, or a fault in it that has a small cluster too. */
function isTwin({ name, source }: Scenario): boolean {
  return (
    (source === organization.source && name !== organization.name) || scenarios.some((other) => `${other.name}-in-organization` === name)
  );
}

const ANSWERING = scenarios
  // Of more rows than a table renders at once no sum can be seen: veryMany.slow.test.tsx.
  .filter((scenario) => !isTwin(scenario) && scenario.name !== 'many-clusters')
  .map((scenario) => ({ scenario, ids: clusterIdsOf(scenario) }))
  .filter(({ ids }) => ids.length > 0);

/** Opens the page with clusters unfolded: few enough for all rows to be rendered. */
async function openUnfolded(scenario: Scenario, ids: string[], currency: string): Promise<void> {
  const { pass } = openPage(scenario, { currency, view: { ...DEFAULT_VIEW, expandedIds: ids } });
  await pass(0);
  await amount('Kubernetes');
}

/** The parts that are known add up to the whole, where that is known. */
function expectSum(parts: (number | null)[], whole: number | null, what: string): void {
  if (whole !== null && parts.some((part) => part !== null)) expect(sumOf(parts), what).toBe(whole);
}

/** What stands on the page adds up at every level, in whole minor units of the currency. */
async function expectToAddUp(digits: number): Promise<void> {
  const units = (text: string) => minorUnits(text, digits);
  const kubernetes = units(await amount('Kubernetes'));
  const cloud = units(await amount('Cloud'));
  if (cloud !== null) expectSum([cloud, kubernetes], units(await amount('Total')), 'cloud + Kubernetes');

  const rows = treeRows();
  const costOf = ({ cell }: TreeRow) => units(cell('cost'));
  expect(rows.slice(-1).map(costOf), 'total row = Kubernetes at the top').toEqual([kubernetes]);
  expectSum(rows.filter(({ level }) => level === 1).map(costOf), kubernetes, 'Σ clusters');
  rows.forEach((row, index) => {
    if (row.level !== 1) return;
    const next = rows.findIndex(({ level }, at) => at > index && level !== 2);
    expectSum(rows.slice(index + 1, next).map(costOf), costOf(row), `Σ namespaces of ${row.name}`);
  });

  for (const [table, column] of [[components(), 1] as const, [sources(), 2] as const]) {
    const amounts = rowsOf(table).map((cells) => units(cells[column] ?? ''));
    expectSum(amounts.slice(0, -1), amounts.at(-1) ?? null, table.getAttribute('aria-label') ?? '');
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
  ] as const;

  test.each(CURRENCIES)('%s in %s, with %i', async (name, currency, digits) => {
    const found = ANSWERING.find(({ scenario }) => scenario.name === name);
    if (found === undefined) throw new Error(`No scenario ${name} with clusters.`);
    await openUnfolded(found.scenario, found.ids, currency);
    expect(await amount('Total')).toMatch(digits === 0 ? /\d$/ : new RegExp(String.raw`\d\.\d{${digits}}$`));
    await expectToAddUp(digits);
  });
});
