import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exitCode, ROOT, spawnNpm, UserError } from './project.mjs';

/** The two builds of the page: their HTML, and what else than `src` they are made of. */
const BUILDS = {
  demo: { html: 'index.html', sources: ['public', 'vite.config.ts'] },
  page: { html: 'page.html', sources: ['vite.page.config.ts'] },
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
 * Builds the demo, or the page for a real backend, unless a build newer than every source is there.
 * @param {keyof typeof BUILDS} name
 * @returns {Promise<string>} its folder
 */
export async function ensureBuild(name) {
  const { html, sources } = BUILDS[name];
  const folder = join(ROOT, 'build', name);
  const built = statSync(join(folder, html), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (['src', 'package-lock.json', ...sources].every((source) => newest(join(ROOT, source)) < built)) return folder;
  console.log('Building the page …');
  // Under a test runner NODE_ENV is `test`, and would put React's development build into the page.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = spawnNpm(['run', '--silent', `build:${name}`, '--', '--logLevel', 'warn'], { stdio: 'inherit', env });
  if ((await exitCode(child)) !== 0) {
    throw new UserError('The page could not be built: the compiler says why, above. Mend that and run this again.');
  }
  return folder;
}
