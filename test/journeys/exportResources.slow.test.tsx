import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { catchDownloads, centsIn, exportFile, savedCount } from './support/exportFile.js';
import { openPage, startMockedBackend } from './support/openPage.js';
import { amount, cents, sumOf, summary } from './support/readPage.js';

startMockedBackend();
catchDownloads();

test('all 12,000 resources of a bill are a file, in the order of the server, whose rows add up to the page', async () => {
  const page = openPage('cut-rows');
  await summary();
  const file = await exportFile(page, 'Cloud resources (CSV)');
  const cost = centsIn(file, 'Cost (EUR)');
  expect(file.rows).toHaveLength(12_001);
  expect(file.rows.slice(0, 2).map(([name]) => name)).toEqual(['batch-worker-1', 'batch-worker-2']);
  expect(sumOf(cost.slice(0, -1))).toBe(cents(await amount('Cloud')));
  expect(cost.at(-1)).toBe(cents(await amount('Cloud')));
  expect(file.about.flat()).not.toContain('Check');
});

test('of 12,000 resources that cannot be fetched page by page nothing is saved', async () => {
  const { user } = openPage('offset-ignored');
  await summary();
  await user.click(await screen.findByRole('button', { name: 'Export' }));
  await user.click(screen.getByRole('menuitem', { name: 'Cloud resources (CSV)' }));
  expect(await screen.findByRole('alert', {}, { timeout: 30_000 })).toHaveTextContent('The server sends the same rows for every page');
  expect(savedCount()).toBe(0);
});
