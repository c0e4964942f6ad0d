import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses, roundReport } from '../../../src/core.js';
import type { Change } from '../../../src/domain/compare/change.js';
import { compareReports, type ComparisonOptions } from '../../../src/domain/compare/compareReports.js';
import type { Comparison } from '../../../src/domain/compare/comparison.js';
import type { ClusterCost, CostReport, DataNotice } from '../../../src/domain/types.js';
import { cluster, namespace, report } from '../../support/sampleReport.js';
import { sumShown } from '../../support/payloads.js';

const MEASURED: ComparisonOptions = { extrapolated: [] };
const NOVEMBER = { start: new Date('2026-11-01T00:00:00Z'), end: new Date('2026-11-23T00:00:00Z') };
const BEFORE = { start: new Date('2026-10-10T00:00:00Z'), end: new Date('2026-11-01T00:00:00Z') };

const none = (reason: string) => ({ kind: 'none', reason });

/** Cloud 100 and two clusters: `a` with two namespaces, `b` with one. */
function november(changes: Partial<CostReport> = {}, clusters: ClusterCost[] = [clusterA(60, 20), clusterB(45)]): CostReport {
  const known = report({ clusters, period: NOVEMBER, cloud: 100 });
  return { ...known, total: known.kubernetes === null ? 100 : 100 + known.kubernetes, ...changes };
}

function october(changes: Partial<CostReport> = {}, clusters: ClusterCost[] = [clusterA(50, 25), clusterB(45)]): CostReport {
  return november({ period: BEFORE, ...changes }, clusters);
}

function clusterA(web: number, jobs: number, changes: Partial<ClusterCost> = {}): ClusterCost {
  const namespaces = [namespace({ name: 'web', total: web }), namespace({ name: 'default', total: jobs })];
  return cluster({ id: 'a', namespaces, ...changes });
}

function clusterB(total: number, changes: Partial<ClusterCost> = {}): ClusterCost {
  return cluster({ id: 'b', namespaces: [namespace({ name: 'default', total })], ...changes });
}

/** The changes of everything that all clusters go into, where none of them can be compared. */
function kubernetesChanges({ total, kubernetes, efficiency }: Comparison): Change[] {
  return [total, kubernetes, efficiency.cpu, efficiency.ram, efficiency.total];
}

/** What both sums and the efficiencies leave out, those by name alone. */
function expectLeftOut(compared: Comparison, amounts: Record<string, number | null>, reason: string) {
  const leftOut = Object.entries(amounts).map(([name, amount]) => ({ name, amount, reason }));
  for (const change of [compared.kubernetes, compared.total]) {
    expect(change).toMatchObject({ kind: 'change', split: { leftOut, appeared: [], gone: [] } });
  }
  const named = leftOut.map((member) => ({ ...member, amount: null }));
  for (const change of Object.values(compared.efficiency)) {
    expect(change).toMatchObject({ kind: 'change', split: { leftOut: named, appeared: [], gone: [] } });
  }
}

test('a step that only another unit makes is no change: its cluster is left out, and no other', () => {
  const evidence = { total: 1800, previousTotal: 75, factor: 24 };
  const notice = { code: 'suspicious-step', severity: 'warning', clusterId: 'a', clusterName: 'a', evidence } as const;
  const stepped = november({ notices: [notice] }, [clusterA(1200, 600), clusterB(45)]);
  const compared = compareReports(stepped, october(), MEASURED);
  expectLeftOut(compared, { a: 1800 }, 'modeChanged');
  expect(compared.clusterChange('b')).toMatchObject({ kind: 'change', difference: 0 });
});

describe('an implausible amount', () => {
  const odd = (place: object) =>
    ({ code: 'implausible-amount', severity: 'error', ...place, evidence: { level: 'namespace', amount: -999e9 } }) as const;

  test('in a namespace leaves its cluster out of the sums, and of the namespaces only itself', () => {
    const notices = [odd({ clusterId: 'a', clusterName: 'a', namespace: 'web' })];
    const compared = compareReports(november({ notices }), october({ notices }), MEASURED);
    expectLeftOut(compared, { a: 80 }, 'implausible');
    expect(compared.namespaceChange('a', 'web')).toEqual({ kind: 'none', reason: 'implausible' });
    expect(compared.namespaceChange('a', 'default')).toMatchObject({ kind: 'change' });
    expect(compared.cloud).toMatchObject({ kind: 'change' });
  });

  test('of a cloud resource leaves no change of the clouds and the total, and all of Kubernetes', () => {
    const compared = compareReports(november(), october({ notices: [odd({})] }), MEASURED);
    expect([compared.total, compared.cloud]).toEqual(Array(2).fill({ kind: 'none', reason: 'implausible' }));
    expect(compared.kubernetes).toMatchObject({ kind: 'change', difference: 5 });
  });
});

describe('figures measured alike', () => {
  test('have their difference, its ratio and what was before', () => {
    const compared = compareReports(november(), october({ cloud: 80, total: 200 }), MEASURED);
    expect(compared.cloud).toEqual({ kind: 'change', difference: 20, ratio: 0.25, previous: 80 });
    expect(compared.kubernetes).toEqual({ kind: 'change', difference: 5, ratio: 5 / 120, previous: 120 });
    expect(compared.total).toEqual({ kind: 'change', difference: 25, ratio: 0.125, previous: 200 });
    expect(compared.clusterChange('a')).toEqual({ kind: 'change', difference: 5, ratio: 5 / 75, previous: 75 });
    expect(compared.clusterChange('b')).toEqual({ kind: 'change', difference: 0, ratio: 0, previous: 45 });
  });

  test('are told apart by cluster where namespaces share a name', () => {
    const compared = compareReports(november(), october(), MEASURED);
    expect(compared.namespaceChange('a', 'web')).toEqual({ kind: 'change', difference: 10, ratio: 0.2, previous: 50 });
    expect(compared.namespaceChange('a', 'default')).toEqual({ kind: 'change', difference: -5, ratio: -0.2, previous: 25 });
    expect(compared.namespaceChange('b', 'default')).toEqual({ kind: 'change', difference: 0, ratio: 0, previous: 45 });
  });

  test.each([0, -12.5])('have no percentage of a cost of %d before', (previous) => {
    const compared = compareReports(november(), october({ cloud: previous }), MEASURED);
    expect(compared.cloud).toEqual({ kind: 'change', difference: 100 - previous, ratio: null, previous });
  });

  test('differ by whole cents, without the noise of binary fractions', () => {
    const compared = compareReports(november({ cloud: 0.3 }), october({ cloud: 0.1 }), MEASURED);
    expect(compared.cloud).toMatchObject({ difference: 0.2 });
  });

  test('efficiency changes by percentage points, between the percentages that are shown', () => {
    const now = november({ efficiency: { cpu: 0.6238, ram: 0.5, total: 0.58 } });
    const before = october({ efficiency: { cpu: 0.5961, ram: 0.5, total: 1.2 } });
    const { efficiency } = compareReports(now, before, MEASURED);
    expect(efficiency.cpu).toEqual({ kind: 'change', difference: 0.028, ratio: null, previous: 0.5961 });
    expect(efficiency.ram).toMatchObject({ difference: 0 });
    expect(efficiency.total).toMatchObject({ difference: -0.62 });
  });

  test('the same change is the same object, so that rows need not be drawn again', () => {
    const { namespaceChange, clusterChange } = compareReports(november(), october(), MEASURED);
    expect(namespaceChange('a', 'web')).toBe(namespaceChange('a', 'web'));
    expect(clusterChange('x')).toBe(clusterChange('y'));
  });
});

describe('what cannot be compared takes only itself out, by name', () => {
  test('across Phase 1 and Phase 2', () => {
    const phase1 = clusterB(300, { source: 'infrastructure', namespaces: null, total: 300 });
    for (const [now, before, amount] of [
      [november(), october({}, [clusterA(50, 25), phase1]), 45],
      [november({}, [clusterA(60, 20), phase1]), october(), 300],
    ] as const) {
      const compared = compareReports(now, before, MEASURED);
      expect(compared.clusterChange('b')).toEqual(none('modeChanged'));
      expect(compared.namespaceChange('b', 'default')).toEqual(none('modeChanged'));
      expectLeftOut(compared, { b: amount }, 'modeChanged');
      expect([compared.kubernetes, compared.total]).toMatchObject([
        { difference: 5, previous: 75, ratio: 5 / 75 },
        { difference: 5, previous: 175 },
      ]);
      expect(compared.cloud.kind).toBe('change');
      expect(compared.clusterChange('a').kind).toBe('change');
      expect(compared.namespaceChange('a', 'web').kind).toBe('change');
    }
  });

  test('two Phase 1 periods are compared with each other', () => {
    const phase1 = (total: number) => clusterB(total, { source: 'infrastructure' });
    const compared = compareReports(november({}, [phase1(40)]), october({}, [phase1(50)]), MEASURED);
    expect(compared.clusterChange('b')).toMatchObject({ difference: -10 });
    expect(compared.kubernetes).toMatchObject({ difference: -10 });
  });

  test('a cost of zero is compared, however the other was measured, unless it says that it was measured differently', () => {
    const phase1 = clusterB(3, { source: 'infrastructure', namespaces: null, total: 3 });
    const change = (zero: Partial<ClusterCost>) =>
      compareReports(november({}, [clusterA(60, 20), clusterB(0, zero)]), october({}, [clusterA(50, 25), phase1]), MEASURED);
    expect(change({ source: null }).clusterChange('b')).toMatchObject({ difference: -3 });
    expect(change({ source: null }).kubernetes.kind).toBe('change');
    expect(change({ source: 'exporter' }).clusterChange('b')).toEqual(none('modeChanged'));
  });

  test('but what is new or gone is in the sums, with its amount', () => {
    const compared = compareReports(
      november({}, [clusterA(60, 20), clusterB(40, { id: 'c' })]),
      october({}, [clusterA(50, 25), clusterB(45)]),
      MEASURED,
    );
    const split = { leftOut: [], appeared: [{ name: 'c', amount: 40 }], gone: [{ name: 'b', amount: 45 }] };
    expect(compared.kubernetes).toEqual({ kind: 'change', difference: 0, ratio: 0, previous: 120, split });
    expect(compared.total).toEqual({ kind: 'change', difference: 0, ratio: 0, previous: 220, split });
    expect(compared.efficiency.total).toMatchObject({
      kind: 'change',
      split: {
        leftOut: [
          { name: 'b', amount: null, reason: 'gone' },
          { name: 'c', amount: null, reason: 'new' },
        ],
      },
    });
    expect([compared.clusterChange('c'), compared.namespaceChange('c', 'default')]).toEqual([none('new'), none('new')]);
    expect([compared.clusterChange('b'), compared.namespaceChange('b', 'default')]).toEqual([none('gone'), none('gone')]);
    expect(compared.clusterChange('a').kind).toBe('change');
    expect(compared.cloud.kind).toBe('change');
  });

  test('nor is a cluster of which nobody knows what it costs in a sum of others', () => {
    const unknown = { ...clusterB(0, { id: 'c', name: 'c' }), total: null };
    const now = november({ kubernetes: 130, total: 230, clusterRemainder: null }, [clusterA(60, 20), clusterB(45), unknown]);
    const compared = compareReports(now, october(), MEASURED);
    expect(compared.kubernetes).toMatchObject({
      difference: 5,
      previous: 120,
      split: { leftOut: [{ name: 'c', amount: null, reason: 'unknown' }] },
    });
    expect(compared.total).toMatchObject({ difference: 5, previous: 220 });
  });

  test('all that there is new, or gone', () => {
    const nothing = { kubernetes: null, total: 100 };
    const appeared = compareReports(november(), october(nothing, []), MEASURED);
    expect(appeared.kubernetes).toEqual(none('new'));
    expect(appeared.total).toMatchObject({
      difference: 125,
      previous: 100,
      split: {
        appeared: [
          { name: 'a', amount: 80 },
          { name: 'b', amount: 45 },
        ],
      },
    });
    const gone = compareReports(november(nothing, []), october(), MEASURED);
    expect(gone.kubernetes).toEqual(none('gone'));
    expect(gone.total).toMatchObject({ difference: -120, split: { gone: [{ name: 'a' }, { name: 'b' }] } });
  });

  test('where a cluster did not report, which makes it neither new nor gone', () => {
    const missingClusters = [{ id: 'b', name: 'b', reason: null, lastImportAt: null }];
    const before = compareReports(november(), october({ missingClusters }, [clusterA(50, 25)]), MEASURED);
    expect(before.clusterChange('b')).toEqual(none('unknown'));
    expect(before.namespaceChange('b', 'default')).toEqual(none('unknown'));
    const now = compareReports(november({ missingClusters }, [clusterA(60, 20)]), october(), MEASURED);
    expect(now.clusterChange('b')).toEqual(none('unknown'));
    // Missing in both: no sum holds it.
    const both = compareReports(
      november({ missingClusters }, [clusterA(60, 20)]),
      october({ missingClusters }, [clusterA(50, 25)]),
      MEASURED,
    );
    for (const [compared, amount] of [
      [before, 45],
      [now, 45],
      [both, null],
    ] as const) {
      expectLeftOut(compared, { b: amount }, 'unknown');
      expect(compared.kubernetes).toMatchObject({ difference: 5, previous: 75 });
      expect(compared.clusterChange('a').kind).toBe('change');
    }
  });

  test.each([
    ['lacks two percent of the hours', { coverage: 0.98 }],
    ['lacks six of its hours', { coverage: 1 - 6 / (22 * 24) }],
    ['has its newest figure a day before its end', { asOf: new Date('2026-11-22T00:00:00Z') }],
  ])('where a cluster %s', (_, fault) => {
    const compared = compareReports(november({}, [clusterA(60, 20), clusterB(45, fault)]), october(), MEASURED);
    const changes = [compared.clusterChange('b'), compared.namespaceChange('b', 'default')];
    expect(changes).toEqual(Array(2).fill(none('incomplete')));
    expectLeftOut(compared, { b: 45 }, 'incomplete');
    expect(compared.clusterChange('a').kind).toBe('change');
  });

  test.each([
    ['lacks five of its hours', { coverage: 1 - 5 / (22 * 24) }],
    ['has its newest figure seven hours before its end', { asOf: new Date('2026-11-22T17:00:00Z') }],
    ['says it is covered, whatever its newest figure', { coverage: 1, asOf: new Date('2026-11-20T00:00:00Z') }],
  ])('but not where a cluster %s', (_, trifle) => {
    const compared = compareReports(november({}, [clusterA(60, 20), clusterB(45, trifle)]), october(), MEASURED);
    expect(compared.clusterChange('b').kind).toBe('change');
    expect(compared.kubernetes).toEqual({ kind: 'change', difference: 5, ratio: 5 / 120, previous: 120 });
  });

  test('where the period before is covered in part', () => {
    const compared = compareReports(november(), october({}, [clusterA(50, 25, { coverage: 0.5 }), clusterB(45)]), MEASURED);
    expect(compared.clusterChange('a')).toEqual(none('incomplete'));
    expectLeftOut(compared, { a: 80 }, 'incomplete');
  });

  test('where a cluster lacks a day', () => {
    const compared = compareReports(november(), october(), { extrapolated: [], clustersWithGaps: new Set(['a']) });
    expect(compared.clusterChange('a')).toEqual(none('incomplete'));
    expect(compared.namespaceChange('a', 'web')).toEqual(none('incomplete'));
    expectLeftOut(compared, { a: 80 }, 'incomplete');
    expect(compared.clusterChange('b').kind).toBe('change');
  });

  test('from an extrapolated series, but for the cloud, which has none', () => {
    const compared = compareReports(november(), october(), { extrapolated: [{}] });
    expect(kubernetesChanges(compared)).toEqual(Array(5).fill(none('extrapolated')));
    expect(compared.clusterChange('a')).toEqual(none('extrapolated'));
    expect(compared.namespaceChange('a', 'web')).toEqual(none('extrapolated'));
    expect(compared.cloud.kind).toBe('change');
  });

  test('of a cluster whose days are one figure spread', () => {
    const compared = compareReports(november(), october(), { extrapolated: [{ clusterId: 'a' }] });
    expectLeftOut(compared, { a: 80 }, 'extrapolated');
    expect([compared.clusterChange('a'), compared.namespaceChange('a', 'web')]).toEqual(Array(2).fill(none('extrapolated')));
    expect([compared.clusterChange('b'), compared.namespaceChange('b', 'default')].map(({ kind }) => kind)).toEqual(['change', 'change']);
  });

  test.each([
    ['now', november({ kubernetes: null, cloud: null }), october()],
    ['before', november(), october({ kubernetes: null, cloud: null })],
  ])('where Kubernetes is not known %s', (_, now, before) => {
    const compared = compareReports(now, before, MEASURED);
    expect([compared.kubernetes, compared.cloud, compared.total]).toEqual(Array(3).fill(none('unknown')));
  });

  test('where a cluster or a namespace has no figure', () => {
    const unknown = [namespace({ name: 'web', total: null }), namespace({ name: 'default', total: 20 })];
    const compared = compareReports(
      november({}, [{ ...clusterA(0, 0, { namespaces: unknown }), total: null }, clusterB(45, { namespaces: null })]),
      october(),
      MEASURED,
    );
    expect(compared.clusterChange('a')).toEqual(none('unknown'));
    expect(compared.namespaceChange('a', 'web')).toEqual(none('unknown'));
    expect(compared.namespaceChange('a', 'default').kind).toBe('change');
    expect(compared.namespaceChange('b', 'default')).toEqual(none('unknown'));
  });

  test('where two rows of one key cannot be told apart', () => {
    const twice = [namespace({ name: 'web', total: 30 }), namespace({ name: 'web', total: 30 })];
    const namespaces = compareReports(november({}, [cluster({ id: 'a', namespaces: twice })]), october(), MEASURED);
    expect(namespaces.namespaceChange('a', 'web')).toEqual(none('unknown'));
    const clusters = compareReports(november({}, [clusterB(45), clusterB(20)]), october(), MEASURED);
    expect([clusters.clusterChange('b'), clusters.namespaceChange('b', 'default')]).toEqual(Array(2).fill(none('unknown')));
  });

  test('a namespace that was not there before is new, one that is no more is gone', () => {
    const before = [namespace({ name: 'web', total: 50 }), namespace({ name: 'old', total: 5 })];
    const compared = compareReports(november(), october({}, [cluster({ id: 'a', namespaces: before }), clusterB(45)]), MEASURED);
    expect(compared.namespaceChange('a', 'default')).toEqual(none('new'));
    expect(compared.namespaceChange('a', 'old')).toEqual(none('gone'));
    const split = { leftOut: [], appeared: [{ name: 'default', amount: 20 }], gone: [{ name: 'old', amount: 5 }] };
    expect(compared.clusterChange('a')).toMatchObject({ difference: 25, previous: 55, split });
    expect(compared.kubernetes).not.toHaveProperty('split');
  });

  test('a row that is in neither report has no complete day yet', () => {
    const compared = compareReports(november(), october(), MEASURED);
    expect(compared.clusterChange('since this morning')).toEqual(none('incomplete'));
    expect(compared.namespaceChange('a', 'since this morning')).toEqual(none('incomplete'));
    expect(compared.namespaceChange('since this morning', 'web')).toEqual(none('incomplete'));
  });

  test('clusters of one id, which are named by all their names; one alone by its own', () => {
    const twins = (names: readonly string[]) =>
      names.map((name) => cluster({ id: 'x', name, namespaces: [namespace({ name: 'web', total: 9 })] }));
    const named = (names: readonly string[]) => {
      const { kubernetes } = compareReports(
        november({}, [clusterA(60, 20), ...twins(names)]),
        october({}, [clusterA(50, 25), ...twins(names)]),
        MEASURED,
      );
      return kubernetes.kind === 'change' ? kubernetes.split?.leftOut.map(({ name }) => name) : null;
    };
    expect(named(['dev', 'dev-2'])).toEqual(['dev, dev-2']);
    expect(named(['dev', 'dev'])).toEqual(['dev']);
    expect(named(['dev'])).toBeUndefined();
  });

  test('totals where only one was found to hold Kubernetes twice', () => {
    const compared = compareReports(november({ notices: [notice('counted-twice')] }), october(), MEASURED);
    expect([compared.total, compared.cloud]).toEqual([none('modeChanged'), none('modeChanged')]);
    expect(compared.kubernetes.kind).toBe('change');
  });

  test('namespaces that were in another unit', () => {
    const compared = compareReports(november(), october({ notices: [notice('unit-mismatch', 'a')] }), MEASURED);
    expect(compared.namespaceChange('a', 'web')).toEqual(none('modeChanged'));
    expect(compared.clusterChange('a').kind).toBe('change');
    expect(compared.namespaceChange('b', 'default').kind).toBe('change');
  });
});

describe('efficiency is compared over the clusters that are in both periods', () => {
  /** Of an answer: clusters with one workload each, whose CPU costs so much and is used by so much. */
  const answer = (clusters: Record<string, [cost: number, efficiency: number | null]>): CostReport => {
    const wire = Object.entries(clusters).map(([id, [cost, efficiency]]) => {
      const figures = { total_cost: cost, cpu_cost: cost, ram_cost: 0, cpu_efficiency: efficiency };
      return { cloud_account_id: id, cost, breakdown: figures, breakdown_by_namespace: [{ namespace: 'web', ...figures }] };
    });
    const total = Object.values(clusters).reduce((sum, [cost]) => sum + cost, 0);
    const body = { total_cost: total, k8s_costs: { k8s_total_cost: total, k8s_cost_breakdown: wire } };
    const exact = buildCostReport(parseCleanExpenses(body), { now: NOVEMBER.end, currency: 'EUR' });
    return { ...roundReport(exact), exact } as CostReport;
  };
  const cpuChange = (now: CostReport, before: CostReport, options = MEASURED) => compareReports(now, before, options).efficiency.cpu;

  test('Σ used ÷ Σ requested of those, and the others by name', () => {
    // a: 50 of 100, b: 30 of 300 used; before 40 of 100 and 30 of 200. What c uses is in neither side.
    const now = answer({ a: [100, 0.5], b: [300, 0.1], c: [1000, 0.9] });
    const change = cpuChange(now, answer({ a: [100, 0.4], b: [200, 0.15] }));
    expect(now.efficiency.cpu).toBeCloseTo(980 / 1400, 9);
    expect(change).toMatchObject({ kind: 'change', difference: -0.033, split: { leftOut: [{ name: 'c', amount: null, reason: 'new' }] } });
    expect(change.kind === 'change' && change.previous).toBeCloseTo(70 / 300, 9);
  });

  test('usage above the request of one poisons none', () => {
    // a uses 4 of 2 requested (a cost of 4 at 200 %), b 2 of 8.
    const change = cpuChange(answer({ a: [4, 2], b: [8, 0.25], c: [9, 0.5] }), answer({ a: [4, 0.5], b: [8, 0.5] }));
    expect(change).toMatchObject({ kind: 'change', difference: 0.1, previous: 0.5 });
  });

  test('where all of them are, it is that of the figures on the screen, and nothing is left out', () => {
    const change = cpuChange(answer({ a: [100, 0.5], b: [300, 0.1] }), answer({ a: [100, 0.4], b: [200, 0.15] }));
    expect(change).toEqual({ kind: 'change', difference: -0.033, ratio: null, previous: expect.closeTo(70 / 300, 9) as number });
  });

  test('one of which it is not known is left out of that alone; known in neither period, it is in neither figure', () => {
    const before = answer({ a: [100, 0.4], b: [200, 0.15] });
    const compared = compareReports(answer({ a: [100, 0.5], b: [300, null] }), before, MEASURED);
    expect(compared.efficiency.cpu).toMatchObject({ difference: 0.1, split: { leftOut: [{ name: 'b', reason: 'unknown' }] } });
    expect(compared.kubernetes).not.toHaveProperty('split');
    expect(cpuChange(answer({ a: [100, 0.5], b: [300, null] }), answer({ a: [100, 0.4], b: [200, null] }))).not.toHaveProperty('split');
  });

  test('where no cluster is in both, or there is none at all, it says so', () => {
    const [a, b] = [answer({ a: [100, 0.5] }), answer({ b: [100, 0.5] })];
    expect(cpuChange(a, b)).toEqual(none('clustersChanged'));
    expect(cpuChange(answer({}), b)).toEqual(none('noCluster'));
    expect(cpuChange(a, answer({}))).toEqual(none('noClusterBefore'));
    expect(cpuChange(a, a, { extrapolated: [{ clusterId: 'a' }] })).toEqual(none('extrapolated'));
  });
});

test('an organization without Kubernetes has its total compared', () => {
  const compared = compareReports(november({ cloud: 110, total: 110 }, []), october({}, []), MEASURED);
  expect(compared.total).toMatchObject({ difference: 10, previous: 100 });
  expect(compared.kubernetes).toEqual(none('unknown'));
});

test('finds the changes of 5,000 namespaces by name', () => {
  const many = (scale: number) =>
    cluster({ id: 'a', namespaces: Array.from({ length: 5000 }, (_, index) => namespace({ name: `n${index}`, total: scale * index })) });
  const { namespaceChange } = compareReports(november({}, [many(2)]), october({}, [many(1)]), MEASURED);
  expect(Array.from({ length: 5000 }, (_, index) => namespaceChange('a', `n${index}`))).toEqual(
    Array.from({ length: 5000 }, (_, index) => ({ kind: 'change', difference: index, ratio: index === 0 ? null : 1, previous: index })),
  );
});

describe('for any amounts of the same clusters', () => {
  const amount = fc.double({ min: -20, max: 9_000, noNaN: true });
  const organization = fc.record({ cloud: amount, kubernetes: amount, clusters: fc.array(amount, { minLength: 3, maxLength: 3 }) });

  const CURRENCIES = fc.constantFrom({ currency: 'EUR', digits: 2 }, { currency: 'JPY', digits: 0 }, { currency: 'KWD', digits: 3 });

  test('the changes on the screen add up: clusters and remainder to Kubernetes, cloud and Kubernetes to the total', () => {
    fc.assert(
      fc.property(organization, organization, CURRENCIES, (now, before, { currency, digits }) => {
        const [current, previous] = [answer(now, currency), answer(before, currency)];
        const compared = compareReports(current, previous, MEASURED);
        const shownSum = (amounts: (number | null)[]) => sumShown(amounts, digits);
        const kubernetes = differenceOf(compared.kubernetes);
        const remainders = [current.clusterRemainder, -(previous.clusterRemainder ?? 0)];
        const clusters = current.clusters.map(({ id }) => differenceOf(compared.clusterChange(id)));
        expect(kubernetes).not.toBeNull();
        expect(shownSum([...clusters, ...remainders])).toBe(shownSum([kubernetes]));
        if (compared.cloud.kind === 'none') return;
        expect(shownSum([compared.cloud.difference, kubernetes])).toBe(shownSum([differenceOf(compared.total)]));
      }),
    );
  });
});

function differenceOf(change: Change): number | null {
  return change.kind === 'change' ? change.difference : null;
}

function answer({ cloud, kubernetes, clusters }: { cloud: number; kubernetes: number; clusters: number[] }, currency: string): CostReport {
  const breakdown = clusters.map((cost, index) => ({ cloud_account_id: `c${index}`, cloud_account_name: `c${index}`, cost }));
  const days = { start_date: NOVEMBER.start.getTime() / 1000, end_date: NOVEMBER.end.getTime() / 1000 - 1 };
  const body = { ...days, total_cost: cloud + kubernetes, k8s_costs: { k8s_total_cost: kubernetes, k8s_cost_breakdown: breakdown } };
  return roundReport(buildCostReport(parseCleanExpenses(body), { now: new Date('2026-11-23T12:00:00Z'), currency }));
}

function notice(code: DataNotice['code'], clusterId?: string): DataNotice {
  return { code, severity: 'error', evidence: {}, ...(clusterId === undefined ? {} : { clusterId, clusterName: clusterId }) };
}

describe('what one of the periods is not sure of', () => {
  const clusters = [cluster({ id: 'a', namespaces: null, total: 40 })];
  const of = (cloud: number, more: Partial<CostReport> = {}) => ({ ...report({ clusters, cloud, total: cloud + 40 }), ...more });

  test('a total that is no sum of its answer: neither it nor the cloud is compared, the clusters are', () => {
    const evidence = { reportedTotal: 300, cloudRows: 90, kubernetesRows: 0, kubernetesTotal: 40 };
    const before = of(260, { notices: [{ code: 'totals-disagree', severity: 'warning', evidence }] });
    const { total, cloud, kubernetes } = compareReports(of(100), before, { extrapolated: [] });
    expect([total.kind, cloud.kind, kubernetes.kind]).toEqual(['none', 'none', 'change']);
  });

  test('a cluster known by its imported rows alone is not compared with its live figures', () => {
    const byRows: CostReport['notices'] = [
      { code: 'missing-cluster', severity: 'error', clusterId: 'a', clusterName: 'a', evidence: { rowsCost: 40 } },
    ];
    const { clusterChange } = compareReports(of(100, { notices: byRows }), of(100), { extrapolated: [] });
    expect(clusterChange('a')).toEqual({ kind: 'none', reason: 'modeChanged' });
    const both = compareReports(of(100, { notices: byRows }), of(100, { notices: byRows }), { extrapolated: [] });
    expect(both.clusterChange('a').kind).toBe('change');
  });
});
