import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCleanExpenses } from '../../../src/core.js';
import { decideCostReport } from '../../../src/data/decideCostReport.js';
import { doubtsIn } from '../../../src/domain/explain/doubtsIn.js';
import type { FigureRef } from '../../../src/domain/figures/figureRef.js';
import type { DecidedReport } from '../../../src/domain/report/decidedReport.js';
import type { ScenarioName } from '../../../src/testing.js';
import { doubtSign } from '../../../src/i18n/words/doubtText.js';
import { decidedReportOfScenario } from '../../support/scenarioReport.js';

const METRICS = ['cpu', 'ram', 'total'] as const;

/** Which figures of a report are marked, by what stands at the top, then the rows of clusters, namespaces and accounts. */
function marked(report: DecidedReport): string[] {
  const doubtOf = doubtsIn(report);
  const figures: [name: string, figure: FigureRef, value: number | null][] = [
    ['total', { kind: 'total' }, report.total],
    ['cloud', { kind: 'cloud' }, report.cloud],
    ['kubernetes', { kind: 'kubernetes' }, report.kubernetes],
    ...report.components.map(({ key, amount }) => [key, { kind: 'component', key }, amount] as [string, FigureRef, number | null]),
    ...METRICS.map(
      (metric) => [`${metric} efficiency`, { kind: 'efficiency', metric }, report.efficiency[metric]] as [string, FigureRef, number | null],
    ),
    ...report.cloudAccounts.map(({ id, name, total }) => [name, { kind: 'cloudAccount', id }, total] as [string, FigureRef, number | null]),
    ...report.clusters.flatMap(
      ({ id: clusterId, name, total, components, efficiency, namespaces }): [string, FigureRef, number | null][] => [
        [name, { kind: 'cluster', clusterId }, total],
        ...METRICS.map((metric): [string, FigureRef, number | null] => [
          `${name} ${metric} efficiency`,
          { kind: 'clusterEfficiency', clusterId, metric },
          efficiency[metric],
        ]),
        ...components.map(({ key, amount }): [string, FigureRef, number | null] => [
          `${name} ${key}`,
          { kind: 'clusterComponent', clusterId, key },
          amount,
        ]),
        ...(namespaces ?? []).flatMap((row): [string, FigureRef, number | null][] => [
          [`${name}/${row.name}`, { kind: 'namespace', clusterId, name: row.name }, row.total],
          ...METRICS.map((metric): [string, FigureRef, number | null] => [
            `${name}/${row.name} ${metric} efficiency`,
            { kind: 'namespaceEfficiency', clusterId, name: row.name, metric },
            row.efficiency[metric],
          ]),
        ]),
      ],
    ),
  ];
  return figures.filter(([, figure, value]) => value !== null && doubtOf(figure) !== null).map(([name]) => name);
}

const of = (scenario: ScenarioName): string[] => marked(decidedReportOfScenario(scenario));
const efficienciesOf = (place = ''): string[] => METRICS.map((metric) => `${place} ${metric} efficiency`.trim());
const PARTS = ['cpu', 'ram', 'pv', 'network', 'loadBalancer', 'management'];
const SHOP_PARTS = PARTS.map((key) => `shop-eu ${key}`);
const SHOP_NAMESPACES = ['checkout', 'catalog', 'batch', '__idle__'].map((name) => `shop-eu/${name}`);

describe('what is known to be too low is marked where it stands', () => {
  test('suspicious-step: the cluster, its namespaces, and what is made of them; no efficiency, in which a unit weighs nothing', () => {
    expect(of('suspicious-step')).toEqual(['total', 'kubernetes', ...PARTS, 'shop-eu', ...SHOP_PARTS, ...SHOP_NAMESPACES]);
  });

  test('suspicious-step among other clusters: the efficiencies of all, which it is weighed into, and none of a cluster', () => {
    const found = of('suspicious-step-in-organization');
    expect(found.filter((name) => name.endsWith('efficiency'))).toEqual(efficienciesOf());
    expect(found.filter((name) => name.includes('/')).every((name) => name.startsWith('data-platform/'))).toBe(true);
  });

  test('stale-data: the costs of its namespaces as well', () => {
    expect(of('stale-data')).toEqual(['total', 'kubernetes', ...PARTS, 'shop-eu', ...SHOP_PARTS, ...SHOP_NAMESPACES]);
  });

  test('incomplete-period: and efficiencies, which are of the hours that were measured', () => {
    expect(of('incomplete-period')).toEqual([
      ...['total', 'kubernetes', ...PARTS, ...efficienciesOf(), 'shop-eu', ...efficienciesOf('shop-eu'), ...SHOP_PARTS],
      ...SHOP_NAMESPACES.flatMap((name) => [name, ...(name.endsWith('__idle__') ? [] : efficienciesOf(name))]),
    ]);
  });

  test('incomplete-period: nothing of the clusters beside it', () => {
    const sums = new Set(['total', 'kubernetes', ...efficienciesOf()]);
    const names = of('incomplete-period-in-organization').filter((name) => !sums.has(name) && !/^\w+$/.test(name));
    expect(new Set(names.map((name) => name.split(/[ /]/)[0]))).toEqual(new Set(['data-platform']));
  });

  test('days without a figure: the same, and no cloud', () => {
    const report = decidedReportOfScenario('organization');
    const { id: clusterId, name: clusterName } = report.clusters[0] ?? { id: '', name: '' };
    const evidence = { missingDays: 3, firstDay: '2026-11-17T00:00:00.000Z', lastDay: '2026-11-20T00:00:00.000Z' };
    const found = marked({ ...report, notices: [{ code: 'incomplete-period', severity: 'warning', clusterId, clusterName, evidence }] });
    expect(found).toEqual(
      expect.arrayContaining(['total', 'kubernetes', ...efficienciesOf(), clusterName, ...efficienciesOf(clusterName)]),
    );
    expect(found).not.toContain('cloud');
    expect(found.filter((name) => report.cloudAccounts.some((account) => account.name === name))).toEqual([]);
  });

  test('days-disagree: nothing, since the cost of the period is what to rely on', () => {
    expect(of('days-disagree')).toEqual([]);
  });

  test('answer-clamped: the clouds as well', () => {
    expect(of('answer-clamped')).toEqual(expect.arrayContaining(['total', 'cloud', 'kubernetes', 'shop-eu', 'AWS HQ']));
  });

  test('missing-cluster: the sums that lack it, and no cluster that reported', () => {
    const found = of('missing-cluster');
    expect(found).toEqual(expect.arrayContaining(['total', 'kubernetes', ...efficienciesOf()]));
    expect(found.filter((name) => !/^\w+$/.test(name))).toEqual(efficienciesOf());
  });

  test('rows-of-missing-cluster: nothing, since its rows are its cost as far as it is known', () => {
    expect(of('rows-of-missing-cluster')).toEqual([]);
  });

  test('rows-disagree: the cluster, of which more is not known than the largest sum of its rows, and the sums it is in, as "at least"', () => {
    const report = decidedReportOfScenario('rows-disagree');
    expect(report.clusters.map(({ name, total }) => [name, total])).toEqual([
      ['shop-eu', 100],
      ['staging', 64],
    ]);
    expect(marked(report)).toEqual(['total', 'kubernetes', ...PARTS, 'other', 'staging', 'staging other']);
    expect(doubtsIn(report)({ kind: 'kubernetes' })).toEqual({ code: 'atLeast' });
  });

  test('conflicting-figures: the total that lacks the cluster', () => {
    expect(of('conflicting-figures')).toContain('total');
  });

  test('conflicting-figures: every sum that lacks the cluster, all of its namespaces, and no other cluster', () => {
    const found = of('conflicting-figures-in-organization');
    expect(found).toEqual(expect.arrayContaining(['total', 'kubernetes', ...PARTS, 'gpu', ...efficienciesOf()]));
    expect(found).toEqual(expect.arrayContaining(['data-platform/spark-jobs', 'data-platform/spark-jobs cpu efficiency']));
    expect(found.filter((name) => !/^\w+$|^\w+ efficiency$/.test(name) && !name.startsWith('data-platform'))).toEqual([]);
  });

  test('conflicting-figures-child: no part but what is not split, since nothing is lacking', () => {
    const found = of('conflicting-figures-child');
    expect(found).toEqual(expect.arrayContaining(['total', 'kubernetes', 'shop-eu', 'shop-eu/checkout']));
    expect(found.filter((name) => PARTS.includes(name) || SHOP_PARTS.includes(name))).toEqual([]);
  });

  test('every-cluster-failed: the total, as all others are not known', () => {
    expect(of('every-cluster-failed')).toEqual(['total']);
  });

  test('organization: nothing', () => {
    expect(of('organization')).toEqual([]);
  });
});

describe('what only lacks something is "at least"', () => {
  const signs = (scenario: ScenarioName, ...figures: FigureRef[]): string[] => {
    const doubtOf = doubtsIn(decidedReportOfScenario(scenario));
    return figures.map((figure) => {
      const doubt = doubtOf(figure);
      return doubt === null ? '' : doubtSign(doubt);
    });
  };
  const [total, cpu, network, efficiency] = [
    { kind: 'total' },
    { kind: 'component', key: 'cpu' },
    { kind: 'component', key: 'network' },
    { kind: 'efficiency', metric: 'cpu' },
  ] as const;

  test.each(['missing-cluster', 'deleted-cluster', 'conflicting-figures-in-organization'] as const)(
    'sums without a cluster, and no efficiency: %s',
    (scenario) => {
      expect(signs(scenario, total, { kind: 'kubernetes' }, cpu, network, efficiency)).toEqual(['≥', '≥', '≥', '≥', '≈']);
    },
  );

  test('phase-1: the sums without CPU, RAM and volumes, and no part that is measured all the same', () => {
    expect(signs('phase-1-in-organization', total, { kind: 'kubernetes' }, cpu, network, efficiency)).toEqual(['≥', '≥', '≥', '', '']);
    expect(of('mode-changed')).toEqual(['total', 'kubernetes', 'shop-eu']);
  });

  test('and nothing that may be less as well', () => {
    expect(signs('suspicious-step', total, cpu)).toEqual(['≈', '≈']);
    expect(signs('conflicting-figures-child', total)).toEqual(['≈']);
  });
});

describe('totals that disagree', () => {
  test('with the clusters: Kubernetes and what it is in, and of the parts what the clusters have not; no cloud', () => {
    expect(of('totals-disagree')).toEqual(['total', 'kubernetes', 'other']);
  });

  test('with Kubernetes, which is the sum of its clusters: the total alone', () => {
    expect(of('totals-disagree-above-total')).toEqual(['total']);
  });
});

describe('accounts of which rows were cut off are marked', () => {
  const cut = (cloudRemainder: number): string[] =>
    marked({ ...decidedReportOfScenario('organization'), cutRows: { listed: 5, all: 6_001 }, cloudRemainder });

  test('each, since nobody knows whose the others are', () => {
    const accounts = decidedReportOfScenario('organization').cloudAccounts.map(({ name }) => name);
    expect(accounts.length).toBeGreaterThan(1);
    expect(cut(12.5)).toEqual(accounts);
  });

  test('none where the others cost nothing', () => {
    expect(cut(0)).toEqual([]);
  });
});

describe('what an implausible amount is not in is not marked', () => {
  test('a namespace whose CPU overflowed: its CPU, and what is made of that', () => {
    expect(of('implausible-amount')).toEqual(['total', 'kubernetes', 'cpu', 'shop-eu', 'shop-eu cpu', 'shop-eu/canary']);
  });

  test('the other clusters, accounts and parts stand', () => {
    expect(of('implausible-amount-in-organization')).toEqual([
      ...['total', 'kubernetes', 'cpu', 'data-platform', 'data-platform cpu', 'data-platform/canary'],
    ]);
  });
});

test('namespaces in another unit leave their cluster, which is to be relied on, unmarked', () => {
  const found = of('unit-mismatch');
  expect(found).not.toContain('shop-eu');
  expect(found).toContain('shop-eu/checkout');
});

describe('what is made without a value that could not be read is marked', () => {
  type Row = Record<string, unknown>;
  const namespace = (name: string, more: object = {}): Row => ({
    ...{ namespace: name, total_cost: 10, cpu_cost: 6, ram_cost: 4, cpu_efficiency: 0.5, ram_efficiency: 0.6, total_efficiency: 0.54 },
    ...more,
  });
  /** Two accounts, and a cluster of two namespaces and idle cost; `spoil` puts what is no figure in it. */
  const without = (spoil: (place: { web: Row; idle: Row; cluster: Row; row: Row; costs: Row }) => void): string[] => {
    const [web, db, idle] = [namespace('web'), namespace('db'), namespace('__idle__')];
    const breakdown: Row = { total_cost: 30, cpu_cost: 18, ram_cost: 12, cpu_efficiency: 0.5, ram_efficiency: 0.6, total_efficiency: 0.54 };
    const cluster: Row = {
      cloud_account_id: 'k1',
      cloud_account_name: 'prod',
      cost: 30,
      breakdown,
      breakdown_by_namespace: [web, db, idle],
    };
    const rows = ['aws', 'aws', 'gcp'].map((id, index): Row => ({ resource_id: `r${index}`, cost: 10, cloud_account_id: id }));
    const costs: Row = { k8s_total_cost: 30, k8s_cost_breakdown: [cluster] };
    spoil({ web, idle, cluster: breakdown, row: rows[1] ?? {}, costs });
    const body = { total_count: 3, total_cost: 60, limit: 5000, clean_expenses: rows, k8s_costs: costs };
    return marked(decideCostReport(parseCleanExpenses(body), { now: new Date('2026-11-23T10:20:00Z'), currency: 'EUR' }));
  };

  test('nothing where all could be read', () => {
    expect(without(() => undefined)).toEqual([]);
  });

  test('the efficiency of a side, and of both, of the cluster and of all', () => {
    expect(without(({ web }) => (web['ram_efficiency'] = NaN))).toEqual([
      ...['ram efficiency', 'total efficiency', 'prod ram efficiency', 'prod total efficiency'],
    ]);
  });

  test('every efficiency where the row tells no total either', () => {
    const found = without(({ web }) => Object.assign(web, { ram_efficiency: -1, total_efficiency: null }));
    expect(found).toEqual([...efficienciesOf(), ...efficienciesOf('prod')]);
  });

  test('the efficiency that is weighed with a cost', () => {
    expect(without(({ web }) => (web['cpu_cost'] = 'n/a'))).toEqual([
      ...['cpu efficiency', 'total efficiency', 'prod cpu efficiency', 'prod total efficiency'],
    ]);
  });

  test('what has a part of the cluster instead of it', () => {
    expect(without(({ cluster }) => (cluster['cpu_cost'] = Infinity))).toEqual(['other', 'prod other']);
  });

  test('the account whose row it is, and no other', () => {
    expect(without(({ row }) => (row['cost'] = 'free'))).toEqual(['aws']);
  });

  test.each<[string, Parameters<typeof without>[0]]>([
    ['efficiency of idle cost', ({ idle }) => (idle['cpu_efficiency'] = NaN)],
    ['a total beside both of its sides', ({ web }) => (web['total_efficiency'] = NaN)],
    ['a part of a namespace that nothing is weighed with', ({ web }) => (web['network_cost'] = NaN)],
    ['the own efficiency of a cluster, which is that of its namespaces', ({ cluster }) => (cluster['cpu_efficiency'] = NaN)],
    ['a total that is the sum of its clusters as well', ({ costs }) => (costs['k8s_total_cost'] = 'n/a')],
  ])('and nothing by %s', (_, spoil) => {
    expect(without(spoil)).toEqual([]);
  });
});

describe('a total that is doubted takes only what is made of it', () => {
  const ofCase = (name: string): string[] =>
    marked(
      decideCostReport(parseCleanExpenses(JSON.parse(readFileSync(resolve('test/cases', `${name}.json`), 'utf8'))), {
        now: new Date('2026-11-23T10:20:00Z'),
        currency: 'EUR',
      }),
    );

  test('two totals of a cluster say nothing against its parts and namespaces', () => {
    expect(ofCase('45-two-totals-of-one-cluster').filter((name) => !name.includes('other'))).toEqual(['total', 'kubernetes', 'prod']);
  });

  test('the parts of namespaces that stand for their totals say nothing against their cluster', () => {
    expect(ofCase('38-namespaces-without-total')).toEqual(['dev-cluster-1/web', 'dev-cluster-1/db']);
  });
});

/** Clusters of so many namespaces without totals, of each of which a notice says so. */
function withoutTotals(clusters: number, namespaces: number): DecidedReport {
  const breakdown = Array.from({ length: clusters }, (_, at) => ({
    ...{ cloud_account_id: `k${at}`, cloud_account_name: `k${at}`, cost: 2 * namespaces },
    breakdown: { total_cost: 2 * namespaces, cpu_cost: namespaces, ram_cost: namespaces },
    breakdown_by_namespace: Array.from({ length: namespaces }, (_row, row) => ({ namespace: `n${row}`, cpu_cost: 1, ram_cost: 1 })),
  }));
  const total = 2 * namespaces * clusters;
  const costs = { k8s_total_cost: total, k8s_cost_breakdown: breakdown };
  const body = { start_date: 1794787200, end_date: 1795391999, total_cost: total, total_count: 0, clean_expenses: [], k8s_costs: costs };
  return decideCostReport(parseCleanExpenses(body), { now: new Date('2026-11-23T10:20:00Z'), currency: 'EUR' });
}

test('the rows of thousands of doubted namespaces are marked at once: each looks at its own notices', () => {
  const report = withoutTotals(2, 3_000);
  const reads = { count: 0 };
  const notices = report.notices.map((notice) =>
    Object.defineProperty({ ...notice }, 'code', { get: () => ((reads.count += 1), notice.code), enumerable: true }),
  );
  expect(notices).toHaveLength(6_000);
  const doubtOf = doubtsIn({ ...report, notices });
  const namespaces = report.clusters.flatMap((cluster) => cluster.namespaces ?? []);
  const doubts = namespaces.map(({ clusterId, name }) => doubtOf({ kind: 'namespace', clusterId, name }));
  expect(doubts.every((doubt) => doubt?.code === 'notice' && doubt.notice.namespace !== undefined)).toBe(true);
  expect(reads.count).toBeLessThan(20 * notices.length);
});
