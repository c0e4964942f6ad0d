import { expect, test } from 'vitest';
import { computeUse, shareOfHundred } from '../../src/domain/computeUse.js';
import type { NamespaceCost } from '../../src/domain/types.js';

const UNKNOWN = { cpu: null, ram: null, total: null };

function row(kind: NamespaceCost['kind'], cpuCost: number, cpu: number | null): NamespaceCost {
  return {
    clusterId: 'c',
    name: kind,
    kind,
    total: cpuCost,
    components: [{ key: 'cpu', amount: cpuCost }],
    efficiency: { ...UNKNOWN, cpu },
  };
}

function cluster(cpuCost: number, namespaces: NamespaceCost[] | null, cpu: number | null = null) {
  return { components: [{ key: 'cpu', amount: cpuCost }], efficiency: { ...UNKNOWN, cpu }, namespaces };
}

test('$300 are $50 used, $150 requested but unused and $100 idle', () => {
  const use = computeUse([cluster(300, [row('namespace', 200, 0.25), row('idle', 100, null)])]);
  expect(use).toEqual({ total: 300, used: 50, unused: 150, idle: 100, unknown: 0, overUsed: 0 });
  expect(use && shareOfHundred(use)).toEqual({ used: 17, unused: 50, idle: 33, unknown: 0 });
});

test('what is used beyond its request stands beside the money, not in it', () => {
  expect(computeUse([cluster(10, [row('namespace', 10, 1.5)])])).toMatchObject({ used: 10, unused: 0, overUsed: 5 });
});

test('workloads of unknown efficiency, and cost of no row, are neither used nor wasted', () => {
  expect(computeUse([cluster(100, [row('namespace', 60, null)])])).toMatchObject({ total: 100, used: 0, unused: 0, idle: 0, unknown: 100 });
});

test('a cluster without namespaces speaks for itself', () => {
  expect(computeUse([cluster(100, null, 0.65)])).toMatchObject({ used: 65, unused: 35, idle: 0 });
});

test('nothing is divided where nothing was paid for CPU and RAM', () => {
  expect(computeUse([cluster(0, null)])).toBeNull();
});
