import { describe, expect, test } from 'vitest';
import { openDemo, scrollsSideways } from './support.js';

const SUMMARY = '[data-test-id="k8s-summary"]';

describe.each([1440, 768, 390])('at %i px', (width) => {
  test.each(['organization', 'long-names', 'missing-cluster', 'unauthorized'] as const)(
    'the page never scrolls sideways: %s',
    async (scenario) => {
      const { page } = await openDemo({ scenario, width });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(await scrollsSideways(page)).toBe(false);
    },
  );

  test('large amounts of a currency with three digits fit where they stand', async () => {
    const { page } = await openDemo({ scenario: 'organization', currency: 'KWD', locale: 'pl', width });
    const summary = page.locator(SUMMARY);
    await summary.waitFor();
    const overflowing = await summary.evaluate((element) =>
      [...element.querySelectorAll('.MuiTypography-h6')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent),
    );
    expect(overflowing).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
  });

  test('figures take the place of their skeleton without moving what stands above them', async () => {
    const { page } = await openDemo({ scenario: 'slow', width });
    const loading = page.locator('[data-test-id="k8s-loading"]');
    await loading.waitFor();
    const top = async (selector: string): Promise<number | undefined> => (await page.locator(selector).first().boundingBox())?.y;
    const before = { title: await top('h1'), content: await top('[data-test-id="k8s-loading"]') };
    await page.locator(SUMMARY).waitFor();
    expect({ title: await top('h1'), content: await top(SUMMARY) }).toEqual(before);
  });
});

test('with 5,000 namespaces the page keeps few rows in the document, and the last one can be reached', async () => {
  const { page } = await openDemo({ scenario: 'many-namespaces' });
  const grid = page.getByRole('treegrid');
  await grid.waitFor();
  await grid.getByRole('row').nth(1).focus();
  await page.keyboard.press('ArrowRight');
  const rows = grid.getByRole('row');
  expect(await rows.count()).toBeLessThan(200);
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.activeElement?.textContent.startsWith('Total') === true);
  expect(await rows.count()).toBeLessThan(200);
});
