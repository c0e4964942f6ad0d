// npm run test:hosts [-- name …]: packs the package, installs it into stand-in hosts and proves it at home in each.
import { chromium, type Browser } from 'playwright';
import { HOSTS, type Host } from '../test/hosts/hosts.js';
import { CHECKS, type Check } from '../test/hosts/lib/checks.js';
import { buildHost, compilerSettings, typeCheck } from '../test/hosts/lib/compileHost.js';
import { DEPARTURES } from '../test/hosts/lib/departures.js';
import { HEAP } from '../test/hosts/lib/heap.js';
import { withHost } from '../test/hosts/lib/openHost.js';
import { installHost, installTools, packPackage, type PreparedHost } from '../test/hosts/lib/prepareHost.js';
import { Report } from '../test/hosts/lib/report.js';
import { runHostTests } from '../test/hosts/lib/runHostTests.js';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureDependencies } from './lib/dependencies.mjs';
import { runMain, UserError } from './lib/project.mjs';

const report = new Report();

async function proveHost(host: Host, browser: Browser): Promise<void> {
  let prepared: PreparedHost | undefined;
  const { name } = host;
  await report.check(name, 'installs from the packed tarball', async () => {
    prepared = await installHost(host);
  });
  if (prepared === undefined) return;
  const installed = prepared;
  await Promise.all(
    compilerSettings(installed).map((settings) => report.check(name, `type-checks by ${settings}`, () => typeCheck(installed, settings))),
  );
  if (host.app === 'ngui') await report.check(name, 'its own tests meet the mocked backend', () => runHostTests(installed));
  await proveBuild(installed, 'development', [...CHECKS, ...DEPARTURES], browser);
  if (host.isThorough) await proveBuild(installed, 'production', [...CHECKS.slice(0, 4), ...DEPARTURES, HEAP], browser);
}

async function proveBuild(host: PreparedHost, mode: 'development' | 'production', checks: Check[], browser: Browser): Promise<void> {
  const { name, app } = host;
  let folder: string | undefined;
  await report.check(name, `builds for ${mode}`, async () => {
    folder = await buildHost(host, mode);
  });
  if (folder === undefined) return;
  const built = folder;
  for (const check of checks) {
    if (check.app !== undefined && check.app !== app) continue;
    await report.check(name, `${mode}: ${check.title}`, () => withHost(browser, built, check.run, check));
  }
}

function chosenHosts(names: readonly string[]): readonly Host[] {
  const unknown = names.find((name) => !HOSTS.some((host) => host.name === name));
  if (unknown !== undefined) throw new UserError(`There is no host "${unknown}"; there are ${HOSTS.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? HOSTS : HOSTS.filter(({ name }) => names.includes(name));
}

await runMain(async () => {
  const hosts = chosenHosts(process.argv.slice(2));
  await ensureDependencies();
  const executablePath = await ensureChromium();
  await packPackage();
  if (hosts.some(({ devDependencies }) => devDependencies === undefined)) await installTools();
  const browser = await chromium.launch({ executablePath });
  try {
    for (const host of hosts) await proveHost(host, browser);
  } finally {
    await browser.close();
  }
  console.log(`${report.passed} passed, ${report.failed} failed`);
  if (report.failed > 0) process.exitCode = 1;
});
