import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { layoutFaults } from './layoutFaults.js';
import { allDrawn, openDemo } from './support.js';

const LINKS = { optscale: 'rgb(0, 75, 116)', finops: 'rgb(71, 42, 255)' } as const;

describe.each(['optscale', 'finops'] as const)('in a host whose text.secondary is its colour of links, %s', (theme) => {
  test('no word but one that can be pressed, or names a field, has that colour', async () => {
    const { page } = await openDemo({ scenario: 'missing-cluster', theme });
    await allDrawn(page);
    expect(await wordsOfColor(page, LINKS[theme])).toEqual([]);
  });

  test('heads of tables are words like others, as heavy as the host has them', async () => {
    const { page } = await openDemo({ scenario: 'organization', theme });
    await allDrawn(page);
    await page.getByRole('button', { name: 'Show as table' }).first().click();
    const heads = await page.evaluate(() =>
      [...document.querySelectorAll('[data-test-id="k8s-expenses-page"] thead th:not(.kind)')].map((head) => {
        const { color, fontWeight } = getComputedStyle(head.querySelector('button') ?? head);
        return `${color} ${fontWeight}`;
      }),
    );
    expect(heads.length).toBeGreaterThan(20);
    expect(new Set(heads)).toEqual(new Set([`${theme === 'finops' ? 'rgb(0, 0, 0)' : 'rgb(59, 65, 84)'} 700`]));
  });
});

test('in a main that scrolls, and is no containing block, the document does not grow', async () => {
  const { page } = await openDemo({ scenario: 'missing-cluster', width: 390 });
  await allDrawn(page);
  await page.getByRole('button', { name: 'Show as table' }).click();
  await page.addStyleTag({ content: 'html, body { height: 100%; margin: 0 } main { overflow: auto; position: static; height: 400px }' });
  for (const width of [390, 768, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await overflowOf(page, 'html'), `at ${width} px`).toEqual([0, 0]);
    expect((await overflowOf(page, 'main'))[0], `at ${width} px`).toBe(0);
  }
});

test.each([
  ['a flex row', 'main { display: flex }'],
  ['a grid', 'main { display: grid }'],
  ['a part of a flex row that is as wide as what is in it', 'main { display: flex } main > div { flex: none; max-width: 100% }'],
  ['a part of a column that is as wide as what is in it', 'main { display: flex; flex-direction: column; align-items: flex-start }'],
  ['a box as wide as what is in it', 'main > div { display: inline-block; max-width: 100% }'],
])('has all the width there is, and no more: in %s', async (_, css) => {
  const { page } = await openDemo({ scenario: 'organization', locale: 'de', width: 1440 });
  await allDrawn(page);
  await page.evaluate(() => {
    const root = document.querySelector('main > *');
    if (root === null) throw new Error('Nothing in main.');
    const part = document.createElement('div');
    root.replaceWith(part);
    part.append(root);
  });
  await page.addStyleTag({ content: css });
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect((await overflowOf(page, 'main'))[0], `at ${width} px`).toBe(0);
    const { width: own } = (await page.locator('[data-test-id="k8s-expenses-page"]').boundingBox()) ?? { width: 0 };
    expect(own, `at ${width} px`).toBeGreaterThan(width - 49);
    expect(await layoutFaults(page), `at ${width} px`).toEqual([]);
  }
});

test.each([294, 358, 620, 900])('in a wide window is laid out by the %i pixels it has', async (own) => {
  const { page } = await openDemo({ scenario: 'missing-cluster', locale: 'de', width: 1440 });
  await allDrawn(page);
  await page.addStyleTag({ content: `main { width: ${own}px; padding: 0 !important }` });
  expect((await overflowOf(page, 'main'))[0]).toBe(0);
  expect(await layoutFaults(page)).toEqual([]);
});

/** How much larger what is in an element is than itself: in width, in height. */
function overflowOf(page: Page, selector: string): Promise<number[]> {
  return page
    .locator(selector)
    .evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [scrollWidth - clientWidth, scrollHeight - clientHeight]);
}

/** Of plain words. */
function wordsOfColor(page: Page, color: string): Promise<string[]> {
  return page.evaluate((unwanted) => {
    const root = document.querySelector('[data-test-id="k8s-expenses-page"]') ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element?.closest('a, button, label, legend, style') !== null) continue;
      const { color, fill } = getComputedStyle(element);
      if ((element instanceof SVGElement ? fill : color) === unwanted) found.push(node.textContent ?? '');
    }
    return found;
  }, color);
}
