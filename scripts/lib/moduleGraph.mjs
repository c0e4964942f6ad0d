import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * What one built module imports. TypeScript's own scanner reads it, so no string or comment is taken for an import.
 * @param {string} file
 */
export function importsOf(file) {
  const text = readFileSync(file, 'utf8');
  const lazy = new Set([...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map((match) => match[1]));
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({ source: fileName, isLazy: lazy.has(fileName) }));
}

/**
 * Every module and package that loads with `entry`; those loaded on demand only if `withLazy`.
 * @param {string} entry
 * @param {{ withLazy: boolean }} options
 */
export function reachableFrom(entry, { withLazy }) {
  const modules = new Set([entry]);
  /** @type {Set<string>} */
  const packages = new Set();
  for (const file of modules) {
    for (const { source, isLazy } of importsOf(file)) {
      if (isLazy && !withLazy) continue;
      if (source.startsWith('.')) modules.add(join(dirname(file), source));
      else packages.add(packageName(source));
    }
  }
  return { modules, packages };
}

/**
 * `react/jsx-runtime` → `react`, `@mui/material/styles` → `@mui/material`.
 * @param {string} source
 */
export function packageName(source) {
  const [scope = '', name] = source.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
