import type { Locator, Page } from 'playwright';
import { allDrawn, openDemo, type OpenDemoOptions } from './support.js';

export const chartOf = (page: Page) => page.locator('[data-test-id="k8s-chart-daily"]');
export const sliderOf = (page: Page) => chartOf(page).getByRole('slider');
export const bars = (page: Page) => chartOf(page).locator('.recharts-bar');
export const told = (page: Page) => page.locator('[role="tooltip"]');

export async function openChart(options: OpenDemoOptions = {}): Promise<Page> {
  const { page } = await openDemo({ scenario: 'organization', ...options });
  await allDrawn(page);
  await bars(page).first().waitFor();
  await chartOf(page).scrollIntoViewIfNeeded();
  return page;
}

/** Middle of what recharts draws of the days. */
export async function middleOf(slider: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await slider.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}
