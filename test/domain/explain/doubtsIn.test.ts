import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCleanExpenses } from '../../../src/core.js';
import { decideCostReport } from '../../../src/data/decideCostReport.js';
import { doubtsIn } from '../../../src/domain/explain/doubtsIn.js';
import type { FigureRef } from '../../../src/domain/figures/figureRef.js';
import type { DecidedReport } from '../../../src/domain/report/decidedReport.js';
import type { ScenarioName } from '../../../src/testing.js';
import { decidedReportOfScenario } from '../../support/scenarioReport.js';

/** Which figures of a report are marked, by what stands at the top, then the rows of clusters, namespaces and accounts. */
function marked(report: DecidedReport): string[] {
  const doubtOf = doubtsIn(report);
  const figures: [name: string, figure: FigureRef, value: number | null][] = [
    ['total', { kind: 'total' }, report.total],
    ['cloud', { kind: 'cloud' }, report.cloud],
    ['kubernetes', { kind: 'kubernetes' }, report.kubernetes],
    ...report.components.map(({ key, amount }) => [key, { kind: 'component', key }, amount] as [string, FigureRef, number | null]),
    ...(['cpu', 'ram', 'total'] as const).map(
      (metric) => [`${metric} efficiency`, { kind: 'efficiency', metric }, report.efficiency[metric]] as [string, FigureRef, number | null],
    ),
    ...report.cloudAccounts.map(({ id, name, total }) => [name, { kind: 'cloudAccount', id }, total] as [string, FigureRef, number | null]),
    ...report.clusters.flatMap(({ id: clusterId, name, total, components, namespaces }): [string, FigureRef, number | null][] => [
      [name, { kind: 'cluster', clusterId }, total],
      ...components.map(({ key, amount }): [string, FigureRef, number | null] => [
        `${name} ${key}`,
        { kind: 'clusterComponent', clusterId, key },
        amount,
      ]),
      ...(namespaces ?? []).map((row): [string, FigureRef, number | null] => [
        `${name}/${row.name}`,
        { kind: 'namespace', clusterId, name: row.name },
        row.total,
      ]),
    ]),
  ];
  return figures.filter(([, figure, value]) => value !== null && doubtOf(figure) !== null).map(([name]) => name);
}

const of = (scenario: ScenarioName): string[] => marked(decidedReportOfScenario(scenario));
const PARTS = ['cpu', 'ram', 'pv', 'network', 'loadBalancer', 'management'];
const SHOP_PARTS = PARTS.map((key) => `shop-eu ${key}`);

describe('what is known to be too low is marked where it stands', () => {
  test.each(['incomplete-period', 'stale-data', 'suspicious-step'] as const)('%s: the cluster, and what is made of it', (name) => {
    expect(of(name)).toEqual(['total', 'kubernetes', ...PARTS, 'shop-eu', ...SHOP_PARTS]);
  });

  test('incomplete-period: nothing of the clusters beside it', () => {
    const names = of('incomplete-period-in-organization').filter((name) => !['total', 'kubernetes'].includes(name) && !/^\w+$/.test(name));
    expect(new Set(names.map((name) => name.split(' ')[0]))).toHaveProperty('size', 1);
  });

  test('answer-clamped: the clouds as well', () => {
    expect(of('answer-clamped')).toEqual(expect.arrayContaining(['total', 'cloud', 'kubernetes', 'shop-eu', 'AWS HQ']));
  });

  test('missing-cluster: the sums that lack it, and no cluster that reported', () => {
    const found = of('missing-cluster');
    expect(found).toEqual(['total', 'kubernetes', ...found.slice(2)]);
    expect(found.slice(2).filter((name) => !/^\w+$/.test(name))).toEqual([]);
  });

  test('rows-of-missing-cluster: nothing, since its rows are its cost as far as it is known', () => {
    expect(of('rows-of-missing-cluster')).toEqual([]);
  });

  test('conflicting-figures: the total that lacks the cluster', () => {
    expect(of('conflicting-figures')).toContain('total');
  });

  test('every-cluster-failed: the total, as all others are not known', () => {
    expect(of('every-cluster-failed')).toEqual(['total']);
  });

  test('organization: nothing', () => {
    expect(of('organization')).toEqual([]);
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
