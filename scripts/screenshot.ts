// npm run screenshot: the pictures of README and docs, taken of the built demo at a fixed time.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { preview } from 'vite';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureBuild } from './lib/ensureBuild.mjs';
import { ROOT, runMain, UserError } from './lib/project.mjs';

interface Picture {
  name: string;
  scenario: string;
  theme: 'light' | 'dark';
  width: number;
}

const FOLDER = join(ROOT, 'docs/images');
const NOW = '2026-11-23T12:00:00Z';
const PAGES = { ready: 'organization', empty: 'no-kubernetes', error: 'unavailable' };
const PICTURES: Picture[] = [
  { name: 'expenses-page', scenario: PAGES.ready, theme: 'light', width: 1440 },
  { name: 'ready-dark-1440', scenario: PAGES.ready, theme: 'dark', width: 1440 },
  { name: 'ready-light-768', scenario: PAGES.ready, theme: 'light', width: 768 },
  { name: 'ready-dark-390', scenario: PAGES.ready, theme: 'dark', width: 390 },
  { name: 'empty-light-1440', scenario: PAGES.empty, theme: 'light', width: 1440 },
  { name: 'empty-dark-390', scenario: PAGES.empty, theme: 'dark', width: 390 },
  { name: 'error-light-1440', scenario: PAGES.error, theme: 'light', width: 1440 },
  { name: 'error-dark-390', scenario: PAGES.error, theme: 'dark', width: 390 },
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

async function take({ name, scenario, theme, width }: Picture, browser: Browser, demo: string) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme, locale: 'en-US', timezoneId: 'UTC' });
  await page.clock.install({ time: NOW });
  const address = new URL(demo);
  address.search = new URLSearchParams({ scenario, theme }).toString();
  await page.goto(address.href, { waitUntil: 'networkidle' });
  const main = page.getByRole('main');
  // What fails for a moment is asked for again, three times.
  await page.clock.runFor(60_000);
  // What loads when it is seen must have been seen: from top to bottom, and back.
  await page.setViewportSize({ width, height: 6000 });
  await page.waitForLoadState('networkidle');
  if ((await main.getByRole('progressbar').count()) > 0)
    throw new UserError(`${name} was still loading, so no picture was taken of it. Try again.`);
  const height = Math.ceil((await main.boundingBox())?.height ?? 900);
  await page.setViewportSize({ width, height: height + 160 });
  const file = join(FOLDER, `${name}.png`);
  await main.screenshot({ path: file, animations: 'disabled' });
  console.log(file);
  await page.close();
}
