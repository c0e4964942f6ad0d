import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entriesOf, readPublicApi } from '../../scripts/lib/publicApi.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'api-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function read(...names: string[]) {
  return readPublicApi({ entries: Object.fromEntries(names.map((name) => [name, join(folder, `${name}.d.ts`)])), peers: ['peer'] });
}

describe('the report of the public API', () => {
  test('tells each export by its name, with its docstrings, whatever file it comes from', () => {
    write({
      'index.d.ts': `export { shown, type Shape } from './inside.js';`,
      'inside.d.ts': [
        '/** About the file. */',
        '',
        '/** Something with a side. */',
        'export interface Shape {\n  /** In metres. */\n  side: number;\n}',
        '/** What is seen. */\nexport declare const shown: import("./inside.js").Shape;',
      ].join('\n'),
    });
    const { entries, faults } = read('index');
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      {
        name: 'index',
        exports: [
          {
            name: 'Shape',
            sameAs: null,
            text: '/** Something with a side. */\ninterface Shape {\n  /** In metres. */\n  side: number;\n}',
          },
          { name: 'shown', sameAs: null, text: '/** What is seen. */\nconst shown: Shape;' },
        ],
      },
    ]);
  });

  test('tells what two entries share once', () => {
    write({
      'index.d.ts': `export { one } from './inside.js';`,
      'core.d.ts': `export { one } from './inside.js';`,
      'inside.d.ts': '/** The number. */\nexport declare const one: 1;',
    });
    const { entries } = read('index', 'core');
    expect(entries.map(({ exports }) => exports[0]?.sameAs)).toEqual([null, 'index']);
  });

  test('writes out the words a type stands for, and leaves the keys of something else as they are', () => {
    write({
      'index.d.ts': `export { Colour, Key } from './inside.js';`,
      'inside.d.ts': [
        "declare const COLOURS: readonly ['red', 'blue'];",
        '/** A colour. */\nexport type Colour = (typeof COLOURS)[number];',
        'declare const texts: { yes: string; no: string };',
        '/** A key. */\nexport type Key = keyof typeof texts;',
      ].join('\n'),
    });
    const { entries, faults } = read('index');
    expect(faults).toEqual([]);
    expect(entries[0]?.exports.map(({ text }) => text)).toEqual([
      "/** A colour. */\ntype Colour = 'red' | 'blue';",
      '/** A key. */\ntype Key = keyof typeof texts;',
    ]);
  });

  test.each([
    ['of a property', 'export interface Seen { hidden: Hidden }'],
    ['of a parameter', 'export declare function seen(hidden: readonly Hidden[]): void;'],
    ['it extends', 'export interface Seen extends Hidden { more: string }'],
    ['behind an index', "export type Seen = { of: Hidden['side'] };"],
    ['it was inferred to be', 'export declare const seen: Promise<import("./inside.js").Hidden>;'],
  ])('finds a type that no host can name: one %s', (_case, declaration) => {
    write({
      'index.d.ts': `export * from './seen.js';`,
      'seen.d.ts': `import type { Hidden } from './inside.js';\n/** Seen. */\n${declaration}\n`,
      'inside.d.ts': 'export interface Hidden { side: number }',
    });
    expect(read('index').faults).toEqual([
      expect.stringMatching(/^index: [sS]een needs Hidden of inside\.d\.ts, which this entry does not export$/),
    ]);
  });

  test('lets a type come from a peer, from the language and from a type parameter, and from no other package', () => {
    write({
      'index.d.ts': [
        "import type { Theirs } from 'peer';\nimport type { Own } from 'dependency';",
        '/** Seen. */\nexport interface Seen<T> { a: Theirs; b: Own; c: Date; d: T; e: typeof fetch }',
      ].join('\n'),
      'node_modules/peer/index.d.ts': 'export interface Theirs { x: number }',
      'node_modules/dependency/index.d.ts': 'export interface Own { x: number }',
    });
    expect(read('index').faults).toEqual(['index: Seen needs Own of dependency, which a host does not have by name']);
  });

  test('finds an export that nobody explained', () => {
    write({ 'index.d.ts': 'export declare const one: 1;\n' });
    expect(read('index').faults).toEqual(['index: one has no docstring']);
  });

  test('reads the entries off the manifest', () => {
    const exports = { '.': { types: './dist/index.d.ts' }, './core': { types: './dist/core.d.ts' }, './package.json': './package.json' };
    expect(entriesOf('/root', { name: '@a/b', exports })).toEqual({
      '@a/b': join('/root', 'dist/index.d.ts'),
      '@a/b/core': join('/root', 'dist/core.d.ts'),
    });
  });
});
