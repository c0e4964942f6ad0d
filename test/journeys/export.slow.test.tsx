import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_VIEW, type ExpensesView } from '../../src/index.js';
import { catchDownloads, centsIn, exportFile, type ExportedFile } from './support/exportFile.js';
import { days, openPage, startMockedBackend } from './support/openPage.js';
import { cents, clusters, components, rowsOf, searchFor, sources, sumOf, summary, treeRows } from './support/readPage.js';

startMockedBackend();
catchDownloads();

afterEach(() => {
  vi.unstubAllGlobals();
});

const CLUSTER_IDS = [
  '3b7a2f16-0d8c-4c55-9a1e-74f2c6d0e913',
  '9e41c7d3-6f20-4b8a-8c35-1d0b5e7a2f68',
  'bc55eb8c-5db2-4c32-b976-2df0edb0619a',
];

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

const namesIn = ({ rows }: ExportedFile) => rows.map(([cluster, namespace]) => (namespace === '' ? cluster : namespace));

describe('clusters and namespaces as CSV', () => {
  test('are the rows of the screen in its order, with its amounts; those of closed clusters too', async () => {
    const view: ExpensesView = { ...DEFAULT_VIEW, sort: { column: 'name', direction: 'asc' }, expandedIds: CLUSTER_IDS };
    const page = openPage('special-rows', { view });
    await summary();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    const shown = treeRows();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    const file = await exportFile(page, 'Clusters and namespaces (CSV)');
    const cost = centsIn(file, 'Cost (EUR)');

    const open = new Set(shown.flatMap(({ name }, at) => (shown[at + 1]?.level === 2 ? [name] : [])));
    const visible = file.rows.map((row, at) => ({ row, at })).filter(({ row }) => row[1] === '' || open.has(row[0] ?? ''));
    expect(visible.map(({ at }) => namesIn(file)[at])).toEqual(shown.map(({ name }) => name));
    expect(visible.map(({ at }) => cost[at])).toEqual(shown.map(({ cell }) => cents(cell('cost'))));
    expect(file.rows.length).toBeGreaterThan(shown.length);
    expect(file.rows.map((row) => row[2])).toEqual(expect.arrayContaining(['Idle', 'Unallocated', 'Unmounted', 'Not attributed', 'Total']));
  });

  test('say of when they are, in which currency, from where, and what to know before trusting them', async () => {
    const page = openPage('handover');
    await summary();
    const notices = screen.getByRole('region', { name: 'Data notices' });
    for (const more of within(notices).queryAllByRole('button', { name: /more notices?$/ })) await page.user.click(more);
    const shown = within(notices).getAllByRole('listitem');
    const { about, name } = await exportFile(page, 'Clusters and namespaces (CSV)');
    expect(about.slice(0, 7).map(([label, text = '']) => [label, text.replace(/\s/g, ' ')])).toEqual([
      ['Kubernetes costs by cluster and namespace', ''],
      ['Period (UTC)', 'Oct 25 – Nov 23, 2026'],
      ['Currency', 'EUR'],
      ['Source', 'CloudTuner expenses; Kubernetes costs are an allocation by Kubecost, not a bill'],
      ['Fetched at', 'Nov 23, 2026, 12:20 UTC'],
      ['Format', 'Cells are separated by commas; the decimal sign is a point.'],
      ['Texts', 'An apostrophe before a text keeps a spreadsheet from changing it.'],
    ]);
    const noticed = about.slice(7);
    expect(noticed).toHaveLength(shown.length);
    expect(shown.length).toBeGreaterThan(1);
    noticed.forEach(([severity, title], at) => expect(shown[at]).toHaveTextContent(`${severity}: ${title}`));
    expect(name).toBe('k8s-costs-clusters-2026-10-25_2026-11-23.csv');
  });

  test('follow the search, and add up to what was found', async () => {
    const page = openPage('organization');
    await summary();
    await searchFor(page.user, 'monitoring');
    const shown = treeRows();
    const file = await exportFile(page, 'Clusters and namespaces (CSV)');
    expect(file.about).toContainEqual(['Search', 'monitoring']);
    expect(file.rows.map((row) => row[2])).toEqual([...shown.filter(({ level }) => level === 2).map(() => 'Namespace'), 'Total']);
    expect(centsIn(file, 'Cost (EUR)')).toEqual(shown.filter(({ level }) => level !== 1).map(({ cell }) => cents(cell('cost'))));
  });

  test('leave unknown cells empty: neither 0 nor "—"', async () => {
    const page = openPage('missing-cluster');
    await summary();
    const { rows, columns } = await exportFile(page, 'Clusters and namespaces (CSV)');
    const missing = rows.find((row) => row[0] === 'aks-prod-westeurope');
    expect(missing).toEqual([
      'aks-prod-westeurope',
      '',
      'Not reported',
      ...columns.slice(5).map(() => ''),
      expect.stringMatching(UUID),
      '',
    ]);
  });

  test('hold names that cannot run in a spreadsheet', async () => {
    const page = openPage('long-names');
    await summary();
    const { rows } = await exportFile(page, 'Clusters and namespaces (CSV)');
    const cells = rows.flatMap((row) => row.slice(0, 2));
    for (const name of [
      `'=HYPERLINK("https://example.com","open")`,
      "'+1+cmd|calc",
      "'@SUM(A1:A9)",
      "'-2+3",
      'comma, "quote" and tab',
      'two lines',
    ]) {
      expect(cells).toContain(name);
    }
    expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
  });
});

test('components as CSV are the table of the screen', async () => {
  const page = openPage('handover');
  await summary();
  const shown = rowsOf(components());
  const file = await exportFile(page, 'Kubernetes components (CSV)');
  expect(file.rows.map(([name]) => name)).toEqual(shown.map(([name]) => name));
  expect(centsIn(file, 'Cost (EUR)')).toEqual(shown.map(([, cost = '']) => cents(cost)));
  expect(file.name).toBe('k8s-costs-components-2026-10-25_2026-11-23.csv');
});

test('data sources as CSV are the unfolded table of the screen, in its order', async () => {
  const page = openPage('missing-cluster');
  await summary();
  await page.user.click(await screen.findByRole('button', { name: 'Show all 11' }));
  const shown = rowsOf(sources());
  const file = await exportFile(page, 'Data sources (CSV)');
  expect(file.rows.map(([name]) => name)).toEqual(shown.map(([name]) => name));
  expect(centsIn(file, 'Cost (EUR)')).toEqual(shown.map((cells) => cents(cells[2] ?? '')));
  expect(file.name).toBe('k8s-costs-sources-2026-10-25_2026-11-23.csv');
});

test('data sources as CSV say that Kubernetes is a part of the cloud bill, where it is looked at so', async () => {
  const page = openPage('plan', { view: { ...DEFAULT_VIEW, overlap: 'partOfCloud' } });
  await summary();
  const { about, rows } = await exportFile(page, 'Data sources (CSV)');
  expect(rows.at(-1)?.slice(0, 3)).toEqual(['Total', 'Total', '145.50']);
  expect(about).toContainEqual(['View', 'Kubernetes as part of the cloud bill']);
});

test('every file says what alone it is of where the host filters, accounts by name', async () => {
  const filters = { accounts: ['8c63e980-6572-4b36-be82-a2bc59705888', 'unheard-of'], regions: ['eu-central-1', 'eu-west-1'], pools: [] };
  const page = openPage('organization', { filters });
  await summary();
  for (const item of ['Data sources (CSV)', 'Cloud resources (CSV)']) {
    const { about } = await exportFile(page, item);
    expect(about.filter(([label]) => label?.startsWith('Filter'))).toEqual([
      ['Filter (accounts)', 'AWS HQ, unheard-of'],
      ['Filter (regions)', 'eu-central-1, eu-west-1'],
    ]);
  }
});

test('cloud resources as CSV are all of them, those of the screen with the amounts they have there; nothing more is asked for', async () => {
  const page = openPage('organization');
  await summary();
  const resources = screen.getByRole('table', { name: 'Most expensive cloud resources' });
  await page.user.click(screen.getByRole('button', { name: 'Show the top 20' }));
  const shown = rowsOf(resources);
  const file = await exportFile(page, 'Cloud resources (CSV)');
  const inFile = file.rows.map(([name], at) => [name, centsIn(file, 'Cost (EUR)')[at]]);
  const onScreen = shown.map((cells) => [cells[0], cents(cells.at(-2) ?? '')]);
  expect(inFile).toEqual(expect.arrayContaining(onScreen.slice(0, 20)));
  expect(inFile.at(-1)).toEqual(onScreen.at(-1));
  expect(sumOf(centsIn(file, 'Cost (EUR)').slice(0, -1))).toBe(onScreen.at(-1)?.[1]);
  expect(inFile.length).toBeGreaterThan(shown.length);
  const ids = file.columns.flatMap((column, at) => (column.endsWith(' ID') ? [file.rows[0]?.[at]] : []));
  expect(ids).toEqual([expect.stringMatching(UUID), expect.stringMatching(/./), expect.stringMatching(UUID)]);
  expect(page.requests().filter(({ search }) => search.has('offset'))).toEqual([]);
  expect(file.name).toBe('k8s-costs-resources-2026-10-25_2026-11-23.csv');
});

test('days and the comparison are files too: the days of the table, the change of the screen', async () => {
  const page = openPage('plan');
  await summary();
  await page.pass(1_000);
  await page.user.click(await screen.findByRole('button', { name: 'Show as table' }));
  const shown = rowsOf(screen.getByRole('table', { name: 'Kubernetes cost by day' }));
  const byDay = await exportFile(page, 'Kubernetes by day (CSV)');
  expect(byDay.rows).toHaveLength(shown.length);
  expect(centsIn(byDay, 'k8s-kubecost (EUR)')).toEqual(shown.map(([, cost = '']) => cents(cost)));
  expect(byDay.about.find(([label]) => label === 'Cluster ID')?.slice(2)).toEqual(['bc55eb8c-5db2-4c32-b976-2df0edb0619a']);
  const compared = await exportFile(page, 'Comparison with the period before (CSV)');
  expect(compared.rows.map(([name]) => name)).toEqual(['Total', 'Cloud total', 'Kubernetes total', 'k8s-kubecost']);
  for (const row of compared.rows) expect(row[3] === '' ? row[7] : row[5]).not.toBe('');
});

test('what has not come is in the menu, and cannot be chosen', async () => {
  const { user } = openPage('breakdown-error', { root: 'panel' });
  await summary();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  expect(screen.getByRole('menuitem', { name: 'Kubernetes by day (CSV)' })).toHaveAttribute('aria-disabled', 'true');
});

test('the panel has the Kubernetes tables alone', async () => {
  const { user } = openPage('eks', { root: 'panel' });
  await summary();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  expect(
    within(screen.getByRole('menu'))
      .getAllByRole('menuitem')
      .map((item) => item.textContent),
  ).toEqual([
    'Clusters and namespaces (CSV)',
    'Kubernetes components (CSV)',
    'Kubernetes by day (CSV)',
    'Comparison with the period before (CSV)',
    'Print or save as PDF',
  ]);
});

test('a German spreadsheet gets decimal commas and semicolons', async () => {
  const page = openPage('plan', { locale: 'de-DE', messages: { 'export.button': 'Export', 'export.componentsCsv': 'Komponenten' } });
  await screen.findByRole('button', { name: 'Export' });
  await waitFor(() => expect(document.body).toHaveTextContent('105,00'));
  const { rows } = await exportFile(page, 'Komponenten', ';');
  expect(rows[0]?.slice(1)).toEqual(['50,00', '50,00', '47,6', '']);
});

test('a Swiss spreadsheet gets semicolons, and the decimal point it reads amounts with', async () => {
  const page = openPage('plan', { locale: 'de-CH', messages: { 'export.button': 'Export', 'export.componentsCsv': 'Komponenten' } });
  await screen.findByRole('button', { name: 'Export' });
  await waitFor(() => expect(document.body).toHaveTextContent('105.00'));
  const { rows, about } = await exportFile(page, 'Komponenten', ';');
  expect(rows[0]?.slice(1)).toEqual(['50.00', '50.00', '47.6', '']);
  expect(about).toContainEqual(['Format', 'Zellen sind durch Semikolons getrennt; das Dezimalzeichen ist ein Punkt.']);
});

test('who has a German spreadsheet beside an English page chooses its separator, by keys alone, and need not choose again', async () => {
  const page = openPage('plan');
  await summary();
  screen.getByRole('button', { name: 'Export' }).focus();
  await page.user.keyboard('{Enter}');
  expect(screen.getByRole('menuitemradio', { name: 'Separator: comma (1234.5)' })).toBeChecked();
  // Up from the first item is the last one.
  await page.user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(screen.getByRole('menuitemradio', { name: 'Separator: semicolon (1234,5)' })).toHaveFocus();
  await page.user.keyboard('{Enter}');
  expect(screen.getByRole('menuitemradio', { name: 'Separator: semicolon (1234,5)' })).toBeChecked();
  await page.user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());

  const file = await exportFile(page, 'Kubernetes components (CSV)', ';');
  expect(file.rows[0]).toEqual(['CPU', '50,00', '50,00', '47,6', '']);
  expect(file.about).toContainEqual(['Format', 'Cells are separated by semicolons; the decimal sign is a comma.']);
  // Another period is another page of figures, and the same spreadsheet.
  page.rerender({ period: days('2026-11-01', '2026-11-07') });
  await summary();
  expect((await exportFile(page, 'Kubernetes components (CSV)', ';')).rows[0]?.[1]).toMatch(/^\d+,\d\d$/);
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});

test('cells parted by tabs are a file of that name', async () => {
  const page = openPage('plan');
  await summary();
  await page.user.click(screen.getByRole('button', { name: 'Export' }));
  await page.user.click(screen.getByRole('menuitemradio', { name: 'Separator: tab (1234.5)' }));
  await page.user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
  const file = await exportFile(page, 'Kubernetes components (CSV)', '\t');
  expect(file.rows[0]).toEqual(['CPU', '50.00', '50.00', '47.6', '']);
  expect(file.name).toBe('k8s-costs-components-2026-10-25_2026-11-23.tsv');
});

test('clusters, namespaces and data sources have their ids, by which those of one name are told apart', async () => {
  const page = openPage('organization');
  await summary();
  const byCluster = await exportFile(page, 'Clusters and namespaces (CSV)');
  expect(byCluster.columns.slice(-2)).toEqual(['Cluster ID', 'Doubt']);
  const [cluster = [], ...below] = byCluster.rows;
  expect(CLUSTER_IDS).toContain(cluster.at(-2));
  for (const row of below.filter(([name]) => name === cluster[0])) expect(row.at(-2)).toBe(cluster.at(-2));
  expect(byCluster.rows.at(-1)?.at(-2)).toBe('');
  const bySource = await exportFile(page, 'Data sources (CSV)');
  expect(bySource.columns.slice(-2)).toEqual(['Data source ID', 'Doubt']);
  expect(bySource.rows.find(([name]) => name === 'AWS HQ')?.at(-2)).toBe('8c63e980-6572-4b36-be82-a2bc59705888');
  expect(bySource.rows.find(([name]) => name === cluster[0])?.at(-2)).toBe(cluster.at(-2));
});

test('a file that cannot be made is an error message, not silence', async () => {
  const { user } = openPage('plan');
  await summary();
  URL.createObjectURL = () => {
    throw new Error('no room');
  };
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(screen.getByRole('menuitem', { name: 'Kubernetes components (CSV)' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('The file could not be made.');
});

test('printing has everything that is open on the page, also what is folded or out of sight', async () => {
  const { user } = openPage('organization', { view: { ...DEFAULT_VIEW, expandedIds: CLUSTER_IDS } });
  await summary();
  const printed = { rows: 0, resources: 0 };
  const count = () => {
    printed.rows = within(clusters()).getAllByRole('row', { hidden: true }).length;
    printed.resources = rowsOf(screen.getByRole('table', { name: 'Most expensive cloud resources' })).length;
  };
  vi.stubGlobal('print', () => {
    window.dispatchEvent(new Event('beforeprint'));
    count();
    window.dispatchEvent(new Event('afterprint'));
  });
  expect(screen.getByRole('button', { name: 'Show the top 20' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(screen.getByRole('menuitem', { name: 'Print or save as PDF' }));
  await waitFor(() => expect(printed.rows).toBe(Number(clusters().getAttribute('aria-rowcount'))));
  // Twenty, all others as one, and the total.
  expect(printed.resources).toBe(22);
  expect(await screen.findByRole('button', { name: 'Show the top 20' })).toBeVisible();
});
