import { expect, test } from 'vitest';
import { distinctNames, withDistinctNames } from '../../../src/domain/report/distinctNames.js';
import { cluster, report } from '../../support/sampleReport.js';

const namesOf = (...all: [id: string, name: string][]) => {
  const given = all.map(([id, name]) => ({ id, name }));
  return given.map(distinctNames(given));
};

test('a name that one of them has stays as it is', () => {
  expect(namesOf(['a', 'prod'], ['b', 'test'])).toEqual(['prod', 'test']);
});

test('of a name that several have each shows the beginning of its id, as much as tells it from the others', () => {
  expect(namesOf(['bc55eb8c-5db2-4c32', 'prod'], ['0e1f2a3b-77aa-4c32', 'prod'])).toEqual(['prod (bc55eb8c)', 'prod (0e1f2a3b)']);
  expect(namesOf(['bc55eb8c-5db2', 'prod'], ['bc55eb8c-9999', 'prod'])).toEqual(['prod (bc55eb8c-5db)', 'prod (bc55eb8c-999)']);
});

test('ids that begin alike for long are told by their end', () => {
  const arn = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:loadbalancer/';
  const [first, second] = namesOf([`${arn}one`, 'lb'], [`${arn}two`, 'lb']);
  expect(first).toMatch(/^lb \(….*one\)$/);
  expect(second).toMatch(/^lb \(….*two\)$/);
});

test('ids that begin and end alike are told by where they differ', () => {
  const vm = (group: string) =>
    `/subscriptions/0e1f2a3b-77aa-4c32-9d56-0c7d3a1f8b24/resourceGroups/${group}/providers/Microsoft.Compute/virtualMachines/web-1`;
  const names = namesOf([vm('shop-prod'), 'web-1'], [vm('shop-test'), 'web-1'], [vm('data'), 'web-1']);
  expect(new Set(names).size).toBe(3);
  expect(names[0]).toMatch(/^web-1 \(….*shop-prod.*…\)$/);
  expect(names[1]).toMatch(/^web-1 \(….*shop-test.*…\)$/);
});

test('ids of which no part is alone stand whole', () => {
  const [start, end] = ['s'.repeat(40), 'e'.repeat(40)];
  const names = namesOf(...['a-x', 'a-y', 'b-x', 'b-y'].map((own): [string, string] => [`${start}${own.replace('-', end)}${end}`, 'vm']));
  expect(new Set(names).size).toBe(4);
});

test('names that look the same are the same; one id twice is one', () => {
  expect(namesOf(['aaaa', 'Prod '], ['bbbb', 'Prod'])).toEqual(['Prod  (aaaa)', 'Prod (bbbb)']);
  expect(namesOf(['aaaa', 'prod'], ['aaaa', 'prod'])).toEqual(['prod', 'prod']);
});

test('what nobody sees of a name on the screen tells it from no other, letters without a shape included', () => {
  expect(namesOf(['bc55eb8c-1', 'prod'], ['0e1f2a3b-2', 'prod\u3164'])).toEqual(['prod (bc55eb8c)', 'prod\u3164 (0e1f2a3b)']);
});

test('an account, a cluster and one that did not report are told apart, in notices too', () => {
  const given = report({
    clusters: [cluster({ id: 'new-id', name: 'prod' })],
    cloudAccounts: [{ id: 'aws-id', name: 'prod', type: 'aws_cnr', total: 1, resourceCount: 1 }],
    missingClusters: [{ id: 'old-id', name: 'prod', reason: null, lastImportAt: null }],
    notices: [{ code: 'missing-cluster', severity: 'error', clusterId: 'old-id', clusterName: 'prod', evidence: {} }],
  });
  const { clusters, cloudAccounts, missingClusters, notices } = withDistinctNames(given);
  const names = [...clusters, ...cloudAccounts, ...missingClusters].map(({ name }) => name);
  expect(names).toEqual(['prod (new-id)', 'prod (aws-id)', 'prod (old-id)']);
  expect(notices[0]?.clusterName).toBe('prod (old-id)');
});
