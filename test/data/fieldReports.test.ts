import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCloudAccounts, type CostReport, type CostReportContext } from '../../src/core.js';
import { expectedClustersFrom } from '../../src/data/expectedClusters.js';
import { explainFigure, type ReceiptSource } from '../../src/data/explainFigure.js';
import { computeUse } from '../../src/domain/efficiency/computeUse.js';
import type { DecidedReport } from '../../src/domain/report/decidedReport.js';
import { clusterRows, type ClusterRowsOptions } from '../../src/domain/tables/clusterRows.js';
import { componentRows } from '../../src/domain/tables/componentRows.js';
import { resourceRows } from '../../src/domain/tables/resourceRows.js';
import { sourceRows, type SourceRow } from '../../src/domain/tables/sourceRows.js';
import { createI18n } from '../../src/i18n/createI18n.js';
import { codesOf, nameOf } from '../support/readReport.js';
import { receiptSource } from '../support/receiptSource.js';

/** Answers made after what people who do this job reported of such views; `test/cases` has them. Each with its nearest innocent twin. */

type Values = Record<string, unknown>;
interface Body {
  total_cost: unknown;
  limit: unknown;
  clean_expenses: (Values & { cost: number })[];
  k8s_costs: { k8s_cost_breakdown: [Values & { breakdown: Values; breakdown_by_namespace: [Values, Values] }] };
}

interface Case {
  body: Body;
  context: Partial<CostReportContext>;
  accounts: unknown;
}

const NOW = new Date('2026-11-23T10:20:00Z');

function readCase(name: string): Case {
  const file = JSON.parse(readFileSync(resolve('test/cases', `${name}.json`), 'utf8')) as Values;
  const isAnswer = Array.isArray(file['clean_expenses']) || 'k8s_costs' in file;
  const body = (isAnswer ? file : (file['clean_expenses'] ?? file['current'])) as Body;
  const accounts = (file['cloud_accounts'] ?? []) as { id: string; name: string; type: string }[];
  const expected = accounts.filter(({ type }) => type === 'kubernetes_cnr').map(({ id, name }) => ({ id, name }));
  return { body, accounts, context: { now: NOW, ...(accounts.length > 0 && { expectedClusters: expected }) } };
}

/** `change`: makes its innocent twin of the answer. */
function sourceOf(name: string, change: (body: Body) => void = () => {}, context: Partial<CostReportContext> = {}): ReceiptSource {
  const given = readCase(name);
  const body = structuredClone(given.body);
  change(body);
  return receiptSource(body, { ...given.context, ...context });
}

const reportOf = (...given: Parameters<typeof sourceOf>): CostReport => sourceOf(...given).shown;
const shownOf = (...given: Parameters<typeof sourceOf>): DecidedReport => sourceOf(...given).shown;
const { money } = createI18n({ locale: 'en', currency: 'EUR' });
const TABLE: ClusterRowsOptions = {
  sort: { column: 'cost', direction: 'desc' },
  search: '',
  expandedIds: [],
  locale: 'en',
  specialNames: { idle: 'Idle', unallocated: 'Unallocated', unmounted: 'Unmounted', unnamed: 'Unnamed' },
};
const totalsOf = ({ total, cloud, kubernetes }: CostReport) => ({ total, cloud, kubernetes });
const namesOf = ({ notices }: CostReport) => notices.filter(({ code }) => code !== 'overlaps-cloud').map(nameOf);
const namespaces = ({ clusters }: CostReport) =>
  Object.fromEntries(clusters.flatMap((cluster) => (cluster.namespaces ?? []).map(({ name, total }) => [name, total])));
const UNKNOWN = { cpu: null, ram: null, total: null };

describe('Kubernetes rows are never cloud', () => {
  test('namespaces of rows have their name where the importer writes it, and were in the total twice', () => {
    const report = reportOf('01-meta-namespace-rows');
    expect(totalsOf(report)).toEqual({ total: 456.29, cloud: 125.5, kubernetes: 330.79 });
    expect(namespaces(report)).toEqual({ default: 152.5, kubecost: 125 });
    expect(namesOf(report)).toContain('counted-twice · warning');
  });

  test('nor are they doubled where the total has them once', () => {
    const report = reportOf('01-meta-namespace-rows', (body) => (body.total_cost = 456.29));
    expect(totalsOf(report)).toEqual({ total: 456.29, cloud: 125.5, kubernetes: 330.79 });
    expect(codesOf(report)).not.toContain('counted-twice');
  });

  test('nor where rows lag behind the live figure by 3 %', () => {
    const report = reportOf('01-meta-namespace-rows', (body) => {
      for (const row of body.clean_expenses.slice(1)) row.cost *= 0.97;
      body.total_cost = 125.5 + 277.5 * 0.97 + 330.79;
    });
    expect(totalsOf(report)).toEqual({ total: 456.29, cloud: 125.5, kubernetes: 330.79 });
  });

  test('nor where their type says so and their account is unknown', () => {
    const report = reportOf('01-meta-namespace-rows', (body) => {
      for (const row of body.clean_expenses.slice(1)) Object.assign(row, { cloud_account_type: null, cloud_account_id: 'unknown' });
    });
    expect(report.cloud).toBe(125.5);
  });

  test('nor where their cluster is missing from k8s_costs: its rows are what it costs, and no text says they are not in the totals', () => {
    const source = sourceOf('37-rows-of-missing-cluster');
    expect(totalsOf(source.shown)).toEqual({ total: 600, cloud: 300, kubernetes: 300 });
    expect(source.shown.clusters.map(({ name, total }) => [name, total])).toEqual([
      ['staging', 200],
      ['prod', 100],
    ]);
    expect(source.shown.missingClusters).toEqual([]);
    expect(source.shown.notices.find(({ code }) => code === 'missing-cluster')?.evidence).toMatchObject({ rowsCost: 200 });
    expect(explainFigure({ kind: 'kubernetes' }, source)).toMatchObject({
      exact: 300,
      formula: { code: 'kubernetesWithRows', values: { kubernetes: 100, rows: 200, count: 1 } },
    });
    expect(explainFigure({ kind: 'cluster', clusterId: 'k2' }, source)).toMatchObject({
      formula: { code: 'sumOfRows' },
      fields: [{ path: 'Σ clean_expenses[cloud_account_id=k2].cost', value: 200 }],
    });
  });

  test('and a cluster whose rows are in no total is not made to be in it', () => {
    const report = reportOf('37-rows-of-missing-cluster', (body) => (body.total_cost = 400));
    expect(totalsOf(report)).toEqual({ total: 400, cloud: 300, kubernetes: 100 });
    expect(report.missingClusters.map(({ name }) => name)).toEqual(['staging']);
  });
});

describe('no unit is guessed where nobody can know', () => {
  test('of values of about 2, which are 200 % or 2 %: no efficiency, and no money called unused', () => {
    const report = reportOf('03-all-over-used-ratio');
    expect(report.efficiency).toEqual(UNKNOWN);
    expect(namesOf(report)).toEqual(['efficiency-unit-unknown · warning']);
    expect(computeUse(report)).toMatchObject({ used: 0, unused: 0, unusedOrIdle: 0, unknown: 100 });
  });

  test('of values around 1, of which too few can only be ratios', () => {
    const report = reportOf('04-all-tiny-percentages');
    expect(report.efficiency).toEqual(UNKNOWN);
    expect(namesOf(report)).toEqual(['efficiency-unit-unknown · warning']);
  });

  test('but of such values beside ones that tell', () => {
    const report = reportOf('04-all-tiny-percentages', (body) => {
      for (const row of body.k8s_costs.k8s_cost_breakdown[0].breakdown_by_namespace) row.ram_efficiency = 0.7;
      Object.assign(body.k8s_costs.k8s_cost_breakdown[0].breakdown, { ram_efficiency: 0.7, total_efficiency: 0.8 });
    });
    expect(report.efficiency.ram).toBeCloseTo(0.7, 9);
    expect(namesOf(report)).not.toContain('efficiency-unit-unknown · warning');
  });

  test('a negative efficiency is named as unreadable, and the total made with it is unknown too', () => {
    const report = reportOf('40-negative-efficiency');
    expect(report.clusters[0]?.efficiency).toEqual({ cpu: null, ram: 0.5, total: null });
    expect(report.notices.filter(({ code }) => code === 'unreadable-value').map(({ evidence }) => evidence)).toEqual([
      { path: 'k8s_costs.k8s_cost_breakdown.0.breakdown.cpu_efficiency', found: '-0.3' },
    ]);
  });

  test('one of a side without a cost spoils no total', () => {
    const report = reportOf('40-negative-efficiency', (body) => {
      Object.assign(body.k8s_costs.k8s_cost_breakdown[0].breakdown, { cpu_cost: 0, ram_cost: 100, total_efficiency: 0.5 });
    });
    expect(report.clusters[0]?.efficiency).toEqual({ cpu: null, ram: 0.5, total: 0.5 });
  });
});

describe('an absent or odd field is no statement', () => {
  test('without a count, as many rows as the limit may be too few: nobody says how many other resources there are', () => {
    const report = reportOf('26-no-total-count-rows-at-limit');
    expect(report.otherResources.count).toBeNull();
    expect(reportOf('26-no-total-count-rows-at-limit', (body) => (body.limit = 31)).otherResources.count).not.toBeNull();
  });

  test('the parts of a namespace stand for its absent total, and are named as that', () => {
    const source = sourceOf('38-namespaces-without-total');
    expect(namespaces(source.shown)).toEqual({ web: 70, db: 30 });
    expect(namesOf(source.shown)).toEqual(['web', 'db'].map((name) => `conflicting-figures · warning · dev-cluster-1 · ${name}`));
    expect(explainFigure({ kind: 'namespace', clusterId: 'k1', name: 'web' }, source).formula).toEqual({
      code: 'sumOfParts',
      values: { sum: 70, count: 2, of: 'namespace' },
    });
  });

  test('so do those of a cluster, in Kubernetes and in the total as well', () => {
    const report = reportOf('38b-cluster-parts-without-total');
    expect(totalsOf(report)).toEqual({ total: 400, cloud: 300, kubernetes: 100 });
    expect(report.clusters[0]).toMatchObject({ total: 100 });
    expect(namesOf(report)).toEqual(['conflicting-figures · warning · dev-cluster-1']);
    expect(computeUse(report)).toMatchObject({ used: 50, unknown: 0 });
  });

  test('a total that could not be read stays unknown', () => {
    const report = reportOf('38b-cluster-parts-without-total', (body) => (body.k8s_costs.k8s_cost_breakdown[0].cost = 'n/a'));
    expect(report.clusters[0]?.total).toBeNull();
  });

  test('two totals of one cluster are both said, and but for rounding are one', () => {
    const report = reportOf('45-two-totals-of-one-cluster');
    expect(report.clusters[0]?.total).toBe(100);
    expect(report.notices.find(({ code }) => code === 'conflicting-figures')?.evidence).toEqual({ clusterTotal: 100, breakdownTotal: 120 });
    const rounded = reportOf(
      '45-two-totals-of-one-cluster',
      (body) => (body.k8s_costs.k8s_cost_breakdown[0].breakdown.total_cost = 100.004),
    );
    expect(codesOf(rounded)).not.toContain('conflicting-figures');
  });

  test('idle behind a prefix is idle, and a namespace of a like name is none', () => {
    const report = reportOf('39-idle-behind-a-slash');
    expect(report.clusters[0]?.namespaces?.map(({ name, kind }) => [name, kind])).toEqual([
      ['nonprod/web', 'namespace'],
      ['nonprod/__idle__', 'idle'],
    ]);
    expect(report.efficiency.total).toBeCloseTo(0.5, 9);
    const twin = reportOf('39-idle-behind-a-slash', (body) => {
      body.k8s_costs.k8s_cost_breakdown[0].breakdown_by_namespace[1].namespace = 'nonprod/idle';
    });
    expect(twin.clusters[0]?.namespaces?.every(({ kind }) => kind === 'namespace')).toBe(true);
  });

  test('a bill of two trillion dong is read', () => {
    const report = reportOf('16-vnd-trillion', () => {}, { currency: 'VND' });
    expect(report.total).toBe(2_000_000_000_000);
    expect(codesOf(report)).not.toContain('unreadable-value');
  });
});

describe('what a list leaves out is small', () => {
  test('the refund that is the largest amount of the bill has a row of its own', () => {
    const { resources, otherResources } = reportOf('13b-refund-in-others');
    expect(resources.map(({ total }) => total)).toContain(-1200);
    expect(otherResources.total).toBeGreaterThan(0);
  });
});

describe('what is incomplete is said', () => {
  const WEEK = { start: new Date('2026-11-16T00:00:00Z'), end: new Date('2026-11-23T00:00:00Z') };
  const evidenceOf = ({ notices }: CostReport) => notices.find(({ code }) => code === 'incomplete-period')?.evidence;

  test('figures of 40 % of the period: how much is missing, and by how much about the cost is too low', () => {
    const evidence = evidenceOf(reportOf('06-coverage-40-percent'));
    expect(evidence).toMatchObject({ missingHours: 101 });
    expect(evidence?.['coverage']).toBeCloseTo(0.4, 9);
    expect(evidence?.['tooLow']).toBeCloseTo(150, 6);
    const least = reportOf('06-coverage-40-percent', (body) => Object.assign(body.k8s_costs.k8s_cost_breakdown[0], { coverage: 0.2 }));
    expect(evidenceOf(least)).toMatchObject({ tooLow: null });
    const whole = reportOf('06-coverage-40-percent', (body) => Object.assign(body.k8s_costs.k8s_cost_breakdown[0], { coverage: 0.99 }));
    expect(evidenceOf(whole)).toBeUndefined();
  });

  test('an answer of three of seven days is called that', () => {
    const report = reportOf('07-answer-clamped', () => {}, { asked: WEEK });
    expect(evidenceOf(report)).toEqual({
      answerStart: '2026-11-20T00:00:00.000Z',
      answerEnd: '2026-11-23T00:00:00.000Z',
      missingHours: 96,
    });
    expect(report.period).toEqual({ start: new Date('2026-11-20T00:00:00Z'), end: WEEK.end });
    expect(evidenceOf(reportOf('07-answer-clamped', () => {}, { asked: report.period }))).toBeUndefined();
  });

  test('a cluster that was there all period and deleted after it did not report; one deleted before it is not asked for', () => {
    const missing = ({ missingClusters }: CostReport) => missingClusters.map(({ name }) => name);
    const { accounts } = readCase('09-deleted-after-period');
    const expectedClusters = expectedClustersFrom(parseCloudAccounts({ cloud_accounts: accounts }), WEEK);
    expect(missing(reportOf('09-deleted-after-period', () => {}, { expectedClusters }))).toEqual(['staging']);
    const later = { start: new Date('2026-11-24T00:00:00Z'), end: new Date('2026-11-25T00:00:00Z') };
    expect(expectedClustersFrom(parseCloudAccounts({ cloud_accounts: accounts }), later).map(({ name }) => name)).toEqual(['prod']);
  });
});

describe('a whole that is not positive, or is what credits leave over, has no shares', () => {
  const sources = (report: DecidedReport) =>
    Object.fromEntries(sourceRows(report, 'separate').rows.map((row) => [nameOfRow(row), row.share]));
  const nameOfRow = (row: SourceRow): string => ('name' in row ? row.name : row.type);
  const clusters = (report: DecidedReport) =>
    clusterRows(report, { ...TABLE, expandedIds: 'all' }).rows.map(({ type, share }) => [type, share] as const);

  test('of a bill below zero, in every table; of one above zero there are', () => {
    const report = shownOf('13-refund-total-negative');
    expect(report.total).toBe(-500);
    expect(sources(report)).toEqual({ 'AWS Main': null, prod: null });
    expect(resourceRows(report).rows.map(({ share }) => share)).toEqual([null, null]);
    const twin = shownOf('13-refund-total-negative', (body) => {
      body.clean_expenses[1] = { ...body.clean_expenses[0], cost: -100, cloud_resource_id: 'i-9', resource_id: 'r-9' };
      body.total_cost = 600;
    });
    expect(sources(twin)).toEqual({ 'AWS Main': 200 / 600, prod: 400 / 600 });
  });

  test('of 1.00 that a credit of 499.00 leaves of 500.00, no 50,000 %', () => {
    const report = shownOf('23-tiny-total-of-large-parts');
    expect(clusters(report)).toEqual(clusters(report).map(([type]) => [type, null]));
    expect(componentRows(report).rows.every(({ share }) => share === null || Math.abs(share) <= 10)).toBe(true);
  });
});

describe('rounding erases nothing that is there', () => {
  test('rows below a cent are no zeros, and have the shares of their exact amounts', () => {
    const report = shownOf('15-all-below-a-cent', () => {}, { now: new Date('2026-11-23T01:20:00Z') });
    const { rows, total } = clusterRows(report, { ...TABLE, expandedIds: 'all' });
    expect(new Set(rows.filter(({ type }) => type !== 'not-attributed').map(({ amount }) => money(amount)))).toEqual(
      new Set(['<\u00a0€0.01']),
    );
    expect(money(total.amount)).toBe('<\u00a0€0.01');
    const first = rows.find(({ type }) => type === 'namespace');
    expect(first?.share).toBeCloseTo(0.0004 / 0.0033, 9);
    expect(first?.exact).toBeCloseTo(0.0004, 12);
  });

  test('and a zero is one', () => {
    const report = shownOf('15-all-below-a-cent', (body) => {
      Object.assign(body.k8s_costs.k8s_cost_breakdown[0].breakdown_by_namespace[1], { total_cost: 0, cpu_cost: 0, ram_cost: 0 });
    });
    const { rows } = clusterRows(report, { ...TABLE, expandedIds: 'all' });
    expect(rows.map(({ amount }) => money(amount)).filter((text) => text === '€0.00')).toHaveLength(1);
  });
});

describe('a name is no identity', () => {
  test('two clusters of one name have the beginning of their id beside it; one of another name has none', () => {
    const report = shownOf('08-same-cluster-name');
    expect(report.clusters.map(({ name }) => name)).toEqual(['prod (old-id)', 'prod (new-id)']);
    const twin = shownOf('08-same-cluster-name', (body) => {
      Object.assign(body.k8s_costs.k8s_cost_breakdown[0], { cloud_account_name: 'prod-2' });
    });
    expect(twin.clusters.map(({ name }) => name)).toEqual(['prod-2', 'prod']);
  });

  test('namespaces without a name have a word, and a number each', () => {
    const report = shownOf('46-namespaces-without-a-name');
    const { rows } = clusterRows(report, { ...TABLE, expandedIds: 'all' });
    expect(rows.flatMap((row) => (row.type === 'namespace' ? [row.name] : []))).toEqual(['Unnamed', 'Unnamed (2)']);
  });
});
