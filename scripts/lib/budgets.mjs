import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, loadedWith, sumOf } from './bundleSizes.mjs';
import { ownersOf } from './owners.mjs';

/**
 * What a host's page loads of the package, in kB as sent (minified, gzipped), and how much it may be at most. Peers are left out: the host
 * has them.
 *
 * A host writes `code`, its bundler splits that into chunks, and `loads` says which of them count. A chunk is fetched as a whole together
 * with the chunks it imports; what comes later, by `import()`, counts only where it is asked for.
 * @typedef {{ name: string, limit: number, code: string, loads: (chunk: import('./bundleSizes.mjs').Chunk) => boolean }} Budget
 */

/** @param {string} name of the package */
const panel = (name) =>
  `import { createExpensesClient, KubernetesCosts } from '${name}';\nglobalThis.host = [createExpensesClient, KubernetesCosts];`;

/**
 * @param {string} entry
 * @returns {(name: string) => string}
 */
const all = (entry) => (name) => `import * as all from '${name}${entry}';\nglobalThis.host = all;`;

/** @param {import('./bundleSizes.mjs').Chunk} chunk */
const atOnce = ({ isEntry }) => isEntry;

/**
 * Whether one of its modules is that file of `dist`.
 * @param {string} path
 * @returns {(chunk: import('./bundleSizes.mjs').Chunk) => boolean}
 */
const has =
  (path) =>
  ({ modules }) =>
    modules.some((module) => module.replaceAll('\\', '/').endsWith(`/dist/${path}`));

/** @param {import('./bundleSizes.mjs').Chunk} chunk */
const isTranslation = ({ modules }) => modules.length > 0 && modules.every((module) => /messages[\\/](?!en\b)[\w.]+\.js$/.test(module));

/**
 * @param {readonly string[]} files of `dist` that load beside what loads at once
 * @returns {(chunk: import('./bundleSizes.mjs').Chunk) => boolean}
 */
const atOnceAnd = (files) => (chunk) => atOnce(chunk) || files.some((file) => has(file)(chunk));

/**
 * The two budgets of the panel in a language, English being in the code.
 * @param {string} language
 */
const inLanguage = (language) => [
  {
    name: `first figures, ${language}`,
    limit: 91,
    code: panel,
    loads: atOnceAnd([`i18n/messages/${language}.js`]),
  },
  {
    name: `with the table, ${language}`,
    limit: 125,
    code: panel,
    loads: atOnceAnd(['components/ClusterTable.js', `i18n/messages/${language}.js`]),
  },
];

/**
 * @param {readonly string[]} languages beside English
 * @returns {(Omit<Budget, 'code'> & { code: (name: string) => string })[]}
 */
const budgetsOf = (languages) => [
  // What `<KubernetesCosts>` needs before its table and its charts: client, model, first figures, notices.
  { name: 'first figures', limit: 78, code: panel, loads: atOnce },
  // The same with the chunk that has the table of clusters in it, and the one with its texts.
  { name: 'with the table', limit: 120, code: panel, loads: atOnceAnd(['components/ClusterTable.js']) },
  ...languages.flatMap(inLanguage),
  // Everything there is, in one language.
  { name: 'everything', limit: 280, code: all(''), loads: (chunk) => !isTranslation(chunk) },
  { name: './core', limit: 15, code: all('/core'), loads: () => true },
  { name: './testing', limit: 40, code: all('/testing'), loads: () => true },
];

/**
 * @param {{ root: string, folder: string, manifest: any }} where `folder`: where the package can be imported by its name
 */
export async function measure({ root, folder, manifest }) {
  const files = readdirSync(join(root, 'src/i18n/messages'));
  const languages = files.flatMap((file) => /^(?!en\.)(\w+)\.json$/.exec(file)?.[1] ?? []);
  const dependencies = Object.keys(manifest.dependencies);
  const peers = Object.keys(manifest.peerDependencies);
  const ownerOf = ownersOf(root, manifest.name, dependencies);
  /** @type {Map<string, import('./bundleSizes.mjs').Chunk[]>} */
  const bundles = new Map();
  const measured = [];
  for (const { name, limit, code, loads } of budgetsOf(languages)) {
    const written = code(manifest.name);
    const chunks = bundles.get(written) ?? (await bundle(folder, written, peers, ownerOf));
    bundles.set(written, chunks);
    measured.push({ name, limit, ...sumOf(loadedWith(chunks, loads)) });
  }
  return { measured, owners: [...dependencies, manifest.name] };
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

/**
 * A line for each budget, a column for each dependency and one for our own code.
 * @param {Measured} measured
 */
export function sizeTable({ measured, owners }) {
  const figure = (/** @type {number | undefined} */ size) => (size === undefined || size < 0.05 ? '–' : size.toFixed(1));
  const rows = [
    ['gzipped kB, peers left out', ...owners, 'together', 'at most'],
    ...measured.map(({ name, limit, size, shares }) => [name, ...[...owners.map((owner) => shares.get(owner)), size, limit].map(figure)]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n');
}

/**
 * What is over its budget, and what the README says of the dependencies that is not so.
 * @param {Measured} measured
 * @param {string} readme
 */
export function sizeFaults({ measured, owners }, readme) {
  const over = measured
    .filter(({ size, limit }) => size > limit)
    .map(({ name, size, limit }) => `${name}: ${size.toFixed(1)} kB, more than ${limit} kB`);
  const everything = measured.find(({ name }) => name === 'everything');
  const dependencies = owners.slice(0, -1);
  const listed = listedIn(readme);
  const untrue = dependencies.flatMap((name) => {
    const said = listed.get(name);
    const share = everything?.shares.get(name) ?? 0;
    if (share === 0) return [`nothing of the dependency ${name} is in the bundle`];
    if (said === undefined) return [`README.md does not list ${name} (${share.toFixed(1)} kB) under "Runtime dependencies"`];
    const wrong = Math.abs(said.size - share) <= 1 ? [] : [`README.md says that ${name} is ${said.size} kB; it is ${share.toFixed(1)} kB`];
    return said.reason === '' ? [...wrong, `README.md does not say what ${name} is for`] : wrong;
  });
  const gone = [...listed.keys()].filter((name) => !dependencies.includes(name));
  return [...over, ...untrue, ...gone.map((name) => `README.md lists ${name}, which is no dependency`)];
}

/**
 * The dependencies in the README's table: | `name` | why | 10.6 kB |
 * @param {string} readme
 */
function listedIn(readme) {
  const rows = [...readme.matchAll(/^\| *`([^`]+)` *\|(.*)\| *([\d.]+) kB *\|$/gm)];
  return new Map(rows.map(([, name = '', reason = '', size = '']) => [name, { reason: reason.trim(), size: Number(size) }]));
}
