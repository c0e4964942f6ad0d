import { describe, expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses, type CostReport } from '../../src/core.js';

const UNKNOWN = { cpu: null, ram: null, total: null };
const used = (ratio: number): object => ({ cpu_efficiency: ratio, ram_efficiency: ratio, total_efficiency: ratio });
const namespace = (name: string, cost: number, efficiency: object = {}): object => ({
  ...{ namespace: name, total_cost: cost * 2, cpu_cost: cost, ram_cost: cost },
  ...efficiency,
});
const row = (name: string, cost: number): object => ({
  ...{ resource_id: name, resource_type: 'K8s Namespace', k8s_namespace: name, cost: cost * 2, cpu_cost: cost, ram_cost: cost },
  ...{ cloud_account_id: 'c1', cloud_account_type: 'kubernetes_cnr' },
});

interface Given {
  /** Of the cluster, whose CPU and whose RAM cost 8 each. */
  efficiency?: object;
  namespaces?: object[];
  rows?: object[];
}

/** A cluster that tells the whole payload's efficiencies to be ratios. */
const LARGE = { cloud_account_id: 'c2', cloud_account_name: 'large', cost: 800, breakdown: { cpu_cost: 400, ram_cost: 400, ...used(0.5) } };

function reportOf({ efficiency = {}, namespaces, rows = [] }: Given, ...others: object[]): CostReport {
  const cluster = {
    ...{ cloud_account_id: 'c1', cloud_account_name: 'one', cost: 16 },
    breakdown: { total_cost: 16, cpu_cost: 8, ram_cost: 8, ...efficiency },
    ...(namespaces && { breakdown_by_namespace: namespaces }),
  };
  return buildCostReport(
    parseCleanExpenses({
      ...{ start_date: 1760400000, end_date: 1760486399, total_count: rows.length, clean_expenses: rows },
      ...(rows.length === 0 && { total_cost: 1_000 }),
      k8s_costs: { k8s_cost_breakdown: [cluster, ...others] },
    }),
    { now: new Date('2026-11-23T12:00:00Z'), currency: 'EUR' },
  );
}

const codesOf = ({ notices }: CostReport): string[] => notices.map(({ code }) => code).filter((code) => code !== 'overlaps-cloud');

describe('no usage was measured, which is not 0 %', () => {
  test.each<[string, Given]>([
    ['a cluster of 0 without namespaces', { efficiency: used(0) }],
    ['a cluster of 0 with an empty list of them', { efficiency: used(0), namespaces: [] }],
    ['a cluster of 0 whose namespaces come from rows', { efficiency: used(0), rows: [row('a', 5), row('b', 3)] }],
    ['a cluster of 0 whose namespaces have no efficiency', { efficiency: used(0), namespaces: [namespace('a', 5), namespace('b', 3)] }],
    ['a cluster of which only a total of 0 came', { efficiency: { total_efficiency: 0 } }],
    ['namespaces of which only totals of 0 came', { namespaces: [namespace('a', 8, { total_efficiency: 0 })] }],
    ['namespaces of 0', { efficiency: used(0.5), namespaces: [namespace('a', 5, used(0)), namespace('b', 3, used(0))] }],
  ])('%s', (_, given) => {
    const report = reportOf(given);
    expect(report.efficiency).toEqual(UNKNOWN);
    expect(report.clusters[0]?.namespaces?.map(({ efficiency }) => efficiency) ?? []).toEqual(
      (given.namespaces ?? given.rows ?? []).map(() => UNKNOWN),
    );
    expect(codesOf(report)).toEqual(['no-usage-metrics']);
  });

  const oneIdle = [namespace('a', 4, used(0)), namespace('b', 4, used(0.5))];

  test.each<[string, Given, total: number | null]>([
    ['one of two namespaces is idle', { efficiency: used(0.25), namespaces: oneIdle }, 0.25],
    ['nobody requests anything: all of it is idle', { efficiency: used(0), namespaces: [namespace('__idle__', 8)] }, 0],
    ['the total is 0 and one of its sides is not', { efficiency: { ...used(0), cpu_efficiency: 0.5 } }, 0.25],
    ['nothing came', {}, null],
  ])('is not claimed where %s', (_, given, total) => {
    const report = reportOf(given);
    expect(report.efficiency.total).toBe(total);
    expect(codesOf(report)).not.toContain('no-usage-metrics');
  });
});

describe('more is used than was requested', () => {
  test.each<[string, Given]>([
    ['without namespaces', {}],
    ['with an empty list of them', { namespaces: [] }],
    ['with namespaces from rows', { rows: [row('a', 5), row('b', 3)] }],
    ['with namespaces that have no efficiency', { namespaces: [namespace('a', 8)] }],
  ])('is told of a cluster %s', (_, given) => {
    const { notices } = reportOf({ ...given, efficiency: { ...used(0.5), ram_efficiency: 1.6 } }, LARGE);
    expect(notices.filter(({ code }) => code === 'over-used').map(({ namespace: name, evidence }) => [name, evidence])).toEqual([
      [undefined, { metric: 'ram', efficiency: 1.6, cost: 8, smaller: 0 }],
    ]);
  });

  test('is told of the namespace where namespaces have an efficiency', () => {
    const namespaces = [namespace('a', 7, used(0.5)), namespace('b', 1, used(1.6))];
    const { notices } = reportOf({ efficiency: { ...used(0.5), ram_efficiency: 1.6 }, namespaces }, LARGE);
    expect(notices.filter(({ code }) => code === 'over-used').map((notice) => notice.namespace)).toEqual(['b']);
  });

  const found = (...namespaces: object[]) =>
    reportOf({ namespaces }, LARGE)
      .notices.filter(({ code }) => code === 'over-used')
      .map(({ namespace: name, evidence }) => [name, evidence['metric'], evidence['smaller']]);

  test('names the side whose cost matters, though the other is used more', () => {
    const place = namespace('b', 1, { cpu_cost: 0.99, ram_cost: 0.01, cpu_efficiency: 4.1, ram_efficiency: 9.17 });
    expect(found(namespace('a', 7, used(0.5)), place)).toEqual([['b', 'cpu', 0]]);
  });

  test('counts the places that cost too little to be named, and claims nothing where there are only such', () => {
    const [large, small] = [namespace('a', 7, used(0.5)), namespace('c', 0.01, used(3))];
    expect(found(large, namespace('b', 0.9, used(3)), small, namespace('d', 0.01, used(2)))).toEqual([['b', 'cpu', 2]]);
    expect(found(large, small)).toEqual([]);
  });
});
