import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { AWS_HQ } from '../../src/mocks/organization/accounts.js';
import { expenseRow } from '../../src/mocks/expenseRow.js';
import { payloadSource } from '../../src/mocks/payloadSource.js';
import { defineScenario } from '../../src/mocks/scenario.js';
import type { WireRow } from '../../src/mocks/wire.js';
import { catchDownloads, exportFile } from './support/exportFile.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount, figure, summary } from './support/readPage.js';

startMockedBackend();
catchDownloads();

const CLUSTERS = ['k1', 'k2'].map((id) => ({ id, name: id, type: 'kubernetes_cnr' }));
const said = (title: RegExp) => screen.queryByText(title);
const TWICE = /^Warning: Kubernetes was counted twice/;
const DISAGREES = /^Warning: The reported total is no sum/;

interface Made {
  /** Of the AWS account; left out: there is none. */
  cloud?: number;
  /** What each cluster costs, and what its rows come to. */
  live: number;
  rows: number;
  clusters?: number;
  /** Whether the total has K beside the rows. */
  isDoubled?: boolean;
}

/** An organization whose answers lack their last row, but for those that ask for clusters alone. */
function cut({ cloud, live, rows, clusters = 1, isDoubled = true }: Made) {
  const known = CLUSTERS.slice(0, clusters);
  const own = (resource_name: string, cost: number): Partial<WireRow> => ({ resource_id: resource_name, resource_name, cost });
  const all = [
    ...(cloud === undefined ? [] : [expenseRow(AWS_HQ, { ...own('web-1', cloud), resource_type: 'Instance' } as never)]),
    ...known.flatMap((account) =>
      [0.6, 0.4].map((share, nth) =>
        expenseRow(account, {
          ...own(`${account.id}-${nth}`, rows * share),
          resource_type: 'K8s Namespace',
          k8s_namespace: `team-${nth}`,
        } as never),
      ),
    ),
  ];
  return defineScenario({
    name: 'cut-rows',
    title: '',
    description: '',
    source: payloadSource(() => ({
      start_date: 0,
      end_date: 0,
      total_count: all.length,
      total_cost: (cloud ?? 0) + clusters * (rows + (isDoubled ? live : 0)),
      clean_expenses: all,
      k8s_costs: {
        k8s_total_cost: clusters * live,
        k8s_cost_breakdown: known.map(({ id, name }) => ({ cloud_account_id: id, cloud_account_name: name, cost: live })),
      },
    })),
    respond({ endpoint, url }, next) {
      const answer = next();
      const ids = url.searchParams.getAll('cloud_account_id');
      const isOfClusters = url.searchParams.get('limit') === '5000' && ids.length > 0 && ids.every((id) => id.startsWith('k'));
      if (endpoint !== 'clean_expenses' || isOfClusters) return answer;
      const body = JSON.parse(answer.body) as { clean_expenses: unknown[] };
      return { ...answer, body: JSON.stringify({ ...body, clean_expenses: body.clean_expenses.slice(0, -1) }) };
    },
  });
}

describe('a cut answer that is filtered by account', () => {
  test('of a cloud alone: the cloud is the total, and no cluster outside the filter is asked for', async () => {
    const page = openPage('cut-rows-counted-twice', { filters: { accounts: [AWS_HQ.id] } });
    const total = await amount('Total');
    expect(total).not.toBe('—');
    expect(await amount('Cloud')).toBe(total);
    expect(page.asked().map(({ search }) => search.getAll('cloud_account_id'))).toEqual([[AWS_HQ.id]]);
  });

  test('of a cloud and one of two clusters: what is in the total twice is found within the filter', async () => {
    openPage(cut({ cloud: 1_000, live: 100, rows: 98, clusters: 2 }), { filters: { accounts: [AWS_HQ.id, 'k1'] } });
    expect(await amount('Cloud')).toBe('€1,000.00');
    expect(await figure('Total')).toMatch(/^€1,100\.00.*Corrected; reported as €1,198\.00/);
    expect(said(TWICE)).toBeVisible();
  });

  test('as without a filter', async () => {
    openPage(cut({ cloud: 1_000, live: 100, rows: 98, clusters: 2 }));
    expect(await amount('Cloud')).toBe('€1,000.00');
    expect(await figure('Total')).toMatch(/^€1,200\.00.*Corrected; reported as €1,396\.00/);
  });
});

describe('a cut answer of Kubernetes accounts alone', () => {
  test('has no cloud: its rows, added once more, are counted twice', async () => {
    openPage(cut({ live: 100, rows: 98 }), { root: 'page' });
    expect(await amount('Cloud')).toBe('€0.00');
    expect(await figure('Total')).toMatch(/^€100\.00.*Corrected; reported as €198\.00/);
    expect(said(TWICE)).toBeVisible();
  });

  test('with its rows alone in the total, a little behind the live figure, disagrees with nothing', async () => {
    openPage(cut({ live: 100, rows: 98, isDoubled: false }));
    expect(await amount('Cloud')).toBe('€0.00');
    expect(await amount('Total')).toBe('€100.00');
    expect(said(DISAGREES)).not.toBeInTheDocument();
    expect(said(TWICE)).not.toBeInTheDocument();
  });

  test('nor by a filter, beside a cloud that is left out', async () => {
    openPage(cut({ cloud: 1_000, live: 100, rows: 98 }), { filters: { accounts: ['k1'] } });
    expect(await amount('Cloud')).toBe('€0.00');
    expect(await amount('Total')).toBe('€100.00');
  });
});

describe('the comparison as a file', () => {
  const NAME = 'Comparison with the period before (CSV)';

  test('of a cut answer has the amounts of the page, and its changes', async () => {
    const page = openPage(cut({ cloud: 1_000, live: 100, rows: 98 }));
    await summary();
    await page.pass(1_000);
    const { rows } = await exportFile(page, NAME);
    const [total, cloud, kubernetes] = ['Total', 'Cloud total', 'Kubernetes total'].map((name) => rows.find(([own]) => own === name));
    expect(total?.slice(3, 6)).toEqual(['1100.00', '1100.00', '0.00']);
    expect(cloud?.slice(3, 6)).toEqual(['1000.00', '1000.00', '0.00']);
    expect(kubernetes?.slice(3, 6)).toEqual(['100.00', '100.00', '0.00']);
    expect(rows.map(([, namespace]) => namespace)).toEqual(expect.arrayContaining(['team-0', 'team-1']));
  });

  test('claims no change of a total whose rows cannot be had', async () => {
    const scenario = cut({ cloud: 1_000, live: 100, rows: 98 });
    const page = openPage({
      ...scenario,
      respond: (call, next) =>
        call.url.searchParams.has('cloud_account_id')
          ? { ...next(), status: 500, body: '<html>500</html>' }
          : (scenario.respond?.(call, next) ?? next()),
    });
    await summary();
    await page.pass(1_000);
    const { rows } = await exportFile(page, NAME);
    for (const name of ['Total', 'Cloud total']) expect(rows.find(([own]) => own === name)?.[5]).toBe('');
    expect(within(screen.getByRole('group', { name: 'Total' })).queryByText(/Corrected/)).not.toBeInTheDocument();
  });
});
