import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { catchDownloads, exportFile } from './support/exportFile.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount, cents, clusters, sumOf, summary } from './support/readPage.js';

startMockedBackend();
catchDownloads();
afterEach(() => {
  vi.restoreAllMocks();
});

/** A page of an organization has about so many; more freeze a phone. */
const MOST_ELEMENTS = 4_000;
const elements = () => document.querySelectorAll('*').length;

/** The table of a chart, with the amounts of its rows. */
async function chart(name: string) {
  const table = await screen.findByRole('table', { name });
  const rows = within(table).getAllByRole('row').slice(1, -1);
  const cell = (row: HTMLElement) => row.querySelector('td.figure')?.textContent ?? '';
  return { names: rows.map((row) => row.querySelector('th')?.textContent ?? ''), amounts: rows.map(cell) };
}

test('of 5,000 parts the largest have a row, the others one, and they add up; a file has all', async () => {
  const page = openPage('many-parts');
  await summary();
  const { names, amounts } = await chart('Kubernetes cost by component');
  expect(names).toHaveLength(20);
  expect(names.at(-1)).toMatch(/^4,981 more/);
  expect(sumOf(amounts.map(cents))).toBe(cents(await amount('Kubernetes')));
  expect(screen.getByText('and 4,981 more')).toBeVisible();
  expect(elements()).toBeLessThan(MOST_ELEMENTS);
  const file = await exportFile(page, 'Kubernetes components (CSV)');
  expect(file.rows).toHaveLength(5_001);
});

test('of 20,000 clusters that failed the first are named, and how many more; a file has all', async () => {
  // jsdom lays nothing out: every row is as high as a row is.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(37);
  const page = openPage('many-failures');
  await summary();
  expect(Number(clusters().getAttribute('aria-rowcount'))).toBe(20_003);
  const { names } = await chart('Cost by data source');
  expect(names.length).toBeLessThan(20);
  expect(names.join(' ')).toContain('19,992 more');
  await page.user.click(screen.getByRole('button', { name: 'Show the top 200' }));
  expect((await chart('Cost by data source')).names.join(' ')).toContain('19,800 more');
  expect(elements()).toBeLessThan(2 * MOST_ELEMENTS);
  const file = await exportFile(page, 'Clusters and namespaces (CSV)');
  expect(file.rows.filter((row) => row[2] === 'Not reported')).toHaveLength(20_000);
});

test('of 500 clusters a menu has the first hundred, and the table of days the largest and the others as one', async () => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(37);
  const { user } = openPage('many-clusters');
  await summary();
  await user.click(await screen.findByRole('combobox', { name: /^Cluster/ }, { timeout: 60_000 }));
  expect(screen.getAllByRole('option')).toHaveLength(102);
  expect(screen.getByRole('option', { name: 'and 400 more' })).toHaveAttribute('aria-disabled', 'true');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Show as table' }));
  const days = screen.getByRole('table', { name: 'Kubernetes cost by day' });
  expect(within(days).getByRole('columnheader', { name: '380 more' })).toBeVisible();
  expect(elements()).toBeLessThan(3 * MOST_ELEMENTS);
});

test('of as many as a page can show none is hidden', async () => {
  openPage('organization');
  await summary();
  await chart('Kubernetes cost by component');
  expect(screen.queryByText(/^and [\d,]+ more$/)).toBeNull();
});
