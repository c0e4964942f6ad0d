import { expect, test } from 'vitest';
import { compareReports } from '../../../src/domain/compare/compareReports.js';
import { newAndGone } from '../../../src/domain/tables/newAndGone.js';
import { cluster, namespace, report } from '../../support/sampleReport.js';

const MEASURED = { extrapolated: [] };
const a = (...names: [string, number][]) => cluster({ id: 'a', namespaces: names.map(([name, total]) => namespace({ name, total })) });
const alone = (id: string, total: number, name = id) => cluster({ id, name, namespaces: [namespace({ name: 'web', total })] });

test('clusters and namespaces that came or went are named with their amounts, the largest first', () => {
  const before = report({ clusters: [a(['web', 50], ['old', 5]), alone('gone', 45)] });
  const now = report({ clusters: [a(['web', 60], ['jobs', 70]), alone('new', 40)] });
  expect(newAndGone(now, compareReports(now, before, MEASURED))).toEqual({
    appeared: [
      { name: 'jobs', amount: 70, clusterName: 'a' },
      { name: 'new', amount: 40, clusterName: null },
    ],
    gone: [
      { name: 'gone', amount: 45, clusterName: null },
      { name: 'old', amount: 5, clusterName: 'a' },
    ],
  });
});

test('where two share a name, their ids tell them apart', () => {
  const before = report({ clusters: [alone('1', 10, 'prod')] });
  const now = report({ clusters: [alone('1', 10, 'prod'), alone('2', 20, 'prod')] });
  expect(newAndGone(now, compareReports(now, before, MEASURED)).appeared).toEqual([{ name: 'prod (2)', amount: 20, clusterName: null }]);
});

test('nothing came or went where all are in both periods, nor in a cluster that cannot be compared', () => {
  const before = report({ clusters: [a(['web', 50])] });
  const now = report({ clusters: [a(['web', 60])] });
  const nothing = { appeared: [], gone: [] };
  expect(newAndGone(now, compareReports(now, before, MEASURED))).toEqual(nothing);
  const other = report({ clusters: [a(['jobs', 60])] });
  expect(newAndGone(other, compareReports(other, before, { extrapolated: [{ clusterId: 'a' }] }))).toEqual(nothing);
});
