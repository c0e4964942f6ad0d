import { describe, expect, test } from 'vitest';
import type { ReportContext } from '../../src/core.js';
import { explainFigure } from '../../src/data/explainFigure.js';
import { whyUnknown } from '../../src/domain/explain/figureKinds.js';
import type { FigureRef } from '../../src/domain/figures/figureRef.js';
import type { UnknownReason } from '../../src/domain/report/decisions.js';
import { createI18n } from '../../src/i18n/createI18n.js';
import { unknownText } from '../../src/i18n/words/unknownText.js';
import { receiptText } from '../../src/i18n/words/receiptText.js';

import { receiptSource } from '../support/receiptSource.js';

/** One answer, a figure that is not known in it, and what is said of it: beside the dash, and in its explanation. */
interface Case {
  k8s?: object;
  answer?: object;
  context?: Partial<ReportContext>;
  figure: FigureRef;
  said: string;
  explained: string;
}

const DAY = { start_date: 1760400000, end_date: 1760486399 };
const ONE = { cloud_account_id: 'c1', cloud_account_name: 'one' };
const TWO = { cloud_account_id: 'c2', cloud_account_name: 'two' };
const COMPUTE = { total_cost: 10, cpu_cost: 6, ram_cost: 4 };
const PHASE_1 = { ...ONE, cost: 9, breakdown: { total_cost: 9, cpu_cost: 0, ram_cost: 0, pv_cost: 0, network_cost: 1 } };
const KUBERNETES: FigureRef = { kind: 'kubernetes' };
const EFFICIENCY: FigureRef = { kind: 'efficiency', metric: 'total' };
const cluster = (own: object) => ({ k8s_total_cost: 10, k8s_cost_breakdown: [{ ...ONE, cost: 10, ...own }] });
/** A day still open: an hour after 16:00 on it, with one cluster that should report. */
const NOW = new Date('2025-10-14T16:20:00Z');
const EXPECTED = [{ id: 'c1', name: 'one' }];

const CASES: Record<UnknownReason, Case> = {
  absent: {
    k8s: cluster({ breakdown: COMPUTE }),
    figure: { kind: 'clusterComponent', key: 'gpu', clusterId: 'c1' },
    said: 'Not reported',
    explained: 'the answer holds no such figure',
  },
  noTotal: {
    answer: { total_cost: null },
    figure: { kind: 'total' },
    said: 'The response contains no total',
    explained: 'the answer holds no “total_cost”',
  },
  kubernetesAboveTotal: {
    answer: { total_cost: 5 },
    k8s: cluster({ breakdown: COMPUTE }),
    figure: { kind: 'cloud' },
    said: 'Not known: Kubernetes costs more than the total',
    explained: 'Kubernetes costs more than the total',
  },
  mixed: {
    k8s: { k8s_cost_breakdown: [{ ...ONE, cost: null }] },
    figure: { kind: 'cloud' },
    said: 'Not known: the total may hold Kubernetes costs',
    explained: 'the total may hold Kubernetes costs, and nothing tells them apart',
  },
  noKubernetes: {
    figure: KUBERNETES,
    said: 'No Kubernetes cost was reported for this period',
    explained: 'the answer holds no Kubernetes cost',
  },
  noneReported: {
    context: { now: NOW, expectedClusters: EXPECTED },
    figure: KUBERNETES,
    said: 'The one connected cluster did not report',
    explained: 'clusters are expected, and none has reported',
  },
  hour: {
    answer: { start_date: 1760454000, end_date: 1760457599 },
    k8s: { k8s_total_cost: 0, k8s_cost_breakdown: [{ ...ONE, cost: 0, breakdown: { total_cost: 0 } }] },
    context: { now: new Date('2025-10-14T16:02:00Z') },
    figure: { kind: 'cluster', clusterId: 'c1' },
    said: 'This hour is still being computed',
    explained: 'this hour is still being computed',
  },
  gap: {
    k8s: { k8s_total_cost: 0, k8s_cost_breakdown: [{ ...ONE, cost: 0, breakdown: { total_cost: 0 } }] },
    context: { now: NOW, expectedClusters: EXPECTED },
    figure: { kind: 'cluster', clusterId: 'c1' },
    said: 'No Kubernetes cost was reported for this period',
    explained: 'no cost was reported where one is expected',
  },
  contradiction: {
    k8s: cluster({ cost: 0, breakdown: COMPUTE, breakdown_by_namespace: [{ namespace: 'web', ...COMPUTE }] }),
    figure: { kind: 'cluster', clusterId: 'c1' },
    said: 'Cluster totals contradict their namespaces',
    explained: 'it was reported as zero while namespaces have a cost',
  },
  clusterUnknown: {
    k8s: { k8s_cost_breakdown: [{ ...ONE, cost: 10 }, TWO] },
    figure: KUBERNETES,
    said: 'The cost of a cluster is not known',
    explained: 'there is no “k8s_total_cost”, and the cost of a cluster is missing',
  },
  missing: {
    k8s: cluster({}),
    context: { expectedClusters: [...EXPECTED, { id: 'c2', name: 'two' }] },
    figure: { kind: 'missingCluster', id: 'c2' },
    said: 'Not reported',
    explained: 'the cluster did not report',
  },
  notReported: {
    k8s: { k8s_total_cost: 10, k8s_cost_breakdown: [] },
    figure: EFFICIENCY,
    said: 'Not reported',
    explained: 'it was not reported',
  },
  notMeasured: {
    k8s: { k8s_total_cost: 9, k8s_cost_breakdown: [PHASE_1] },
    figure: EFFICIENCY,
    said: 'Not measured: only infrastructure costs were reported',
    explained: 'only infrastructure costs were reported, so it was not measured',
  },
  wholeUnknown: {
    answer: { total_cost: null },
    k8s: cluster({}),
    figure: { kind: 'cloudRemainder' },
    said: 'Not reported',
    explained: 'a figure it is computed from is not known',
  },
  noWhole: {
    k8s: { k8s_total_cost: -5, k8s_cost_breakdown: [{ ...ONE, cost: -5 }] },
    figure: { kind: 'share', part: { kind: 'cluster', clusterId: 'c1' }, whole: KUBERNETES },
    said: 'Not reported',
    explained: 'nothing is a share of zero or less',
  },
  special: {
    k8s: cluster({ breakdown: COMPUTE, breakdown_by_namespace: [{ namespace: '__idle__', ...COMPUTE }] }),
    figure: { kind: 'namespaceEfficiency', metric: 'cpu', clusterId: 'c1', name: '__idle__' },
    said: 'Not applicable: no workload requested this capacity',
    explained: 'no workload requested this capacity',
  },
  unitUnknown: {
    k8s: {
      k8s_total_cost: 20,
      k8s_cost_breakdown: [
        { ...ONE, cost: 10, breakdown: { ...COMPUTE, cpu_efficiency: 0.4, ram_efficiency: 0.4, total_efficiency: 0.4 } },
        { ...TWO, cost: 10, breakdown: { ...COMPUTE, cpu_efficiency: 40, ram_efficiency: 40, total_efficiency: 40 } },
      ],
    },
    figure: EFFICIENCY,
    said: 'Not known: its unit is unclear (ratio or percentage)',
    explained: 'its unit is unclear (ratio or percentage)',
  },
  noUsage: {
    k8s: cluster({ breakdown: { ...COMPUTE, cpu_efficiency: 0, ram_efficiency: 0, total_efficiency: 0 } }),
    figure: EFFICIENCY,
    said: 'Not known: no usage was measured',
    explained: 'no usage was measured in the cluster',
  },
  noCost: {
    k8s: cluster({ breakdown: { total_cost: 10, pv_cost: 10 } }),
    figure: EFFICIENCY,
    said: 'Not known: there is no CPU or RAM cost to measure usage against',
    explained: 'there is no CPU or RAM cost to measure usage against',
  },
  unreadable: {
    k8s: cluster({ breakdown: { ...COMPUTE, cpu_efficiency: -0.2, ram_efficiency: 0.5 } }),
    figure: { kind: 'clusterEfficiency', metric: 'cpu', clusterId: 'c1' },
    said: 'Not known: what was reported is no efficiency',
    explained: 'what was reported is no efficiency',
  },
  several: {
    k8s: { k8s_total_cost: 19, k8s_cost_breakdown: [PHASE_1, { ...TWO, cost: 10, breakdown: COMPUTE }] },
    figure: EFFICIENCY,
    said: 'Not known, for a different reason in each cluster',
    explained: 'the reasons differ between clusters',
  },
};

describe('why a figure is not known, from the answer to the words', () => {
  const i18n = createI18n({ locale: 'en', currency: 'EUR' });
  test.each(Object.entries(CASES) as [UnknownReason, Case][])('%s', (reason, { k8s, answer, context, figure, said, explained }) => {
    const body = { ...DAY, total_cost: 100, clean_expenses: [], ...(k8s && { k8s_costs: k8s }), ...answer };
    const source = receiptSource(body, context);
    expect(whyUnknown(source.shown, figure)).toBe(reason);
    expect(unknownText(reason, source.shown, i18n)).toBe(said);
    expect(receiptText(explainFigure(figure, source), i18n).formula).toContain(explained);
  });
});

describe('where no cluster is in the answer', () => {
  const reasons = (k8s: object, context: Partial<ReportContext> = {}) => {
    const { shown } = receiptSource({ ...DAY, total_cost: 100, clean_expenses: [], k8s_costs: k8s }, context);
    return [whyUnknown(shown, KUBERNETES), whyUnknown(shown, EFFICIENCY)];
  };
  const failed = { k8s_cost_errors: [{ ...ONE, reason: 'Metroculus did not answer' }] };

  test('a known cost of Kubernetes is not denied: its efficiency was not reported', () => {
    expect(reasons({ k8s_total_cost: 25, k8s_cost_breakdown: [] })).toEqual([null, 'notReported']);
    expect(reasons({ k8s_total_cost: 25, k8s_cost_breakdown: [] }, { expectedClusters: EXPECTED })).toEqual([null, 'noneReported']);
  });

  test('clusters that failed leave no cost, asked for or not, and not a zero either', () => {
    expect(reasons(failed)).toEqual(['noneReported', 'noneReported']);
    expect(reasons({ ...failed, k8s_total_cost: 0 })).toEqual(['noneReported', 'noneReported']);
    expect(reasons({ ...failed, k8s_total_cost: 25 })).toEqual([null, 'noneReported']);
  });

  test('a zero that no cluster contradicts is a zero', () => {
    expect(reasons({ k8s_total_cost: 0, k8s_cost_breakdown: [] })).toEqual([null, 'notReported']);
  });
});

test('CPU and RAM that were not split off are not none', () => {
  const of = (breakdown: object) =>
    whyUnknown(receiptSource({ ...DAY, total_cost: 100, clean_expenses: [], k8s_costs: cluster({ breakdown }) }).shown, EFFICIENCY);
  expect(of({ total_cost: 10, management_cost: 2 })).toBe('notReported');
  expect(of({ total_cost: 10, pv_cost: 8, management_cost: 2 })).toBe('noCost');
});

describe('of several clusters', () => {
  const reason = (second: object, figure: FigureRef) => {
    const k8s = { k8s_cost_breakdown: [PHASE_1, { ...TWO, ...second }] };
    return whyUnknown(receiptSource({ ...DAY, total_cost: 100, clean_expenses: [], k8s_costs: k8s }).shown, figure);
  };

  test('a cost that is not known is not taken for none', () => {
    expect(reason({ cost: 40 }, EFFICIENCY)).toBe('several');
    expect(reason({ cost: 10, breakdown: { cpu_cost: 6, ram_cost: null } }, { kind: 'efficiency', metric: 'ram' })).toBe('several');
    expect(reason(PHASE_1, EFFICIENCY)).toBe('notMeasured');
  });

  test('a part has the reason of those that lack it', () => {
    const cpu: FigureRef = { kind: 'component', key: 'cpu' };
    expect(reason({ cost: 10, breakdown: { total_cost: 10, ram_cost: 4 } }, cpu)).toBe('notMeasured');
    expect(reason({ cost: 10, breakdown: { total_cost: 10, cpu_cost: null } }, cpu)).toBe('several');
  });
});

test('what the model itself took back has the reason of its cluster: cost, parts, efficiency, and a search for it', () => {
  const k8s = cluster({ cost: 0, breakdown: { cpu_cost: 0, ram_cost: 0 }, breakdown_by_namespace: [{ namespace: 'web', total_cost: 10 }] });
  const { shown } = receiptSource({ ...DAY, total_cost: 100, clean_expenses: [], k8s_costs: k8s });
  const own = { clusterId: 'c1' };
  const figures: FigureRef[] = [
    { kind: 'cluster', ...own },
    { kind: 'clusterComponent', key: 'cpu', ...own },
    { kind: 'component', key: 'cpu' },
    { kind: 'clusterEfficiency', metric: 'cpu', ...own },
    { kind: 'computeUse', part: 'total', ...own },
    { kind: 'selection', parts: [{ kind: 'cluster', ...own }] },
  ];
  expect(figures.map((figure) => whyUnknown(shown, figure))).toEqual(figures.map(() => 'contradiction'));
});
