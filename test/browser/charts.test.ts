import { describe, expect, test } from 'vitest';
import { bars, chartOf, middleOf, openChart, sliderOf, told } from './dailyChart.js';

describe.each([
  ['light', {}],
  ['dark, on a tablet', { theme: 'dark', width: 768 }],
  ['finops, on a telephone', { theme: 'finops', width: 390 }],
  ['high contrast', { theme: 'contrast' }],
] as const)('a day is read: %s', (_, options) => {
  test('with the mouse: its total, its share and its change, until the mouse leaves or Escape is pressed', async () => {
    const page = await openChart(options);
    const { x, y } = await middleOf(sliderOf(page));
    await page.mouse.move(x, y);
    await expect
      .poll(() => told(page).innerText())
      .toMatch(/Total\s+€[\d,.]+\s+[\d.]+% of all days shown\s+[+-]€[\d,.]+ \([+-][\d.]+%\) vs /);
    await page.keyboard.press('Escape');
    await expect.poll(() => told(page).count()).toBe(0);
    await page.mouse.move(x + 2, y);
    await told(page).waitFor();
    await page.mouse.move(5, 5);
    await expect.poll(() => told(page).count()).toBe(0);
  });

  test('by key, and says what the eye sees', async () => {
    const page = await openChart(options);
    await sliderOf(page).focus();
    await page.keyboard.press('PageDown');
    const spoken = (await sliderOf(page).getAttribute('aria-valuetext')) ?? '';
    const seen = (await told(page).innerText()).split(/\s*\n\s*/).filter((text) => text !== '');
    for (const figure of seen) expect(spoken).toContain(figure.replace(/…/g, ''));
  });
});

test('a day is read by touch, and stays when the finger is lifted', async () => {
  const page = await openChart({ width: 390, hasTouch: true });
  const { x, y } = await middleOf(sliderOf(page));
  await page.touchscreen.tap(x, y);
  const first = await told(page).innerText();
  expect(first).toContain('Total');
  await page.touchscreen.tap(x + 60, y);
  await expect.poll(() => told(page).innerText()).not.toBe(first);
});

test('a press on the legend takes a cluster out, the axis follows, and all come back', async () => {
  const page = await openChart();
  const top = () => chartOf(page).locator('.recharts-yAxis-tick-labels text').last().innerHTML();
  const [count, before] = [await bars(page).count(), await top()];
  await chartOf(page).getByRole('button', { name: 'prod-eu-central-1' }).click();
  expect(await bars(page).count()).toBe(count - 1);
  expect(await top()).not.toBe(before);
  await chartOf(page).getByRole('button', { name: 'Show all' }).click();
  expect([await bars(page).count(), await top()]).toEqual([count, before]);
});

test('nothing to measure texts with is left in the document, whatever was done with the charts', async () => {
  const page = await openChart();
  await sliderOf(page).focus();
  await page.keyboard.press('Home');
  await chartOf(page).getByRole('button', { name: 'prod-eu-central-1' }).click();
  await page.setViewportSize({ width: 390, height: 900 });
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await page.locator('#recharts_measurement_span').count()).toBe(0);
});

test('on paper the chart is whole, as wide as a sheet, and legible', async () => {
  const page = await openChart();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 900 });
  const sizes = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    // What the browser takes its picture of.
    const svg = document.querySelector('[data-test-id="k8s-chart-daily"] .recharts-surface');
    return {
      drawn: svg?.getAttribute('viewBox'),
      bars: document.querySelectorAll('.recharts-bar path').length,
      shown: svg?.getBoundingClientRect().width,
    };
  });
  expect(sizes.drawn).toBe('0 0 600 240');
  expect(sizes.bars).toBeGreaterThan(5);
  expect(sizes.shown).toBeGreaterThan(560);
  expect(sizes.shown).toBeLessThanOrEqual(720);
});

test('a page of thirty days has few elements', async () => {
  const page = await openChart();
  const count = (part: string) => page.locator(`${part} *`).count();
  expect(await count('[role="slider"]')).toBeLessThan(250);
  expect(await count('[data-test-id="k8s-gauge"] svg')).toBeLessThan(200);
});
