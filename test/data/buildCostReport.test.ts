import { describe, expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses, roundReport, type CostReport, type CostReportContext } from '../../src/core.js';
import { readPayload, sumShown } from '../support/payloads.js';

const NEXT_DAY = new Date('2026-11-23T12:00:00Z');

function reportOf(payload: string | object, context: Partial<CostReportContext> = {}): CostReport {
  const body = typeof payload === 'string' ? readPayload(payload) : payload;
  return buildCostReport(parseCleanExpenses(body), { now: NEXT_DAY, currency: 'EUR', ...context });
}

const codesOf = (report: CostReport): string[] => report.notices.map(({ code }) => code);
const part = (parts: CostReport['components'], key: string): number | null | undefined =>
  parts.find((candidate) => candidate.key === key)?.amount;

describe('the completion plan’s payload', () => {
  const report = reportOf('clean-expenses-plan');

  test('is 250.50 of which 105.00 is Kubernetes and 145.50 the clouds', () => {
    expect(report).toMatchObject({ total: 250.5, cloud: 145.5, kubernetes: 105 });
  });

  test('splits Kubernetes into its parts', () => {
    expect(report.components).toEqual([
      { key: 'cpu', amount: 50 },
      { key: 'ram', amount: 30 },
      { key: 'pv', amount: 10 },
      { key: 'network', amount: 5 },
      { key: 'loadBalancer', amount: 6.8 },
      { key: 'management', amount: 3.2 },
    ]);
  });

  test('is used to 65, 58 and 62 %', () => {
    expect(report.efficiency.cpu).toBeCloseTo(0.65, 6);
    expect(report.efficiency.ram).toBeCloseTo(0.58, 6);
    expect(report.efficiency.total).toBeCloseTo((0.65 * 50 + 0.58 * 30) / 80, 6);
  });

  test('has nothing wrong with it but the overlap every such sum has', () => {
    expect(codesOf(report)).toEqual(['overlaps-cloud']);
  });
});

describe('the real EKS cluster', () => {
  const report = reportOf('clean-expenses-eks');
  const [cluster] = report.clusters;

  test('shows every namespace to the cent of what Kubecost’s allocation API answered', () => {
    const { data } = JSON.parse(readPayload('kubecost-allocation-eks')) as { data: Record<string, { totalCost: number }>[] };
    const allocations = Object.entries(data[0] ?? {});
    expect(cluster?.namespaces).toHaveLength(allocations.length);
    for (const [name, { totalCost }] of allocations) {
      const found = cluster?.namespaces?.find((namespace) => namespace.name === name);
      expect(found?.total, name).toBeCloseTo(totalCost, 2);
    }
  });

  test('adds up: namespaces and the control plane’s fee, parts, clouds', () => {
    const shown = roundReport(report);
    const [shownCluster] = shown.clusters;
    expect(shown.total).toBe(105.68);
    expect(sumShown([shown.cloud, shown.kubernetes])).toBe(shown.total);
    expect(shownCluster?.notAttributed).toBe(2.4);
    expect(sumShown([...(shownCluster?.namespaces?.map(({ total }) => total) ?? []), shownCluster?.notAttributed ?? null])).toBe(12.22);
    expect(sumShown(shownCluster?.components.map(({ amount }) => amount) ?? [])).toBe(12.22);
    expect(sumShown(shown.cloudAccounts.map(({ total }) => total))).toBe(shown.cloud);
  });

  test('reads its efficiencies as ratios, though a fifth of the values would pass for percentages', () => {
    expect(codesOf(report)).not.toContain('efficiency-unit-unknown');
    const sentry = cluster?.namespaces?.find(({ name }) => name === 'sentry');
    expect(sentry?.efficiency.ram).toBe(13.963248);
  });

  test('keeps idle a row of its own, last and without an efficiency', () => {
    const last = cluster?.namespaces?.at(-1);
    expect(last).toMatchObject({ name: '__idle__', kind: 'idle', total: 0.300878, efficiency: { cpu: null, ram: null, total: null } });
  });

  test('says what is over-used, and where', () => {
    const overUsed = report.notices.filter(({ code }) => code === 'over-used');
    // 13.96 of sentry is of two cents of RAM.
    expect(overUsed.map(({ namespace }) => namespace)).toEqual(['monitoring', 'plural']);
  });
});

describe('the hand-over sample', () => {
  const report = reportOf('clean-expenses-handover');

  test('has Kubernetes in its rows and in its total once: nothing to correct', () => {
    expect(report).toMatchObject({ total: 5580.79, kubernetes: 330.79, cloud: 5250 });
    expect(codesOf(report)).not.toContain('counted-twice');
  });

  test('names the management fee that its parts have and its total leaves out', () => {
    expect(part(report.components, 'other')).toBeCloseTo(-22.5, 9);
    expect(sumShown(roundReport(report).components.map(({ amount }) => amount))).toBe(330.79);
    expect(report.notices.find(({ code }) => code === 'management-outside-total')?.evidence).toEqual({
      partsTotal: expect.closeTo(353.29, 6) as number,
      total: 330.79,
      management: 22.5,
    });
    expect(codesOf(report)).not.toContain('parts-differ');
  });

  test('lists the cluster among the clusters and not among the clouds', () => {
    expect(report.cloudAccounts.map(({ name, total }) => [name, total])).toEqual([['AWS HQ', 5250]]);
    expect(report.resources.map(({ name }) => name)).toEqual(['web-server-1', 'orders-db', 'assets']);
  });
});

describe('Phase 1', () => {
  const report = reportOf('clean-expenses-phase-1');

  test('leaves CPU, RAM, volumes and efficiency unknown instead of zero', () => {
    expect(report.kubernetes).toBe(1.15);
    expect(part(report.components, 'cpu')).toBeNull();
    expect(part(report.components, 'pv')).toBeNull();
    expect(report.efficiency).toEqual({ cpu: null, ram: null, total: null });
    expect(codesOf(report)).toContain('phase-1-fallback');
    expect(codesOf(report)).not.toContain('no-usage-metrics');
  });

  test('is believed where the server says so, and not guessed where it says otherwise', () => {
    const withSource = (source: string): CostReport =>
      reportOf({ ...oneCluster({ cpu_cost: 0, ram_cost: 0, pv_cost: 0, management_cost: 5 }, { source }) });
    expect(codesOf(withSource('infrastructure'))).toContain('phase-1-fallback');
    expect(codesOf(withSource('exporter'))).not.toContain('phase-1-fallback');
  });

  test('is not claimed for a cluster that merely has no volumes', () => {
    expect(codesOf(reportOf(oneCluster({ cpu_cost: 3, ram_cost: 2, pv_cost: 0 })))).not.toContain('phase-1-fallback');
  });
});

describe('the hour boundary', () => {
  const clusters = [{ id: 'c1', name: 'one' }];
  const at = (time: string, expectedClusters?: typeof clusters): CostReport =>
    reportOf('clean-expenses-hour-boundary', { now: new Date(`2025-10-14T${time}Z`), expectedClusters });

  test('is claimed for the hour that has just ended, and Kubernetes stays unknown', () => {
    const report = at('16:00:30', clusters);
    expect(codesOf(report)).toEqual(['hour-boundary']);
    expect(report).toMatchObject({ kubernetes: null, cloud: 4.1, total: 4.1 });
  });

  test('is claimed where it is not known which clusters are expected, and not where none is', () => {
    expect(codesOf(at('16:04:59'))).toEqual(['hour-boundary']);
    expect(codesOf(at('16:04:59', []))).toEqual([]);
  });

  test('becomes a matter of the pipeline ten minutes after the hour', () => {
    expect(codesOf(at('16:10:00', clusters))).toEqual(['extended-zero']);
  });

  test('is no excuse for a month that is over', () => {
    const report = at('16:00:30', clusters);
    const lastMonth = { start_date: 1756684800, end_date: 1759276799, total_cost: 4.1, clean_expenses: [] };
    expect(codesOf(reportOf(lastMonth, { now: new Date('2025-10-14T16:00:30Z'), expectedClusters: clusters }))).toEqual([
      'missing-cluster',
    ]);
    expect(report.missingClusters).toHaveLength(1);
  });

  test('covers a window that holds zeros and one that has dropped against the period before', () => {
    const window = { start_date: 1760454000, end_date: 1760457599, clean_expenses: [] };
    const now = new Date('2025-10-14T16:02:00Z');
    const k8s = (cost: number): object => ({ ...window, total_cost: cost, k8s_costs: { k8s_total_cost: cost, k8s_cost_breakdown: [] } });
    const zero = reportOf(k8s(0), { now });
    expect(codesOf(zero)).toEqual(['hour-boundary']);
    expect(zero.kubernetes).toBeNull();
    expect(codesOf(reportOf(k8s(1), { now, previous: parseCleanExpenses(k8s(9)) }))).toContain('hour-boundary');
    expect(codesOf(reportOf(k8s(8), { now, previous: parseCleanExpenses(k8s(9)) }))).not.toContain('hour-boundary');
  });
});

describe('clusters that are missing', () => {
  const expectedClusters = [
    { id: 'c1', name: 'one' },
    { id: 'c2', name: 'two' },
  ];

  test('are named, with the reason where the server gave one', () => {
    const body = oneCluster({ cpu_cost: 4, ram_cost: 2 });
    const failed = [{ cloud_account_id: 'c3', cloud_account_name: 'three', reason: 'Error' }];
    const report = reportOf({ ...body, k8s_costs: { ...body.k8s_costs, k8s_cost_errors: failed } }, { expectedClusters });
    const missing = report.notices.filter(({ code }) => code === 'missing-cluster');
    expect(
      missing.map(({ clusterName, evidence }) => [clusterName, evidence['reported'], evidence['expected'], evidence['reason']]),
    ).toEqual([
      ['three', 1, 3, 'Error'],
      ['two', 1, 3, null],
    ]);
    expect(report.missingClusters.map(({ name }) => name)).toEqual(['three', 'two']);
  });

  test('are no news where every expected cluster reported, or none is expected', () => {
    const body = oneCluster({ cpu_cost: 4 });
    expect(codesOf(reportOf(body, { expectedClusters: expectedClusters.slice(0, 1) }))).not.toContain('missing-cluster');
    expect(codesOf(reportOf(body))).not.toContain('missing-cluster');
  });
});

describe('Kubernetes in the total twice', () => {
  const cluster = { cloud_account_id: 'c1', cloud_account_name: 'one', cost: 100, breakdown: { cpu_cost: 60, ram_cost: 40 } };
  const k8s = { k8s_total_cost: 100, k8s_cost_breakdown: [cluster] };
  const row = (type: string, cost: number): object => ({
    cost,
    cloud_account_id: 'c1',
    cloud_account_type: 'kubernetes_cnr',
    resource_type: type,
  });
  const cloud = { cost: 300, cloud_account_id: 'a1', cloud_account_name: 'AWS', cloud_account_type: 'aws_cnr' };
  const answer = (total: number, rows: object[], count = rows.length): object => ({
    start_date: 1760400000,
    end_date: 1760486399,
    total_cost: total,
    total_count: count,
    clean_expenses: rows,
    k8s_costs: k8s,
  });

  test('is corrected, and the reported total kept beside it', () => {
    const report = reportOf(answer(500, [cloud, row('K8s Cluster', 100)]));
    expect(report).toMatchObject({ total: 400, cloud: 300, kubernetes: 100, reportedTotal: 500 });
    expect(report.notices.find(({ code }) => code === 'counted-twice')?.evidence).toEqual({
      reportedTotal: 500,
      correctedTotal: 400,
      kubernetes: 100,
      kubernetesRows: 100,
    });
  });

  test('is corrected where cluster, namespace and pod rows stand side by side', () => {
    const rows = [cloud, row('K8s Cluster', 100), row('K8s Namespace', 100), row('K8s Pod', 60), row('K8s Pod', 40)];
    expect(reportOf(answer(700, rows))).toMatchObject({ total: 400, cloud: 300 });
  });

  test('is not claimed for a unified total, which has it once', () => {
    const report = reportOf(answer(400, [cloud, row('K8s Cluster', 100)]));
    expect(report).toMatchObject({ total: 400, cloud: 300 });
    expect(codesOf(report)).not.toContain('counted-twice');
  });

  test('is not claimed beside a cluster whose cost is not known, of which the rows may be all there is', () => {
    const unknown = { k8s_cost_breakdown: [{ cloud_account_id: 'c1', cloud_account_name: 'one' }] };
    const report = reportOf({ ...answer(400, [cloud, row('K8s Cluster', 100)]), k8s_costs: unknown });
    expect(report).toMatchObject({ total: 400, cloud: 300, kubernetes: null });
    expect(codesOf(report)).not.toContain('counted-twice');
    // What is not known is not made up for by the cloud.
    expect(roundReport(report)).toMatchObject({ total: 400, cloud: 300, kubernetes: null });
  });

  test('is not claimed while Kubernetes rows may be missing, and is once they were asked for alone', () => {
    const cut = answer(500, [cloud], 2);
    expect(codesOf(reportOf(cut))).not.toContain('counted-twice');
    const alone = parseCleanExpenses(answer(200, [row('K8s Cluster', 100)]));
    const clouds = parseCleanExpenses({ ...answer(300, [cloud]), k8s_costs: null });
    expect(reportOf(cut, { kubernetesRows: alone, cloudRows: clouds })).toMatchObject({ total: 400, cloud: 300, reportedTotal: 500 });
    // Two parts that are not the whole tell nothing.
    const less = parseCleanExpenses({ ...answer(290, [cloud]), k8s_costs: null });
    expect(reportOf(cut, { kubernetesRows: alone, cloudRows: less })).toMatchObject({ total: 500, cloud: 400 });
    const once = parseCleanExpenses(answer(100, [row('K8s Cluster', 100)]));
    expect(codesOf(reportOf(cut, { kubernetesRows: once }))).not.toContain('counted-twice');
  });
});

describe('Kubernetes in the total twice, by rows of several sorts', () => {
  const cluster = (id: string, cost: number): object => ({
    cloud_account_id: id,
    cloud_account_name: id,
    cost,
    breakdown: { cpu_cost: cost },
  });
  const row = (id: string, type: string, cost: number): object => ({
    cost,
    cloud_account_id: id,
    cloud_account_type: 'kubernetes_cnr',
    resource_type: type,
  });
  const cloud = { cost: 150, cloud_account_id: 'a1', cloud_account_type: 'aws_cnr' };
  const answer = (total: number, rows: object[], kubernetes: number | null = 105): object => ({
    ...{ start_date: 1760400000, end_date: 1760486399, total_cost: total, total_count: rows.length + 1, clean_expenses: [cloud, ...rows] },
    k8s_costs: { k8s_total_cost: kubernetes, k8s_cost_breakdown: [cluster('a', 60), cluster('b', 45)] },
  });
  const twoLevels = [row('a', 'K8s Cluster', 60), row('a', 'K8s Namespace', 60), row('b', 'K8s Pod', 45)];

  test.each([
    ['namespaces of one cluster, pods of the other', answer(360, [row('a', 'K8s Namespace', 60), row('b', 'K8s Pod', 45)])],
    ['a cluster, nodes and volumes', answer(360, [row('a', 'K8s Cluster', 60), row('b', 'K8s Node', 20), row('b', 'K8s Volume', 25)])],
    ['two levels of one cluster and one of the other', answer(420, twoLevels)],
    ['rows of one cluster only', answer(315, [row('a', 'K8s Cluster', 60)])],
    ['rows that are more than the cluster', answer(380, [row('a', 'K8s Cluster', 80), row('b', 'K8s Pod', 45)])],
    ['rows that lag behind by 3 %', answer(356.85, [row('a', 'K8s Cluster', 58.2), row('b', 'K8s Pod', 43.65)])],
    ['several levels in its rows, and nothing added', answer(315, twoLevels)],
    ['clusters, where no total of them came', answer(360, [row('a', 'K8s Cluster', 60), row('b', 'K8s Cluster', 45)], null)],
  ])('is corrected: %s', (_, body) => {
    const report = reportOf(body);
    expect(codesOf(report)).toContain('counted-twice');
    expect(report).toMatchObject({ total: 255, cloud: 150, kubernetes: 105 });
  });

  describe('where k8s_costs does not have the cluster', () => {
    const ofRows = (rows: object[], total: number) => reportOf({ ...answer(total, rows), k8s_costs: undefined });

    test('rows of no level beside pods are parts of it: all of them are its cost, and nothing is called double', () => {
      const report = ofRows([row('a', 'K8s Pod', 100), row('a', 'K8s Volume', 20)], 270);
      expect(codesOf(report)).not.toContain('counted-twice');
      expect(report).toMatchObject({ total: 270, cloud: 150, kubernetes: 120, clusters: [{ total: 120 }] });
    });

    test.each([
      ['of a whole cluster', [row('a', 'K8s Cluster', 100), row('a', 'K8s Volume', 20)], 270],
      ['of another level, and as dear as that', [row('a', 'K8s Pod', 60), row('a', 'K8s Pod', 40), row('a', 'K8s Deployment', 100)], 350],
    ])('those beside rows %s are in them already', (_, rows, total) => {
      expect(ofRows(rows, total)).toMatchObject({ total: 250, cloud: 150, kubernetes: 100 });
    });

    test('a volume beside two levels is in neither, and added once', () => {
      const report = ofRows([row('a', 'K8s Namespace', 100), row('a', 'K8s Pod', 100), row('a', 'K8s Volume', 20)], 370);
      expect(report).toMatchObject({ total: 270, cloud: 150, kubernetes: 120 });
    });
  });

  test.each([
    ['has the rows in it and nothing added', answer(255, [row('a', 'K8s Namespace', 60), row('b', 'K8s Pod', 45)]), 255],
    ['has several levels in its rows and Kubernetes once', answer(255, twoLevels), 255],
  ])('is not claimed of a total that %s', (_, body, total) => {
    const report = reportOf(body);
    expect(codesOf(report)).not.toContain('counted-twice');
    expect(report.total).toBe(total);
  });

  test('is not claimed of rows that are the cost but for rounding', () => {
    const costs = { k8s_total_cost: 1_000_000, k8s_cost_breakdown: [cluster('a', 1_000_000)] };
    const body = { ...answer(1_000_200, [row('a', 'K8s Cluster', 1_000_050)]), k8s_costs: costs };
    expect(codesOf(reportOf(body))).not.toContain('counted-twice');
  });
});

describe('rows of Kubernetes that are of no known level', () => {
  const row = (type: string, cost: number): object => ({
    cost,
    cloud_account_id: 'k',
    cloud_account_type: 'kubernetes_cnr',
    resource_type: type,
  });
  const reportBeside = (total: number, ...rows: object[]) => {
    const clean_expenses = [{ cost: 300, cloud_account_id: 'a1', cloud_account_type: 'aws_cnr' }, ...rows];
    const { length: total_count } = clean_expenses;
    return reportOf({ start_date: 1760400000, end_date: 1760486399, total_cost: total, total_count, clean_expenses });
  };

  test.each([
    ['volumes beside pods', [row('K8s Pod', 100), row('K8s Volume', 20)], 120],
    ['volumes alone', [row('K8s Volume', 20)], 20],
  ])('are cost of their own: %s', (_, rows, kubernetes) => {
    const report = reportBeside(300 + kubernetes, ...rows);
    expect(report).toMatchObject({ total: 300 + kubernetes, cloud: 300, kubernetes });
    expect(codesOf(report)).not.toContain('counted-twice');
  });

  test.each([
    ['volumes beside the row of a whole cluster', 420, [row('K8s Cluster', 100), row('K8s Volume', 20)]],
    ['nodes that cost what the pods on them do', 500, [row('K8s Pod', 100), row('K8s Node', 60), row('K8s Node', 40)]],
    ['volumes and pods that together are the namespaces', 500, [row('K8s Namespace', 100), row('K8s Pod', 80), row('K8s Volume', 20)]],
  ])('are in another row: %s', (_, total, rows) => {
    const report = reportBeside(total, ...rows);
    expect(report).toMatchObject({ total: 400, cloud: 300, kubernetes: 100 });
    expect(codesOf(report)).toContain('counted-twice');
  });
});

describe('parts and totals that differ', () => {
  const differs = (costs: Record<string, number | null>, cost: number, context?: Partial<CostReportContext>): unknown => {
    const { breakdown } = { breakdown: { total_cost: cost, ...costs } };
    const cluster = { cloud_account_id: 'c1', cloud_account_name: 'one', cost, breakdown };
    const report = reportOf({ total_cost: 1_000, k8s_costs: { k8s_total_cost: cost, k8s_cost_breakdown: [cluster] } }, context);
    return report.notices.filter(({ code }) => code === 'parts-differ').map(({ evidence }) => evidence['difference']);
  };

  test.each<[string, Record<string, number | null>]>([
    ['volumes', { cpu_cost: 40, ram_cost: 20, pv_cost: null }],
    ['a GPU nobody ever used', { cpu_cost: 40, ram_cost: 20, gpu_cost: null }],
    ['RAM', { cpu_cost: 60, ram_cost: null }],
  ])('are told where no cost of %s came', (_, costs) => {
    expect(differs(costs, 100)).toEqual([40]);
    expect(differs(costs, 60)).toEqual([]);
  });

  test('are left to the notice of a value that could not be read, and to that of a cost without a split', () => {
    expect(differs({ cpu_cost: 40, ram_cost: 20, pv_cost: NaN }, 100)).toEqual([]);
    expect(differs({ cpu_cost: null, ram_cost: null, pv_cost: 60 }, 100)).toEqual([]);
  });

  test('by less than half of what the currency can show do not differ', () => {
    const costs = { cpu_cost: 100.2, ram_cost: 50.1 };
    expect(differs(costs, 150.4, { currency: 'EUR' })).toEqual([expect.closeTo(0.1, 9)]);
    expect(differs(costs, 150.4, { currency: 'JPY' })).toEqual([]);
    expect(differs(costs, 150.9, { currency: 'JPY' })).toEqual([expect.closeTo(0.6, 9)]);
    expect(differs(costs, 150.305, { currency: 'KWD' })).toEqual([]);
  });

  test.each<[string, { k8s_total_cost: number; total_cost: number; namespace?: number }]>([
    ['a sum of clusters', { k8s_total_cost: 150.4, total_cost: 1_000 }],
    ['a total below Kubernetes', { k8s_total_cost: 150.3, total_cost: 150.1 }],
    ['namespaces above their cluster', { k8s_total_cost: 150.3, total_cost: 1_000, namespace: 150.6 }],
  ])('by less than a yen contradict nothing in yen: %s', (_, { k8s_total_cost, total_cost, namespace = 150.3 }) => {
    const cluster = {
      ...{ cloud_account_id: 'c1', cloud_account_name: 'one', cost: 150.3, breakdown: { cpu_cost: 150.3 } },
      breakdown_by_namespace: [{ namespace: 'web', total_cost: namespace, cpu_cost: namespace }],
    };
    const codes = (currency: string): string[] =>
      codesOf(reportOf({ total_cost, k8s_costs: { k8s_total_cost, k8s_cost_breakdown: [cluster] } }, { currency }));
    expect(codes('JPY').filter((code) => code !== 'overlaps-cloud')).toEqual([]);
    expect(codes('EUR').filter((code) => code !== 'overlaps-cloud')).toHaveLength(1);
  });
});

describe('shapes of the answer', () => {
  test('without k8s_costs Kubernetes is unknown, not zero, and the total is the clouds’', () => {
    const report = reportOf({ start_date: 1756684800, end_date: 1759276799, total_cost: 12, clean_expenses: [] });
    expect(report).toMatchObject({ total: 12, cloud: 12, kubernetes: null, clusters: [], notices: [] });
  });

  test('load balancer costs are one part under either name, and a new cost keeps its own', () => {
    const costs = { cpu_cost: 1, lb_cost: 2, snapshot_storage_cost: 3, network_zone_cost: 0.5, network_region_cost: 0.25 };
    expect(reportOf(oneCluster(costs)).components).toEqual([
      { key: 'cpu', amount: 1 },
      { key: 'network', amount: 0.75 },
      { key: 'loadBalancer', amount: 2 },
      { key: 'snapshotStorage', amount: 3 },
    ]);
  });

  test('traffic details are not added to the network cost they are part of', () => {
    expect(part(reportOf(oneCluster({ network_cost: 4, network_zone_cost: 3 })).components, 'network')).toBe(4);
  });

  test('a network cost that did not come is what its details add up to', () => {
    const breakdown = { network_cost: null, network_internet_cost: 3, network_zone_cost: 2 };
    expect(reportOf(oneCluster({}, { cost: 5, breakdown })).clusters[0]?.components).toEqual([{ key: 'network', amount: 5 }]);
  });

  test('percentages become ratios where they are the rule', () => {
    const body = oneCluster(
      { cpu_cost: 10, ram_cost: 10 },
      { efficiency: { cpu_efficiency: 42.5, ram_efficiency: 60, total_efficiency: 51.25 } },
    );
    expect(reportOf(body).efficiency).toEqual({ cpu: 0.425, ram: 0.6, total: 0.5125 });
  });

  test('a ratio and a percentage in one payload are both unknown', () => {
    const report = reportOf(oneCluster({ cpu_cost: 10, ram_cost: 10 }, { efficiency: { cpu_efficiency: 0.45, ram_efficiency: 42.5 } }));
    expect(report.efficiency).toEqual({ cpu: null, ram: null, total: null });
    expect(codesOf(report)).toContain('efficiency-unit-unknown');
  });

  test('a value that cannot be read is told of its own cluster, also behind entries that are none', () => {
    const cluster = (id: string, cpu: unknown): object => ({ cloud_account_id: id, cloud_account_name: id, breakdown: { cpu_cost: cpu } });
    const clusters = [null, cluster('a', 'bad'), 'no cluster', cluster('b', 1), cluster('c', 'worse')];
    const { notices } = reportOf({ k8s_costs: { k8s_cost_breakdown: clusters } });
    const unreadable = notices.filter(({ code }) => code === 'unreadable-value');
    expect(unreadable.map(({ clusterName, evidence }) => [clusterName, evidence['found']])).toEqual([
      [undefined, 'null'],
      [undefined, '"no cluster"'],
      ['a', '"bad"'],
      ['c', '"worse"'],
    ]);
  });

  test('namespaces come from rows of one level where the cluster has none', () => {
    const row = (type: string, namespace: string, cost: number): object => ({
      cost,
      resource_type: type,
      k8s_namespace: namespace,
      cloud_account_id: 'c1',
      cloud_account_type: 'kubernetes_cnr',
    });
    const rows = [row('K8s Pod', 'web', 3), row('K8s Pod', 'web', 1), row('K8s Pod', '__idle__', 2), row('K8s Cluster', 'web', 6)];
    const body = { ...oneCluster({ cpu_cost: 6 }), total_count: 4, clean_expenses: rows };
    const names = (report: CostReport): unknown => report.clusters[0]?.namespaces?.map(({ name, kind, total }) => [name, kind, total]);
    expect(names(reportOf(body))).toEqual([
      ['web', 'namespace', 4],
      ['__idle__', 'idle', 2],
    ]);
    const withNamespaces = { ...body, total_count: 5, clean_expenses: [...rows, row('K8s Namespace', 'api', 6)] };
    expect(names(reportOf(withNamespaces))).toEqual([['api', 'namespace', 6]]);
  });

  test('the same name in two clusters is two namespaces', () => {
    const cluster = (id: string): object => ({
      cloud_account_id: id,
      cloud_account_name: id,
      cost: 5,
      breakdown: {},
      namespaces: [{ namespace: 'default', total_cost: 5 }],
    });
    const report = reportOf({ total_cost: 10, k8s_costs: { k8s_total_cost: 10, k8s_cost_breakdown: [cluster('a'), cluster('b')] } });
    expect(report.clusters.flatMap(({ namespaces }) => namespaces ?? []).map(({ clusterId, name }) => [clusterId, name])).toEqual([
      ['a', 'default'],
      ['b', 'default'],
    ]);
  });
});

describe('a cluster and a namespace without a total', () => {
  const totals = (parts: Record<string, number>, more: Record<string, number> = {}) => {
    const namespace = { namespace: 'web', ...parts, ...more };
    const cluster = {
      cloud_account_id: 'c1',
      cloud_account_name: 'one',
      breakdown: { ...parts, ...more },
      breakdown_by_namespace: [namespace],
    };
    const { clusters } = reportOf({ clean_expenses: [], k8s_costs: { k8s_cost_breakdown: [cluster] } });
    return clusters.map(({ total, namespaces }) => [total, namespaces?.[0]?.total]);
  };

  test('cost what their parts do', () => {
    expect(totals({ cpu_cost: 4, ram_cost: 0 })).toEqual([[4, 4]]);
  });

  test('are not known to cost nothing where each part is zero: that is what an exporter sends that found nothing', () => {
    expect(totals({ cpu_cost: 0, ram_cost: 0, pv_cost: 0 })).toEqual([[null, null]]);
  });

  test('cost nothing where that is said, or where a credit takes all', () => {
    expect(totals({ cpu_cost: 0, ram_cost: 0 }, { total_cost: 0 })).toEqual([[0, 0]]);
    expect(totals({ cpu_cost: 3, shared_cost: -3 })).toEqual([[0, 0]]);
  });
});

function oneCluster(costs: Record<string, number>, more: object = {}): { total_cost: number; k8s_costs: object } {
  const total = Object.values(costs).reduce((sum, cost) => sum + cost, 0);
  const cluster = { cloud_account_id: 'c1', cloud_account_name: 'one', cost: total, breakdown: { total_cost: total, ...costs }, ...more };
  return {
    ...{ start_date: 1756684800, end_date: 1759276799, clean_expenses: [] },
    total_cost: total,
    k8s_costs: { k8s_total_cost: total, k8s_cost_breakdown: [cluster] },
  };
}
