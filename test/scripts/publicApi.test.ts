import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

/** Lists of nothing but words, of which a type is made: a host can write the words down. */
const LISTS = ['first', 'details', 'asked', 'BREAKDOWNS', 'GROUPS'];

const all = (report: string, pattern: RegExp) => [...report.matchAll(pattern)].map(([, name]) => name);

/** What is wrong with a report of API Extractor, which itself notes it and goes on. */
const unexplained = (report: string) => all(report, /^\/\/ @\w+ \(undocumented\)\n(export .*)$/gm);
const hidden = (report: string) => all(report, /\(ae-forgotten-export\) The symbol "(\w+)"/g).filter((name) => !LISTS.includes(name ?? ''));
const foreign = (report: string) => {
  const peers = Object.keys(manifest.peerDependencies);
  return all(report, /^import .*from '((?:@[^/']+\/)?[^/']+)/gm).filter((name) => !peers.includes(name ?? ''));
};

/** What API Extractor says the built package exports; `npm run check:api` holds the reports to it. */
describe.each(['index', 'core', 'testing'])('the public API: %s', (entry) => {
  const report = readFileSync(new URL(`../../docs/api/${entry}.api.md`, import.meta.url), 'utf8');

  test('explains everything that it exports', () => {
    expect(report).toContain('// @public');
    expect(unexplained(report)).toEqual([]);
  });

  test('exports every type that a host can touch', () => {
    expect(hidden(report)).toEqual([]);
  });

  test('shows types of no package that a host does not have by name', () => {
    expect(foreign(report)).toEqual([]);
  });
});

test('faults in a report are found as API Extractor writes them', () => {
  const report = `
import { ReactNode } from 'react';
import type { Query } from '@tanstack/query-core';

// @public (undocumented)
export const limit = 5;

// Warning: (ae-forgotten-export) The symbol "Hidden" needs to be exported by the entry point index.d.ts
//
// @public
export interface Shown extends Hidden {}
`;
  expect(unexplained(report)).toEqual(['export const limit = 5;']);
  expect(hidden(report)).toEqual(['Hidden']);
  expect(foreign(report)).toEqual(['@tanstack/query-core']);
});
