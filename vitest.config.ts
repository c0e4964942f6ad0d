import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// A time zone with daylight saving, west of Greenwich: a date that is not computed in UTC shows itself as the day before.
process.env.TZ = 'America/New_York';

const rendered = ['test/{components,charts,page,journeys}/**/*.test.{ts,tsx}'];
const inBrowser = ['test/browser/**/*.test.{ts,tsx}'];

export default defineConfig({
  plugins: [react()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...rendered, ...inBrowser],
          setupFiles: ['test/seed.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: rendered,
          setupFiles: ['test/seed.ts', 'test/setup.ts'],
          // Two cores and a whole page per test: slow on a busy machine is no failure.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: inBrowser,
          globalSetup: ['test/browser/globalSetup.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
