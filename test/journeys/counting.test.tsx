import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW } from '../../src/index.js';
import { findScenario, type Scenario, type ScenarioName } from '../../src/testing.js';
import { catchDownloads, exportFile } from './support/exportFile.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount, cents, clusters, components, figure, rowNamed, rowsOf, sources, summary, sumOf, treeRows } from './support/readPage.js';

startMockedBackend();
catchDownloads();

const notices = () => within(screen.getByRole('region', { name: 'Data notices' }));
const AWS_HQ = '8c63e980-6572-4b36-be82-a2bc59705888';
const CLUSTER_ONE = 'bc55eb8c-5db2-4c32-b976-2df0edb0619a';

describe('Kubernetes that is in the total twice', () => {
  test('is taken out once: the corrected total stands at the top, the reported one beneath it', async () => {
    const { play, user } = openPage('organization');
    const honest = { total: await amount('Total'), cloud: await amount('Cloud'), kubernetes: await amount('Kubernetes') };
    play('counted-twice');
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(screen.getByRole('group', { name: 'Total' })).toHaveTextContent(/Corrected/));
    expect(await amount('Total')).toBe(honest.total);
    expect(await amount('Cloud')).toBe(honest.cloud);
    expect(await amount('Kubernetes')).toBe(honest.kubernetes);
    const reported = /Corrected; reported as (€[\d,.]+)$/.exec(await figure('Total'))?.[1] ?? '';
    // Rounded by itself: it is no sum of what is on the screen.
    const twice = (cents(honest.total) ?? 0) + (cents(honest.kubernetes) ?? 0);
    expect(Math.abs((cents(reported) ?? 0) - twice)).toBeLessThanOrEqual(1);
    expect(notices().getByText('Warning: Kubernetes was counted twice; the total is corrected')).toBeVisible();
    expect(rowsOf(sources()).filter(([name]) => name === 'prod-eu-central-1')).toHaveLength(1);
  });

  test('is found also where its rows were cut off, by asking once for the Kubernetes accounts alone, and for the total of all others', async () => {
    const page = openPage('cut-rows-counted-twice');
    expect(await figure('Total')).toMatch(/Corrected; reported as €/);
    expect(await amount('Kubernetes')).toBe('€12.22');
    expect(page.asked().map(({ search }) => search.getAll('cloud_account_id'))).toEqual([[], [CLUSTER_ONE], [AWS_HQ]]);
    expect(page.asked().map(({ search }) => search.get('limit'))).toEqual(['5000', '5000', '1']);
    await page.pass(60_000);
    expect(page.asked()).toHaveLength(3);
  });

  test('is found as soon as the list of accounts, which came late, tells whom to ask', async () => {
    const page = openPage(lateAccounts('cut-rows-counted-twice'));
    expect(await figure('Total')).not.toMatch(/Corrected/);
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(async () => expect(await figure('Total')).toMatch(/Corrected; reported as €/));
    expect(page.asked().map(({ search }) => search.getAll('cloud_account_id'))).toContainEqual([CLUSTER_ONE, 'gone']);
  });

  test('a cut answer whose Kubernetes rows cannot be had says what it does without, and asks again', async () => {
    const page = openPage(withoutRows('cut-rows-counted-twice'));
    expect(await figure('Total')).not.toMatch(/Corrected/);
    expect(screen.getByText(/^The answer was cut, and its Kubernetes rows could not be loaded/)).toBeVisible();
    page.play('cut-rows-counted-twice');
    await page.user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.queryByText(/The answer was cut/)).not.toBeInTheDocument());
    expect(await figure('Total')).toMatch(/Corrected; reported as €/);
  });
});

test('of a cut answer whose Kubernetes rows are cut as well the cloud is known all the same, and no rows are called double', async () => {
  openPage(cutToFive('counted-twice'));
  expect(await figure('Total')).toMatch(/Corrected; reported as €/);
  expect(notices().getByText('Warning: The reported total is no sum of what the answer holds')).toBeVisible();
  expect(screen.getByText(/^The answer was cut, and so were its Kubernetes rows: /)).toBeVisible();
  expect(screen.queryByText(/could not be loaded/)).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
});

test('rows that were cut off are no account’s: their costs have a line of their own, and it is said how many they are', async () => {
  const page = openPage(cutToFive('organization'));
  const cloud = await amount('Cloud');
  const said = 'The answer lists 5 of 6,001 rows.';
  expect(await screen.findByText(new RegExp(`^${said} .* stand under “Unlisted rows”`))).toBeVisible();
  const clouds = rowsOf(sources()).filter(([, kind]) => kind === 'Cloud');
  expect(clouds.map(([name]) => name)).toContain('Unlisted rows');
  expect(sumOf(clouds.map(([, , cost = '']) => cents(cost)))).toBe(cents(cloud));
  const resources = screen.getByRole('table', { name: 'Most expensive cloud resources' });
  expect(rowNamed(resources, 'Other cloud costs')).toBeDefined();
  expect(within(resources).queryByText(/other resources/)).not.toBeInTheDocument();
  const file = await exportFile(page, 'Data sources (CSV)');
  expect(file.about.flat()).toContainEqual(expect.stringMatching(`^${said} The costs of the others`));
  expect(file.rows.map(([name]) => name)).toContain('Unlisted rows');
});

describe('namespaces that come as rows', () => {
  test('are asked for once where they were cut off', async () => {
    const { asked } = openPage('cut-rows', { view: { ...DEFAULT_VIEW, expandedIds: [CLUSTER_ONE] } });
    await summary();
    expect(treeRows().filter(({ level }) => level === 2).length).toBeGreaterThan(5);
    expect(asked().map(({ search }) => search.getAll('cloud_account_id'))).toEqual([[], [CLUSTER_ONE], [AWS_HQ]]);
    expect(await figure('Total')).not.toMatch(/Corrected/);
  });
});

describe('a cluster that did not report', () => {
  test('is named wherever it is missing, without a cost of 0', async () => {
    openPage('missing-cluster');
    expect(await figure('Kubernetes')).toMatch(/Kubecost allocation of 5 of 6 clusters$/);
    expect(notices().getByText('Error: 5 of 6 clusters reported')).toBeVisible();
    expect(notices().getByRole('button', { name: 'aks-prod-westeurope' })).toBeVisible();
    expect(rowNamed(clusters(), 'aks-prod-westeurope')?.slice(1)).toEqual([
      '—',
      expect.stringMatching(/^Not reported · last import Nov 23, 2026/),
    ]);
    expect(rowNamed(sources(), 'aks-prod-westeurope')?.slice(1)).toEqual(['Kubernetes', '—', '—']);
  });

  test('is named with the reason the server gives', async () => {
    openPage('missing-cluster-reported');
    await summary();
    expect(notices().getByText(/The server says: Metroculus did not answer within 30 seconds\./)).toBeVisible();
    expect(rowNamed(clusters(), 'aks-prod-westeurope')?.[2]).toMatch(/^Not reported: Metroculus did not answer within 30 seconds/);
  });

  test('nor did any other: no cost, and no share of a total that lacks it', async () => {
    openPage('every-cluster-failed');
    expect(await figure('Kubernetes')).toMatch(/^—.*None of 6 connected clusters reported/);
    expect(await figure('CPU efficiency')).toMatch(/^—/);
    expect(notices().getByText('Error: 0 of 6 clusters reported')).toBeVisible();
    expect(within(clusters()).getAllByTitle('None of 6 connected clusters reported')).toHaveLength(4);
    const rows = rowsOf(sources());
    expect(rows.length).toBeGreaterThan(6);
    for (const row of rows) expect(row.at(-1)).toBe('—');
  });

  test('is told apart where its rows are known: it is none of those that were allocated, and what it is made of has one name', async () => {
    openPage('rows-of-missing-cluster');
    expect(await figure('Kubernetes')).toMatch(/Kubecost allocation of 1 of 2 clustersImported rows of 1 cluster$/);
    expect(notices().getByText('Warning: 1 of 2 clusters reported')).toBeVisible();
    expect(notices().queryByText(/^Note: No split/)).not.toBeInTheDocument();
    expect(rowNamed(components(), 'Not split')?.[1]).toBe('€60.00');
    for (const name of ['staging', 'Total']) {
      const bar = within(clusters()).getByRole('img', { name: new RegExp(`^Components of ${name}`) });
      expect(bar).toHaveAccessibleName(expect.stringContaining('Not split'));
    }
  });

  test('is not expected where the user filters by another account', async () => {
    openPage('missing-cluster', { filters: { accounts: [CLUSTER_ONE] } });
    expect(await figure('Kubernetes')).toMatch(/Kubecost allocation of 1 cluster$/);
    expect(screen.queryByText(/clusters? reported$/)).not.toBeInTheDocument();
  });
});

describe('an answer of a part of the period', () => {
  test('is not said to be of all of it: the header, a notice, and what is read out name what it covers', async () => {
    openPage('answer-clamped');
    await summary();
    expect(screen.getByText('Figures cover only Nov 20 – 22, 2026')).toBeVisible();
    expect(notices().getByText('Warning: The answer covers a part of the period')).toBeVisible();
    expect(screen.getByText(/^Costs of Nov 20 – 22, 2026, fetched/)).toBeInTheDocument();
  });

  test('which of a whole one is not said', async () => {
    openPage('organization');
    await summary();
    expect(screen.queryByText(/Figures cover only/)).not.toBeInTheDocument();
  });
});

describe('notices', () => {
  test('of one cause in several clusters are one entry that leads to each of them', async () => {
    const { user } = openPage(allInPhase1());
    expect(await figure('CPU efficiency')).toMatch(/^—/);
    const entry = notices().getByText('Warning: Infrastructure costs only for 6 clusters');
    expect(entry).toBeVisible();
    expect(notices().getAllByText(/Infrastructure costs only/)).toHaveLength(1);
    await user.click(notices().getAllByRole('button', { name: 'and 3 more' })[0] ?? entry);
    await user.click(notices().getAllByRole('button', { name: 'aks-dev' })[0] ?? entry);
    expect(screen.getByRole('group', { name: 'aks-dev' })).toBeVisible();
  });

  test('say first what is gravest, and fold what is beyond the first three', async () => {
    const { user } = openPage('handover');
    await summary();
    const titles = () =>
      notices()
        .getAllByRole('listitem')
        .map((item) => /^(Error|Warning|Note): /.exec(item.textContent)?.[1]);
    const rank = ['Error', 'Warning', 'Note'];
    const more = notices().queryByRole('button', { name: /more notices?$/ });
    if (more !== null) await user.click(more);
    const ranks = titles().flatMap((severity) => (severity === undefined ? [] : [rank.indexOf(severity)]));
    expect(ranks.length).toBeGreaterThan(1);
    expect(ranks).toEqual([...ranks].sort());
  });
});

/** As a scenario, its list of accounts failing at first and then longer by a cluster that is gone. */
function lateAccounts(name: ScenarioName): Scenario {
  const scenario = findScenario(name);
  return {
    ...scenario,
    respond(call, next) {
      const answer = next();
      if (call.endpoint !== 'cloud_accounts') return answer;
      if (call.attempt === 1) return { ...answer, status: 500, body: '<html>500</html>' };
      const { cloud_accounts: accounts } = JSON.parse(answer.body) as { cloud_accounts: Record<string, unknown>[] };
      const gone = { id: 'gone', name: 'gone', type: 'kubernetes_cnr', created_at: 1, deleted_at: 2, last_import_at: 1 };
      return { ...answer, body: JSON.stringify({ cloud_accounts: [...accounts, gone] }) };
    },
  };
}

/** As a scenario, but the rows of single accounts cannot be had. */
function withoutRows(name: ScenarioName): Scenario {
  return {
    ...findScenario(name),
    respond(call, next) {
      return call.url.searchParams.has('cloud_account_id') ? { ...next(), status: 500, body: '<html>500</html>' } : next();
    },
  };
}

/** As a scenario, but every answer lists its five dearest rows only. */
function cutToFive(name: ScenarioName): Scenario {
  return {
    ...findScenario(name),
    respond(call, next) {
      const answer = next();
      if (call.endpoint !== 'clean_expenses') return answer;
      const body = JSON.parse(answer.body) as { clean_expenses: unknown[] };
      return { ...answer, body: JSON.stringify({ ...body, total_count: 6_001, clean_expenses: body.clean_expenses.slice(0, 5) }) };
    },
  };
}

/** The organization before its clusters had the exporter. */
function allInPhase1(): Scenario {
  const { source, ...scenario } = findScenario('organization');
  return {
    ...scenario,
    source: {
      ...source,
      expenses(window, ask) {
        const answer = source.expenses(window, ask);
        for (const cluster of answer.k8s_costs?.k8s_cost_breakdown ?? []) {
          const total = cluster.cost;
          cluster.breakdown = { total_cost: total, cpu_cost: 0, ram_cost: 0, pv_cost: 0, network_cost: 0, load_balancer_cost: total };
          cluster.source = 'infrastructure';
          delete cluster.breakdown_by_namespace;
        }
        return answer;
      },
    },
  };
}
