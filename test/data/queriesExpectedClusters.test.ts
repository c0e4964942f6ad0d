import { describe, expect, test } from 'vitest';
import { parseCleanExpenses } from '../../src/api/parseCleanExpenses.js';
import { type CloudAccount, expectedClustersFrom, kubernetesAccountIds } from '../../src/data/index.js';

const PERIOD = { start: new Date('2026-11-22T00:00:00Z'), end: new Date('2026-11-23T00:00:00Z') };
const START = PERIOD.start.getTime() / 1000;
const END = PERIOD.end.getTime() / 1000;

const CREATED = 1_700_000_000;
const createdAt = new Date(CREATED * 1000);

const account = (more: Partial<CloudAccount>): CloudAccount => ({
  id: 'c1',
  name: 'prod',
  type: 'kubernetes_cnr',
  created_at: CREATED,
  deleted_at: null,
  last_import_at: null,
  ...more,
});

describe('expectedClustersFrom', () => {
  test('expects a connected cluster, with its first day and its last import', () => {
    expect(expectedClustersFrom([account({ last_import_at: END })], PERIOD)).toEqual([
      { id: 'c1', name: 'prod', createdAt, lastImportAt: PERIOD.end },
    ]);
  });

  test('says nothing of the import of one that never had any, nor since when one exists of which it is not known', () => {
    expect(expectedClustersFrom([account({})], PERIOD)).toEqual([{ id: 'c1', name: 'prod', createdAt }]);
    expect(expectedClustersFrom([account({ created_at: null })], PERIOD)).toEqual([{ id: 'c1', name: 'prod' }]);
  });

  test('says no time that no calendar has', () => {
    const never = { created_at: -1e20, deleted_at: 1e20, last_import_at: 1e13 };
    expect(expectedClustersFrom([account(never)], PERIOD)).toEqual([{ id: 'c1', name: 'prod' }]);
  });

  test.each<[string, Partial<CloudAccount>, number]>([
    ['a cloud', { type: 'aws_cnr' }, 0],
    ['an account of unknown type', { type: null }, 0],
    ['a cluster that was removed before the period', { deleted_at: START }, 0],
    ['a cluster that was removed within the period', { deleted_at: START + 1 }, 1],
    ['a cluster that was removed after the period', { deleted_at: END + 1 }, 1],
    ['a cluster connected after the period', { created_at: END }, 0],
    ['a cluster connected in its last second', { created_at: END - 1 }, 1],
    ['a cluster connected nobody knows when', { created_at: null }, 1],
  ])('%s', (_, more, count) => {
    expect(expectedClustersFrom([account(more)], PERIOD)).toHaveLength(count);
  });
});

test('kubernetesAccountIds are the clusters of the list and those that reported, each once', () => {
  const expenses = parseCleanExpenses({
    k8s_costs: { k8s_cost_breakdown: [{ cloud_account_id: 'c1' }, { cloud_account_id: 'a-deleted-one' }, { cloud_account_id: null }] },
  });
  expect(kubernetesAccountIds([account({}), account({ id: 'aws', type: 'aws_cnr' })], expenses)).toEqual(['a-deleted-one', 'c1']);
});
