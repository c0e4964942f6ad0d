// npm run screenshot: the pictures of README and docs, taken of the built demo at a fixed time.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { preview } from 'vite';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureBuild } from './lib/ensureBuild.mjs';
import { ROOT, runMain } from './lib/project.mjs';

const FOLDER = join(ROOT, 'docs/images');
const NOW = '2026-11-23T12:00:00Z';
/** Scenarios, and what stands on their page once it is there. */
const READY = { scenario: 'organization', shows: '[role="treegrid"]' };
const EMPTY = { scenario: 'no-kubernetes', shows: '[data-test-id="k8s-none"]' };
const ERROR = { scenario: 'unavailable', shows: '[data-test-id^="k8s-error"]' };
const PICTURES = [
  { name: 'expenses-page', page: READY, theme: 'light', width: 1440 },
  { name: 'ready-dark-1440', page: READY, theme: 'dark', width: 1440 },
  { name: 'ready-light-768', page: READY, theme: 'light', width: 768 },
  { name: 'ready-dark-390', page: READY, theme: 'dark', width: 390 },
  { name: 'empty-light-1440', page: EMPTY, theme: 'light', width: 1440 },
  { name: 'error-light-1440', page: ERROR, theme: 'light', width: 1440 },
] as const;

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

async function take({ name, page: { scenario, shows }, theme, width }: (typeof PICTURES)[number], browser: Browser, demo: string) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme, locale: 'en-US', timezoneId: 'UTC' });
  await page.clock.install({ time: NOW });
  await page.goto(`${demo}?${new URLSearchParams({ scenario, theme }).toString()}`, { waitUntil: 'networkidle' });
  // What fails for a moment is asked for again, three times, each time later.
  for (let step = 0; step < 20; step += 1) {
    await page.clock.runFor(5_000);
    await page.waitForLoadState('networkidle');
  }
  await page.locator(shows).first().waitFor();
  // What loads when it is seen must have been seen: from top to bottom, and back.
  await page.setViewportSize({ width, height: 6000 });
  await page.waitForLoadState('networkidle');
  const loading = page.locator('[data-test-id="k8s-loading"], [data-test-id="k8s-part-loading"]');
  for (const each of await loading.all()) await each.waitFor({ state: 'detached' });
  const main = page.getByRole('main');
  const height = Math.ceil((await main.boundingBox())?.height ?? 900);
  await page.setViewportSize({ width, height: height + 160 });
  const file = join(FOLDER, `${name}.png`);
  await main.screenshot({ path: file, animations: 'disabled' });
  console.log(file);
  await page.close();
}
