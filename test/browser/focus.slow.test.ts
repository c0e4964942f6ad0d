import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { allDrawn, openDemo } from './support.js';

interface Stop {
  name: string;
  /** What is wrong with how its focus is seen. */
  fault: string | null;
}

/** What the tab key leads to within the page, in its order. */
async function tabStops(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    // Where the tab key goes on from.
    heading.tabIndex = -1;
    heading.focus();
  });
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopAtHand);
    if (stop === null) return stops;
    stops.push(stop);
    if (stops.length > 200) throw new Error('The tab key never leaves the page.');
  }
}

/** Runs in the page. Null: the focus has left it. */
function stopAtHand(): Stop | null {
  const element = document.activeElement;
  if (!element?.closest('main')) return null;
  // The input of a switch is out of sight; the switch around it shows its focus.
  const shown = element.closest('.MuiSwitch-switchBase') ?? element;
  const outline = getComputedStyle(shown);
  const frame = element.closest('.MuiInputBase-root')?.querySelector('fieldset') ?? null;
  const isFramed = frame !== null && Number.parseFloat(getComputedStyle(frame).borderTopWidth) >= 2;
  const isOutlined = outline.outlineStyle !== 'none' && Number.parseFloat(outline.outlineWidth) >= 2 && Number(outline.opacity) === 1;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const above = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, window.innerHeight)) / 2);
  const isFree = above !== null && (shown.contains(above) || above.contains(shown) || above.closest('.MuiInputBase-root')?.contains(shown));
  const fault = !isOutlined && !isFramed ? 'its focus is not seen' : isFree === true ? null : 'something lies over it';
  return { name: element.getAttribute('aria-label') ?? (element.textContent || element.tagName), fault };
}

describe.each([
  ['light', {}],
  ['high contrast', { theme: 'contrast' }],
  ['forced colours', { forcedColors: true }],
  ['light, on a telephone', { width: 390 }],
] as const)('by keyboard, %s', (_, options) => {
  test('everything is reached, seen to have the focus, and not covered', async () => {
    const { page } = await openDemo({ scenario: 'organization', ...options });
    await allDrawn(page);
    const stops = await tabStops(page);
    expect(stops.filter(({ fault }) => fault !== null)).toEqual([]);
    const names = stops.map(({ name }) => name).join('\n');
    // Each button tells what it is about: those of a table are not all called the same.
    expect(stops.filter(({ name }) => name === 'Where does Cost come from?')).toEqual([]);
    for (const part of [
      'Refresh',
      'Date range',
      'Export',
      'Where does Total',
      'Kubernetes cost by day',
      'Show as table',
      'prod-eu-central-1',
    ]) {
      expect(names).toContain(part);
    }
  });
});

describe('what opens takes the focus, says its name and gives the focus back', () => {
  test.each([
    [/^Date range/, 'dialog', 'Choose the date range'],
    ['Export', 'menu', undefined],
    [/^Where does CPU efficiency/, 'dialog', 'CPU efficiency'],
  ] as const)('%s', async (opener, role, name) => {
    const { page } = await openDemo({ scenario: 'organization', reducedMotion: true });
    await allDrawn(page);
    const button = page.getByRole('button', { name: opener }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    const opened = page.getByRole(role, { name });
    await opened.waitFor();
    await expect.poll(() => holdsFocus(opened)).toBe(true);
    expect(await moving(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await opened.waitFor({ state: 'detached' });
    expect(await holdsFocus(button)).toBe(true);
  });
});

const holdsFocus = (locator: Locator) => locator.evaluate((element) => element.contains(document.activeElement));

/** What has an animation or a transition, whether it runs just now or not. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ours = [...document.querySelectorAll(':is(main, .MuiPopover-root) :not(.MuiBackdrop-root)')];
    const isMoving = ({ animationName, transitionProperty, transitionDuration }: CSSStyleDeclaration) =>
      animationName !== 'none' || (transitionProperty !== 'none' && /[1-9]/.test(transitionDuration));
    return ours
      .filter((element) => [null, '::before', '::after'].some((part) => isMoving(getComputedStyle(element, part))))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

test('nothing moves for those who want no motion: neither while it loads, nor under the focus, nor where it is refreshed', async () => {
  const { page } = await openDemo({ scenario: 'slow', reducedMotion: true });
  await page.locator('[data-test-id="k8s-loading"]').waitFor();
  expect(await moving(page)).toEqual([]);
  await allDrawn(page);
  await page.getByRole('button', { name: 'Refresh' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('Refreshing…').waitFor();
  expect(await moving(page)).toEqual([]);
});

test('where the system has its own colours, bars, the switch and the places of what is loading are drawn', async () => {
  const { page } = await openDemo({ scenario: 'slow', forcedColors: true });
  const skeleton = page.locator('[data-test-id="k8s-loading"] .MuiSkeleton-root').first();
  await skeleton.waitFor();
  expect(await skeleton.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await allDrawn(page);
  const unseen = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const bars = [...document.querySelectorAll('main :is(.bar, .share-track > span, [role="img"] > div)')];
    const lost = bars.filter((bar) => getComputedStyle(bar).backgroundColor === ground).length;
    return { bars: bars.length > 20, lost };
  });
  expect(unseen).toEqual({ bars: true, lost: 0 });
  const dial = page.locator('[data-test-id="k8s-gauge"]').first();
  const colorsOf = (part: string) =>
    dial.locator(part).evaluate((element) => {
      const { fill, stroke, strokeWidth } = getComputedStyle(element);
      const { color } = getComputedStyle(document.body);
      return { isFilled: fill === color, isOutlined: stroke === color && Number.parseFloat(strokeWidth) >= 2 };
    });
  expect(await colorsOf('.recharts-radial-bar-sector')).toEqual({ isFilled: true, isOutlined: false });
  expect(await colorsOf('.recharts-radial-bar-background-sector')).toEqual({ isFilled: false, isOutlined: true });
  const thumb = page.locator('[data-test-id="k8s-overlap"] .MuiSwitch-thumb');
  expect(await thumb.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
});
