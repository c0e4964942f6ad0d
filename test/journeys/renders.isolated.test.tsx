import { screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { createExpensesClient, DEFAULT_VIEW, type CleanExpensesQuery, type ExpensesClient, type ExpensesView } from '../../src/index.js';
import { openPage, startMockedBackend, type OpenedPage } from './support/openPage.js';
import { clusters, searchFor, summary } from './support/readPage.js';

/** How often React drew a part of the page, or anything in it. */
const drawn = vi.hoisted(() => new Map<string, number>());

const counted = vi.hoisted(() => async (name: string, load: () => Promise<object>) => {
  const { createElement, Profiler } = await import('react');
  const module = (await load()) as Record<string, ComponentType>;
  const Original = module[name];
  if (Original === undefined) throw new Error(`No component ${name}.`);
  const onRender = () => void drawn.set(name, (drawn.get(name) ?? 0) + 1);
  return { ...module, [name]: (props: object) => createElement(Profiler, { id: name, onRender }, createElement(Original, props)) };
});

vi.mock('../../src/features/summary/SummaryFigures.js', (load) => counted('SummaryFigures', load));
vi.mock('../../src/features/notices/NoticeList.js', (load) => counted('NoticeList', load));
vi.mock('../../src/features/breakdown/SourceChart.js', (load) => counted('SourceChart', load));
vi.mock('../../src/features/breakdown/ComponentChart.js', (load) => counted('ComponentChart', load));
vi.mock('../../src/charts/daily/DailyChart.js', (load) => counted('DailyChart', load));
vi.mock('../../src/features/efficiency/EfficiencyPanel.js', (load) => counted('EfficiencyPanel', load));
vi.mock('../../src/features/clusters/ClusterTable.js', (load) => counted('ClusterTable', load));
vi.mock('../../src/features/resources/ResourceTable.js', (load) => counted('ResourceTable', load));

startMockedBackend();

/** The whole page, with all that is asked beside its figures; what is drawn from now on counts. */
async function settled({ pass }: OpenedPage): Promise<void> {
  await summary();
  await pass(1_000);
  expect([...drawn.keys()].sort()).toEqual(PARTS);
  drawn.clear();
}

const PARTS = [
  'ClusterTable',
  'ComponentChart',
  'DailyChart',
  'EfficiencyPanel',
  'NoticeList',
  'ResourceTable',
  'SourceChart',
  'SummaryFigures',
];

const drawnParts = () => [...drawn.keys()];
const search = () => screen.getByRole('searchbox', { name: 'Search clusters and namespaces' });

describe('of a page that stands only what changed is drawn again', () => {
  test('the table, when one searches it', async () => {
    const page = openPage('plan');
    await settled(page);
    await searchFor(page.user, 'api');
    expect(search()).toHaveValue('api');
    expect(drawnParts()).toEqual(['ClusterTable']);
  });

  test('the table, also where the host keeps the view and makes all it gives anew on every render', async () => {
    let view: ExpensesView = DEFAULT_VIEW;
    const anew = () => ({
      view: { ...view },
      onViewChange: (next: ExpensesView) => {
        view = next;
        page.rerender(anew());
      },
      onNavigate: () => {},
      onError: () => {},
      efficiencyTargets: { good: 0.7, warning: 0.5 },
      filters: { pools: [] },
      period: { start: new Date('2026-10-25T00:00:00Z'), end: new Date('2026-11-24T00:00:00Z') },
    });
    const page: OpenedPage = openPage('plan', { ...anew() });
    await settled(page);
    await searchFor(page.user, 'api');
    expect(search()).toHaveValue('api');
    expect(drawnParts()).toEqual(['ClusterTable']);
  });

  test('the table, also while the period before is still being asked for', async () => {
    const page = openPage('plan', { client: withoutPeriodBefore() });
    await settled(page);
    await searchFor(page.user, 'api');
    expect(drawnParts()).toEqual(['ClusterTable']);
  });

  test('the age of the figures, when time goes by', async () => {
    const page = openPage('plan');
    await settled(page);
    await page.pass(90_000);
    expect(screen.getByText(/1 minute ago/)).toBeVisible();
    expect(drawnParts()).toEqual([]);
  });

  test('the efficiency and the table, when a cluster is chosen', async () => {
    const page = openPage('plan');
    await settled(page);
    const [cluster] = clusters().querySelectorAll('[aria-level="1"]');
    await page.user.click(cluster ?? document.body);
    expect(drawnParts().sort()).toEqual(['ClusterTable', 'EfficiencyPanel']);
  });
});

/** Answers what is asked of the period on the screen, and never of another. */
function withoutPeriodBefore(): ExpensesClient {
  const client = createExpensesClient({ baseUrl: 'http://localhost/restapi/v2', getToken: () => 'token' });
  let shown: CleanExpensesQuery | null = null;
  return {
    ...client,
    cleanExpenses: (query, options) => {
      shown ??= query;
      const isShown = query.startDate === shown.startDate && query.endDate === shown.endDate;
      return isShown ? client.cleanExpenses(query, options) : new Promise(() => {});
    },
  };
}
