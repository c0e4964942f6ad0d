import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { exitCode, ROOT, UserError } from './project.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Path of a Chromium: `CHROMIUM` of the environment, else one that the system has, else the one Playwright downloaded.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (existsSync(named)) return named;
    throw new UserError(`CHROMIUM names ${named}, which does not exist. Set it to a Chromium or Chrome program, or unset it.`);
  }
  const usual = USUAL_PLACES.find((path) => existsSync(path) && runs(path));
  if (usual !== undefined) return usual;
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

/**
 * Ubuntu's `chromium` is a stub that only says to install a snap.
 * @param {string} program
 */
function runs(program) {
  return spawnSync(program, ['--version'], { timeout: 20_000 }).status === 0;
}

function isDebian() {
  if (!existsSync('/etc/os-release') || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return exitCode(spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] }));
}

async function installChromium() {
  if (process.getuid?.() === 0 && isDebian()) {
    console.log('Installing Chromium for the browser tests (apt-get install chromium) …');
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
    if ((await findChromium()) !== null) return;
  }
  console.log('Downloading Chromium for the browser tests (playwright install chromium) …');
  await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}

/**
 * Path of a Chromium, installed first if the machine has none.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== null) return found;
  await installChromium();
  const installed = await findChromium();
  if (installed !== null) return installed;
  throw new UserError(
    'There is no Chromium for the browser tests, and it could not be installed. ' +
      'Install Chromium or Chrome (Debian: apt-get install chromium) or set CHROMIUM to its path, and run this again.',
  );
}
