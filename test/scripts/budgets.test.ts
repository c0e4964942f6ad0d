import { describe, expect, test } from 'vitest';
import { sizeFaults, sizeTable } from '../../scripts/lib/budgets.mjs';
import { loadedWith, sumOf } from '../../scripts/lib/bundleSizes.mjs';
import { ownersOf } from '../../scripts/lib/owners.mjs';
import { ROOT } from '../../scripts/lib/project.mjs';

const chunk = (file: string, imports: string[], shares: [string, number][], isEntry = false) => ({
  file,
  imports,
  isEntry,
  modules: [],
  size: shares.reduce((sum, [, share]) => sum + share, 0),
  shares: new Map(shares),
});

test('a chunk counts with all that it imports, once, and with nothing that comes later', () => {
  const chunks = [
    chunk('entry.js', ['shared.js', 'query.js'], [['own', 10]], true),
    chunk('shared.js', ['query.js'], [['own', 2]]),
    chunk('query.js', [], [['query', 5]]),
    chunk('table.js', ['shared.js'], [['virtual', 7]]),
  ];
  const { size, shares } = sumOf(loadedWith(chunks, ({ isEntry }) => isEntry));
  expect(size).toBe(17);
  expect([...shares]).toEqual([
    ['own', 12],
    ['query', 5],
  ]);
});

test('what a dependency brings along is the dependency’s, and everything else ours', () => {
  const ownerOf = ownersOf(ROOT, 'ours', ['@tanstack/react-query', 'intl-messageformat']);
  expect(ownerOf('/host/node_modules/@tanstack/query-core/build/modern/query.js')).toBe('@tanstack/react-query');
  expect(ownerOf('../../../node_modules/@formatjs/icu-messageformat-parser/index.js')).toBe('intl-messageformat');
  expect(ownerOf('/host/node_modules/@cloudtuner/k8s-costs/dist/index.js')).toBe('ours');
  expect(ownerOf('')).toBe('ours');
});

describe('what check:package complains of', () => {
  const measured = {
    owners: ['query', 'csv', 'ours'],
    measured: [
      { name: 'first figures', limit: 60, size: 59, shares: new Map([['query', 11]]) },
      {
        name: 'everything',
        limit: 280,
        size: 140,
        shares: new Map([
          ['query', 11.2],
          ['csv', 6.8],
          ['ours', 122],
        ]),
      },
    ],
  };
  const README = ['| `query` | requests | 11.0 kB |', '| `csv` | files | 6.8 kB |'];

  test('nothing, where all is within its budget and the README is true', () => {
    expect(sizeFaults(measured, README.join('\n'))).toEqual([]);
  });

  test('a budget that is exceeded, by how much', () => {
    const [first, ...others] = measured.measured;
    const over = { ...measured, measured: [{ ...first, name: 'first figures', limit: 60, size: 60.06, shares: new Map() }, ...others] };
    expect(sizeFaults(over, README.join('\n'))).toEqual(['first figures: 60.1 kB, more than 60 kB']);
  });

  test('a dependency that the README does not name, or names with another share', () => {
    expect(sizeFaults(measured, README.slice(1).join('\n'))).toEqual([
      'README.md does not list query (11.2 kB) under "Runtime dependencies"',
    ]);
    expect(sizeFaults(measured, README.join('\n').replace('6.8', '9'))).toEqual(['README.md says that csv is 9 kB; it is 6.8 kB']);
  });

  test('a dependency that the README has no reason for', () => {
    expect(sizeFaults(measured, README.join('\n').replace('files', '  '))).toEqual(['README.md does not say what csv is for']);
  });

  test('one that the README names and the manifest does not, and one that nothing uses', () => {
    const readme = [...README, '| `charts` | drawings | 120 kB |'].join('\n');
    expect(sizeFaults(measured, readme)).toEqual(['README.md lists charts, which is no dependency']);
    const unused = { ...measured, owners: ['query', 'csv', 'charts', 'ours'] };
    expect(sizeFaults(unused, readme)).toEqual(['nothing of the dependency charts is in the bundle']);
  });

  test('all of it stands in one table', () => {
    expect(sizeTable(measured).split('\n')).toEqual([
      'gzipped kB, peers left out  query  csv   ours  together  at most',
      'first figures                11.0    –      –      59.0     60.0',
      'everything                   11.2  6.8  122.0     140.0    280.0',
    ]);
  });
});
