// What a host's page loads of the packed package, and how much that may be: gzipped, its dependencies included, peers left out since the host
// has them. `npm run check:package` packs and unpacks the package, and lets size-limit measure what Vite makes of it for a host.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from './package.json' with { type: 'json' };
import { ensureBuild } from './scripts/lib/ensureBuild.mjs';
import { buildHost, fetchedLater, filesWith } from './scripts/lib/hostBuild.mjs';
import { ROOT } from './scripts/lib/project.mjs';

/**
 * Everything that is fetched by `import()`: the module of `dist`, or of a dependency, and when. `table`: with the table of clusters; `unasked`:
 * with what else a page shows by itself; `charts`: after the figures. Any other word is a feature that is fetched when the user asks for it.
 * Languages beside English need no line.
 * @type {[module: string, when: string][]}
 */
const LATER = [
  ['i18n/detailsMessages.js', 'table'],
  ['i18n/askedMessages.js', 'texts of receipts and files'],
  ['page/questions/laterAnswers.js', 'unasked'],
  ['page/PageDetails.js', 'unasked'],
  ['page/PanelDetails.js', 'table'],
  ['charts/drawings.js', 'charts'],
  ['page/FigureReceipt.js', 'receipts'],
  ['features/export/saveCsv.js', 'CSV files'],
  ['features/clusters/treegrid/RowsInSight.js', 'tables of more than 100 rows'],
];
const LANGUAGE = /i18n\/messages\/(\w+)\.js$/;
/** Of all that loads unasked: each chunk is a request, and compressed by itself. */
const MOST_CHUNKS = 10;

/** @typedef {import('./scripts/lib/hostBuild.mjs').Chunk} Chunk */

const PANEL = `import { createExpensesClient, KubernetesCosts } from '${manifest.name}'; globalThis.host = [createExpensesClient, KubernetesCosts];`;
/** @param {string} entry */
const all = (entry) => `import * as all from '${manifest.name}${entry}'; globalThis.host = all;`;

/**
 * The chunks of a host's build, named by their paths.
 * @param {string} name
 * @param {string} code
 * @param {import('vite').Rolldown.OutputOptions} [output]
 */
async function build(name, code, output = {}) {
  const outDir = `build/package/hosts/${name}`;
  const options = { outDir: join(ROOT, outDir), emptyOutDir: true, rolldownOptions: { output } };
  const chunks = await buildHost(join(ROOT, 'build/package'), code, Object.keys(manifest.peerDependencies), options);
  const path = (/** @type {string} */ file) => `${outDir}/${file}`;
  return chunks.map((chunk) => ({ ...chunk, fileName: path(chunk.fileName), imports: chunk.imports.map(path) }));
}

const panel = await build('panel', PANEL);
const everything = await build('everything', all(''));

const fetched = fetchedLater(everything);
const languages = fetched.flatMap((path) => {
  const [end, code] = LANGUAGE.exec(path) ?? [];
  return end === undefined ? [] : [/** @type {const} */ ([end, `texts in ${code}`])];
});
const later = [...LATER, ...languages];
const unnamed = fetched.filter((path) => !later.some(([end]) => path.endsWith(`/${end}`)));
if (unnamed.length > 0) throw new Error(`When is this fetched? LATER in .size-limit.js does not say: ${unnamed.join(', ')}`);

/**
 * What loads at once, and then.
 * @param {readonly Chunk[]} chunks
 * @param {string[]} whens
 */
const filesOf = (chunks, ...whens) =>
  filesWith(
    chunks,
    later.flatMap(([module, when]) => (whens.includes(when) ? [module] : [])),
  );

const unasked = filesOf(everything, 'table', 'unasked');
const shown = filesOf(everything, 'table', 'unasked', 'charts');
const features = new Set(later.map(([, when]) => when).filter((when) => !['table', 'unasked', 'charts'].includes(when)));

/** README's table: each dependency, the packages that come with it, and how large they may be together. */
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const dependencies = [...readme.matchAll(/^\| `(.+?)` \| (.+) \| ([\d.]+ kB) \|$/gm)].map(([, name = '', text = '', limit = '']) => {
  const brought = [...text.matchAll(/`(.+?)`/g)].map(([, one]) => one);
  return { name, limit, test: new RegExp(`/node_modules/(${[name, ...brought].join('|')})/`) };
});
const split = await build('dependencies', all(''), { codeSplitting: { groups: dependencies.map(({ name, test }) => ({ name, test })) } });

const page = readFileSync(join(await ensureBuild('page'), 'page.html'), 'utf8');

/** @param {readonly Chunk[]} chunks */
const files = (chunks) => chunks.map(({ fileName }) => fileName);

/**
 * Those that there are files for.
 * @param {{ name: string, limit: string, path: string[] }[]} budgets
 */
const ifAny = (...budgets) => budgets.filter(({ path }) => path.length > 0);

const budgets = [
  { name: 'First figures', limit: '76.5 kB', path: filesOf(panel) },
  { name: 'First figures and the table of clusters', limit: '120 kB', path: filesOf(panel, 'table') },
  { name: `All that loads unasked, before charts: ${unasked.length} chunks`, limit: '140 kB', path: unasked },
  ...ifAny(
    { name: `Chunks of it beyond ${MOST_CHUNKS}`, limit: '0 B', path: unasked.slice(MOST_CHUNKS) },
    { name: 'Charts', limit: '130 kB', path: shown.filter((file) => !unasked.includes(file)) },
  ),
  ...[...features].map((name) => ({
    name: `Fetched when asked for: ${name}`,
    limit: '25 kB',
    path: filesOf(everything, name).filter((file) => !shown.includes(file)),
  })),
  // The whole model with every notice. The page loads a part of it; in Node, where it runs, its size costs nothing.
  { name: './core', limit: '21 kB', path: files(await build('core', all('/core'))) },
  { name: './testing', limit: '40 kB', path: files(await build('testing', all('/testing'))) },
  ...dependencies.map(({ name, limit }) => ({ name, limit, path: files(split.filter((chunk) => chunk.name === name)) })),
  {
    name: 'The stand-alone page before its first figure, React and MUI included',
    limit: '185 KiB',
    path: [...page.matchAll(/"\.?\/(assets\/[^"]+\.js)"/g)].map(([, file]) => `build/page/${file}`),
  },
];

export default budgets.map((budget) => ({ ...budget, gzip: true }));
