import axe from 'axe-core';
import { expect, test } from 'vitest';
import { openDemo, type OpenDemoOptions } from './support.js';

interface Violation {
  rule: string;
  help: string;
  places: string[];
}

/** What axe finds of WCAG 2.2, levels A and AA, on the page as it stands; the demo's own bar included; `then` is waited for once `open` was pressed. */
async function violationsOf(options: OpenDemoOptions, open?: string | RegExp, then?: string): Promise<Violation[]> {
  const { page } = await openDemo(options);
  await page.locator('[data-test-id="k8s-summary"]').first().waitFor();
  // A chart is drawn when it comes near the screen, and the page is examined as a whole.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  if (open !== undefined) await page.getByRole('button', { name: open }).first().click();
  if (then !== undefined) await page.locator(then).first().waitFor();
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations } = await engine.run(document, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    });
    return violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      places: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
    }));
  });
}

// Every other state is examined as a story, in every theme: test/stories.
test.each([
  ['ready', { scenario: 'organization' }],
  ['ready, dark', { scenario: 'organization', theme: 'dark' }],
  ['ready, on a telephone', { scenario: 'organization', width: 390 }],
] as const)('axe finds nothing on the page %s', async (_, options) => {
  expect(await violationsOf(options)).toEqual([]);
});

test.each([
  ['its export menu', 'Export'],
  ['the choices of a period', /^Date range/],
  ['the explanation of a figure', /^Where does Total/],
  ['the days as a table', 'Show as table'],
] as const)('axe finds nothing on the page with %s open', async (_, name) => {
  expect(await violationsOf({ scenario: 'organization' }, name)).toEqual([]);
});

test('axe finds nothing on the page with a cluster open', async () => {
  expect(await violationsOf({ scenario: 'organization' }, /^Show namespaces of/, 'tr[aria-level="2"]')).toEqual([]);
});
