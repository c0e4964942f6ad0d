import { expect, test } from 'vitest';
import { chartOf, openChart, sliderOf } from './dailyChart.js';
/** Runs in the page: labels of an axis that lie over each other. */
function overlapping(): string[] {
  return ['xAxis', 'yAxis'].flatMap((axis) => {
    const labels = [...document.querySelectorAll(`.recharts-${axis}-tick-labels text`)];
    const boxes = labels.map(
      (label) => ({ text: label.textContent, ...label.getBoundingClientRect().toJSON() }) as { text: string } & DOMRect,
    );
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > -2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0,
        )
        .map((b) => `${a.text} and ${b.text}`),
    );
  });
}

test.each([
  ['2026-11-01/2026-11-30', 'de'],
  ['2026-09-01/2026-11-30', 'fr'],
  ['2025-12-01/2026-11-30', 'fr'],
  ['2025-12-01/2026-11-30', 'pl'],
] as const)('labels never touch each other: %s, %s', async (period, locale) => {
  const page = await openChart({ period, locale, currency: 'KWD' });
  for (const width of [320, 390, 600, 768, 1100, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => chartOf(page).locator('.recharts-surface').first().getAttribute('width'))
      .toBe(String(Math.floor((await sliderOf(page).boundingBox())?.width ?? 0)));
    expect(await page.evaluate(overlapping), `at ${width} px`).toEqual([]);
    expect(await chartOf(page).locator('.recharts-xAxis-tick-labels text').count()).toBeGreaterThan(1);
  }
});
