import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterRows, type ClusterRowsOptions, type ClusterTableRow } from '../../../src/domain/tables/clusterRows.js';
import type { CostReport } from '../../../src/domain/types.js';
import { cluster, largeReport, namespace, report } from '../../support/sampleReport.js';

const OPTIONS: ClusterRowsOptions = {
  sort: { column: 'cost', direction: 'desc' },
  search: '',
  expandedIds: [],
  locale: 'en',
  specialNames: { idle: 'Idle', unallocated: 'Unallocated', unmounted: 'Unmounted', unnamed: 'Without a name' },
};

const TWO_CLUSTERS = report({
  clusters: [
    cluster({
      id: 'prod',
      name: 'Production',
      namespaces: [
        namespace({ name: 'shop', total: 70 }),
        namespace({ name: 'default', total: 20 }),
        namespace({ name: '__idle__', kind: 'idle', total: 30 }),
      ],
      notAttributed: -2.5,
    }),
    cluster({ id: 'dev', name: 'Development', namespaces: [namespace({ name: 'default', total: 12.25 })] }),
  ],
});

test('a namespace of a cluster whose cost is not known is no share of all, since the total lacks it', () => {
  const unknown = { ...cluster({ id: 'old', namespaces: [namespace({ name: 'web', total: 5 })] }), total: null };
  const found = (of: CostReport) => clusterRows(of, { ...OPTIONS, expandedIds: 'all' }).rows.filter(({ type }) => type === 'namespace');
  const [beside] = found(report({ clusters: [TWO_CLUSTERS.clusters[0] ?? unknown, unknown] })).filter(({ amount }) => amount === 5);
  expect(beside).toMatchObject({ amount: 5, share: null });
  expect(found(TWO_CLUSTERS).map(({ share }) => share)).not.toContain(null);
});

function names(rows: readonly ClusterTableRow[]): string[] {
  return rows.map((row) => {
    switch (row.type) {
      case 'cluster':
        return row.cluster.name;
      case 'namespace':
        return `- ${row.name}`;
      case 'missing':
        return `${row.missing.name}?`;
      default:
        return `(${row.type})`;
    }
  });
}

function rowsOf(given: CostReport, options: Partial<ClusterRowsOptions> = {}): string[] {
  return names(clusterRows(given, { ...OPTIONS, ...options }).rows);
}

describe('the tree', () => {
  test('has the clusters alone while none is open', () => {
    expect(rowsOf(TWO_CLUSTERS)).toEqual(['Production', 'Development']);
  });

  test('puts the namespaces of an open cluster under it, special rows and what is not attributed last', () => {
    expect(rowsOf(TWO_CLUSTERS, { expandedIds: ['prod'] })).toEqual([
      'Production',
      '- shop',
      '- default',
      '- Idle',
      '(not-attributed)',
      'Development',
    ]);
  });

  test('says that a cluster has no namespaces in the answer', () => {
    const given = report({ clusters: [cluster({ id: 'old', namespaces: null, total: 5 })] });
    expect(rowsOf(given, { expandedIds: ['old'] })).toEqual(['old', '(no-namespaces)']);
  });

  test('ends with missing clusters and what belongs to no cluster', () => {
    const given = report({
      clusters: TWO_CLUSTERS.clusters,
      clusterRemainder: 3,
      missingClusters: [{ id: 'edge', name: 'edge', reason: null, lastImportAt: null }],
    });
    expect(rowsOf(given)).toEqual(['Production', 'Development', 'edge?', '(unassigned)']);
  });

  test('counts each level by itself', () => {
    const { rows } = clusterRows(TWO_CLUSTERS, { ...OPTIONS, expandedIds: 'all' });
    expect(rows.map(({ level, position, setSize }) => `${level}: ${position}/${setSize}`)).toEqual([
      '1: 1/2',
      '2: 1/4',
      '2: 2/4',
      '2: 3/4',
      '2: 4/4',
      '1: 2/2',
      '2: 1/1',
    ]);
  });

  test('keeps keys apart when ids and names repeat, and the same when the order changes', () => {
    const twins = [namespace({ name: 'a', total: 1 }), namespace({ name: 'a', total: 2 })];
    const given = report({ clusters: [cluster({ id: 'same', namespaces: twins }), cluster({ id: 'same', namespaces: twins })] });
    const keys = clusterRows(given, { ...OPTIONS, expandedIds: 'all' }).rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(6);
    const reversed = clusterRows(given, { ...OPTIONS, expandedIds: 'all', sort: { column: 'cost', direction: 'asc' } });
    expect(new Set(reversed.rows.map(({ key }) => key))).toEqual(new Set(keys));
  });
});

describe('the order', () => {
  const given = report({
    clusters: [
      cluster({ id: 'b10', total: 5, efficiency: { cpu: 0.2, ram: null, total: 0.2 } }),
      cluster({ id: 'a', total: 9, efficiency: { cpu: null, ram: 0.5, total: null } }),
      cluster({ id: 'b9', total: 5, efficiency: { cpu: 0.9, ram: 0.1, total: 0.6 } }),
    ],
    kubernetes: 19,
  });

  test.each([
    ['cost', 'desc', ['a', 'b10', 'b9']],
    ['cost', 'asc', ['b10', 'b9', 'a']],
    ['name', 'asc', ['a', 'b9', 'b10']],
    ['name', 'desc', ['b10', 'b9', 'a']],
    ['cpu', 'asc', ['b10', 'b9', 'a']],
    ['cpu', 'desc', ['b9', 'b10', 'a']],
    ['ram', 'asc', ['b9', 'a', 'b10']],
    ['efficiency', 'desc', ['b9', 'b10', 'a']],
  ] as const)('by %s, %s: unknown last, equals as they were', (column, direction, expected) => {
    expect(rowsOf(given, { sort: { column, direction } })).toEqual(expected);
  });

  test('special rows stay last even when they cost most', () => {
    const rows = rowsOf(TWO_CLUSTERS, { expandedIds: ['prod'], sort: { column: 'cost', direction: 'asc' } });
    expect(rows).toEqual(['Development', 'Production', '- default', '- shop', '- Idle', '(not-attributed)']);
  });
});

describe('a search', () => {
  test('finds part of a name in any case and opens its cluster with what was found alone', () => {
    const { rows, hits } = clusterRows(TWO_CLUSTERS, { ...OPTIONS, search: ' SHO ' });
    expect(names(rows)).toEqual(['Production', '- shop']);
    expect(hits).toEqual({ clusters: 0, namespaces: 1 });
  });

  test('keeps the same name in two clusters apart', () => {
    expect(rowsOf(TWO_CLUSTERS, { search: 'default' })).toEqual(['Production', '- default', 'Development', '- default']);
  });

  test('finds a cluster by its name whole, without opening it', () => {
    expect(rowsOf(TWO_CLUSTERS, { search: 'prod' })).toEqual(['Production']);
    expect(rowsOf(TWO_CLUSTERS, { search: 'prod', expandedIds: ['prod'] })).toHaveLength(5);
  });

  test('finds special rows by the name they have on the screen', () => {
    const specialNames = { idle: 'Leerlauf', unallocated: 'x', unmounted: 'y', unnamed: 'z' };
    expect(rowsOf(TWO_CLUSTERS, { search: 'leer', specialNames })).toEqual(['Production', '- Leerlauf']);
  });

  test('finds missing clusters too', () => {
    const given = report({ ...TWO_CLUSTERS, missingClusters: [{ id: 'e', name: 'edge', reason: null, lastImportAt: null }] });
    expect(rowsOf(given, { search: 'edg' })).toEqual(['edge?']);
  });

  test('lets the user close what it opened', () => {
    expect(rowsOf(TWO_CLUSTERS, { search: 'default', closedIds: ['prod'] })).toEqual(['Production', 'Development', '- default']);
  });

  test('adds up what it found: clusters whole, of others the namespaces found', () => {
    const total = (search: string) => clusterRows(TWO_CLUSTERS, { ...OPTIONS, search }).total;
    expect(total('default')).toMatchObject({ amount: 32.25, efficiency: null });
    expect(total('prod').amount).toBe(117.5);
    expect(total('nothing').amount).toBe(0);
    expect(total('default').share).toBeCloseTo(32.25 / 129.75, 12);
  });
});

describe('what a search found of costs that are not known', () => {
  const missingClusters = [{ id: 'edge', name: 'edge', reason: null, lastImportAt: null }];
  const given = report({ ...TWO_CLUSTERS, missingClusters });
  const total = (search: string) => clusterRows(given, { ...OPTIONS, search }).total;

  test('is no zero, of the cost as of its parts', () => {
    expect(total('edge')).toMatchObject({ amount: null, share: null, figure: { parts: [{ kind: 'missingCluster', id: 'edge' }] } });
    expect(total('edge').components.map(({ amount }) => amount)).toEqual(given.components.map(() => null));
  });

  test('is what is known of the others', () => {
    const known = clusterRows(TWO_CLUSTERS, { ...OPTIONS, search: 'd' }).total;
    expect(known.amount).toBeGreaterThan(0);
    expect(total('d')).toMatchObject({ amount: known.amount, components: known.components });
  });

  test('and of nothing found it is nothing', () => {
    expect(total('nowhere').amount).toBe(0);
  });
});

test('without a search the total is that of the report', () => {
  expect(clusterRows(TWO_CLUSTERS, OPTIONS).total).toMatchObject({ amount: 129.75, share: 1, efficiency: TWO_CLUSTERS.efficiency });
});

test('a share of nothing is not known', () => {
  const given = report({ clusters: [cluster({ id: 'free', total: 0 })] });
  const { rows, total } = clusterRows(given, OPTIONS);
  expect([rows[0], total]).toMatchObject([{ share: null }, { share: null }]);
});

test('rows of a level add up to the row above it, whatever the order and the search', () => {
  const given = largeReport(4, 6);
  const cents = (amounts: (number | null)[]) => Math.round(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0) * 100);
  fc.assert(
    fc.property(
      fc.constantFrom('', 'team-1', 'cluster-2', '3', 'zzz'),
      fc.constantFrom('name', 'cost', 'cpu', 'ram', 'efficiency'),
      fc.constantFrom('asc', 'desc'),
      (search, column, direction) => {
        const { rows, total } = clusterRows(given, { ...OPTIONS, search, sort: { column, direction }, expandedIds: 'all' });
        const whole = rows.filter((row) => row.type === 'cluster').filter(({ isHit }) => isHit);
        const inWhole = new Set(whole.map(({ cluster: { id } }) => id));
        const others = rows.filter((row) => row.type === 'namespace').filter((row) => !inWhole.has(row.cluster.id));
        expect(cents([...whole.map((row) => row.cluster.total), ...others.map((row) => row.namespace.total)])).toBe(cents([total.amount]));
      },
    ),
  );
});
