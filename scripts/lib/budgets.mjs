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
const isTranslation = ({ modules }) => modules.length > 0 && modules.every((module) => /messages[\\/](?!en\b)\w+\.js$/.test(module));

const TABLE = ['components/ClusterTable.js', 'i18n/messages/en.later.js'];

/** @type {(Omit<Budget, 'code'> & { code: (name: string) => string })[]} */
const BUDGETS = [
  // What `<KubernetesCosts>` needs before its table and its charts: client, model, first figures, notices.
  { name: 'first figures', limit: 60, code: panel, loads: atOnce },
  // The same with the chunk that has the table of clusters in it, and the one with its texts.
  { name: 'with the table', limit: 100, code: panel, loads: (chunk) => atOnce(chunk) || TABLE.some((file) => has(file)(chunk)) },
  // Everything there is, in one language.
  { name: 'everything', limit: 280, code: all(''), loads: (chunk) => !isTranslation(chunk) },
  { name: './core', limit: 15, code: all('/core'), loads: () => true },
  { name: './testing', limit: 40, code: all('/testing'), loads: () => true },
];

/**
 * @param {{ root: string, folder: string, manifest: any }} where `folder`: where the package can be imported by its name
 */
export async function measure({ root, folder, manifest }) {
  const dependencies = Object.keys(manifest.dependencies);
  const peers = Object.keys(manifest.peerDependencies);
  const ownerOf = ownersOf(root, manifest.name, dependencies);
  const measured = [];
  for (const { name, limit, code, loads } of BUDGETS) {
    const chunks = await bundle(folder, code(manifest.name), peers, ownerOf);
    const counted = loadedWith(chunks, loads);
    measured.push({ name, limit, ...sumOf(counted) });
  }
  return { measured, owners: [...dependencies, manifest.name] };
}

/** @typedef {Awaited<ReturnType<typeof measure>>} Measured */

/**
 * A line for each dependency and one for our own code, a column for each budget.
 * @param {Measured} measured
 */
export function sizeTable({ measured, owners }) {
  const figure = (/** @type {number | undefined} */ size) => (size === undefined || size < 0.05 ? '–' : size.toFixed(1));
  const rows = [
    ['gzipped kB, peers left out', ...measured.map(({ name }) => name)],
    ...owners.map((owner) => [owner, ...measured.map(({ shares }) => figure(shares.get(owner)))]),
    ['together', ...measured.map(({ size }) => figure(size))],
    ['at most', ...measured.map(({ limit }) => figure(limit))],
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
    return Math.abs(said - share) <= 1 ? [] : [`README.md says that ${name} is ${said} kB; it is ${share.toFixed(1)} kB`];
  });
  const gone = [...listed.keys()].filter((name) => !dependencies.includes(name));
  return [...over, ...untrue, ...gone.map((name) => `README.md lists ${name}, which is no dependency`)];
}

/**
 * The dependencies in the README's table: | `name` | why | 10.6 kB |
 * @param {string} readme
 */
function listedIn(readme) {
  const rows = [...readme.matchAll(/^\| *`([^`]+)` *\|.*\| *([\d.]+) kB *\|$/gm)];
  return new Map(rows.map(([, name = '', size = '']) => [name, Number(size)]));
}
