import { act, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DEFAULT_VIEW, type ExpensesView } from '../../src/index.js';
import { openPage, startMockedBackend, type OpenedPage } from './support/openPage.js';
import { amount, cents, clusters, searchFor, summary, sumOf, treeRows, type TreeRow } from './support/readPage.js';

startMockedBackend();

const grid = () => within(clusters());
const rowOf = (name: string): HTMLElement => {
  const row = grid()
    .getAllByRole('row', { hidden: true })
    .find((one) => one.querySelector('.text')?.textContent === name);
  if (row === undefined) throw new Error(`No row ${name}.`);
  return row;
};
const isOpen = (name: string) => rowOf(name).getAttribute('aria-expanded') === 'true';
const names = (level: TreeRow['level']) => treeRows().flatMap((row) => (row.level === level ? [row.name] : []));
const clusterCosts = () => treeRows().flatMap((row) => (row.level === 1 ? [cents(row.cell('cost'))] : []));
/** A percentage of a row's cell as a number; null: "—". */
const percent = (row: TreeRow, column: 'cpu' | 'ram' | 'efficiency') => {
  const text = /^[\d,.]+(?=%)/.exec(row.cell(column))?.[0];
  return text === undefined ? null : Number(text.replace(/,/g, ''));
};

const SIX = ['prod-eu-central-1', 'aks-prod-westeurope', 'data-platform', 'gke-ml-europe-west4', 'aks-dev', 'cluster-one'];

describe('the clusters', () => {
  test('stand in the order of their cost, closed, with a total that is the Kubernetes figure at the top', async () => {
    openPage('organization');
    await summary();
    expect(names(2)).toEqual([]);
    expect([...names(1)].sort()).toEqual([...SIX].sort());
    const costs = clusterCosts();
    expect(costs).toEqual([...costs].sort((a, b) => (b ?? 0) - (a ?? 0)));
    expect(treeRows().at(-1)?.cell('cost')).toBe(await amount('Kubernetes'));
    expect(screen.getByText(/^6 clusters, \d+ namespaces$/)).toBeVisible();
  });

  test('open by a click into their namespaces, most expensive first, idle and the rest last, and close again', async () => {
    const { user } = openPage('special-rows');
    await summary();
    await user.click(grid().getByRole('button', { name: 'Show namespaces of prod-eu-central-1' }));
    expect(isOpen('prod-eu-central-1')).toBe(true);
    const inside = treeRows().filter(({ level }) => level === 2);
    expect(inside.slice(-4).map(({ name }) => name)).toEqual(['Idle', 'Unallocated', 'Unmounted', 'Not attributed']);
    expect(inside.slice(-3, -1).map(({ cell }) => cell('cost'))).toEqual(['€41.30', '€12.84']);
    const costs = inside.slice(0, -4).map(({ cell }) => cents(cell('cost')));
    expect(costs).toEqual([...costs].sort((a, b) => (b ?? 0) - (a ?? 0)));
    await user.click(grid().getByRole('button', { name: 'Hide namespaces of prod-eu-central-1' }));
    expect(names(2)).toEqual([]);
  });

  test('are walked, opened and closed by keyboard alone', async () => {
    const { user } = openPage('organization');
    await summary();
    const [first = '', second = ''] = names(1);
    act(() => grid().getByRole('button', { name: 'Total efficiency' }).focus());
    await user.tab();
    expect(rowOf(first)).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowRight}');
    expect(rowOf(second)).toHaveFocus();
    expect(isOpen(second)).toBe(true);
    await user.keyboard('{ArrowRight}');
    expect(rowOf(names(2)[0] ?? '')).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(rowOf(second)).toHaveFocus();
    expect(isOpen(second)).toBe(false);
    await user.keyboard('{End}');
    expect(rowOf('Total')).toHaveFocus();
    await user.keyboard('{Home}{Enter}');
    expect(rowOf(first)).toHaveFocus();
    expect(isOpen(first)).toBe(true);
    await user.keyboard('{Enter}');
    expect(isOpen(first)).toBe(false);
  });

  test('lead to where the host knows more about them', async () => {
    const onNavigate = vi.fn();
    const { user } = openPage('eks', { onNavigate });
    await summary();
    await user.click(grid().getByRole('button', { name: 'cluster-one' }));
    act(() => rowOf('cluster-one').focus());
    await user.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    const clusterId = 'bc55eb8c-5db2-4c32-b976-2df0edb0619a';
    expect(onNavigate.mock.calls).toEqual([[{ to: 'cluster', clusterId }], [{ to: 'namespace', clusterId, namespace: names(2)[0] }]]);
  });

  test('one that is chosen has its efficiency beside that of all', async () => {
    const { user } = openPage('organization');
    await summary();
    await user.click(within(rowOf('data-platform')).getByText(/^€/));
    expect(rowOf('data-platform')).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('group', { name: 'data-platform' })).toBeVisible();
    const shown = within(screen.getByRole('group', { name: 'data-platform' })).getByRole('meter', { name: 'CPU efficiency' });
    const row = treeRows().find(({ name }) => name === 'data-platform');
    expect(row?.cell('cpu')).toContain(shown.getAttribute('aria-valuetext')?.split(',')[0]);
    await user.click(within(rowOf('data-platform')).getByText(/^€/));
    expect(screen.queryByRole('group', { name: 'data-platform' })).not.toBeInTheDocument();
  });
});

describe('sorting', () => {
  const FIGURES: [string, (row: TreeRow) => number | null][] = [
    ['Cost', (row) => cents(row.cell('cost'))],
    ['CPU efficiency', (row) => percent(row, 'cpu')],
    ['RAM efficiency', (row) => percent(row, 'ram')],
    ['Total efficiency', (row) => percent(row, 'efficiency')],
  ];

  test('by each column, both ways, clusters and the namespaces in them', async () => {
    const { user } = openPage('organization', { view: undefined });
    await summary();
    await user.click(grid().getByRole('button', { name: 'Show namespaces of data-platform' }));
    const figures = (level: 1 | 2, read: (row: TreeRow) => number | null) =>
      treeRows().flatMap((row) => (row.level === level && !['Idle', 'Not attributed'].includes(row.name) ? [read(row)] : []));

    for (const [column, read] of FIGURES) {
      for (const direction of ['descending', 'ascending']) {
        const header = grid().getByRole('columnheader', { name: column });
        // The cost is what they are sorted by at first.
        if (header.getAttribute('aria-sort') !== direction) await user.click(within(header).getByRole('button'));
        expect(header).toHaveAttribute('aria-sort', direction);
        const sign = direction === 'ascending' ? 1 : -1;
        for (const level of [1, 2] as const) {
          const shown = figures(level, read);
          expect(shown.length).toBeGreaterThan(5);
          expect(shown, `${column} ${direction}`).toEqual([...shown].sort((a, b) => sign * ((a ?? 0) - (b ?? 0))));
        }
      }
    }
    await user.click(grid().getByRole('button', { name: 'Name' }));
    const byName = ['aks-dev', 'aks-prod-westeurope', 'cluster-one', 'data-platform', 'gke-ml-europe-west4', 'prod-eu-central-1'];
    expect(names(1)).toEqual(byName);
    await user.click(grid().getByRole('button', { name: 'Name' }));
    expect(names(1)).toEqual(byName.reverse());
  });
});

describe('searching', () => {
  test('finds namespaces wherever they are, and says how many and what they cost together', async () => {
    const { user } = openPage('organization');
    await summary();
    const total = await amount('Kubernetes');
    await searchFor(user, 'Monitoring');
    const found = treeRows().filter(({ level }) => level === 2);
    expect(found.length).toBeGreaterThan(2);
    expect(new Set(found.map(({ name }) => name))).toEqual(new Set(['monitoring']));
    expect(screen.getByText(`${found.length} namespaces found`)).toHaveRole('status');
    const shown = treeRows().at(-1);
    expect(cents(shown?.cell('cost') ?? '')).toBe(sumOf(found.map(({ cell }) => cents(cell('cost')))));
    expect(shown?.name).toBe(`Shown: ${shown?.cell('cost') ?? ''} of ${total}`);
    // The figures at the top are those of everything.
    expect(await amount('Kubernetes')).toBe(total);
  });

  test('finds nothing and says so; emptied, everything is back', async () => {
    const { user } = openPage('eks');
    await summary();
    await searchFor(user, 'no such thing');
    expect(screen.getByText('No cluster or namespace has “no such thing” in its name.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear search' }));
    expect(names(1)).toEqual(['cluster-one']);
  });
});

test('names are shown as they are, whatever is in them', async () => {
  const { user } = openPage('long-names');
  await summary();
  const [first = ''] = names(1);
  await user.click(grid().getByRole('button', { name: `Show namespaces of ${first}` }));
  const shown = names(2);
  for (const name of ['<b>bold</b><img src=x onerror=alert(1)>', 'متجر-الإنترنت', '🛒 checkout 👩‍👩‍👧‍👦', 'constructor', 'two\nlines', '-2+3']) {
    expect(shown).toContain(name);
  }
  expect(document.querySelector('img[src="x"]')).toBeNull();
  const long = shown.find((name) => name.length > 100) ?? '';
  expect(grid().getAllByTitle(long)[0]).toBeVisible();
});

describe('a host that keeps the view', () => {
  const onScreen = () => treeRows().map(({ level, name, cell }) => [level, name, cell('cost')]);

  /** Keeps it as text, as an address does. */
  function openKept(scenario: 'organization', kept: { view: string }): OpenedPage {
    const page: OpenedPage = openPage(scenario, {
      view: JSON.parse(kept.view) as ExpensesView,
      onViewChange: (view) => {
        kept.view = JSON.stringify(view);
        page.rerender({ view: JSON.parse(kept.view) as ExpensesView });
      },
    });
    return page;
  }

  test('gets every choice as plain data, and opens the page again as it was left', async () => {
    const kept = { view: JSON.stringify(DEFAULT_VIEW) };
    const { user, unmount } = openKept('organization', kept);
    await summary();
    await user.click(grid().getByRole('button', { name: 'Name' }));
    await user.click(grid().getByRole('button', { name: 'Show namespaces of gke-ml-europe-west4' }));
    await user.click(within(rowOf('aks-dev')).getByText(/^€/));
    await searchFor(user, 'm');
    const left = onScreen();
    expect(JSON.parse(kept.view)).toMatchObject({ sort: { column: 'name', direction: 'asc' }, search: 'm' });
    unmount();

    openKept('organization', kept);
    await summary();
    expect(onScreen()).toEqual(left);
    expect(screen.getByRole('searchbox')).toHaveValue('m');
    expect(screen.getByRole('group', { name: 'aks-dev' })).toBeVisible();
  });

  test('decides: what it does not take up does not happen', async () => {
    const onViewChange = vi.fn();
    const { user } = openPage('eks', { view: DEFAULT_VIEW, onViewChange });
    await summary();
    await user.click(grid().getByRole('button', { name: 'Show namespaces of cluster-one' }));
    expect(onViewChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_VIEW, expandedIds: ['bc55eb8c-5db2-4c32-b976-2df0edb0619a'] });
    expect(names(2)).toEqual([]);
  });
});
