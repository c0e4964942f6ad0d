import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
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
