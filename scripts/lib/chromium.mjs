import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { exitCode, ROOT, UserError, withoutSecrets } from './project.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** Letters as wide as those of Helvetica and Arial, which MUI's theme asks for: what the browser tests measure was set in them. */
const FONTS = 'fonts-liberation';

/**
 * Path of a Chromium: `CHROMIUM` of the environment, else one that the system has, else the one Playwright downloaded.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) {
    throw new UserError(`CHROMIUM names ${named}, which does not exist. Set it to a Chromium or Chrome program, or unset it.`);
  }
  // Ubuntu's `chromium` is a stub that only says to install a snap.
  const runs = (/** @type {string} */ path) => spawnSync(path, ['--version'], { timeout: 20_000, env: withoutSecrets() }).status === 0;
  const found = named || USUAL_PLACES.find((path) => existsSync(path) && runs(path));
  if (found) return found;
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  return existsSync(own) ? own : null;
}

function canInstall() {
  const isDebian = existsSync('/etc/os-release') && /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  return isDebian && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
async function run(command, args) {
  console.log(`Installing what the browser tests need (${command} ${args.join(' ')}) …`);
  const env = { ...withoutSecrets(), DEBIAN_FRONTEND: 'noninteractive' };
  await exitCode(spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] }));
}

/** @param {readonly string[]} packages of Debian */
async function install(packages) {
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

async function ensureFonts() {
  if (!canInstall()) return;
  const { stdout, status } = spawnSync('fc-match', ['Helvetica'], { encoding: 'utf8' });
  if (status === 0 && !/liberation|helvetica|arial|nimbus/i.test(stdout)) await install([FONTS]);
}

/**
 * Path of a Chromium, installed first if the machine has none.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found !== null) await ensureFonts();
  else if (canInstall()) await install(['chromium', FONTS]);
  const usable = found ?? (await findChromium());
  if (usable !== null) return usable;
  await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
  const downloaded = await findChromium();
  if (downloaded !== null) return downloaded;
  throw new UserError(
    'There is no Chromium for the browser tests, and it could not be installed. ' +
      'Install Chromium or Chrome (Debian: apt-get install chromium) or set CHROMIUM to its path, and run this again.',
  );
}
