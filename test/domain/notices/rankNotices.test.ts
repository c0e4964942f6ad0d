import { describe, expect, test } from 'vitest';
import { decisiveCauses, rankNotices, type WeighedCosts } from '../../../src/domain/notices/rankNotices.js';
import type { DataNotice } from '../../../src/domain/types.js';
import { everyNotice, notice } from '../../support/sampleNotices.js';

const COSTS: WeighedCosts = {
  total: 10_000,
  cloud: 6_000,
  kubernetes: 4_000,
  clusters: [
    { id: 'c1', total: 3_900, namespaces: null },
    { id: 'c2', total: 100, namespaces: null },
  ],
};

const ranked = (notices: DataNotice[], costs: WeighedCosts | undefined = COSTS) =>
  rankNotices(notices, costs).map(({ code, clusterId }) => (clusterId === undefined ? code : `${code} ${clusterId}`));
const small = { clusterId: 'c2', clusterName: 'lab' };

describe('the order of notices', () => {
  test('a warning about much of the cost stands before an error about cents', () => {
    const cents = notice('conflicting-figures', { ...small, evidence: { clusterTotal: 1, namespacesTotal: 1.22 } });
    expect(ranked([cents, notice('stale-data')])).toEqual(['stale-data c1', 'conflicting-figures c2']);
  });

  test('among the same severity the more money comes first: 22 cents of over-use are last', () => {
    const overUse = notice('over-used', { evidence: { metric: 'cpu', efficiency: 4, cost: 0.22 } });
    const fee = notice('management-outside-total', { evidence: { partsTotal: 120, total: 100, management: 20 } });
    const overlap = notice('overlaps-cloud', { evidence: { cloud: 6_000, kubernetes: 4_000 } });
    expect(ranked([overUse, fee, overlap])).toEqual(['overlaps-cloud', 'management-outside-total c1', 'over-used c1']);
  });

  test('what nobody knows the size of comes before what is known to be small', () => {
    const missing = notice('missing-cluster', { clusterId: 'c3', evidence: { reported: 2, expected: 3, reason: null, rowsCost: null } });
    const mismatch = notice('unit-mismatch', { ...small, evidence: { clusterTotal: 100, namespacesTotal: 4, factor: 24 } });
    expect(ranked([mismatch, missing])).toEqual(['missing-cluster c3', 'unit-mismatch c2']);
  });

  test('one cause stays together, its largest place first, and weighs what all its places do', () => {
    const stale = (clusterId: string) => notice('stale-data', { clusterId });
    expect(ranked([stale('c2'), notice('parts-differ'), stale('c1')])).toEqual(['stale-data c1', 'stale-data c2', 'parts-differ c1']);
  });

  test('without the costs of the report the severity decides', () => {
    expect(ranked([notice('overlaps-cloud'), notice('stale-data'), notice('missing-cluster')], undefined)).toEqual([
      'missing-cluster c1',
      'stale-data c1',
      'overlaps-cloud',
    ]);
  });

  test('no notice is lost or said twice', () => {
    const notices = everyNotice();
    expect(new Set(rankNotices(notices, COSTS))).toEqual(new Set(notices));
    expect(rankNotices(notices, COSTS)).toHaveLength(notices.length);
  });
});

test('a note never decides the page, however large what it is about', () => {
  expect(decisiveCauses([notice('overlaps-cloud', { evidence: { cloud: 6_000, kubernetes: 4_000 } })], COSTS).size).toBe(0);
  expect(decisiveCauses([notice('stale-data')], COSTS).size).toBe(1);
});
