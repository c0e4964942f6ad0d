// npm run check:package: looks at the packed tarball as a host meets it; size-limit then measures it. Needs `npm run build` first.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { bundleOf } from './lib/hostBuild.mjs';
import { importsOf, packageName, reachableFrom } from './lib/moduleGraph.mjs';
import { ROOT, runMain, UserError } from './lib/project.mjs';
import { sideEffectsOf } from './lib/sideEffects.mjs';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const WORK = join(ROOT, 'build/package');
const UNPACKED = join(WORK, 'node_modules', manifest.name);
const ENTRIES = { '.': 'index', './core': 'core', './testing': 'testing' };

/** @type {Set<string>} */
const faults = new Set();

/** Packs as `npm publish` would, and unpacks into a folder where the package can be imported by its name. */
function pack() {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(UNPACKED, { recursive: true });
  const npm = process.env.npm_execpath;
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', WORK];
  if (npm?.endsWith('.js')) execFileSync(process.execPath, [npm, ...args], { cwd: ROOT });
  else execFileSync('npm', args, { cwd: ROOT, shell: process.platform === 'win32' });
  const tarball = readdirSync(WORK).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new UserError('npm pack made no tarball. Run `npm pack` to see why.');
  execFileSync('tar', ['-xzf', join(WORK, tarball), '-C', UNPACKED, '--strip-components=1']);
  return join(WORK, tarball);
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** @param {string} file */
const shown = (file) => relative(UNPACKED, file);

/** Nothing but the built package and its papers: no worker, test, story or demo. */
function checkFiles() {
  const papers = ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'];
  const names = filesIn(UNPACKED).map(shown);
  for (const paper of papers) if (!names.includes(paper)) faults.add(`${paper} is not in the package`);
  for (const name of names) {
    const expected = papers.includes(name) || /^dist\/(.+\.(js|js\.map|d\.ts)|messages\/\w+\.json)$/.test(name);
    if (!expected || /mockServiceWorker|\/demo\/|\.(test|stories)\./.test(name)) faults.add(`${name} does not belong in the package`);
  }
}

/** Modules import only what the manifest promises, and of Node only where they are its program; they compile no code at run time. */
function checkImports() {
  const listed = new Set([...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)]);
  for (const file of filesIn(join(UNPACKED, 'dist')).filter((name) => /\.(js|d\.ts)$/.test(name))) {
    for (const { source } of importsOf(file)) {
      if (source.startsWith('.')) {
        if (!source.endsWith('.js')) faults.add(`${shown(file)} imports ${source} without the extension node16 resolution needs`);
      } else if (!listed.has(packageName(source)) && !(source.startsWith('node:') && shown(file).startsWith('dist/doctor/'))) {
        faults.add(`${shown(file)} imports ${source}, which is neither a dependency nor a peer`);
      }
    }
    if (file.endsWith('.js') && /\beval\(|new Function\(/.test(readFileSync(file, 'utf8')))
      faults.add(`${shown(file)} compiles code at run time`);
  }
}

/**
 * @param {string} entry
 * @param {{ withLazy: boolean }} options
 * @param {RegExp} forbidden
 * @param {string} why
 */
function checkReach(entry, options, forbidden, why) {
  const { modules, packages } = reachableFrom(join(UNPACKED, 'dist', entry), options);
  for (const name of [...[...modules].map(shown), ...packages]) {
    if (forbidden.test(name)) faults.add(`${entry} loads ${name}: ${why}`);
  }
}

/** Each entry brings what it is for and no more. */
function checkEntries() {
  const everything = { withLazy: true };
  const atOnce = { withLazy: false };
  checkReach('index.js', everything, /^dist\/(mocks|demo)\/|^dist\/testing|^msw$/, 'production code has no mocked backend');
  checkReach('core.js', everything, /^dist\/(mocks|demo)\/|^dist\/testing|^msw$/, 'production code has no mocked backend');
  checkReach('core.js', everything, /^(react|react-dom|@mui\/.+|@emotion\/.+|@tanstack\/.+)$/, 'core runs without React');
  checkReach('testing.js', everything, /^(react|react-dom|@mui\/.+|@emotion\/.+)$/, 'the mocked backend runs without React');
  checkReach(
    'index.js',
    atOnce,
    /^(@tanstack\/react-virtual|papaparse|recharts)$/,
    'it loads with the part that needs it (src/page/lazyParts.ts, src/charts/lazyDrawings.ts)',
  );
  checkReach('index.js', atOnce, /messages\/(?!en\.js$)[\w.]+\.js$/, 'its texts load when they are needed');
}

/** What the manifest says by `"sideEffects": false`: an import alone does nothing, and what is not used is not in a host's bundle. */
async function checkSideEffects() {
  const programs = Object.values(manifest.bin ?? {}).map((path) => join(UNPACKED, path));
  for (const file of filesIn(join(UNPACKED, 'dist')).filter((name) => name.endsWith('.js') && !programs.includes(name))) {
    for (const statement of sideEffectsOf(file)) faults.add(`${shown(file)} does something when it is imported: ${statement}`);
  }
  const external = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
  for (const entry of Object.keys(ENTRIES)) {
    const name = manifest.name + entry.slice(1);
    if ((await bundleOf(WORK, `import '${name}';`, external)) !== '') faults.add(`import '${name}' alone leaves code in a host's bundle`);
  }
  const client = await bundleOf(WORK, `export { createExpensesClient } from '${manifest.name}';`, external);
  if (/\bfrom ["']/.test(client)) faults.add("a host that takes only the client has other packages' code in its bundle");
}

/** The types, as a host's TypeScript finds them under each kind of module resolution. */
function checkTypes() {
  const consumer = join(WORK, 'consumer.ts');
  const imports = Object.keys(ENTRIES).map((entry, index) => `import * as entry${index} from '${manifest.name}${entry.slice(1)}';`);
  writeFileSync(consumer, `${imports.join('\n')}\nexport const entries = [entry0, entry1, entry2];\n`);
  const { ModuleKind, ModuleResolutionKind } = ts;
  const hosts = [
    { name: 'node10', module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Node10, ignoreDeprecations: '6.0' },
    { name: 'node16', module: ModuleKind.Node16, moduleResolution: ModuleResolutionKind.Node16 },
    { name: 'bundler', module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler },
  ];
  writeFileSync(join(WORK, 'package.json'), '{ "type": "module" }\n');
  for (const { name, ...options } of hosts) {
    const program = ts.createProgram([consumer], {
      ...options,
      target: ts.ScriptTarget.ES2022,
      jsx: ts.JsxEmit.ReactJSX,
      strict: true,
      noEmit: true,
      types: [],
    });
    for (const { file, messageText } of ts.getPreEmitDiagnostics(program)) {
      // Only our own declarations: what a dependency declares is not ours to mend.
      if (file !== undefined && !file.fileName.startsWith(WORK)) continue;
      faults.add(`types under ${name}: ${file ? shown(file.fileName) : ''} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    }
  }
}

/** Node itself loads what needs no browser. */
function checkNode() {
  const code = `const core = await import('${manifest.name}/core'); if (typeof core.buildCostReport !== 'function') throw new Error('no buildCostReport');`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: WORK, encoding: 'utf8' });
  if (status !== 0) faults.add(`Node cannot load ./core: ${stderr.trim()}`);
}

/** @param {string} tarball */
async function checkManifest(tarball) {
  const { messages, pkg } = await publint({ pkgDir: UNPACKED, strict: true });
  for (const message of messages) faults.add(`publint: ${formatMessage(message, pkg)}`);
  // Every resolution, node10 included; that CommonJS finds only ESM is meant.
  const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [attw, tarball, '--no-color', '--ignore-rules', 'cjs-resolves-to-esm', '--exclude-entrypoints', './package.json'],
    { encoding: 'utf8' },
  );
  if (status !== 0) faults.add(`are the types wrong?\n${stdout}${stderr}`);
}

await runMain(async () => {
  const tarball = pack();
  checkFiles();
  checkImports();
  checkEntries();
  checkTypes();
  checkNode();
  await checkSideEffects();
  await checkManifest(tarball);
  if (faults.size > 0) throw new UserError([...faults].map((fault) => `- ${fault}`).join('\n'));
});
