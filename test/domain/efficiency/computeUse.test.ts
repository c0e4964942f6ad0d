import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computeUse, shareOfHundred, USE_PARTS, type ComputeUse } from '../../../src/domain/efficiency/computeUse.js';
import type { NamespaceCost, NoticeCode } from '../../../src/domain/types.js';

const UNKNOWN = { cpu: null, ram: null, total: null };
const NOTHING: ComputeUse = { total: 0, used: 0, unused: 0, idle: 0, unusedOrIdle: 0, unknown: 0, overUsed: 0 };

function row(kind: NamespaceCost['kind'], cpuCost: number, cpu: number | null, idle = 0): NamespaceCost {
  return {
    clusterId: 'c',
    name: kind,
    kind,
    total: cpuCost + idle,
    components: [
      { key: 'cpu', amount: cpuCost },
      { key: 'idle', amount: idle },
    ],
    efficiency: { ...UNKNOWN, cpu },
  };
}

function cluster(cpuCost: number, namespaces: NamespaceCost[] | null, cpu: number | null = null, idle = 0, id = 'c') {
  const components = [
    { key: 'cpu', amount: cpuCost },
    { key: 'idle', amount: idle },
  ];
  return { id, components, efficiency: { ...UNKNOWN, cpu }, namespaces };
}

const billingCurrency = 'EUR';
const useOf = (...clusters: ReturnType<typeof cluster>[]) => computeUse({ clusters, notices: [], billingCurrency });

test('$300 are $50 used, $150 requested but unused and $100 idle', () => {
  const use = useOf(cluster(300, [row('namespace', 200, 0.25), row('idle', 100, null)]));
  expect(use).toEqual({ ...NOTHING, total: 300, used: 50, unused: 150, idle: 100 });
  expect(use && shareOfHundred(use)).toEqual({ used: 17, unused: 50, idle: 33, unusedOrIdle: 0, unknown: 0 });
});

test('what is used beyond its request is a part of what is used, and no money on top of it', () => {
  expect(useOf(cluster(20, [row('namespace', 20, 2)]))).toEqual({ ...NOTHING, total: 20, used: 20, overUsed: 10 });
});

test('workloads of unknown efficiency, and cost of no row, are neither used nor wasted', () => {
  expect(useOf(cluster(100, [row('namespace', 60, null)]))).toEqual({ ...NOTHING, total: 100, unknown: 100 });
});

test('nothing is divided where nothing was paid for CPU and RAM', () => {
  expect(useOf(cluster(0, null))).toBeNull();
});

describe('a cluster without namespaces', () => {
  test.each([null, []])('has used what it says; of the rest nobody tells whether it was requested: %j', (namespaces) => {
    expect(useOf(cluster(100, namespaces, 0.65))).toEqual({ ...NOTHING, total: 100, used: 65, unusedOrIdle: 35 });
  });

  test('has told what was requested where idle is a part of its own', () => {
    expect(useOf(cluster(80, null, 0.5, 20))).toEqual({ ...NOTHING, total: 100, used: 40, unused: 40, idle: 20 });
  });
});

describe('idle as a part of its own', () => {
  test('counts beside namespaces that have none of it', () => {
    expect(useOf(cluster(80, [row('namespace', 80, 0.5)], 0.5, 20))).toEqual({ ...NOTHING, total: 100, used: 40, unused: 40, idle: 20 });
  });

  test.each([
    ['the idle row', [row('namespace', 80, 0.5), row('idle', 20, null)]],
    ['the namespaces that it is shared by', [row('namespace', 80, 0.5, 20)]],
  ])('counts once where it is that of %s', (_, namespaces) => {
    expect(useOf(cluster(80, namespaces, 0.5, 20))).toEqual({ ...NOTHING, total: 100, used: 40, unused: 40, idle: 20 });
  });
});

test('negative idle lowers the whole, and the parts of a hundred still add up to it', () => {
  const use = useOf(cluster(90, [row('namespace', 100, 0.6), row('idle', -10, null)]));
  expect(use).toEqual({ ...NOTHING, total: 90, used: 60, unused: 40, idle: -10 });
  expect(use && shareOfHundred(use)).toEqual({ used: 67, unused: 44, idle: -11, unusedOrIdle: 0, unknown: 0 });
});

describe('figures that contradict each other', () => {
  const clusters = [
    cluster(100, [row('namespace', 130, 0.5), row('idle', 48, null)], 0.5, 0, 'a'),
    cluster(10, [row('namespace', 10, 0.5)], 0.5, 0, 'b'),
  ];

  test.each<NoticeCode>(['conflicting-figures', 'unit-mismatch'])('tell nothing of what their money was used for: %s', (code) => {
    const notices = [{ code, clusterId: 'a' }];
    expect(computeUse({ clusters, notices, billingCurrency })).toEqual({ ...NOTHING, total: 110, used: 5, unused: 5, unknown: 100 });
    expect(computeUse({ clusters, notices, billingCurrency }, 'a')).toEqual({ ...NOTHING, total: 100, unknown: 100 });
  });

  test('are no other notice', () => {
    expect(computeUse({ clusters, notices: [{ code: 'parts-differ', clusterId: 'b' }], billingCurrency }, 'b')?.used).toBe(5);
  });
});

test('rows that come to more than the cluster paid tell nothing of what that bought', () => {
  const ofBoth = (cpuCost: number, rows: NamespaceCost[]) => {
    const { components, ...rest } = cluster(cpuCost, rows, 0.5);
    return { ...rest, components: [...components, { key: 'ram', amount: 0 }] };
  };
  expect(useOf(ofBoth(100, [row('namespace', 130, 0.5)]))).toEqual({ ...NOTHING, total: 100, unknown: 100 });
  expect(useOf(ofBoth(100, [row('namespace', 100.5, 0.5)]))?.used).toBe(50.25);
});

describe('of a rounded report', () => {
  const of = (cpu: number, efficiency: number, id: string) => ({
    id,
    components: [
      { key: 'cpu', amount: cpu },
      { key: 'ram', amount: 0 },
    ],
    efficiency: { ...UNKNOWN, cpu: efficiency },
    namespaces: null,
  });
  const exact = { clusters: [of(10.004, 1 / 3, 'a'), of(10.004, 1 / 3, 'b')] };
  const rounded = { clusters: [of(10, 1 / 3, 'a'), of(10.01, 1 / 3, 'b')], notices: [], billingCurrency, exact };

  test('a cluster is what is shown of its CPU and RAM, and what that bought adds up to it', () => {
    expect(computeUse(rounded, 'a')).toEqual({ ...NOTHING, total: 10, used: 3.33, unusedOrIdle: 6.67 });
    expect(computeUse(rounded, 'b')).toEqual({ ...NOTHING, total: 10.01, used: 3.34, unusedOrIdle: 6.67 });
  });

  test('all clusters are the sum of each', () => {
    expect(computeUse(rounded)).toEqual({ ...NOTHING, total: 20.01, used: 6.67, unusedOrIdle: 13.34 });
  });
});

test('for any clusters: the parts add up to the whole, and those of a hundred to a hundred', () => {
  const cost = fc.integer({ min: -2_000, max: 50_000 }).map((cents) => cents / 100);
  const ratio = fc.option(fc.double({ min: 0, max: 3, noNaN: true }));
  const anyRow = fc.tuple(fc.constantFrom('namespace' as const, 'idle' as const, 'unmounted' as const), cost, ratio, cost);
  const rows = fc.option(
    fc.array(
      anyRow.map((given) => row(...given)),
      { maxLength: 4 },
    ),
  );
  const any = fc.tuple(cost, rows, ratio, cost, fc.constantFrom('a', 'b')).map((given) => cluster(...given));
  const notices = fc.subarray([{ code: 'unit-mismatch' as const, clusterId: 'a' }]);
  fc.assert(
    fc.property(fc.array(any, { maxLength: 3 }), notices, (clusters, said) => {
      const use = computeUse({ clusters, notices: said, billingCurrency });
      if (use === null) return;
      expect(USE_PARTS.reduce((sum, part) => sum + use[part], 0)).toBeCloseTo(use.total, 3);
      expect(Object.values(shareOfHundred(use)).reduce((sum, share) => sum + share, 0)).toBe(100);
    }),
    { numRuns: 2_000 },
  );
});
