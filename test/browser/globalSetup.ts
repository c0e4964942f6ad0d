import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { ensureBuild } from '../../scripts/lib/ensureBuild.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built demo is served. */
    demoUrl: string;
    /** Path of the browser's program; empty: Playwright's own. */
    chromiumPath: string;
  }
}

/** One server of the built demo for all browser tests, on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuild('demo');
  const server = await preview({ configFile: 'vite.config.ts', logLevel: 'error', preview: { port: 0 } });
  project.provide('demoUrl', server.resolvedUrls?.local[0] ?? '');
  project.provide('chromiumPath', (await findChromium()) ?? '');
  return () => server.close();
}
