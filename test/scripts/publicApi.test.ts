import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** Lists of nothing but words, of which a type is made: a host can write the words down. */
const LISTS = ['en', 'BREAKDOWNS', 'GROUPS'];

/** What API Extractor says the built package exports; `npm run check:api` holds the reports to it. */
describe.each(['index', 'core', 'testing'])('the public API: %s', (entry) => {
  const report = readFileSync(new URL(`../../docs/api/${entry}.api.md`, import.meta.url), 'utf8');
  const all = (pattern: RegExp) => [...report.matchAll(pattern)].map(([, name]) => name);

  test('explains everything that it exports', () => {
    expect(all(/^\/\/ @\w+ \(undocumented\)\n(export .*)$/gm)).toEqual([]);
  });

  test('exports every type that a host can touch', () => {
    expect(all(/\(ae-forgotten-export\) The symbol "(\w+)"/g).filter((name) => !LISTS.includes(name ?? ''))).toEqual([]);
  });

  test('shows types of no package that a host does not have by name', () => {
    const peers = Object.keys(manifest.peerDependencies);
    expect(all(/^import .*from '((?:@[^/']+\/)?[^/']+)/gm).filter((name) => !peers.includes(name ?? ''))).toEqual([]);
  });
});
