import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/**
 * Kilobytes of minified code, gzipped.
 * @typedef {{ entry: string, atOnce: number, onDemand: { name: string, size: number }[] }} EntrySize
 */

/** @param {string} code */
const kilobytes = (code) => gzipSync(code).length / 1000;

/**
 * What a host's bundler makes of each entry, dependencies included and peers left out: what loads at once, and each part that loads
 * on demand.
 * @param {string} dist
 * @param {readonly string[]} entries
 * @param {readonly string[]} peers
 */
export async function bundleSizes(dist, entries, peers) {
  /** @type {EntrySize[]} */
  const sizes = [];
  for (const entry of entries) {
    const result = await build({
      configFile: false,
      root: dist,
      publicDir: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        minify: true,
        target: 'es2022',
        rolldownOptions: {
          input: join(dist, `${entry}.js`),
          preserveEntrySignatures: 'strict',
          external: [...peers.map((name) => new RegExp(`^${name}(/|$)`)), /^node:/],
        },
      },
    });
    if (Array.isArray(result) || !('output' in result)) continue;
    const chunks = result.output.filter((output) => output.type === 'chunk');
    const atOnce = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
    for (const name of atOnce) chunks.find(({ fileName }) => fileName === name)?.imports.forEach((imported) => atOnce.add(imported));
    const eager = chunks.filter(({ fileName }) => atOnce.has(fileName));
    sizes.push({
      entry,
      atOnce: kilobytes(eager.map(({ code }) => code).join('')),
      onDemand: chunks.filter(({ fileName }) => !atOnce.has(fileName)).map(({ name, code }) => ({ name, size: kilobytes(code) })),
    });
  }
  return sizes;
}
