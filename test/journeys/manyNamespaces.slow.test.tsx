import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { catchDownloads, centsIn, exportFile } from './support/exportFile.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount, cents, clusters, searchFor, sumOf, summary, treeRows } from './support/readPage.js';

startMockedBackend();
catchDownloads();

afterEach(() => {
  vi.restoreAllMocks();
});

const grid = () => within(clusters());
const names = (level: 1 | 2) => treeRows().flatMap((row) => (row.level === level ? [row.name] : []));

test('5,000 namespaces are there for whoever looks for them, though only those in sight are rendered', async () => {
  // jsdom lays nothing out: every row is as high as a row is.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(37);
  const { user } = openPage('many-namespaces');
  await summary();
  const before = screen.getByRole('region', { name: 'Clusters' }).querySelectorAll('*').length;
  await user.click(grid().getByRole('button', { name: 'Show namespaces of preview-environments' }));
  expect(Number(clusters().getAttribute('aria-rowcount'))).toBeGreaterThan(5_040);
  expect(grid().getAllByRole('row').length).toBeLessThan(60);
  expect(screen.getByRole('region', { name: 'Clusters' }).querySelectorAll('*').length).toBeLessThan(before + 2_500);
  expect(treeRows().at(-1)?.cell('cost')).toBe(await amount('Kubernetes'));

  await searchFor(user, 'pr-04999');
  expect(names(2)).toEqual(['pr-04999']);
  expect(screen.getByText('1 namespace found')).toHaveRole('status');
});

test('a file has all 5,000 of them, and adds up', async () => {
  const page = openPage('many-namespaces');
  const kubernetes = cents(await amount('Kubernetes'));
  const file = await exportFile(page, 'Clusters and namespaces (CSV)');
  const cost = centsIn(file, 'Cost (EUR)');
  const sumIn = (isIncluded: (kind: string | undefined) => boolean) => sumOf(cost.filter((_, at) => isIncluded(file.rows[at]?.[2])));
  expect(file.rows.filter((row) => row[2] === 'Namespace')).toHaveLength(5_000 + 40 * 12);
  expect(cost.at(-1)).toBe(kubernetes);
  expect(sumIn((kind) => kind === 'Cluster')).toBe(kubernetes);
  expect(sumIn((kind) => kind !== 'Cluster' && kind !== 'Total')).toBe(kubernetes);
});
