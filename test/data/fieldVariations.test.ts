import { describe, expect, test } from 'vitest';
import type { CostReportContext } from '../../src/core.js';
import { explainFigure } from '../../src/data/explainFigure.js';
import { codesOf } from '../support/readReport.js';
import { receiptSource } from '../support/receiptSource.js';

/** Other shapes of what `fieldReports.test.ts` has, each with its nearest innocent twin. */

const NOW = new Date('2026-11-23T10:20:00Z');
type Values = Record<string, unknown>;

const web = (cost: number, more: Values = {}): Values => ({
  ...{
    resource_id: `r${cost}`,
    resource_name: `web ${cost}`,
    cloud_account_id: 'aws',
    cloud_account_name: 'AWS',
    cloud_account_type: 'aws_cnr',
  },
  cost,
  ...more,
});
const imported = (cost: number, more: Values = {}): Values => ({
  ...{ cloud_resource_id: 'k', cloud_account_id: 'k1', cloud_account_name: 'prod', cloud_account_type: 'kubernetes_cnr' },
  ...{ resource_type: 'K8s Cluster', cost },
  ...more,
});
const live = (cost: number, more: Values = {}): Values => ({
  ...{ cloud_account_id: 'k1', cloud_account_name: 'prod', cost },
  breakdown: { total_cost: cost, cpu_cost: cost * 0.6, ram_cost: cost * 0.4 },
  ...more,
});

function answer(total: number | null, rows: Values[], clusters: Values[], more: Values = {}): Values {
  const kubernetes = clusters.reduce((sum, { cost }) => sum + Number(cost ?? 0), 0);
  return {
    ...{ start_date: 1794787200, end_date: 1795391999, total_count: rows.length, total_cost: total, limit: 5000, clean_expenses: rows },
    k8s_costs: { k8s_total_cost: kubernetes, k8s_cost_breakdown: clusters },
    ...more,
  };
}

const sourceOf = (body: Values, context: Partial<CostReportContext> = {}) => receiptSource(body, { now: NOW, ...context });
const reportOf = (...given: Parameters<typeof sourceOf>) => sourceOf(...given).shown;
const totalsOf = (body: Values, context: Partial<CostReportContext> = {}) => {
  const { total, cloud, kubernetes } = reportOf(body, context);
  return { total, cloud, kubernetes };
};

describe('a bill that a refund makes negative', () => {
  test('says what the cloud cost where rows were cut, and calls no Kubernetes cost larger than it', () => {
    const body = answer(-500, [web(300)], [live(400)], { total_count: 90 });
    expect(totalsOf(body)).toEqual({ total: -500, cloud: -900, kubernetes: 400 });
    expect(codesOf(reportOf(body))).not.toContain('totals-disagree');
  });

  test('says it where the total is no sum of the rows, which have the refund', () => {
    const body = answer(-505, [web(300), web(-1200)], [live(400)]);
    expect(totalsOf(body)).toEqual({ total: -505, cloud: -905, kubernetes: 400 });
    expect(codesOf(reportOf(body))).toContain('totals-disagree');
  });

  test('but does not of a total below Kubernetes that no refund explains', () => {
    expect(totalsOf(answer(55, [web(300)], [live(100)])).cloud).toBeNull();
    expect(totalsOf(answer(55, [web(300), web(-20)], [live(100)])).cloud).toBeNull();
    expect(totalsOf(answer(55, [web(300)], [live(100)], { total_count: 90 })).cloud).toBeNull();
  });
});

describe('an empty field says nothing of its other name', () => {
  const namesOf = (body: Values) => reportOf(body).clusters[0]?.namespaces?.map(({ name, total }) => [name, total]);
  const row = { namespace: 'shop', total_cost: 100, cpu_cost: 60, ram_cost: 40 };
  const ofRow = (cost: number, more: Values) => imported(cost, { resource_type: 'K8s Namespace', ...more });

  test('an empty list of namespaces beside a full one of the other name, or beside rows that name them', () => {
    expect(namesOf(answer(400, [web(300)], [live(100, { breakdown_by_namespace: [], namespaces: [row] })]))).toEqual([['shop', 100]]);
    const rows = [ofRow(60, { meta: { k8s_namespace: 'shop' } }), ofRow(40, { k8s_namespace: 'db' })];
    const byRows = answer(400, [web(300), ...rows], [live(100, { breakdown_by_namespace: [] })]);
    expect(namesOf(byRows)).toEqual([
      ['shop', 60],
      ['db', 40],
    ]);
    expect(explainFigure({ kind: 'namespace', clusterId: 'k1', name: 'shop' }, sourceOf(byRows)).exact).toBe(60);
  });

  test('an empty name of a row beside the one its importer wrote', () => {
    const rows = [ofRow(60, { k8s_namespace: '', meta: { k8s_namespace: 'shop' } }), ofRow(40, { k8s_namespace: 'db', meta: {} })];
    expect(namesOf(answer(400, [web(300), ...rows], [live(100)]))).toEqual([
      ['shop', 60],
      ['db', 40],
    ]);
  });

  test('where both are empty, there are none', () => {
    expect(namesOf(answer(400, [web(300)], [live(100, { breakdown_by_namespace: [], namespaces: [] })]))).toEqual([]);
  });
});

describe('a cluster that came with its namespaces alone', () => {
  const rows = [
    { namespace: 'shop', total_cost: 60 },
    { namespace: 'db', total_cost: 40 },
  ];
  const bare = { cloud_account_id: 'k1', cloud_account_name: 'prod', breakdown_by_namespace: rows };

  test('costs what they add up to, which is said, and is in Kubernetes and in no cloud', () => {
    const source = sourceOf(answer(400, [web(300)], [], { k8s_costs: { k8s_cost_breakdown: [bare] } }));
    const { total, cloud, kubernetes, clusters } = source.shown;
    expect({ total, cloud, kubernetes, prod: clusters[0]?.total }).toEqual({ total: 400, cloud: 300, kubernetes: 100, prod: 100 });
    expect(source.shown.notices.find(({ code }) => code === 'conflicting-figures')?.evidence).toEqual({ partsTotal: 100 });
    expect(explainFigure({ kind: 'cluster', clusterId: 'k1' }, source)).toMatchObject({
      formula: { code: 'sumOfParts', values: { sum: 100, count: 2, of: 'cluster' } },
      fields: [{ value: null }, { value: 60 }, { value: 40 }],
    });
  });

  test('of nothing, or with a cost that could not be read, stays unknown', () => {
    const nothing = { ...bare, breakdown_by_namespace: rows.map((row) => ({ ...row, total_cost: 0 })) };
    for (const cluster of [nothing, { ...bare, cost: 'n/a' }])
      expect(reportOf(answer(400, [web(300)], [], { k8s_costs: { k8s_cost_breakdown: [cluster] } })).clusters[0]?.total).toBeNull();
  });
});

describe('rows were cut, and two small questions tell what is whose', () => {
  const whole = answer(300 + 97 + 100, [web(300)], [live(100)], { total_count: 90 });
  const alone = (grown: number) => ({
    kubernetesRows: sourceOf(answer(97 + 100 + grown, [imported(97)], [live(100 + grown)])).expenses,
    cloudRows: sourceOf(answer(300, [web(300)], [], { k8s_costs: null, total_count: 40 })).expenses,
  });

  test('although the live cost of Kubernetes has grown in between', () => {
    for (const grown of [0, 0.75]) expect(totalsOf(whole, alone(grown))).toEqual({ total: 400, cloud: 300, kubernetes: 100 });
  });

  test('but not where something else has', () => {
    const cloudRows = sourceOf(answer(299, [web(300)], [], { k8s_costs: null, total_count: 40 })).expenses;
    expect(totalsOf(whole, { ...alone(0), cloudRows }).cloud).toBe(397);
  });
});

describe('a credit of a cluster', () => {
  const credited = (credit: number) => {
    const total = 100 + credit;
    return answer(
      300 + total,
      [web(300)],
      [live(total, { breakdown: { total_cost: total, cpu_cost: 60, ram_cost: 40, credit_cost: credit } })],
    );
  };

  test('of a trillion on a cost of 100 is implausible, whatever the part is called', () => {
    expect(reportOf(credited(-1e12)).notices.find(({ code }) => code === 'implausible-amount')?.evidence).toMatchObject({
      level: 'part',
      what: 'credit_cost',
    });
  });

  test('of nine times its cost is a credit', () => {
    expect(codesOf(reportOf(credited(-900)))).not.toContain('implausible-amount');
  });
});

test('names that differ in characters nobody sees have the beginning of their id beside them; names that differ have not', () => {
  const namesOf = (...names: [string, string]) => {
    const clusters = names.map((cloud_account_name, at) => live(50 - at, { cloud_account_id: `id-${at}`, cloud_account_name }));
    return reportOf(answer(399, [web(300)], clusters)).clusters.map(({ name }) => name);
  };
  expect(namesOf('prod', 'prod\u200B')).toEqual(['prod (id-0)', 'prod\u200B (id-1)']);
  expect(namesOf('prod', 'prod-2')).toEqual(['prod', 'prod-2']);
});
