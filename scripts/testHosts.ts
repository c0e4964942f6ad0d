// npm run test:hosts [-- name …]: packs the package, installs it into stand-in hosts and proves it at home in each.
import { chromium, type Browser } from 'playwright';
import { HOSTS, type Host } from '../test/hosts/hosts.js';
import { CHECKS, type Check } from '../test/hosts/lib/checks.js';
import { buildHost, compilerSettings, copiesOf, type Theme, typeCheck } from '../test/hosts/lib/compileHost.js';
import { DEPARTURES } from '../test/hosts/lib/departures.js';
import { GUEST_CHECKS } from '../test/hosts/lib/guestChecks.js';
import { HEAP } from '../test/hosts/lib/heap.js';
import { FINOPS_CHECKS, NGUI_CHECKS, PAGE_CHECKS } from '../test/hosts/lib/nguiChecks.js';
import { withHost } from '../test/hosts/lib/openHost.js';
import { installHost, installTools, packPackage, type PreparedHost } from '../test/hosts/lib/prepareHost.js';
import { PRINT_CHECKS } from '../test/hosts/lib/printChecks.js';
import { Report } from '../test/hosts/lib/report.js';
import { runHostTests } from '../test/hosts/lib/runHostTests.js';
import { WEIGHT } from '../test/hosts/lib/weight.js';
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
  const isNgui = host.app === 'ngui';
  if (isNgui) await report.check(name, 'its own tests meet the mocked backend', () => runHostTests(installed));
  const own = [...(isNgui ? [...NGUI_CHECKS, ...PAGE_CHECKS, ...GUEST_CHECKS] : []), ...(host.isThorough ? PRINT_CHECKS : [])];
  await proveBuild({ host: installed, mode: 'development', browser }, [...CHECKS, ...DEPARTURES, ...own]);
  if (host.isThorough)
    await proveBuild({ host: installed, mode: 'production', browser }, [...CHECKS.slice(0, 4), ...DEPARTURES, HEAP, WEIGHT]);
  // Only what its own files decide is asked of the other theme.
  if (isNgui) {
    const checks = [...CHECKS.slice(0, 1), ...FINOPS_CHECKS, ...PAGE_CHECKS, ...GUEST_CHECKS, ...PRINT_CHECKS];
    await proveBuild({ host: installed, mode: 'production', theme: 'finops', browser }, checks);
  }
}

interface Build {
  host: PreparedHost;
  mode: 'development' | 'production';
  theme?: Theme;
  browser: Browser;
}

async function proveBuild({ host, mode, theme = 'default', browser }: Build, checks: Check[]): Promise<void> {
  const { name, app } = host;
  const what = theme === 'default' ? mode : `${mode}, ${theme}`;
  let folder: string | undefined;
  await report.check(name, `builds for ${what}`, async () => {
    folder = await buildHost(host, mode, theme);
  });
  if (folder === undefined) return;
  const built = folder;
  if (mode === 'development') await report.check(name, 'carries one intl-messageformat', () => expectOne('intl-messageformat', built));
  for (const check of checks) {
    if (check.app !== undefined && check.app !== app) continue;
    await report.check(name, `${what}: ${check.title}`, () => withHost(browser, built, check.run, check));
  }
}

function expectOne(dependency: string, folder: string): void {
  const copies = copiesOf(dependency, folder);
  if (copies.length !== 1) throw new Error(`There are ${copies.length}: ${copies.join(', ')}`);
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
