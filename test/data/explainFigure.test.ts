import { describe, expect, test } from 'vitest';
import { parseCleanExpenses } from '../../src/core.js';
import { explainFigure, type ReceiptSource } from '../../src/data/explainFigure.js';
import { computeUse } from '../../src/domain/efficiency/computeUse.js';
import type { FigureRef } from '../../src/domain/figures/figureRef.js';
import type { CorrectionCode, Receipt } from '../../src/domain/explain/receipt.js';
import { figuresOf } from '../support/figuresOf.js';
import { receiptSource } from '../support/receiptSource.js';

const CLUSTER = 'bc55eb8c-5db2-4c32-b976-2df0edb0619a';
const ENTRY = `k8s_costs.k8s_cost_breakdown[${CLUSTER}]`;
const SECOND = { start_date: 1760400000, end_date: 1760486399 };

interface Body {
  cluster?: object;
  clusters?: object[];
  kubernetes?: number;
  total?: number;
  rows?: object[];
  count?: number;
}

/** An answer of one cluster, `c1`, or of several. */
function body({ cluster = {}, clusters, kubernetes, total = 1_000, rows = [], count }: Body): object {
  const own = { cloud_account_id: 'c1', cloud_account_name: 'one', ...cluster };
  return {
    ...SECOND,
    total_cost: total,
    total_count: count ?? rows.length,
    limit: 5_000,
    clean_expenses: rows,
    k8s_costs: { ...(kubernetes !== undefined && { k8s_total_cost: kubernetes }), k8s_cost_breakdown: clusters ?? [own] },
  };
}

function explainIn(payload: string | object, figure: FigureRef): Receipt {
  return explainFigure(figure, receiptSource(payload));
}

function correction({ corrections }: Receipt, code: CorrectionCode) {
  return corrections.find((candidate) => candidate.code === code)?.values;
}

const fieldsOf = ({ fields }: Receipt) => fields.map(({ path, value }) => [path, value]);
const codesOf = (receipt: Receipt) => receipt.notices.map(({ code }) => code);
const reasonOf = ({ formula }: Receipt) => (formula.code === 'unknown' ? formula.values['reason'] : null);

describe('totals', () => {
  test('Kubernetes is a field of the answer, with the path it has there', () => {
    expect(explainIn('clean-expenses-plan', { kind: 'kubernetes' })).toMatchObject({
      unit: 'money',
      shown: 105,
      exact: 105,
      formula: { code: 'field', values: { field: 'k8s_total_cost', of: 'answer', value: 105 } },
      fields: [{ path: 'k8s_costs.k8s_total_cost', value: 105 }],
      fieldsLeftOut: 0,
      corrections: [],
    });
  });

  test('the cloud is what Kubernetes leaves of the total', () => {
    const receipt = explainIn('clean-expenses-plan', { kind: 'cloud' });
    expect(receipt.formula).toEqual({ code: 'totalMinusKubernetes', values: { total: 250.5, kubernetes: 105 } });
    expect(fieldsOf(receipt)).toEqual([
      ['total_cost', 250.5],
      ['k8s_costs.k8s_total_cost', 105],
    ]);
  });

  test('the cloud is the sum of its rows where no total came', () => {
    const rows = [
      { resource_id: 'r1', cost: 300, cloud_account_id: 'a1', cloud_account_type: 'aws_cnr' },
      { resource_id: 'r2', cost: 20, cloud_account_id: 'a1', cloud_account_type: 'aws_cnr' },
    ];
    for (const cost of [100, null]) {
      const receipt = explainIn(body({ total: null as never, cluster: { cost }, rows }), { kind: 'cloud' });
      expect(receipt).toMatchObject({ exact: 320, formula: { code: 'sumOfRows', values: { sum: 320, count: 2 } } });
      expect(fieldsOf(receipt)).toEqual([
        ['total_cost', null],
        ['Σ clean_expenses[cloud_account_id=a1].cost', 320],
      ]);
    }
  });

  test('a total with Kubernetes in it twice says what came, what was taken off and why', () => {
    const rows = [
      { resource_id: 'r1', cost: 300, cloud_account_id: 'a1', cloud_account_type: 'aws_cnr' },
      { resource_id: 'k1', cost: 100, cloud_account_id: 'c1', cloud_account_type: 'kubernetes_cnr', resource_type: 'K8s Cluster' },
    ];
    const source = receiptSource(body({ total: 500, kubernetes: 100, cluster: { cost: 100 }, rows }));
    const total = explainFigure({ kind: 'total' }, source);
    expect(total).toMatchObject({ shown: 400, formula: { code: 'correctedTotal', values: { reported: 500, surplus: 100 } } });
    expect(correction(total, 'countedTwice')).toEqual({
      reported: 500,
      corrected: 400,
      kubernetes: 100,
      kubernetesRows: 100,
      surplus: 100,
    });
    expect(codesOf(total)).toContain('counted-twice');
    expect(correction(explainFigure({ kind: 'cloud' }, source), 'countedTwice')).toBeDefined();
    expect(codesOf(explainFigure({ kind: 'kubernetes' }, source))).not.toContain('counted-twice');
  });

  describe('a total that is another sum than the one shown', () => {
    const CLOUD = { resource_id: 'r1', cost: 300, cloud_account_id: 'a1', cloud_account_type: 'aws_cnr' };
    const KUBERNETES = { resource_id: 'k1', cloud_account_id: 'c1', cloud_account_type: 'kubernetes_cnr', resource_type: 'K8s Cluster' };
    const ROWS_OF_CLOUD = ['Σ clean_expenses[cloud_account_id=a1].cost', 300];
    const source = (total: number, rows: object[], cost = 100) => receiptSource(body({ total, kubernetes: cost, cluster: { cost }, rows }));

    test.each([
      ['a little behind the live figure', 98],
      ['far from it', 60],
    ])('is cloud and Kubernetes where it has imported rows %s, and no field is made up', (_, rows) => {
      const imported = source(300 + rows, [CLOUD, { ...KUBERNETES, cost: rows }]);
      const total = explainFigure({ kind: 'total' }, imported);
      expect(total).toMatchObject({ shown: 400, formula: { code: 'cloudAndKubernetes', values: { cloud: 300, kubernetes: 100 } } });
      expect(total.formula.values['reported']).toBe(300 + rows);
      expect(fieldsOf(total)).toEqual([['total_cost', 300 + rows], ['k8s_costs.k8s_total_cost', 100], ROWS_OF_CLOUD]);
      const cloud = explainFigure({ kind: 'cloud' }, imported);
      expect(cloud.formula).toEqual({ code: 'sumOfRows', values: { sum: 300, count: 1 } });
    });

    test('by less than a cent has no field of rows that did not come', () => {
      const total = explainFigure({ kind: 'total' }, source(100, [], 100.005));
      expect(total.formula).toEqual({ code: 'cloudAndKubernetes', values: { cloud: 0, kubernetes: 100.005, reported: 100 } });
      expect(fieldsOf(total)).toEqual([
        ['total_cost', 100],
        ['k8s_costs.k8s_total_cost', 100.005],
      ]);
    });

    test('has the whole sum of the rows where only those of one cluster were double', () => {
      const rows = [CLOUD, { ...KUBERNETES, cost: 98 }, { ...KUBERNETES, resource_id: 'k2', cloud_account_id: 'c2', cost: 50 }];
      const total = explainFigure({ kind: 'total' }, source(548, rows));
      expect(total).toMatchObject({ shown: 450, formula: { code: 'correctedTotal', values: { reported: 548, surplus: 98 } } });
      expect(fieldsOf(total)).toEqual([
        ['total_cost', 548],
        ['k8s_costs.k8s_total_cost', 100],
        ['Σ clean_expenses[kubernetes_cnr].cost', 148],
        ['Σ clean_expenses[cloud_account_id=c2].cost', 50],
      ]);
      expect(correction(total, 'countedTwice')).toMatchObject({ kubernetes: 100, kubernetesRows: 148, surplus: 98 });
    });

    test('of cut rows, the cloud of which was asked for apart, is cloud and Kubernetes', () => {
      const part = (total: number) => parseCleanExpenses({ total_cost: total, total_count: 3, clean_expenses: [] });
      const cut = receiptSource(body({ total: 490, kubernetes: 100, cluster: { cost: 100 }, rows: [CLOUD], count: 3 }), {
        kubernetesRows: part(190),
        cloudRows: part(300),
      });
      const total = explainFigure({ kind: 'total' }, cut);
      expect(total).toMatchObject({ shown: 400, formula: { code: 'cloudAndKubernetes' } });
      expect(fieldsOf(total).map(([path]) => path)).not.toContain('Σ clean_expenses[kubernetes_cnr].cost');
      expect(explainFigure({ kind: 'cloud' }, cut)).toMatchObject({ exact: 300, formula: { code: 'sumOfRows', values: { count: null } } });
    });

    test('which the sum that is shown is not', () => {
      expect(explainFigure({ kind: 'total' }, source(400, [CLOUD, { ...KUBERNETES, cost: 98 }])).formula).toMatchObject({ code: 'field' });
    });
  });

  test('without k8s_total_cost the clusters are added up, and that is said', () => {
    const clusters = [
      { cloud_account_id: 'c1', cost: 10 },
      { cloud_account_id: 'c2', cost: 5 },
    ];
    const receipt = explainIn(body({ clusters }), { kind: 'kubernetes' });
    expect(receipt.formula).toEqual({ code: 'sumOfClusters', values: { sum: 15, count: 2 } });
    expect(fieldsOf(receipt)).toEqual([
      ['k8s_costs.k8s_total_cost', null],
      ['k8s_costs.k8s_cost_breakdown[c1].cost', 10],
      ['k8s_costs.k8s_cost_breakdown[c2].cost', 5],
    ]);
    expect(correction(receipt, 'kubernetesSummed')).toEqual({ count: 2 });
  });

  test.each<[string, object, FigureRef, string]>([
    ['no total came', body({ cluster: { cost: 1 }, total: null as never }), { kind: 'total' }, 'noTotal'],
    ['Kubernetes exceeds the total', body({ total: 5, kubernetes: 10 }), { kind: 'cloud' }, 'kubernetesAboveTotal'],
    [
      'a cluster’s cost is missing',
      body({ clusters: [{ cloud_account_id: 'c1', cost: 1 }, { cloud_account_id: 'c2' }] }),
      { kind: 'kubernetes' },
      'clusterUnknown',
    ],
    ['no Kubernetes came', { ...SECOND, total_cost: 5, clean_expenses: [] }, { kind: 'kubernetes' }, 'noKubernetes'],
    [
      'a cluster of zero has namespaces with costs',
      body({ cluster: { cost: 0, breakdown_by_namespace: [{ namespace: 'a', total_cost: 3 }] } }),
      { kind: 'cluster', clusterId: 'c1' },
      'contradiction',
    ],
  ])('unknown, because %s', (_, payload, figure, reason) => {
    const receipt = explainIn(payload, figure);
    expect(receipt).toMatchObject({ shown: null, exact: null });
    expect(reasonOf(receipt)).toBe(reason);
  });
});

describe('what a cluster costs', () => {
  test('is its total_cost where no cost came', () => {
    const receipt = explainIn(body({ cluster: { breakdown: { total_cost: 12 } } }), { kind: 'cluster', clusterId: 'c1' });
    expect(receipt.formula.values).toMatchObject({ field: 'total_cost', value: 12 });
    expect(correction(receipt, 'costFromBreakdown')).toBeDefined();
    expect(fieldsOf(receipt)).toEqual([
      ['k8s_costs.k8s_cost_breakdown[c1].cost', null],
      ['k8s_costs.k8s_cost_breakdown[c1].breakdown.total_cost', 12],
    ]);
  });

  test('is told apart where two clusters have one id', () => {
    const clusters = [
      { cloud_account_id: 'twin', cloud_account_name: 'small', cost: 5, breakdown: { cpu_cost: 5 } },
      { cloud_account_id: 'twin', cloud_account_name: 'large', cost: 50, breakdown: { cpu_cost: 50 } },
    ];
    const source = receiptSource(body({ clusters }));
    expect(explainFigure({ kind: 'clusterComponent', key: 'cpu', clusterId: 'twin' }, source)).toMatchObject({
      names: { cluster: 'large' },
      fields: [{ value: 50 }],
    });
    expect(explainFigure({ kind: 'clusterComponent', key: 'cpu', clusterId: 'twin', nth: 1 }, source)).toMatchObject({
      names: { cluster: 'small' },
      fields: [{ value: 5 }],
    });
  });

  test('is found by its place in the answer where the cluster has no id', () => {
    const clusters = [
      { cloud_account_id: 'c1', cost: 5 },
      { cloud_account_name: 'nameless', cost: 50 },
      { cloud_account_id: '', cost: 40 },
    ];
    const source = receiptSource(body({ clusters }));
    const pathOf = (nth: number) => explainFigure({ kind: 'cluster', clusterId: '', nth }, source).fields[0]?.path;
    expect([0, 1].map(pathOf)).toEqual(['k8s_costs.k8s_cost_breakdown[1].cost', 'k8s_costs.k8s_cost_breakdown[2].cost']);
  });

  test('may be rounded so that the clusters add up to Kubernetes', () => {
    const clusters = ['a', 'b', 'c'].map((id) => ({ cloud_account_id: id, cost: 10 / 3 }));
    const source = receiptSource(body({ clusters, kubernetes: 10 }));
    const receipts = source.exact.clusters.map(({ id }) => explainFigure({ kind: 'cluster', clusterId: id }, source));
    expect(receipts.map(({ shown }) => shown)).toEqual([3.34, 3.33, 3.33]);
    expect(receipts.map((receipt) => correction(receipt, 'rounded'))).toEqual([{ exact: 10 / 3, shown: 3.34 }, undefined, undefined]);
  });
});

describe('components', () => {
  const part = (breakdown: object, key: string, total = 100) =>
    explainIn(body({ cluster: { cost: total, breakdown } }), { kind: 'clusterComponent', key, clusterId: 'c1' });
  const path = (name: string) => `k8s_costs.k8s_cost_breakdown[c1].breakdown.${name}`;

  test('lb_cost is a load balancer’s', () => {
    const receipt = part({ lb_cost: 7 }, 'loadBalancer');
    expect(fieldsOf(receipt)).toEqual([[path('lb_cost'), 7]]);
    expect(correction(receipt, 'aliasUsed')).toEqual({ field: 'lb_cost', standard: 'load_balancer_cost' });
  });

  test.each([
    { lb_cost: 7, load_balancer_cost: 8 },
    { load_balancer_cost: 8, lb_cost: 7 },
  ])('lb_cost is ignored in %j', (breakdown) => {
    const receipt = part(breakdown, 'loadBalancer');
    expect(fieldsOf(receipt)).toEqual([[path('load_balancer_cost'), 8]]);
    expect(correction(receipt, 'fieldIgnored')).toEqual({ field: 'lb_cost', value: 7 });
  });

  test('kinds of network traffic are added up where network_cost is missing', () => {
    const receipt = part({ network_zone_cost: 1, network_region_cost: 2, network_internet_cost: 4 }, 'network');
    expect(receipt.formula).toEqual({ code: 'sumOfFields', values: { sum: 7, count: 3 } });
    expect(correction(receipt, 'networkSummed')).toEqual({ count: 3 });
  });

  test('kinds of network traffic are added up where network_cost is null', () => {
    const receipt = part({ network_cost: null, network_zone_cost: 1, network_region_cost: 2 }, 'network');
    expect(fieldsOf(receipt)).toEqual([
      [path('network_zone_cost'), 1],
      [path('network_region_cost'), 2],
    ]);
    expect(receipt).toMatchObject({ exact: 3, formula: { code: 'sumOfFields', values: { sum: 3, count: 2 } } });
  });

  test('kinds of network traffic are details of network_cost', () => {
    const receipt = part({ network_cost: 9, network_zone_cost: 1 }, 'network');
    expect(fieldsOf(receipt)).toEqual([[path('network_cost'), 9]]);
    expect(correction(receipt, 'fieldIgnored')).toEqual({ field: 'network_zone_cost', value: 1 });
  });

  test('what the total has beyond them is named', () => {
    const receipt = part({ cpu_cost: 60, ram_cost: 30 }, 'other');
    expect(receipt.formula).toEqual({ code: 'restOfParts', values: { of: 'cluster', whole: 100, parts: 90, count: 2 } });
    expect(correction(receipt, 'otherNamed')).toMatchObject({ residual: 10, meaning: 'adjustments' });
  });

  test('the management fee outside the total is named as that', () => {
    const receipt = explainIn('clean-expenses-handover', { kind: 'component', key: 'other' });
    expect(receipt).toMatchObject({ shown: -22.5, names: { otherMeaning: 'managementOutsideTotal' } });
    expect(correction(receipt, 'otherNamed')?.['meaning']).toBe('managementOutsideTotal');
    expect(codesOf(receipt)).toContain('management-outside-total');
  });

  test('in Phase 1 a zero for CPU is no measurement', () => {
    const receipt = explainIn('clean-expenses-phase-1', { kind: 'component', key: 'cpu' });
    expect(reasonOf(receipt)).toBe('notMeasured');
    expect(fieldsOf(receipt)).toEqual([[`${ENTRY}.breakdown.cpu_cost`, 0]]);
    expect(correction(receipt, 'zeroNotMeasured')).toBeDefined();
    expect(codesOf(receipt)).toEqual(['phase-1-fallback']);
  });

  test('over several clusters are their sum, and a cluster that has none of it known is counted out', () => {
    const clusters = [
      { cloud_account_id: 'c1', cost: 4, breakdown: { cpu_cost: 3, ram_cost: 1 } },
      { cloud_account_id: 'c2', cost: 5, breakdown: { cpu_cost: 4, ram_cost: 1 } },
      { cloud_account_id: 'c3', cost: 6, source: 'infrastructure', breakdown: { cpu_cost: 0, network_cost: 6 } },
    ];
    const receipt = explainIn(body({ clusters, kubernetes: 15 }), { kind: 'component', key: 'cpu' });
    expect(receipt.formula).toEqual({ code: 'sumOfClusters', values: { sum: 7, count: 2 } });
    expect(correction(receipt, 'clustersLeftOut')).toEqual({ count: 1 });
  });
});

describe('efficiencies', () => {
  const workload = (name: string, efficiency: number, cost = 100) => ({
    namespace: name,
    total_cost: cost,
    cpu_cost: cost,
    ram_cost: 0,
    cpu_efficiency: efficiency,
    ram_efficiency: 0,
    total_efficiency: efficiency,
  });
  const idle = {
    namespace: '__idle__',
    total_cost: 100,
    cpu_cost: 100,
    ram_cost: 0,
    cpu_efficiency: 0,
    ram_efficiency: 0,
    total_efficiency: 0,
  };
  const cluster = (own: object, rows: object[]) =>
    body({ kubernetes: 300, cluster: { cost: 300, breakdown: { cpu_cost: 300, ram_cost: 0, ...own }, breakdown_by_namespace: rows } });

  test('are what the namespaces used of what they requested: idle is left out, and the reported mean stands beside', () => {
    const payload = cluster({ cpu_efficiency: 0.333333 }, [workload('a', 0.5), workload('b', 0.5), idle]);
    const receipt = explainIn(payload, { kind: 'clusterEfficiency', metric: 'cpu', clusterId: 'c1' });
    expect(receipt).toMatchObject({ unit: 'ratio', exact: 0.5 });
    expect(receipt.formula).toEqual({
      code: 'usedOfRequested',
      values: { metric: 'cpu', used: 100, requested: 200, of: 'namespaces', count: 2 },
    });
    expect(correction(receipt, 'specialRowsLeftOut')).toEqual({ count: 1, cost: 100 });
    expect(correction(receipt, 'recomputed')).toEqual({ reported: 0.333333, weighted: 0.5 });
    expect(fieldsOf(receipt).filter(([path]) => String(path).includes('__idle__'))).toEqual([]);
  });

  test('leave out, and count, namespaces of unknown efficiency', () => {
    const silent = { namespace: 'silent', total_cost: 40, cpu_cost: 40, ram_cost: 0 };
    const receipt = explainIn(cluster({ cpu_efficiency: 0.4 }, [workload('a', 0.5), silent]), { kind: 'efficiency', metric: 'cpu' });
    expect(correction(receipt, 'unknownLeftOut')).toEqual({ count: 1, cost: 40 });
  });

  test('stay the cluster’s own where its namespaces do not hold all its cost and would lower it', () => {
    const receipt = explainIn(cluster({ cpu_efficiency: 0.7, total_efficiency: 0.7 }, [workload('a', 0.5)]), {
      kind: 'clusterEfficiency',
      metric: 'cpu',
      clusterId: 'c1',
    });
    expect(receipt.formula).toEqual({ code: 'field', values: { field: 'cpu_efficiency', of: 'cluster', value: 0.7 } });
    expect(correction(receipt, 'ownKept')).toEqual({ weighted: 0.5, reported: 0.7 });
  });

  test('written as percentages are divided by 100', () => {
    const receipt = explainIn(cluster({}, [workload('a', 42.5)]), {
      kind: 'namespaceEfficiency',
      metric: 'cpu',
      clusterId: 'c1',
      name: 'a',
    });
    expect(receipt).toMatchObject({ exact: 0.425, formula: { code: 'percentage', values: { value: 42.5 } } });
    expect(correction(receipt, 'percentages')).toBeDefined();
  });

  test('of CPU and RAM together are weighted by both costs', () => {
    const receipt = explainIn('clean-expenses-plan', { kind: 'efficiency', metric: 'total' });
    expect(receipt.formula).toEqual({ code: 'twoSides', values: { cpu: 0.65, cpuCost: 50, ram: 0.58, ramCost: 30 } });
  });

  test('over several clusters are what the workloads of all used of what they requested', () => {
    const clusters = [1, 2].map((factor) => ({
      cloud_account_id: `c${factor}`,
      cost: 100 * factor,
      breakdown: { cpu_cost: 100 * factor, ram_cost: 0 },
      breakdown_by_namespace: [workload('a', 0.3 * factor, 100 * factor)],
    }));
    const receipt = explainIn(body({ clusters }), { kind: 'efficiency', metric: 'cpu' });
    expect(receipt.formula.code).toBe('usedOfRequested');
    expect(receipt.formula.values).toMatchObject({ used: 150, requested: 300, of: 'clusters', count: 2 });
    expect(receipt.exact).toBeCloseTo(0.5, 9);
  });

  test.each<[string, object, FigureRef, string]>([
    [
      'idle is no workload',
      cluster({}, [idle]),
      { kind: 'namespaceEfficiency', metric: 'cpu', clusterId: 'c1', name: '__idle__' },
      'special',
    ],
    [
      'there is no RAM cost',
      cluster({}, [workload('a', 0.5)]),
      { kind: 'namespaceEfficiency', metric: 'ram', clusterId: 'c1', name: 'a' },
      'noCost',
    ],
    ['no usage is measured', cluster({}, [workload('a', 0), workload('b', 0)]), { kind: 'efficiency', metric: 'cpu' }, 'noUsage'],
    ['the unit is mixed', cluster({}, [workload('a', 0.5), workload('b', 50)]), { kind: 'efficiency', metric: 'cpu' }, 'unitUnknown'],
    [
      'a negative one came',
      cluster({}, [workload('a', -1), workload('b', 0.5)]),
      { kind: 'namespaceEfficiency', metric: 'cpu', clusterId: 'c1', name: 'a' },
      'unreadable',
    ],
  ])('unknown, because %s', (_, payload, figure, reason) => {
    expect(reasonOf(explainIn(payload, figure))).toBe(reason);
  });
});

describe('rows of clean_expenses', () => {
  const rows = [
    { resource_id: 'r1', cost: 2, cloud_account_id: 'a1', cloud_account_name: 'AWS' },
    { resource_id: 'r2', cost: 5, cloud_account_id: 'a1', cloud_account_name: 'AWS' },
  ];
  const source = receiptSource(body({ total: 20, kubernetes: 10, cluster: { cost: 10 }, rows, count: 9 }));
  const withoutRows: ReceiptSource = { ...source, expenses: { ...source.expenses, clean_expenses: null } };

  test('are listed under their account, most expensive first', () => {
    const receipt = explainFigure({ kind: 'cloudAccount', id: 'a1' }, source);
    expect(receipt.formula).toEqual({ code: 'sumOfRows', values: { sum: 7, count: 2 } });
    expect(fieldsOf(receipt)).toEqual([
      ['clean_expenses[r2].cost', 5],
      ['clean_expenses[r1].cost', 2],
    ]);
    expect(correction(receipt, 'rowsCut')).toEqual({ sent: 2, all: 9 });
  });

  test('that were dropped leave their sum', () => {
    const receipt = explainFigure({ kind: 'cloudAccount', id: 'a1' }, withoutRows);
    expect(receipt.formula).toEqual({ code: 'sumOfRows', values: { sum: 7, count: 2 } });
    expect(fieldsOf(receipt)).toEqual([['Σ clean_expenses[cloud_account_id=a1].cost', 7]]);
  });

  test('that were not sent are what accounts leave of the cloud', () => {
    const receipt = explainFigure({ kind: 'cloudRemainder' }, source);
    expect(receipt).toMatchObject({ exact: 3, formula: { code: 'restOfAccounts', values: { whole: 10, parts: 7, count: 1 } } });
  });

  test('make namespaces where the cluster has none, also when they were dropped since', () => {
    const named = ['shop', 'shop', 'blog'].map((name, index) => ({
      cost: index + 1,
      cpu_cost: index + 1,
      cloud_account_id: 'c1',
      cloud_account_type: 'kubernetes_cnr',
      resource_type: 'K8s Pod',
      k8s_namespace: name,
    }));
    const own = receiptSource(body({ total: 20, kubernetes: 6, cluster: { cost: 6 }, rows: named }));
    const dropped = { ...own, expenses: { ...own.expenses, clean_expenses: null } };
    for (const { expenses, ...reports } of [own, dropped]) {
      const receipt = explainFigure({ kind: 'namespaceComponent', key: 'cpu', clusterId: 'c1', name: 'shop' }, { expenses, ...reports });
      expect(receipt).toMatchObject({ shown: 3, formula: { code: 'sumOfRows', values: { sum: 3 } } });
      expect(correction(receipt, 'namespacesFromRows')).toBeDefined();
    }
  });
});

describe('what is combined on the screen', () => {
  const source = receiptSource('clean-expenses-eks');

  test('a share is of the exact amounts', () => {
    const receipt = explainFigure({ kind: 'share', part: { kind: 'kubernetes' }, whole: { kind: 'total' } }, source);
    expect(receipt).toMatchObject({
      unit: 'ratio',
      shown: (source.exact.kubernetes ?? 0) / (source.exact.total ?? 0),
      formula: { code: 'share', values: { part: source.exact.kubernetes, whole: source.exact.total } },
    });
  });

  test('rows a search has found are added up', () => {
    const parts = ['airflow', 'sentry'].map((name) => ({ kind: 'namespace' as const, clusterId: CLUSTER, name }));
    const receipt = explainFigure({ kind: 'selection', parts }, source);
    expect(receipt.formula).toMatchObject({ code: 'sumOfSelection', values: { count: 2 } });
    expect(fieldsOf(receipt).map(([path]) => path)).toEqual([
      `${ENTRY}.breakdown_by_namespace[airflow].total_cost`,
      `${ENTRY}.breakdown_by_namespace[sentry].total_cost`,
    ]);
  });

  test('the use of CPU and RAM money is that of the report', () => {
    const receipt = explainFigure({ kind: 'computeUse', part: 'idle' }, source);
    expect(receipt.exact).toBe(computeUse(source.exact)?.idle);
  });

  test('of many values a dozen are listed and the others counted', () => {
    const receipt = explainFigure({ kind: 'notAttributed', clusterId: CLUSTER }, source);
    expect(receipt.fields).toHaveLength(12);
    expect(receipt.fieldsLeftOut).toBe(9);
  });
});

describe('what is not attributed has, part by part, what the cluster has beyond its namespaces', () => {
  const ml = { namespace: 'ml', total_cost: 60, cpu_cost: 40, ram_cost: 20 };
  const web = { namespace: 'web', total_cost: 30, cpu_cost: 10, ram_cost: 20 };
  const answer = (namespaces: object[]) => ({
    total_cost: 120,
    k8s_costs: {
      k8s_total_cost: 120,
      k8s_cost_breakdown: [
        {
          cloud_account_id: 'c1',
          cost: 120,
          breakdown: { total_cost: 120, cpu_cost: 80, ram_cost: 40 },
          breakdown_by_namespace: namespaces,
        },
      ],
    },
  });
  const part = (key: string, namespaces: object[]) =>
    explainFigure({ kind: 'notAttributedComponent', key, clusterId: 'c1' }, receiptSource(answer(namespaces)));

  test('with the amounts of both, and the part of each namespace', () => {
    const receipt = part('cpu', [ml, web]);
    expect(receipt).toMatchObject({ shown: 30, exact: 30 });
    expect(receipt.formula).toEqual({ code: 'restOfNamespaceParts', values: { key: 'cpu', whole: 80, parts: 50, count: 2 } });
    expect(fieldsOf(receipt).map(([, value]) => value)).toEqual([80, 40, 10]);
  });

  test('nothing of a part that the namespaces hold whole', () => {
    expect(part('ram', [ml, web])).toMatchObject({ shown: 0, exact: 0 });
  });

  test('and what of a part is left is not known where a namespace is not split', () => {
    const receipt = part('cpu', [ml, { namespace: 'web', total_cost: 30 }]);
    expect(receipt).toMatchObject({ shown: null, formula: { code: 'unknown', values: { reason: 'wholeUnknown' } } });
  });
});

describe('notices', () => {
  const eks = receiptSource('clean-expenses-eks');
  const touching = (figure: FigureRef) => explainFigure(figure, eks).notices.filter(({ code }) => code === 'over-used');
  const plural = { clusterId: CLUSTER, name: 'plural' };

  test('about one namespace touch its efficiency and those it is part of, and nothing else', () => {
    expect(touching({ kind: 'namespaceEfficiency', metric: 'ram', ...plural })).toHaveLength(1);
    expect(touching({ kind: 'namespaceEfficiency', metric: 'cpu', ...plural })).toEqual([]);
    expect(touching({ kind: 'namespaceEfficiency', metric: 'ram', ...plural, name: 'airflow' })).toEqual([]);
    expect(touching({ kind: 'namespace', ...plural })).toEqual([]);
    expect(touching({ kind: 'efficiency', metric: 'total' })).toHaveLength(2);
  });

  test('about another cluster do not touch a cluster', () => {
    const clusters = [
      { cloud_account_id: 'c1', cost: 5, as_of: 1 },
      { cloud_account_id: 'c2', cost: 5 },
    ];
    const source = receiptSource(body({ clusters }));
    expect(codesOf(explainFigure({ kind: 'cluster', clusterId: 'c1' }, source))).toEqual(['stale-data']);
    expect(codesOf(explainFigure({ kind: 'cluster', clusterId: 'c2' }, source))).toEqual([]);
    expect(codesOf(explainFigure({ kind: 'kubernetes' }, source))).toContain('stale-data');
  });

  test('about an unreadable value touch what it would have gone into', () => {
    const payload = body({
      kubernetes: 10,
      cluster: {
        cost: 10,
        breakdown: { cpu_cost: 'x', ram_cost: 4, pv_cost: 2 },
        breakdown_by_namespace: [{ namespace: 'a', total_cost: true }],
      },
      rows: [{ resource_id: 'r', cost: 'y', cloud_account_id: 'a1' }],
    });
    const source = receiptSource(payload);
    const found = (figure: FigureRef) => explainFigure(figure, source).notices.map(({ evidence }) => evidence['found']);
    expect(found({ kind: 'clusterComponent', key: 'cpu', clusterId: 'c1' })).toEqual(['"x"']);
    expect(found({ kind: 'clusterEfficiency', metric: 'cpu', clusterId: 'c1' })).toEqual(['"x"']);
    expect(found({ kind: 'clusterComponent', key: 'pv', clusterId: 'c1' })).toEqual([]);
    expect(found({ kind: 'namespace', clusterId: 'c1', name: 'a' })).toEqual(['true']);
    expect(found({ kind: 'cloudAccount', id: 'a1' })).toEqual(['"y"']);
  });

  test('about an unreadable value touch its own cluster and namespace, also behind entries that are none', () => {
    const rows = ['not a namespace', { namespace: 'a', total_cost: 'x' }, { namespace: 'b', total_cost: 1 }];
    const clusters = [
      null,
      { cloud_account_id: 'c1', cost: 5, breakdown: { cpu_cost: 'y' }, breakdown_by_namespace: rows },
      { cloud_account_id: 'c2', cost: 5, breakdown: { cpu_cost: 5 } },
    ] as object[];
    const source = receiptSource(body({ clusters }));
    const found = (figure: FigureRef) =>
      explainFigure(figure, source).notices.flatMap(({ code, evidence }) => (code === 'unreadable-value' ? [evidence['found']] : []));
    expect(found({ kind: 'clusterComponent', key: 'cpu', clusterId: 'c1' })).toEqual(['"y"']);
    expect(found({ kind: 'clusterComponent', key: 'cpu', clusterId: 'c2' })).toEqual([]);
    expect(found({ kind: 'namespace', clusterId: 'c1', name: 'a' })).toEqual(['"x"']);
    expect(found({ kind: 'namespace', clusterId: 'c1', name: 'b' })).toEqual([]);
    expect(found({ kind: 'component', key: 'cpu' })).toEqual(['null', '"y"']);
  });

  test('about missing clusters touch the cluster and the totals that lack it', () => {
    const failed = { cloud_account_id: 'c9', cloud_account_name: 'nine', reason: 'timed out' };
    const payload = { ...SECOND, total_cost: 9, k8s_costs: { k8s_total_cost: 5, k8s_cost_breakdown: [], k8s_cost_errors: [failed] } };
    const receipt = explainIn(payload, { kind: 'missingCluster', id: 'c9' });
    expect(receipt).toMatchObject({ shown: null, names: { cluster: 'nine' }, formula: { values: { reason: 'missing' } } });
    expect(fieldsOf(receipt)).toEqual([['k8s_costs.k8s_cost_errors[c9].reason', 'timed out']]);
    expect(codesOf(receipt)).toEqual(['missing-cluster']);
    expect(codesOf(explainIn(payload, { kind: 'total' }))).toContain('missing-cluster');
  });
});

test('a figure the report does not have is unknown, not an error', () => {
  const absent: FigureRef[] = [
    { kind: 'component', key: 'gpu' },
    { kind: 'cluster', clusterId: 'nowhere' },
    { kind: 'namespace', clusterId: CLUSTER, name: 'nowhere' },
    { kind: 'namespaceEfficiency', metric: 'cpu', clusterId: CLUSTER, name: 'nowhere' },
    { kind: 'cloudAccount', id: 'nowhere' },
    { kind: 'resource', id: 'nowhere' },
    { kind: 'notAttributed', clusterId: 'nowhere' },
    { kind: 'notAttributedComponent', key: 'cpu', clusterId: 'nowhere' },
  ];
  for (const figure of absent)
    expect(explainIn('clean-expenses-plan', figure)).toMatchObject({ shown: null, formula: { values: { reason: 'absent' } } });
});

test('a question survives being written down', () => {
  const source = receiptSource('clean-expenses-eks');
  for (const figure of figuresOf(source.exact)) expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
});
