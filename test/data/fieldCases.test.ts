import { describe, expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses, roundReport, type CostReport, type CostReportContext } from '../../src/core.js';
import { computeUse } from '../../src/domain/efficiency/computeUse.js';
import { amountsOf, codesOf } from '../support/readReport.js';
import { reportOfScenario } from '../support/scenarioReport.js';
import { readPayload, sumShown } from '../support/payloads.js';

/** Costs and efficiencies of a row, under their names on the wire without `_cost` and with `Eff` for `_efficiency`. */
type Row = Record<string, unknown>;
interface Cluster {
  name?: string;
  costs: Row;
  namespaces?: Record<string, Row>;
}

const DATES = { start_date: 1760400000, end_date: 1760486399 };
const isCost = (key: string): boolean => !key.endsWith('_efficiency');
const sumOf = (row: Row): number => Object.entries(row).reduce((sum, [key, value]) => sum + (isCost(key) ? Number(value) : 0), 0);
const figuresOf = (row: Row, total = sumOf(row)): Row => ({
  total_cost: total,
  ...Object.fromEntries(Object.entries(row).map(([key, value]) => [isCost(key) ? `${key}_cost` : key, value])),
});
const used = (ratio: number): Row => ({ cpu_efficiency: ratio, ram_efficiency: ratio, total_efficiency: ratio });

/** The report of some clusters, each of which costs what its parts add up to unless `total` says otherwise. */
function reportOf(clusters: Cluster[], { total, ...context }: Partial<CostReportContext> & { total?: number } = {}): CostReport {
  const breakdown = clusters.map(({ name = 'one', costs, namespaces }) => ({
    cloud_account_id: name,
    cloud_account_name: name,
    cost: total ?? sumOf(costs),
    breakdown: figuresOf(costs, total),
    ...(namespaces && {
      breakdown_by_namespace: Object.entries(namespaces).map(([namespace, row]) => ({ namespace, ...figuresOf(row) })),
    }),
  }));
  const kubernetes = breakdown.reduce((sum, { cost }) => sum + cost, 0);
  return buildCostReport(
    parseCleanExpenses({
      ...DATES,
      total_cost: kubernetes,
      clean_expenses: [],
      k8s_costs: { k8s_total_cost: kubernetes, k8s_cost_breakdown: breakdown },
    }),
    { now: new Date('2026-11-23T12:00:00Z'), currency: 'EUR', ...context },
  );
}

/** Every level of a report as it is shown adds up to the level above it. */
function expectToAddUp(report: CostReport): void {
  const { kubernetes, clusters, clusterRemainder, components } = roundReport(report);
  expect(sumShown([...clusters.map(({ total }) => total), clusterRemainder])).toBe(kubernetes);
  expect(sumShown(Object.values(amountsOf(components)))).toBe(kubernetes);
  for (const { total, components: parts, namespaces, notAttributed } of clusters) {
    expect(sumShown(Object.values(amountsOf(parts)))).toBe(total);
    if (namespaces) expect(sumShown([...namespaces.map((row) => row.total), notAttributed])).toBe(total);
  }
}

const namespaceOf = (report: CostReport, name: string) => report.clusters[0]?.namespaces?.find((row) => row.name === name);

describe('the golden figures', () => {
  test('Kubecost’s own example of weighting: ((0.5/2)·20 + (0.5/1)·1) ÷ 21 = 26.19 %', () => {
    const web = { cpu: 20, ram: 1, cpu_efficiency: 0.5 / 2, ram_efficiency: 0.5 / 1 };
    const report = reportOf([{ costs: { cpu: 20, ram: 1 }, namespaces: { web } }]);
    expect(namespaceOf(report, 'web')?.efficiency.total).toBeCloseTo(0.2619, 4);
    expect(report.efficiency.total).toBeCloseTo(0.2619, 4);
  });

  test('300 = 50 used + 150 requested but unused + 100 idle: workloads are used to 25 %, the cluster to 16.7 %', () => {
    const report = reportOf([
      {
        costs: { cpu: 300, cpu_efficiency: 50 / 300, total_efficiency: 50 / 300 },
        namespaces: { web: { cpu: 200, cpu_efficiency: 0.25 }, __idle__: { cpu: 100 } },
      },
    ]);
    expect(report.efficiency.total).toBe(0.25);
    expect(report.clusters[0]?.reportedEfficiency.total).toBeCloseTo(0.167, 3);
    expect(computeUse(report)).toMatchObject({ total: 300, used: 50, unused: 150, idle: 100 });
  });

  test('two namespaces at 50 % and idle are used to 50 %, where a plain mean says 33 %', () => {
    const report = reportOf([
      {
        costs: { cpu: 20, ram: 10, ...used(1 / 3) },
        namespaces: { a: { cpu: 5, ram: 5, ...used(0.5) }, b: { cpu: 5, ram: 5, ...used(0.5) }, __idle__: { cpu: 10, ram: 0, ...used(0) } },
      },
    ]);
    expect(report.efficiency).toEqual({ cpu: 0.5, ram: 0.5, total: 0.5 });
    expect(report.notices.find(({ code }) => code === 'efficiency-recomputed')?.evidence).toEqual({
      metric: 'total',
      reported: 1 / 3,
      weighted: 0.5,
    });
  });

  test('request 0 and usage > 0 is exactly 1; request 0 and usage 0 is 0', () => {
    const report = reportOf([
      { costs: { cpu: 4, ram: 2 }, namespaces: { burst: { cpu: 2, ram: 1, ...used(1) }, asleep: { cpu: 2, ram: 1, ...used(0) } } },
    ]);
    expect(namespaceOf(report, 'burst')?.efficiency).toEqual({ cpu: 1, ram: 1, total: 1 });
    expect(namespaceOf(report, 'asleep')?.efficiency).toEqual({ cpu: 0, ram: 0, total: 0 });
    expect(codesOf(report)).toEqual([]);
  });

  test('efficiency has no upper bound, and GPU, volumes and network play no part in it', () => {
    const more = { gpu: 500, pv: 300, network: 200 };
    const web = { cpu: 6, ram: 4, cpu_efficiency: 1.2, ram_efficiency: 1.4, ...more };
    const idle = { cpu: 60, ram: 40, ...used(0.5) };
    const report = reportOf([{ costs: { cpu: 66, ram: 44, ...more }, namespaces: { web, idle } }]);
    expect(namespaceOf(report, 'web')?.efficiency.total).toBeCloseTo(1.28, 9);
    // Of CPU 6 + 30 were used and 5 + 60 requested, of RAM 4 + 20 and 4 ÷ 1.4 + 40.
    expect(report.efficiency).toMatchObject({ cpu: 36 / 65, ram: 24 / (4 / 1.4 + 40) });
    expect(report.efficiency.total).toBeCloseTo(((36 / 65) * 66 + (24 / (4 / 1.4 + 40)) * 44) / 110, 9);
  });

  test('a cluster without CPU and RAM cost has no efficiency, whatever number arrived', () => {
    const report = reportOf([{ costs: { cpu: 0, ram: 0, gpu: 90, ...used(0.7) } }]);
    expect(report.efficiency).toEqual({ cpu: null, ram: null, total: null });
    expect(codesOf(report)).toEqual([]);
  });
});

describe('the real EKS cluster is, to the cent, what Kubecost’s allocation API answered', () => {
  interface Allocation {
    cpuCost: number;
    ramCost: number;
    pvCost: number;
    networkCost: number;
    loadBalancerCost: number;
    loadBalancerCostAdjustment: number;
    totalCost: number;
    totalEfficiency: number;
  }
  const report = buildCostReport(parseCleanExpenses(readPayload('clean-expenses-eks')), { now: new Date(), currency: 'USD' });
  const { data } = JSON.parse(readPayload('kubecost-allocation-eks')) as { data: Record<string, Allocation>[] };
  const allocations = Object.entries(data[0] ?? {});

  test.each(allocations)('in the namespace %s, part by part', (name, allocation) => {
    const row = namespaceOf(report, name);
    expect(row?.total).toBeCloseTo(allocation.totalCost, 2);
    const parts = amountsOf(row?.components ?? []);
    expect(parts.cpu).toBeCloseTo(allocation.cpuCost, 6);
    expect(parts.ram).toBeCloseTo(allocation.ramCost, 6);
    expect(parts.pv).toBeCloseTo(allocation.pvCost, 6);
    expect(parts.network).toBeCloseTo(allocation.networkCost, 6);
    expect(parts.loadBalancer).toBeCloseTo(allocation.loadBalancerCost + allocation.loadBalancerCostAdjustment, 6);
  });

  test('as every namespace and part is shown: less than a cent from it, and adding up', () => {
    const shown = roundReport(report);
    for (const [name, allocation] of allocations) {
      const row = namespaceOf(shown, name);
      expect(Math.abs((row?.total ?? 0) - allocation.totalCost), name).toBeLessThan(0.01);
      const parts = amountsOf(row?.components ?? []);
      for (const part of ['cpu', 'ram', 'pv', 'network'] as const)
        expect(Math.abs((parts[part] ?? 0) - allocation[`${part}Cost`]), `${name} ${part}`).toBeLessThan(0.01);
    }
    expectToAddUp(shown);
  });

  test('in the efficiency of every namespace; where there is neither CPU nor RAM cost, its 0 is the efficiency of nothing', () => {
    const withCost = allocations.filter(([name, { cpuCost, ramCost }]) => cpuCost + ramCost > 0 && name !== '__idle__');
    expect(withCost).toHaveLength(15);
    for (const [name, { totalEfficiency }] of withCost)
      expect(namespaceOf(report, name)?.efficiency.total, name).toBeCloseTo(totalEfficiency, 4);
    const without = allocations.filter((each) => !withCost.includes(each)).map(([name]) => namespaceOf(report, name)?.efficiency.total);
    expect(without).toEqual([null, null, null, null, null]);
  });

  test('all of them, and no other', () => {
    expect(report.clusters[0]?.namespaces?.map(({ name }) => name).sort()).toEqual(allocations.map(([name]) => name).sort());
    expectToAddUp(report);
  });

  test.each(['cpu', 'ram', 'pv'] as const)('in the sum of %s', (part) => {
    const sum = allocations.reduce((total, [, allocation]) => total + allocation[`${part}Cost`], 0);
    expect(amountsOf(report.components)[part]).toBeCloseTo(sum, 2);
  });
});

describe('what went wrong elsewhere', () => {
  test('an efficiency of 180 after OOM kills poisons no average and no bar', () => {
    const report = reportOf([
      {
        costs: { cpu: 100, ram: 50 },
        namespaces: { web: { cpu: 99.99, ram: 49.99, ...used(0.5) }, killed: { cpu: 0.01, ram: 0.01, ...used(180) } },
      },
    ]);
    expect(namespaceOf(report, 'killed')?.efficiency.total).toBe(180);
    expect(report.efficiency.total).toBeCloseTo(0.5, 3);
    expect(report.notices).toEqual([]);
    expect(computeUse(report)?.used).toBeLessThan(150);
  });

  test('every efficiency 0 with requests present is a broken sensor, not an idle cluster', () => {
    const report = reportOf([
      { costs: { cpu: 8, ram: 4, ...used(0) }, namespaces: { a: { cpu: 5, ram: 3, ...used(0) }, b: { cpu: 3, ram: 1, ...used(0) } } },
    ]);
    expect(report.efficiency).toEqual({ cpu: null, ram: null, total: null });
    expect(codesOf(report)).toEqual(['no-usage-metrics']);
    expect(computeUse(report)).toMatchObject({ used: 0, unused: 0, unknown: 12 });
  });

  test('idle that costs more than the workloads is cost, and no workload', () => {
    const report = reportOf([
      { costs: { cpu: 90, ram: 10 }, namespaces: { web: { cpu: 8, ram: 2, ...used(0.4) }, __idle__: { cpu: 82, ram: 8, ...used(0) } } },
    ]);
    expect(report.efficiency.total).toBeCloseTo(0.4, 9);
    expect(namespaceOf(report, '__idle__')).toMatchObject({ kind: 'idle', total: 90, efficiency: { total: null } });
    expect(codesOf(report)).toEqual([]);
    expectToAddUp(report);
  });

  test('idle of 0 everywhere is a measured zero', () => {
    const report = reportOf([
      { costs: { cpu: 8, ram: 2 }, namespaces: { web: { cpu: 8, ram: 2, ...used(0.4) }, __idle__: { cpu: 0, ram: 0, ...used(0) } } },
    ]);
    expect(namespaceOf(report, '__idle__')?.total).toBe(0);
    expect(codesOf(report)).toEqual([]);
  });

  test('negative idle lowers the sum, weighs nothing, and contradicts nobody', () => {
    const report = reportOf([
      { costs: { cpu: 47, ram: 18 }, namespaces: { web: { cpu: 50, ram: 20, ...used(0.5) }, __idle__: { cpu: -3, ram: -2, ...used(0) } } },
    ]);
    expect(report).toMatchObject({ kubernetes: 65, efficiency: { total: 0.5 } });
    expect(namespaceOf(report, '__idle__')?.total).toBe(-5);
    expect(codesOf(report)).toEqual([]);
    expectToAddUp(report);
  });

  test('a credit that makes a whole cluster negative keeps every sum', () => {
    const report = reportOf([
      { name: 'credited', costs: { cpu: 4, ram: 2, credit: -9.99 } },
      { name: 'plain', costs: { cpu: 1.005, ram: 1.004 } },
    ]);
    expect(roundReport(report).kubernetes).toBe(-1.98);
    expect(codesOf(report)).toEqual([]);
    expectToAddUp(report);
  });

  test('a negative zero is a zero', () => {
    const body = `{"total_cost":-0.0,"k8s_costs":{"k8s_total_cost":-0.0,"k8s_cost_breakdown":[{"cost":-0.0,"breakdown":{"cpu_cost":-0.0}}]}}`;
    const report = roundReport(buildCostReport(parseCleanExpenses(body), { now: new Date('2026-11-23T12:00:00Z'), currency: 'EUR' }));
    const shown = [report.total, report.cloud, report.kubernetes, report.clusters[0]?.total, report.components[0]?.amount];
    expect(shown.map((amount) => Object.is(amount, 0))).toEqual([true, true, true, true, true]);
  });

  test('the same namespace in two clusters is two namespaces', () => {
    const namespaces = (cpu: number): Record<string, Row> => ({ default: { cpu, ram: 1, ...used(0.5) } });
    const report = reportOf([
      { name: 'east', costs: { cpu: 7, ram: 1 }, namespaces: namespaces(7) },
      { name: 'west', costs: { cpu: 3, ram: 1 }, namespaces: namespaces(3) },
    ]);
    expect(report.clusters.map(({ name, namespaces: rows }) => [name, rows?.map((row) => [row.clusterId, row.name, row.total])])).toEqual([
      ['east', [['east', 'default', 8]]],
      ['west', [['west', 'default', 4]]],
    ]);
  });

  test('two clusters with one id keep their own figures, in what is said about them too', () => {
    const cluster = (name: string, cost: number, cpu: number) => ({
      ...{ cloud_account_id: 'same', cloud_account_name: name, cost },
      breakdown: { cpu_cost: cpu, ram_cost: 0 },
    });
    const k8s_costs = { k8s_total_cost: 30.004, k8s_cost_breakdown: [cluster('first', 20, 20), cluster('second', 10.004, 4)] };
    const body = { ...DATES, total_cost: 30.004, clean_expenses: [], k8s_costs };
    const report = roundReport(buildCostReport(parseCleanExpenses(body), { now: new Date('2026-11-23T12:00:00Z'), currency: 'EUR' }));
    expect(report.clusters.map(({ name, total }) => [name, total])).toEqual([
      ['first', 20],
      ['second', 10],
    ]);
    expect(report.notices.map(({ code, clusterName, evidence }) => [code, clusterName, evidence['total']])).toEqual([
      ['parts-differ', 'second', 10],
    ]);
  });

  test('one NaN makes one figure unknown', () => {
    const report = reportOf([
      {
        costs: { cpu: 8, ram: 2, pv: 1 },
        namespaces: { a: { cpu: 4, ram: 1, ...used(0.5), ram_efficiency: NaN }, b: { cpu: 4, ram: 1, ...used(0.5) } },
      },
    ]);
    expect(namespaceOf(report, 'a')?.efficiency).toEqual({ cpu: 0.5, ram: null, total: 0.5 });
    expect(report.efficiency).toEqual({ cpu: 0.5, ram: 0.5, total: 0.5 });
    expect(codesOf(report)).toEqual(['unreadable-value']);
    expectToAddUp(report);
  });

  test('a total with network and shared costs in it that no part names is shown with its difference', () => {
    const report = reportOf([{ costs: { cpu: 60, ram: 25 }, namespaces: { web: { cpu: 60, ram: 25, ...used(0.5) } } }], { total: 101.37 });
    expect(amountsOf(roundReport(report).components)).toEqual({ cpu: 60, ram: 25, other: 16.37 });
    expect(report.clusters[0]?.notAttributed).toBeCloseTo(16.37, 9);
    expect(codesOf(report)).toEqual(['parts-differ']);
    expectToAddUp(report);
  });

  test('shared costs and adjustments that do have a name are no difference', () => {
    const report = reportOf([{ costs: { cpu: 60, ram: 25, shared: 4.5, adjustment: -1.25 } }]);
    expect(amountsOf(report.components)).toEqual({ cpu: 60, ram: 25, shared: 4.5, adjustment: -1.25 });
    expect(codesOf(report)).toEqual([]);
  });

  test('parts that exceed the total by exactly the management fee are the fee outside the total: 353.29, 330.79, 22.50', () => {
    const report = reportOfScenario('handover');
    const found = report.notices.filter(({ code }) => code === 'management-outside-total' || code === 'parts-differ');
    expect(found.map(({ evidence }) => [Number(evidence['partsTotal']).toFixed(2), evidence['total'], evidence['management']])).toEqual([
      ['353.29', 330.79, 22.5],
    ]);
    expectToAddUp(report);
  });

  test('parts that are 0 are free, parts that did not come are not shown as 0', () => {
    expect(amountsOf(reportOf([{ costs: { cpu: 5, ram: 4, network: 0, load_balancer: 0, pv: 0 } }]).components)).toEqual({
      cpu: 5,
      ram: 4,
      network: 0,
      loadBalancer: 0,
      pv: 0,
    });
    expect(amountsOf(reportOf([{ costs: { cpu: 5, ram: 4 } }]).components)).toEqual({ cpu: 5, ram: 4 });
  });

  test('a volume without a namespace stays a row of its own', () => {
    const report = reportOf([
      { costs: { cpu: 4, ram: 2, pv: 3 }, namespaces: { web: { cpu: 4, ram: 2, ...used(0.5) }, __unmounted__: { pv: 3 } } },
    ]);
    expect(namespaceOf(report, '__unmounted__')).toMatchObject({ kind: 'unmounted', total: 3 });
    expect(report.clusters[0]?.notAttributed).toBe(0);
  });

  test('duplicate rows do not raise the total', () => {
    expect(reportOfScenario('levels-side-by-side')).toMatchObject({ total: 250, cloud: 150, kubernetes: 100, reportedTotal: 446 });
  });

  test('a filter of the cloud rows does not change what Kubernetes costs', () => {
    expect(reportOfScenario('not-filtered')).toMatchObject({ cloud: 120, kubernetes: 100 });
    expect(reportOfScenario('not-filtered', { filters: {} })).toMatchObject({ cloud: 150, kubernetes: 100 });
  });

  test('an empty window is a period without costs, not an error', () => {
    expect(reportOfScenario('empty-period')).toMatchObject({ total: 0, cloud: 0, kubernetes: null, clusters: [], notices: [] });
  });

  test('a detail that has no data leaves the cost that the overview has', () => {
    const cluster = { cloud_account_id: 'one', cloud_account_name: 'one', cost: 12.34, breakdown: null, breakdown_by_namespace: [] };
    const k8s_costs = { k8s_total_cost: 12.34, k8s_cost_breakdown: [cluster] };
    const body = { ...DATES, total_cost: 12.34, clean_expenses: [], k8s_costs };
    const report = buildCostReport(parseCleanExpenses(body), { now: new Date('2026-11-23T12:00:00Z'), currency: 'EUR' });
    expect(report.clusters[0]).toMatchObject({ total: 12.34, notAttributed: 12.34, namespaces: [] });
    expect(codesOf(report)).toEqual(['split-unknown']);
    expectToAddUp(report);
  });

  test('days are UTC days, wherever the browser is: the last second belongs to the period', () => {
    const { period } = reportOf([{ costs: { cpu: 1 } }]);
    expect([period.start.toISOString(), period.end.toISOString()]).toEqual(['2025-10-14T00:00:00.000Z', '2025-10-15T00:00:00.000Z']);
  });

  test('another currency is another sign, not another number', () => {
    const report = (currency: string) => roundReport(reportOf([{ costs: { cpu: 10.5, ram: 2.25 } }], { currency }));
    expect(report('USD')).toMatchObject({ billingCurrency: 'USD', kubernetes: 12.75 });
    expect(report('JPY')).toMatchObject({ billingCurrency: 'JPY', kubernetes: 13, components: [{ amount: 11 }, { amount: 2 }] });
    expect(report('KWD')).toMatchObject({ billingCurrency: 'KWD', kubernetes: 12.75 });
  });
});
