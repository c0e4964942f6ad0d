import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { PreparedHost } from './prepareHost.js';
import { runNode } from './run.js';

/** Each `tsconfig*.json` of a host is one way its compiler may find our types. */
export function compilerSettings({ folder }: PreparedHost): string[] {
  return readdirSync(folder).filter((name) => /^tsconfig.*\.json$/.test(name));
}

/**
 * Type-checks the host, the declarations of all packages included. Errors in declarations of other packages are theirs; one in the host's
 * code or in ours is thrown, and so is a type from outside of the host.
 */
export async function typeCheck({ folder, tools }: PreparedHost, settings: string): Promise<void> {
  const args = ['-p', settings, '--pretty', 'false', '--listFiles'];
  const { output } = await runNode(join(tools, 'node_modules/typescript/bin/tsc'), args, folder);
  const lines = output.split('\n');
  const errors = lines.filter((line) => /error TS\d+/.test(line) && isOurs(line));
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const files = lines.filter((line) => /\.(d\.ts|d\.mts|tsx?|json)$/.test(line)).map((line) => resolve(folder, line));
  if (!files.some((file) => file.includes(`@cloudtuner${sep}k8s-costs`))) throw new Error(`The package's types were not read:\n${output}`);
  throwForeign(
    folder,
    // Vite's declarations read those of a package that only some of its users install.
    files.filter((file) => !file.startsWith(join(tools, 'node_modules', 'typescript')) && !/[\\/]lightningcss[\\/]/.test(file)),
  );
}

function isOurs(error: string): boolean {
  return !error.startsWith('node_modules/') || error.startsWith('node_modules/@cloudtuner/') || error.includes('@cloudtuner/k8s-costs');
}

/** The host `ngui` is built in one of two themes, each with files of its own. */
export type Theme = 'default' | 'finops';

/** Builds the host, and answers the folder of what it built. React warns in a development build only. */
export async function buildHost(
  { folder, tools }: PreparedHost,
  mode: 'development' | 'production',
  theme: Theme = 'default',
): Promise<string> {
  const outDir = join(folder, 'dist', `${mode}-${theme}`);
  const args = ['build', '--mode', mode, '--outDir', outDir, '--logLevel', 'warn'];
  if (mode === 'development') args.push('--sourcemap');
  const { code, output } = await runNode(join(tools, 'node_modules/vite/bin/vite.js'), args, folder, { NODE_ENV: mode, VITE_THEME: theme });
  if (code !== 0 || output.trim() !== '') throw new Error(output);
  throwForeign(folder, modulesOf(outDir));
  return outDir;
}

/** The files a build was made of, as its source maps name them. */
function modulesOf(outDir: string): string[] {
  const maps = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js.map'));
  return maps.flatMap((name) => {
    const { sources } = JSON.parse(readFileSync(join(outDir, name), 'utf8')) as { sources: string[] };
    return sources.filter((source) => !source.includes('\0')).map((source) => resolve(dirname(join(outDir, name)), source));
  });
}

/** In how many places of `node_modules` a package is that is in a development build. */
export function copiesOf(name: string, outDir: string): string[] {
  const end = `${sep}node_modules${sep}${name}${sep}`;
  const folders = modulesOf(outDir).flatMap((module) =>
    module.includes(end) ? [module.slice(0, module.lastIndexOf(end) + end.length)] : [],
  );
  return [...new Set(folders)];
}

/** Node looks for packages in the folders above too, and would find there what the package forgot to bring. */
function throwForeign(folder: string, files: readonly string[]): void {
  const foreign = files.filter((file) => relative(folder, file).startsWith('..'));
  if (foreign.length > 0) throw new Error(`These come from outside of the host:\n${foreign.slice(0, 10).join('\n')}`);
}
