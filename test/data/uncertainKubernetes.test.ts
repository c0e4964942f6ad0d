import { describe, expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses, type CostReport, type CostReportContext } from '../../src/core.js';
import { codesOf } from '../support/readReport.js';

/** Totals of which nobody can tell what is a live cluster's: nothing of them is called double, or left out. */

const CONTEXT = { now: new Date('2026-11-23T12:00:00Z'), currency: 'EUR' };
const row = (id: string, type: string, cost: number) => ({
  cloud_resource_id: `${id}-1`,
  cloud_account_id: id,
  cloud_account_name: id,
  cloud_account_type: type,
  cost,
});
const CLOUD = row('aws', 'aws_cnr', 200);
const KUBERNETES = row('prod', 'kubernetes_cnr', 100);
const live = (cost: number | null, more: object = {}) => ({
  k8s_total_cost: cost,
  k8s_cost_breakdown: [{ cloud_account_id: 'prod', cloud_account_name: 'prod', cost, ...more }],
});

function answer(total: number, rows: object[], k8s_costs: object, count = rows.length): object {
  return {
    start_date: 1795132800,
    end_date: 1795391999,
    total_count: count,
    total_cost: total,
    limit: 5000,
    clean_expenses: rows,
    k8s_costs,
  };
}

function reportOf(body: object, context: Partial<CostReportContext> = {}): CostReport {
  return buildCostReport(parseCleanExpenses(body), { ...CONTEXT, ...context });
}

const totals = ({ total, cloud, kubernetes }: CostReport) => ({ total, cloud, kubernetes });
const CLAIMS = ['counted-twice', 'kubernetes-not-added'];
const claims = (report: CostReport) => codesOf(report).filter((code) => CLAIMS.includes(code));

test('a live cluster of 0 whose rows are in the total: nothing of that is double, and what it cost is not known', () => {
  const report = reportOf(answer(300, [CLOUD, KUBERNETES], live(0)));
  expect(totals(report)).toEqual({ total: 300, cloud: 200, kubernetes: null });
  expect(claims(report)).toEqual([]);
  expect(codesOf(report)).toContain('totals-disagree');
});

test('of a live cluster that did cost something, its rows are double', () => {
  const report = reportOf(answer(400, [CLOUD, KUBERNETES], live(100)));
  expect(totals(report)).toEqual({ total: 300, cloud: 200, kubernetes: 100 });
  expect(claims(report)).toEqual(['counted-twice']);
});

describe('a live cluster of unknown cost', () => {
  test('takes nothing out of a total with its rows', () => {
    const report = reportOf(answer(300, [CLOUD, KUBERNETES], live(null)));
    expect(totals(report)).toEqual({ total: 300, cloud: 200, kubernetes: null });
    expect(claims(report)).toEqual([]);
  });

  test('nor where rows were cut, and the two small questions tell what is whose', () => {
    const part = (total: number) => parseCleanExpenses(answer(total, [], live(null), 1));
    const report = reportOf(answer(300, [CLOUD], live(null), 9_000), { kubernetesRows: part(100), cloudRows: part(200) });
    expect(report.total).toBe(300);
    expect(claims(report)).toEqual([]);
  });

  test('is not said to be left out of a total that is what the cloud costs', () => {
    const report = reportOf(answer(200, [CLOUD], live(null)));
    expect(totals(report)).toEqual({ total: 200, cloud: 200, kubernetes: null });
    expect(claims(report)).toEqual([]);
  });
});

test('what rounding leaves of the cloud is no credit', () => {
  const [noRows, rows] = [answer(105, [], live(105.004)), answer(0.003, [row('aws', 'aws_cnr', 0.003)], live(0.004))].map((body) =>
    reportOf(body),
  );
  expect(noRows?.cloud).toBe(0);
  expect(rows?.cloud).toBe(0.003);
  expect(reportOf(answer(100, [], live(105.004))).cloud).toBeNull();
});

test('rows cut, and a Kubernetes account that only a row tells of: the total is not the cloud’s', () => {
  const body = answer(300, [CLOUD, row('unlisted', 'kubernetes_cnr', 100)], {}, 9_000);
  expect(totals(reportOf({ ...body, k8s_costs: undefined }))).toMatchObject({ total: 300, cloud: null });
  const twin = answer(300, [CLOUD], {}, 9_000);
  expect(totals(reportOf({ ...twin, k8s_costs: undefined }))).toMatchObject({ total: 300, cloud: 300 });
});

describe('a total that is no sum of its answer', () => {
  const seen = (body: object, context: Partial<CostReportContext> = {}) =>
    reportOf(body, context).notices.find(({ code }) => code === 'totals-disagree')?.evidence;
  const few = row('prod', 'kubernetes_cnr', 60);

  test('has the cloud by its rows where the Kubernetes rows are in it: the total that is shown stands beside it', () => {
    expect(seen(answer(260, [CLOUD, few], live(100)))).toMatchObject({
      cloudRows: 200,
      kubernetesRows: 60,
      kubernetesTotal: 100,
      total: 300,
    });
  });

  test('so too where rows were cut and the cloud was asked for apart', () => {
    const part = (total: number) => parseCleanExpenses(answer(total, [], live(null), 1));
    const apart = { kubernetesRows: part(190), cloudRows: part(200) };
    expect(seen(answer(390, [CLOUD], live(100), 9_000), apart)).toMatchObject({ cloudRows: 200, kubernetesRows: null, total: 300 });
  });

  test('of any other sum has the cloud by what Kubernetes leaves', () => {
    expect(seen(answer(777, [CLOUD, few], live(100)))).toMatchObject({ cloudRows: 200, total: null });
  });

  test('names k8s_total_cost without the clusters that only rows tell of', () => {
    expect(seen(answer(310, [CLOUD, few, row('stage', 'kubernetes_cnr', 50)], live(100)))).toMatchObject({
      kubernetesTotal: 100,
      total: 350,
    });
  });
});

describe('a total that could not be read', () => {
  const parts = { breakdown: { cpu_cost: 60, ram_cost: 40 } };
  const ofClusters = (...clusters: object[]) => reportOf(answer(300, [{ ...CLOUD, cost: 300 }], { k8s_cost_breakdown: clusters }));

  test.each([
    ['with an id', { cloud_account_id: 'prod' }],
    ['without an id', {}],
    ['with an empty one', { cloud_account_id: '' }],
  ])('stays unknown in a cluster %s: its parts do not stand for it', (_, own) => {
    const report = ofClusters({ ...own, cloud_account_name: 'x', cost: 'abc', ...parts });
    expect(report).toMatchObject({ total: 300, kubernetes: null, clusters: [{ total: null }] });
    expect(claims(report)).toEqual([]);
    expect(codesOf(report)).toContain('unreadable-value');
  });

  test('is not lost where none came: the parts stand for it', () => {
    expect(ofClusters({ cloud_account_name: 'x', ...parts }).clusters).toMatchObject([{ total: 100 }]);
  });

  test('of one of two clusters with one id is that of this one alone', () => {
    const twin = { cloud_account_id: 'twin', ...parts };
    const { clusters } = ofClusters({ ...twin, cost: 'abc' }, twin);
    expect(clusters.map(({ total }) => total).sort()).toEqual([100, null]);
  });

  test('stays unknown however many of them there are', () => {
    const clusters = Array.from({ length: 250 }, (_, nth) => ({ cloud_account_id: `c${nth}`, cost: NaN, ...parts }));
    const report = ofClusters(...clusters);
    expect(report.clusters.filter(({ total }) => total !== null)).toEqual([]);
    expect(codesOf(report).filter((code) => code === 'unreadable-value')).toHaveLength(100);
    const names = Array.from({ length: 250 }, (_, nth) => ({ namespace: `n${nth}`, total_cost: 'abc', cpu_cost: 1 }));
    const [cluster] = ofClusters({ cloud_account_id: 'prod', cost: 250, breakdown_by_namespace: ['no namespace', ...names] }).clusters;
    expect(cluster?.namespaces).toHaveLength(250);
    expect(cluster?.namespaces?.filter(({ total }) => total !== null)).toEqual([]);
  });

  test('is that of its own namespace, beside entries that are none', () => {
    const names = [null, 'x', { namespace: 'lost', total_cost: 'abc', cpu_cost: 1 }, { namespace: 'known', cpu_cost: 2 }];
    const [cluster] = ofClusters({ cloud_account_id: 'prod', cost: 250, breakdown_by_namespace: names }).clusters;
    expect(cluster?.namespaces).toMatchObject([
      { name: 'known', total: 2 },
      { name: 'lost', total: null },
    ]);
  });
});
