import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { fetchedLater, filesWith } from '../../scripts/lib/hostBuild.mjs';

describe('what a page loads', () => {
  const chunk = (name: string, imports: string[], kind: 'isEntry' | 'isDynamicEntry' | 'shared') => ({
    fileName: `${name}-x1.js`,
    imports: imports.map((imported) => `${imported}-x1.js`),
    isEntry: kind === 'isEntry',
    isDynamicEntry: kind === 'isDynamicEntry',
    facadeModuleId: kind === 'shared' ? null : `/host/node_modules/ours/dist/parts/${name}.js`,
  });
  const chunks = [
    chunk('host', ['shared', 'query'], 'isEntry'),
    chunk('shared', ['query'], 'shared'),
    chunk('query', [], 'shared'),
    chunk('table', ['shared', 'rows'], 'isDynamicEntry'),
    chunk('rows', [], 'shared'),
    chunk('receipts', ['rows'], 'isDynamicEntry'),
  ];

  test('is its entry with all that it imports, each once, and nothing that comes later', () => {
    expect(filesWith(chunks, [])).toEqual(['host-x1.js', 'shared-x1.js', 'query-x1.js']);
  });

  test('grows by a part with all that the part imports', () => {
    expect(filesWith(chunks, ['parts/table.js'])).toEqual(['host-x1.js', 'table-x1.js', 'shared-x1.js', 'query-x1.js', 'rows-x1.js']);
  });

  test('cannot be told of a part that is nowhere fetched by itself', () => {
    expect(() => filesWith(chunks, ['parts/rows.js'])).toThrow('Nothing is fetched as parts/rows.js');
  });

  test('comes later where it is fetched by import()', () => {
    expect(fetchedLater(chunks)).toEqual(['/host/node_modules/ours/dist/parts/table.js', '/host/node_modules/ours/dist/parts/receipts.js']);
  });
});

test('the README lists every dependency and no other, what it is for, and how large it may be', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `([^`]+)` \| \S.* \| [\d.]+ kB \|$/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(manifest.dependencies));
});
