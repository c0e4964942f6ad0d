import { statSync } from 'node:fs';
import { join } from 'node:path';
import { newest } from './ensureBuild.mjs';
import { exitCode, ROOT, spawnNpm, UserError } from './project.mjs';

const SOURCES = ['src', 'package.json', 'package-lock.json', 'vite.lib.config.ts', 'tsconfig.json', 'tsconfig.build.json'];

/** Builds the package into `dist`, unless a build newer than every source is there. */
export async function ensurePackage() {
  const built = statSync(join(ROOT, 'dist/index.d.ts'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (SOURCES.every((source) => newest(join(ROOT, source)) < built)) return;
  console.log('Building the package …');
  const child = spawnNpm(['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if ((await exitCode(child)) !== 0) {
    throw new UserError('The package could not be built: the compiler says why, above. Mend that and run this again.');
  }
}
