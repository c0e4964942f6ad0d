import { expect, test } from 'vitest';
import { violationsOf } from './axe.js';
import { openDemo, type OpenDemoOptions } from './support.js';

/** The page with its figures; `then` is waited for once `open` was pressed. */
async function opened(options: OpenDemoOptions, open?: string | RegExp, then?: string) {
  const { page } = await openDemo(options);
  await page.locator('[data-test-id="k8s-summary"]').first().waitFor();
  await page.waitForLoadState('networkidle');
  if (open !== undefined) await page.getByRole('button', { name: open }).first().click();
  if (then !== undefined) await page.locator(then).first().waitFor();
  return page;
}

// The page as it opens, in light and on a telephone: firstLook.test.ts. Every other state is examined as a story, in every theme: test/stories.
test('axe finds nothing on the page ready, dark', async () => {
  expect(await violationsOf(await opened({ scenario: 'organization', theme: 'dark' }))).toEqual([]);
});

test.each([
  ['its export menu', 'Export'],
  ['the choices of a period', /^Date range/],
  ['the explanation of a figure', /^Where does Total/],
  ['the days as a table', 'Show as table'],
] as const)('axe finds nothing on the page with %s open', async (_, name) => {
  expect(await violationsOf(await opened({ scenario: 'organization' }, name))).toEqual([]);
});

test('axe finds nothing on the page with a cluster open', async () => {
  expect(await violationsOf(await opened({ scenario: 'organization' }, /^Show namespaces of/, 'tr[aria-level="2"]'))).toEqual([]);
});
