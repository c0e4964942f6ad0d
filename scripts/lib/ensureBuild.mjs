import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, ROOT, spawnNpm, UserError } from './project.mjs';

const VITE = ['--logLevel', 'warn'];

/** The builds: their HTML, what else than `src` they are made of, and what makes them say no more than what is wrong. */
const BUILDS = {
  demo: { html: 'index.html', sources: ['public', 'vite.config.ts'], quietly: VITE },
  page: { html: 'page.html', sources: ['vite.page.config.ts'], quietly: VITE },
  storybook: {
    html: 'iframe.html',
    sources: ['public', '.storybook', 'stories', 'test/components', 'test/charts'],
    quietly: ['--loglevel', 'warn'],
  },
};

/**
 * When the path, or anything in it, last changed. A folder changes when a file is added or removed.
 * @param {string} path
 * @returns {number}
 */
export function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

/**
 * Builds the demo, the page for a real backend, or the Storybook, unless a build newer than every source is there.
 * @param {keyof typeof BUILDS} name
 * @returns {Promise<string>} its folder
 */
export async function ensureBuild(name) {
  const { html, sources, quietly } = BUILDS[name];
  const folder = join(ROOT, 'build', name);
  const built = statSync(join(folder, html), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (['src', 'package-lock.json', ...sources].every((source) => newest(join(ROOT, source)) < built)) return folder;
  console.log(`Building ${join('build', name)} …`);
  // Under a test runner NODE_ENV is `test`, and would put React's development build into the page.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawnNpm(['run', '--silent', `build:${name}`, '--', ...quietly], { stdio: 'inherit', env });
  if ((await exitCode(child)) !== 0) {
    throw new UserError(`${join('build', name)} could not be built: the compiler says why, above. Mend that and run this again.`);
  }
  return folder;
}
