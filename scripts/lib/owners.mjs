import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whose a bundled module is: the package's own, or that of the dependency which brings it, itself or by its own dependencies.
 * @param {string} root with its `node_modules`
 * @param {string} own name of the package
 * @param {readonly string[]} dependencies
 * @returns {(module: string) => string}
 */
export function ownersOf(root, own, dependencies) {
  /** @type {Map<string, string>} */
  const owners = new Map();
  for (const dependency of dependencies) {
    const brought = new Set([dependency]);
    for (const name of brought) {
      const manifest = join(root, 'node_modules', name, 'package.json');
      if (!existsSync(manifest)) continue;
      // What two of them bring counts for the first.
      if (!owners.has(name)) owners.set(name, dependency);
      Object.keys(JSON.parse(readFileSync(manifest, 'utf8')).dependencies ?? {}).forEach((one) => brought.add(one));
    }
  }
  return (module) => owners.get(packageOf(module)) ?? own;
}

/**
 * The package a file of it belongs to; '' for one of none.
 * @param {string} module
 */
function packageOf(module) {
  const path = module.split(/[\\/]node_modules[\\/]/).at(-1) ?? '';
  return path === module
    ? ''
    : path
        .split(/[\\/]/)
        .slice(0, path.startsWith('@') ? 2 : 1)
        .join('/');
}
