import { expect, test } from 'vitest';
import { pressPrint, printedPages } from '../support/printedPages.js';
import { allDrawn, openDemo } from './support.js';

test('a report has every row that is open, also out of sight, each sheet with the head of its table and its number', async () => {
  const { page } = await openDemo({ scenario: 'hundred-clusters', theme: 'dark', width: 390 });
  await allDrawn(page);
  const table = page.getByRole('treegrid');
  await table.getByRole('row').nth(1).press('ArrowRight');
  await expect.poll(() => table.getAttribute('aria-rowcount')).toBe('202');
  expect(await table.getByRole('row').count()).toBeLessThan(150);

  await pressPrint(page, page.locator('body'));
  const sheets = await printedPages(page);
  expect(sheets[0]).toContain('Organization 6e2f6c1a-52a0-4b0e-9d56-0c7d3a1f8b24 Period (UTC)');
  const ofClusters = sheets.filter((sheet) => sheet.includes('Name Cost ↓ Change Share'));
  expect(ofClusters.length).toBeGreaterThan(4);
  expect(new Set(ofClusters.join(' ').match(/\b(region|team)-\d+/g)).size).toBe(200);
  // A cost and its change, to a row and to the total.
  expect(ofClusters.join(' ').match(/€[\d.,]+ [=▲▼] /g)).toHaveLength(201);
  expect(sheets.map((sheet) => /\d+ \/ \d+/.exec(sheet)?.[0])).toEqual(sheets.map((_, index) => `${index + 1} / ${sheets.length}`));
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test.each([
  ['hides all of its page but what it prints itself', '@media print { body * { visibility: hidden } body { opacity: 0 } }'],
  ['cuts and narrows whatever stands in its card', '#root > *, #root > * > * { max-height: 400px; max-width: 300px; overflow: auto }'],
  ['contains and fixes its shell', '#root { position: fixed; inset: 0; overflow: auto; contain: strict }'],
])('a report is whole in a host that %s', async (_, css) => {
  const { page } = await openDemo({ scenario: 'organization' });
  await allDrawn(page);
  expect(await page.locator('#root').count()).toBe(1);
  await page.addStyleTag({ content: css });
  await pressPrint(page, page.locator('body'));
  const text = (await printedPages(page)).join(' ');
  expect(text).toContain('Organization ');
  expect(text).toContain('Cloud total');
});
