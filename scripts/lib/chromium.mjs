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

const canInstall = () => process.getuid?.() === 0 && isDebian();

/** @param {readonly string[]} packages of Debian */
async function install(packages) {
  console.log(`Installing what the browser tests need (apt-get install ${packages.join(' ')}) …`);
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

async function installChromium() {
  if (canInstall()) {
    await install(['chromium', FONTS]);
    if ((await findChromium()) !== null) return;
  }
  console.log('Downloading Chromium for the browser tests (playwright install chromium) …');
  await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
}

/** Letters as wide as those of Helvetica and Arial, which MUI's theme asks for: what the browser tests measure was set in them. */
const FONTS = 'fonts-liberation';

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
  if (found !== null) {
    await ensureFonts();
    return found;
  }
  await installChromium();
  const installed = await findChromium();
  if (installed !== null) return installed;
  throw new UserError(
    'There is no Chromium for the browser tests, and it could not be installed. ' +
      'Install Chromium or Chrome (Debian: apt-get install chromium) or set CHROMIUM to its path, and run this again.',
  );
}
