import { availableParallelism } from 'node:os';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A time zone with daylight saving, west of Greenwich: a date that is not computed in UTC shows itself as the day before.
process.env.TZ = 'America/New_York';

const ofStack = ['test/stack/**/*.test.ts'];
const ofOffice = ['test/office/**/*.test.ts'];
const ofStories = ['test/stories/{light,themes}.test.ts'];

// `--mode slow`: what is thorough rather than quick (`*.slow.test.ts`), and the properties once more, ten times as often.
const slow = 'test/**/*.slow.test.{ts,tsx}';
// Files that mock modules, count what modules keep or look at styles have a document and a module graph of their own; the others of a worker
// share one, which saves most of the time that importing React, MUI and the page takes.
const isolated = 'test/**/*.isolated.test.{ts,tsx}';

export default defineConfig(({ mode }) => {
  const isSlow = mode === 'slow';
  const tests = isSlow ? '*.{slow,properties}.test.{ts,tsx}' : '*.test.{ts,tsx}';
  const rendered = `test/{ui,charts,features,page,journeys}/**/${tests}`;
  const inBrowser = `test/browser/**/${tests}`;
  const skipped = isSlow ? [] : [slow];
  const inDom = {
    environment: 'jsdom',
    // Two cores and a whole page per test: slow on a busy machine is no failure.
    testTimeout: isSlow ? 120_000 : 20_000,
  };
  return {
    plugins: [react()],
    test: {
      // Every core: by itself Vitest leaves one idle, half the machine where there are two.
      maxWorkers: availableParallelism(),
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            isolate: false,
            include: [`test/**/${tests}`],
            exclude: [...skipped, rendered, isolated, inBrowser, ...ofStories, ...ofStack, ...ofOffice, 'test/hosts/**'],
            setupFiles: ['test/seed.ts'],
            testTimeout: isSlow ? 120_000 : 20_000,
          },
        },
        {
          extends: true,
          test: {
            ...inDom,
            name: 'dom',
            isolate: false,
            include: [rendered],
            exclude: [...skipped, isolated],
            setupFiles: ['test/seed.ts', 'test/fewRules.ts', 'test/setup.ts'],
          },
        },
        {
          extends: true,
          test: { ...inDom, name: 'isolated', include: [isolated], exclude: skipped, setupFiles: ['test/seed.ts', 'test/setup.ts'] },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            environment: 'node',
            include: [inBrowser],
            exclude: skipped,
            globalSetup: ['test/browser/globalSetup.ts'],
            fileParallelism: false,
            maxWorkers: 1,
            // After all others: a browser gets the machine for itself.
            sequence: { groupOrder: 1 },
            testTimeout: 60_000,
            hookTimeout: 120_000,
            expect: { poll: { timeout: 15_000 } },
          },
        },
        {
          extends: true,
          test: {
            name: 'stack',
            environment: 'node',
            include: ofStack,
            fileParallelism: false,
            testTimeout: 60_000,
            hookTimeout: 60_000,
            expect: { poll: { timeout: 30_000, interval: 250 } },
          },
        },
        {
          extends: true,
          test: { name: 'office', environment: 'node', include: ofOffice, setupFiles: ['test/seed.ts'], testTimeout: 60_000 },
        },
        {
          extends: true,
          test: {
            name: 'stories',
            environment: 'node',
            include: ofStories,
            globalSetup: ['test/stories/globalSetup.ts'],
            fileParallelism: false,
            maxWorkers: 1,
            // Two tabs show a story each; the others wait for one.
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
      ],
    },
  };
});
