// npm run screenshot: the picture of the README, taken of the built demo at a fixed time.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureBuild } from './lib/ensureBuild.mjs';
import { ROOT, runMain, UserError } from './lib/project.mjs';

const FILE = join(ROOT, 'docs/images/expenses-page.png');
const NOW = '2026-11-23T12:00:00Z';

await runMain(async () => {
  await ensureBuild('demo');
  const server = await preview({ configFile: 'vite.config.ts', logLevel: 'error', preview: { port: 0 } });
  const browser = await chromium.launch({ executablePath: await ensureChromium() });
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      colorScheme: 'light',
      locale: 'en-US',
      timezoneId: 'UTC',
    });
    await page.clock.install({ time: NOW });
    await page.goto(server.resolvedUrls?.local[0] ?? '', { waitUntil: 'networkidle' });
    const main = page.getByRole('main');
    // What loads when it is seen must have been seen: from top to bottom, and back.
    await page.setViewportSize({ width: 1440, height: 4000 });
    await page.waitForLoadState('networkidle');
    if ((await main.getByRole('progressbar').count()) > 0)
      throw new UserError('The page was still loading, so no picture was taken. Try again.');
    const height = Math.ceil((await main.boundingBox())?.height ?? 900);
    await page.setViewportSize({ width: 1440, height: Math.max(900, height + 60) });
    mkdirSync(join(ROOT, 'docs/images'), { recursive: true });
    await main.screenshot({ path: FILE, animations: 'disabled' });
    console.log(FILE);
  } finally {
    await browser.close();
    await server.close();
  }
});
