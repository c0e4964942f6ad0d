import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { ensureBuild } from '../../scripts/lib/ensureBuild.mjs';
import { serveStorybook } from './support/serveStorybook.js';

/** A page of the Storybook, as its index has it. */
export interface StorybookEntry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Storybook is served, below a path. */
    storybookUrl: string;
    storybookEntries: StorybookEntry[];
    /** Path of the browser's program; empty: Playwright's own. */
    chromiumPath: string;
  }
}

/** Serves the built Storybook, built anew if anything it is made of has changed. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await ensureBuild('storybook');
  const server = await serveStorybook(folder);
  const index = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, StorybookEntry> };
  project.provide('storybookUrl', server.url);
  project.provide(
    'storybookEntries',
    Object.values(index.entries).map(({ id, title, name, type }) => ({ id, title, name, type })),
  );
  project.provide('chromiumPath', (await findChromium()) ?? '');
  return server.close;
}
