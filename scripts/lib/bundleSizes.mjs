import { writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * One file of a host's bundle. Sizes in kB as they are sent: minified, gzipped.
 * @typedef {{ file: string, isEntry: boolean, imports: string[], modules: string[], size: number, shares: Map<string, number> }} Chunk
 */

/** Every page that a bundler builds has its bundler's helper for `import()` already: it is the host's, like the peers. */
const BUNDLERS_OWN = {
  name: 'bundlers-own',
  enforce: /** @type {const} */ ('pre'),
  /** @param {string} source */
  resolveId: (source) => (source.includes('vite/preload-helper') ? { id: 'host:preload-helper', external: true } : null),
};

/**
 * What a host's bundler makes of some of the host's own code: its dependencies included, the peers, which the host has, left out.
 * @param {string} folder where the package can be imported by its name
 * @param {string} code
 * @param {readonly string[]} peers
 * @param {(module: string) => string} ownerOf whose share of a chunk a module is
 * @returns {Promise<Chunk[]>}
 */
export async function bundle(folder, code, peers, ownerOf) {
  const input = join(folder, 'host.mjs');
  writeFileSync(input, code);
  const result = await build({
    configFile: false,
    root: folder,
    publicDir: false,
    logLevel: 'error',
    plugins: [BUNDLERS_OWN],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      sourcemap: 'hidden',
      target: 'es2022',
      // As a host's page, which nothing imports: what only its entry needs stays in the entry.
      rolldownOptions: { input, external: [...peers.map((name) => new RegExp(`^${name}(/|$)`)), /^node:/] },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('The bundler watches instead of building.');
  const chunks = result.output.filter((output) => output.type === 'chunk');
  return chunks.map((chunk) => {
    const size = gzipSync(chunk.code).length / 1000;
    const shares = sharesOf(chunk.code, /** @type {any} */ (chunk.map), size, ownerOf);
    return { file: chunk.fileName, isEntry: chunk.isEntry, imports: chunk.imports, modules: Object.keys(chunk.modules), size, shares };
  });
}

/**
 * The gzipped size of a chunk, divided by how many of its minified characters come from whom. That is an estimate, since some code shrinks
 * more than other code; but the shares add up to what is really sent. What the source map has no origin for, texts in JSON above all, goes
 * to the owner of '': the package itself.
 * @param {string} code
 * @param {import('node:module').SourceMapPayload} map
 * @param {number} size
 * @param {(module: string) => string} ownerOf
 */
function sharesOf(code, map, size, ownerOf) {
  const sources = new SourceMap(map);
  /** @type {Map<string, number>} */
  const letters = new Map();
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const entry = sources.findEntry(row, column);
      // Also an entry may have none, though its type says otherwise.
      const source = /** @type {{ originalSource?: string }} */ (entry).originalSource ?? '';
      letters.set(source, (letters.get(source) ?? 0) + 1);
    }
  });
  const all = [...letters.values()].reduce((sum, count) => sum + count, 0);
  /** @type {Map<string, number>} */
  const shares = new Map();
  for (const [source, count] of letters) add(shares, ownerOf(source), (size * count) / all);
  return shares;
}

/**
 * These chunks and all that load with them.
 * @param {readonly Chunk[]} chunks
 * @param {(chunk: Chunk) => boolean} isWanted
 */
export function loadedWith(chunks, isWanted) {
  const wanted = new Set(chunks.filter(isWanted));
  for (const { imports } of wanted) chunks.filter(({ file }) => imports.includes(file)).forEach((chunk) => wanted.add(chunk));
  return [...wanted];
}

/**
 * Their size together, and whose shares it is made of.
 * @param {readonly Chunk[]} chunks
 */
export function sumOf(chunks) {
  /** @type {Map<string, number>} */
  const shares = new Map();
  for (const chunk of chunks) chunk.shares.forEach((share, owner) => add(shares, owner, share));
  return { size: chunks.reduce((sum, { size }) => sum + size, 0), shares };
}

/**
 * @param {Map<string, number>} sums
 * @param {string} key
 * @param {number} amount
 */
function add(sums, key, amount) {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
