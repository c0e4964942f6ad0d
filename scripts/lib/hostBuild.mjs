import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** @typedef {Pick<import('vite').Rolldown.OutputChunk, 'fileName' | 'isEntry' | 'isDynamicEntry' | 'facadeModuleId' | 'imports'>} Chunk */

/**
 * The chunks that Vite makes, for production, of some code of a host. The host's own packages are left out.
 * @param {string} folder where the package can be imported by its name
 * @param {string} code
 * @param {readonly string[]} external
 * @param {import('vite').BuildEnvironmentOptions} options
 */
export async function buildHost(folder, code, external, { rolldownOptions, ...options }) {
  const input = join(folder, 'host.mjs');
  writeFileSync(input, code);
  const result = await build({
    configFile: false,
    root: folder,
    publicDir: false,
    logLevel: 'error',
    build: {
      target: 'es2022',
      ...options,
      rolldownOptions: { input, external: [...external.map((name) => new RegExp(`^${name}(/|$)`)), /^node:/], ...rolldownOptions },
    },
  });
  if (Array.isArray(result) || !('output' in result)) throw new Error('The bundler watches instead of building.');
  return result.output.filter((output) => output.type === 'chunk');
}

/**
 * What a host's bundler makes of some code that imports a package, as text. The packages of `external` are left out.
 * @param {string} folder where the package can be imported by its name
 * @param {string} code
 * @param {readonly string[]} external
 */
export async function bundleOf(folder, code, external) {
  const chunks = await buildHost(folder, code, external, {
    write: false,
    minify: false,
    rolldownOptions: { preserveEntrySignatures: 'strict' },
  });
  return chunks[0]?.code.trim() ?? '';
}

/**
 * The files that load at once and with these modules: their chunks, and all that those import.
 * @param {readonly Chunk[]} chunks
 * @param {readonly string[]} modules fetched by `import()`, as their paths end
 */
export function filesWith(chunks, modules) {
  const wanted = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const module of modules) {
    const chunk = chunks.find((each) => pathOf(each).endsWith(`/${module}`));
    if (chunk === undefined) throw new Error(`Nothing is fetched as ${module}: it has another name now, or loads at once.`);
    wanted.add(chunk);
  }
  for (const { imports } of wanted) chunks.filter(({ fileName }) => imports.includes(fileName)).forEach((chunk) => wanted.add(chunk));
  return [...wanted].map(({ fileName }) => fileName);
}

/**
 * What is fetched by `import()`, as paths of modules.
 * @param {readonly Chunk[]} chunks
 */
export const fetchedLater = (chunks) => chunks.filter(({ isDynamicEntry }) => isDynamicEntry).map(pathOf);

/** @param {Chunk} chunk */
const pathOf = ({ facadeModuleId }) => (facadeModuleId ?? '').replaceAll('\\', '/');
