import { defineConfig } from '@playwright/test';
import { ensureChromium } from './scripts/lib/chromium.mjs';

// Those that run the tests need not look again.
process.env.CHROMIUM = await ensureChromium();

/** Pictures of key stories: `npm run check:pictures`. What differs is drawn in build/pictures. */
export default defineConfig({
  testDir: 'test/pictures',
  testMatch: 'pictures.ts',
  outputDir: 'build/pictures',
  snapshotPathTemplate: '{testDir}/{arg}{ext}',
  reporter: 'list',
  workers: 1,
  timeout: 120_000,
  use: { launchOptions: { executablePath: process.env.CHROMIUM } },
  expect: {
    timeout: 20_000,
    // As an eye sees it: edges of letters, which every machine draws a little differently, are left out; a changed letter is more pixels.
    toHaveScreenshot: { threshold: 0.1, maxDiffPixels: 20 },
  },
});
