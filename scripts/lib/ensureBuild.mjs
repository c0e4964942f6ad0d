import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exitCode, ROOT, spawnNpm, UserError } from './project.mjs';

/** The builds: their npm script, a file they write, and what else than `src` they are made of. */
const BUILDS = {
  demo: { script: 'build:demo', made: 'build/demo/index.html', sources: ['public', 'vite.config.ts'] },
  page: { script: 'build:page', made: 'build/page/page.html', sources: ['vite.page.config.ts'] },
  storybook: {
    script: 'build:storybook',
    made: 'build/storybook/iframe.html',
    sources: ['public', '.storybook', 'stories', 'test/support', 'test/charts'],
  },
  package: {
    script: 'build',
    made: 'dist/index.d.ts',
    sources: ['package.json', 'vite.lib.config.ts', 'tsconfig.json', 'tsconfig.build.json'],
  },
};

/**
 * When the path, or anything in it, last changed. A folder changes when a file is added or removed.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

/**
 * Builds the demo, the page for a real backend, the Storybook or the package, unless a build newer than every source is there.
 * @param {keyof typeof BUILDS} name
 * @returns {Promise<string>} its folder
 */
export async function ensureBuild(name) {
  const { script, made, sources } = BUILDS[name];
  const file = join(ROOT, made);
  const built = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (['src', 'package-lock.json', ...sources].every((source) => newest(join(ROOT, source)) < built)) return dirname(file);
  console.log(`Building the ${name} …`);
  // Under a test runner NODE_ENV is `test`, and would put React's development build into the page.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawnNpm(['run', '--silent', script], { stdio: 'inherit', env });
  if ((await exitCode(child)) !== 0)
    throw new UserError(`The ${name} could not be built: the compiler says why, above. Mend that and run this again.`);
  return dirname(file);
}
