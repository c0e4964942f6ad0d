import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What one module imports, types too. TypeScript's own scanner reads it, so no string or comment is taken for an import. */
export function importsOf(file: string): { source: string; isLazy: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const lazy = new Set([...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map((match) => match[1]));
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({ source: fileName, isLazy: lazy.has(fileName) }));
}

/** Every module and package that loads with a built module; those loaded on demand only if `withLazy`. */
export function reachableFrom(entry: string, { withLazy }: { withLazy: boolean }): { modules: Set<string>; packages: Set<string> } {
  const modules = new Set([entry]);
  const packages = new Set<string>();
  for (const file of modules) {
    for (const { source, isLazy } of importsOf(file)) {
      if (isLazy && !withLazy) continue;
      if (source.startsWith('.')) modules.add(join(dirname(file), source));
      else packages.add(packageName(source));
    }
  }
  return { modules, packages };
}

/** `react/jsx-runtime` → `react`, `@mui/material/styles` → `@mui/material`. */
export function packageName(source: string): string {
  const [scope = '', name = ''] = source.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
