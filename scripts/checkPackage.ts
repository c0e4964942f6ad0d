// npm run check:package: looks at the packed tarball as a host meets it; size-limit then measures it. Needs `npm run build` first.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import manifest from '../package.json' with { type: 'json' };
import { bundleOf } from './lib/hostBuild.mjs';
import { importsOf, packageName, reachableFrom } from './lib/moduleGraph.js';
import { exitCode, ROOT, runMain, spawnNpm, UserError } from './lib/project.mjs';
import { sideEffectsOf } from './lib/sideEffects.js';

const { name: PACKAGE, dependencies, peerDependencies, bin } = manifest;
const WORK = join(ROOT, 'build/package');
const UNPACKED = join(WORK, 'node_modules', PACKAGE);
const ENTRIES = ['', '/core', '/testing'];
const LISTED = [...Object.keys(dependencies), ...Object.keys(peerDependencies)];

const faults = new Set<string>();
const inPackage = (name: string): string => join(UNPACKED, name);
const shown = (file: string): string => relative(UNPACKED, file);

/** Packs as `npm publish` would, and unpacks into a folder where the package can be imported by its name. */
async function pack(): Promise<string> {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(UNPACKED, { recursive: true });
  const options = ['--silent', '--ignore-scripts', '--pack-destination', WORK];
  await exitCode(spawnNpm(['pack', ...options], { stdio: ['ignore', 'ignore', 'inherit'] }));
  const tarball = readdirSync(WORK).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new UserError('npm pack made no tarball. Run `npm pack` to see why.');
  execFileSync('tar', ['-xzf', join(WORK, tarball), '-C', UNPACKED, '--strip-components=1']);
  return join(WORK, tarball);
}

/** Nothing but the built package and its papers: no worker, test, story or demo. */
function checkFiles(names: readonly string[]): void {
  const papers = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'];
  for (const paper of papers) if (!names.includes(paper)) faults.add(`${paper} is not in the package`);
  for (const name of names) {
    const expected = papers.includes(name) || /^dist\/(.+\.(js|js\.map|d\.ts)|messages\/\w+\.json)$/.test(name);
    if (!expected || /mockServiceWorker|\/demo\/|\.(test|stories)\./.test(name)) faults.add(`${name} does not belong in the package`);
  }
}

/**
 * A module imports only what the manifest promises, and of Node only where it is our program; it compiles no code at run time. An import
 * alone does nothing, which the manifest says by `"sideEffects": false`.
 */
function checkModule(name: string): void {
  for (const { source } of importsOf(inPackage(name))) {
    const isNodes = source.startsWith('node:') && name.startsWith('dist/doctor/');
    if (!source.startsWith('.')) {
      if (!isNodes && !LISTED.includes(packageName(source)))
        faults.add(`${name} imports ${source}, which is neither a dependency nor a peer`);
    } else if (!source.endsWith('.js')) faults.add(`${name} imports ${source} without the extension node16 resolution needs`);
  }
  if (name.endsWith('.d.ts')) return;
  if (/\beval\(|new Function\(/.test(readFileSync(inPackage(name), 'utf8'))) faults.add(`${name} compiles code at run time`);
  if (Object.values(bin).some((program) => join(program) === name)) return;
  for (const statement of sideEffectsOf(inPackage(name))) faults.add(`${name} does something when it is imported: ${statement}`);
}

/** Each entry brings what it is for and no more. */
function checkEntries(): void {
  const checkReach = (entry: string, withLazy: boolean, forbidden: RegExp, why: string): void => {
    const { modules, packages } = reachableFrom(inPackage(`dist/${entry}`), { withLazy });
    for (const name of [...[...modules].map(shown), ...packages]) if (forbidden.test(name)) faults.add(`${entry} loads ${name}: ${why}`);
  };
  const mocks = /^dist\/(mocks|demo)\/|^dist\/testing|^msw$/;
  checkReach('index.js', true, mocks, 'production code has no mocked backend');
  checkReach('core.js', true, mocks, 'production code has no mocked backend');
  checkReach('core.js', true, /^(react|react-dom|@mui\/.+|@emotion\/.+|@tanstack\/.+)$/, 'core runs without React');
  checkReach('testing.js', true, /^(react|react-dom|@mui\/.+|@emotion\/.+)$/, 'the mocked backend runs without React');
  const seams = 'it loads with the part that needs it (src/page/lazyParts.ts, src/charts/lazyDrawings.ts)';
  checkReach('index.js', false, /^(@tanstack\/react-virtual|papaparse|recharts)$/, seams);
  checkReach('index.js', false, /messages\/(?!en\.js$)[\w.]+\.js$/, 'its texts load when they are needed');
}

/** What is not used of the package is not in a host's bundle. */
async function checkBundles(): Promise<void> {
  for (const entry of ENTRIES) {
    const code = `import '${PACKAGE}${entry}';`;
    if ((await bundleOf(WORK, code, LISTED)) !== '') faults.add(`${code} alone leaves code in a host's bundle`);
  }
  const client = await bundleOf(WORK, `export { createExpensesClient } from '${PACKAGE}';`, LISTED);
  if (/\bfrom ["']/.test(client)) faults.add("a host that takes only the client has other packages' code in its bundle");
}

/** The types, as a host's TypeScript finds them under each kind of module resolution. */
function checkTypes(): void {
  const consumer = join(WORK, 'consumer.ts');
  writeFileSync(consumer, ENTRIES.map((entry, index) => `export * as entry${index} from '${PACKAGE}${entry}';\n`).join(''));
  writeFileSync(join(WORK, 'package.json'), '{ "type": "module" }\n');
  const common = { target: 'es2022', module: 'esnext', jsx: 'react-jsx', strict: true, noEmit: true, types: [] };
  const hosts = [
    { moduleResolution: 'node10', ignoreDeprecations: '6.0' },
    { moduleResolution: 'node16', module: 'node16' },
    { moduleResolution: 'bundler' },
  ];
  for (const host of hosts) {
    const { options } = ts.convertCompilerOptionsFromJson({ ...common, ...host }, WORK);
    for (const { file, messageText } of ts.getPreEmitDiagnostics(ts.createProgram([consumer], options))) {
      // Only our own declarations: what a dependency declares is not ours to mend.
      if (file !== undefined && !file.fileName.startsWith(WORK)) continue;
      faults.add(
        `types under ${host.moduleResolution}: ${file ? shown(file.fileName) : ''} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      );
    }
  }
}

/** Node itself loads what needs no browser. */
function checkNode(): void {
  const code = `const core = await import('${PACKAGE}/core'); if (typeof core.buildCostReport !== 'function') throw new Error('no buildCostReport');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: WORK, encoding: 'utf8' });
  if (status !== 0) faults.add(`Node cannot load ./core: ${stderr.trim()}`);
}

async function checkManifest(tarball: string): Promise<void> {
  const { messages, pkg } = await publint({ pkgDir: UNPACKED, strict: true });
  for (const message of messages) faults.add(`publint: ${formatMessage(message, pkg) ?? message.code}`);
  // Every resolution, node10 included; that CommonJS finds only ESM is meant.
  const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const rules = ['--no-color', '--ignore-rules', 'cjs-resolves-to-esm', '--exclude-entrypoints', './package.json'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [attw, tarball, ...rules], { encoding: 'utf8' });
  if (status !== 0) faults.add(`are the types wrong?\n${stdout}${stderr}`);
}

await runMain(async () => {
  const tarball = await pack();
  const files = readdirSync(UNPACKED, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map(({ parentPath, name }) => shown(join(parentPath, name)));
  checkFiles(names);
  for (const name of names) if (/^dist\/.+\.(js|d\.ts)$/.test(name)) checkModule(name);
  checkEntries();
  checkTypes();
  checkNode();
  await checkBundles();
  await checkManifest(tarball);
  if (faults.size > 0) throw new UserError([...faults].map((fault) => `- ${fault}`).join('\n'));
});
