import { describe, expect, test } from 'vitest';
import { layoutFaults } from './layoutFaults.js';
import { smallTargets } from './smallTargets.js';
import { allDrawn, layoutShift, openDemo } from './support.js';

const SUMMARY = '[data-test-id="k8s-summary"]';
/** From the narrowest that WCAG asks for (1.4.10) to a large screen; 720 is a page of 1440 at 200 %. */
const WIDTHS = [320, 390, 720, 768, 1100, 1440, 2560];
/** Of telephones and tablets, where nothing hovers and all buttons are seen. */
const TOUCHED = [320, 390, 768, 1024];

test.each([
  ['ready', { scenario: 'organization', locale: 'de' }],
  ['ready, in the language of the longest words for columns', { scenario: 'organization', locale: 'pl' }],
  ['sorted by the column with the longest word', { scenario: 'organization', locale: 'en', view: sortedBy('cpu') }],
  ['with long names', { scenario: 'long-names', locale: 'de' }],
  ['full of notices', { scenario: 'missing-cluster', locale: 'de' }],
  ['of large amounts in a currency with three digits', { scenario: 'organization', locale: 'pl', currency: 'KWD' }],
  ['without costs', { scenario: 'empty-period', locale: 'de' }],
  ['in error', { scenario: 'unauthorized', locale: 'de' }],
] as const)('nothing is cut off or lies over anything else at any width: the page %s', async (_, options) => {
  const { page } = await openDemo({ ...options, width: 320 });
  await allDrawn(page);
  const faults: Record<number, string[]> = {};
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    faults[width] = await layoutFaults(page);
  }
  expect(faults).toEqual(Object.fromEntries(WIDTHS.map((width) => [width, []])));
});

test.each([
  ['en', 'EUR'],
  ['de', 'EUR'],
  ['pl', 'KWD'],
] as const)('under a finger nothing is cut off or lies over anything else: %s, %s', async (locale, currency) => {
  const { page } = await openDemo({ scenario: 'organization', locale, currency, width: 320, hasTouch: true });
  await allDrawn(page);
  for (const width of TOUCHED) {
    await page.setViewportSize({ width, height: 900 });
    expect(await layoutFaults(page), `at ${width} px`).toEqual([]);
  }
});

test('at 200 % nothing is cut off or lies over anything else', async () => {
  const { page } = await openDemo({ scenario: 'organization', locale: 'de', width: 720, height: 450, deviceScaleFactor: 2 });
  await allDrawn(page);
  expect(await layoutFaults(page)).toEqual([]);
});

test.each(['organization', 'missing-cluster', 'unauthorized'])(
  'with letters, words and lines as far apart as a reader may set them nothing is cut off: %s',
  async (scenario) => {
    const { page } = await openDemo({ scenario, width: 320 });
    await allDrawn(page);
    // WCAG 1.4.12.
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
        p { margin-bottom: 2em !important }`,
    });
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await layoutFaults(page), `at ${width} px`).toEqual([]);
    }
  },
);

test('on paper nothing is cut off or lies over anything else', async () => {
  // The width of A4 between its margins.
  const { page } = await openDemo({ scenario: 'organization', locale: 'de', currency: 'KWD', width: 720 });
  await allDrawn(page);
  await page.emulateMedia({ media: 'print' });
  expect(await layoutFaults(page)).toEqual([]);
});

test('whatever can be pressed is large enough, or has room around it', async () => {
  const { page } = await openDemo({ scenario: 'organization', locale: 'de', width: 390, hasTouch: true });
  await allDrawn(page);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await smallTargets(page), `at ${width} px`).toEqual([]);
  }
});

test('on a large screen the table uses it: a name stands near its figures, and bars are long enough to compare', async () => {
  const { page } = await openDemo({ scenario: 'organization', width: 2560 });
  await allDrawn(page);
  const row = page.getByRole('treegrid').getByRole('row').nth(1);
  const widthOf = (column: string) => row.locator(`[data-column="${column}"]`).evaluate((cell) => cell.getBoundingClientRect().width);
  expect(await widthOf('name')).toBeLessThan(800);
  expect(await widthOf('parts')).toBeGreaterThan(400);
});

describe('nothing on the screen moves while it fills', () => {
  // How long the dates of a comparison are depends on the day.
  test.each([
    [320, 'organization', 'pl', '2026-11-30'],
    [320, 'organization', 'pl', '2026-11-12'],
    [390, 'missing-cluster', 'en', '2026-11-30'],
    [390, 'organization', 'es', '2027-01-10'],
    [768, 'organization', 'de', '2026-11-23'],
    [1440, 'organization', 'de', '2026-11-30'],
    [1440, 'missing-cluster', 'en', '2026-11-23'],
  ] as const)('at %i px: %s, %s, on %s', async (width, scenario, locale, day) => {
    const { page } = await openDemo({ scenario, locale, width, now: `${day}T12:00:00Z` });
    await allDrawn(page);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.005);
  });

  test.each(['last-7-days', 'last-hour', 'yesterday'])('at 320 px, of a period compared with the same weekdays: %s', async (period) => {
    const { page } = await openDemo({ scenario: 'organization', locale: 'pl', width: 320, period });
    await allDrawn(page);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.005);
  });

  test.each([1440, 390])('figures take the place of their skeleton, at %i px', async (width) => {
    const { page } = await openDemo({ scenario: 'slow', locale: 'de', width });
    const top = async (selector: string): Promise<number | undefined> => (await page.locator(selector).first().boundingBox())?.y;
    await page.getByRole('heading', { level: 1, name: 'Ausgaben' }).waitFor();
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

function sortedBy(column: string): object {
  return { sort: { column, direction: 'desc' }, search: '', expandedIds: [], selectedClusterId: null, overlap: 'separate' };
}
