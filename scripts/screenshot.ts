// npm run screenshot: the pictures of README and docs, taken of the built demo at a fixed time.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { preview } from 'vite';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureBuild } from './lib/ensureBuild.mjs';
import { ROOT, runMain } from './lib/project.mjs';

interface Picture {
  name: string;
  /** The scenario, and what stands on its page once it is there. */
  page: { scenario: string; shows: string };
  theme: 'light' | 'dark';
  width: number;
}

const FOLDER = join(ROOT, 'docs/images');
const NOW = '2026-11-23T12:00:00Z';
const PAGES = {
  ready: { scenario: 'organization', shows: '[role="treegrid"]' },
  empty: { scenario: 'no-kubernetes', shows: '[data-test-id="k8s-none"]' },
  error: { scenario: 'unavailable', shows: '[data-test-id^="k8s-error"]' },
};
const PICTURES: Picture[] = [
  { name: 'expenses-page', page: PAGES.ready, theme: 'light', width: 1440 },
  { name: 'ready-dark-1440', page: PAGES.ready, theme: 'dark', width: 1440 },
  { name: 'ready-light-768', page: PAGES.ready, theme: 'light', width: 768 },
  { name: 'ready-dark-390', page: PAGES.ready, theme: 'dark', width: 390 },
  { name: 'empty-light-1440', page: PAGES.empty, theme: 'light', width: 1440 },
  { name: 'empty-dark-390', page: PAGES.empty, theme: 'dark', width: 390 },
  { name: 'error-light-1440', page: PAGES.error, theme: 'light', width: 1440 },
  { name: 'error-dark-390', page: PAGES.error, theme: 'dark', width: 390 },
];

await runMain(async () => {
  await ensureBuild('demo');
  const server = await preview({ configFile: 'vite.config.ts', logLevel: 'error', preview: { port: 0 } });
  const browser = await chromium.launch({ executablePath: await ensureChromium() });
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const picture of PICTURES) await take(picture, browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
  }
});

async function take({ name, page: { scenario, shows }, theme, width }: Picture, browser: Browser, demo: string) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme, locale: 'en-US', timezoneId: 'UTC' });
  await page.clock.install({ time: NOW });
  const address = new URL(demo);
  address.search = new URLSearchParams({ scenario, theme }).toString();
  await page.goto(address.href, { waitUntil: 'networkidle' });
  const main = page.getByRole('main');
  await untilShown(page, shows);
  // What loads when it is seen must have been seen: from top to bottom, and back.
  await page.setViewportSize({ width, height: 6000 });
  await page.waitForLoadState('networkidle');
  await untilGone(page, '[data-test-id="k8s-loading"], [data-test-id="k8s-part-loading"]');
  const height = Math.ceil((await main.boundingBox())?.height ?? 900);
  await page.setViewportSize({ width, height: height + 160 });
  const file = join(FOLDER, `${name}.png`);
  await main.screenshot({ path: file, animations: 'disabled' });
  console.log(file);
  await page.close();
}

/** Lets the page's clock run until `shows` is there: what fails for a moment is asked for again, three times, each time later. */
async function untilShown(page: Page, shows: string): Promise<void> {
  for (let step = 0; step < 20; step += 1) {
    await page.clock.runFor(5_000);
    await page.waitForLoadState('networkidle');
  }
  await page.locator(shows).first().waitFor();
}

async function untilGone(page: Page, loading: string): Promise<void> {
  for (const each of await page.locator(loading).all()) await each.waitFor({ state: 'detached' });
}
