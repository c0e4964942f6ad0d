import { describe, expect, test } from 'vitest';
import type { CostReport, DataNotice } from '../../src/core.js';
import type { ScenarioName } from '../../src/testing.js';
import { NOTICE_CODES } from '../support/noticeCodes.js';
import { amountsOf, near, nameOf, shownFigures, type ShownFigures } from '../support/readReport.js';
import { reportOfScenario } from '../support/scenarioReport.js';

/** What a fault of the producers looks like on the wire, and what is made of it. */
interface FaultCase {
  scenario: ScenarioName;
  /** Every notice with its severity, its place and the numbers it was seen by, in order. */
  notices: [name: string, evidence: DataNotice['evidence']][];
  figures: ShownFigures;
  /** What else is shown, or is not. */
  also?: [see: (report: CostReport) => unknown, is: unknown];
}

const HEALTHY_PARTS = { cpu: 57, ram: 30.5, pv: 6.5, network: 2.5, loadBalancer: 1.5, management: 2 };
const HEALTHY: ShownFigures = { total: 250, cloud: 150, kubernetes: 100, parts: HEALTHY_PARTS, efficiency: [56.9, 56.9, 56.9] };
const UNKNOWN: ShownFigures['efficiency'] = [null, null, null];
const overlaps = (cloud: number, kubernetes: number): FaultCase['notices'][number] => ['overlaps-cloud · info', { cloud, kubernetes }];
const cluster = (report: CostReport) => report.clusters[0];
const namespace = (report: CostReport, name: string) => cluster(report)?.namespaces?.find((row) => row.name === name);

const partsOf = (report: CostReport, name: string) => amountsOf(namespace(report, name)?.components ?? []);
const totalsOfNamespaces = (report: CostReport) =>
  Object.fromEntries((cluster(report)?.namespaces ?? []).map(({ name, total }) => [name, total]));

const NAMESPACE_PATH = 'k8s_costs.k8s_cost_breakdown.0.breakdown_by_namespace';

const CASES: FaultCase[] = [
  {
    scenario: 'hour-boundary',
    notices: [['hour-boundary · warning', { windowEnd: '2026-11-23T10:00:00.000Z', askedAt: '2026-11-23T10:02:00.000Z' }]],
    figures: { total: 4.1, cloud: 4.1, kubernetes: null, parts: {}, efficiency: UNKNOWN },
  },
  {
    scenario: 'extended-zero',
    notices: [['extended-zero · error', { since: '2026-11-23T08:25:00.000Z', minutes: 120, expected: 1 }]],
    figures: { total: 150, cloud: 150, kubernetes: null, parts: {}, efficiency: UNKNOWN },
  },
  {
    scenario: 'stale-data',
    notices: [['stale-data · warning · shop-eu', { asOf: '2026-11-22T17:00:00.000Z', hours: 7 }], overlaps(150, 100)],
    figures: HEALTHY,
  },
  {
    scenario: 'conflicting-figures',
    notices: [['conflicting-figures · error · shop-eu', { clusterTotal: 0, namespacesTotal: 98, tooLow: 98 }]],
    figures: {
      ...{ total: 150, cloud: 150, kubernetes: null, efficiency: [56.9, 56.9, 56.9] },
      parts: { cpu: null, ram: null, pv: null, network: null, loadBalancer: null, management: null },
    },
    also: [(report) => cluster(report), { total: null, notAttributed: null }],
  },
  {
    scenario: 'conflicting-figures-child',
    notices: [['conflicting-figures · error · shop-eu · checkout', { clusterTotal: 100, namespacesTotal: 178 }], overlaps(150, 100)],
    figures: { ...HEALTHY, efficiency: [53.3, 53.3, 53.3] },
    also: [(report) => cluster(report)?.notAttributed, -78],
  },
  {
    scenario: 'implausible-amount',
    notices: [
      [
        'implausible-amount · error · shop-eu · canary',
        { level: 'namespace', what: null, amount: -999e9, others: 98, parts: 'cpu', ids: null },
      ],
    ],
    figures: {
      ...{ total: -998_999_999_750, cloud: 150, kubernetes: -998_999_999_900, efficiency: [56.9, 56.9, 56.9] },
      parts: { ...HEALTHY_PARTS, cpu: -998_999_999_943 },
    },
  },
  {
    scenario: 'days-disagree',
    notices: [
      ['days-disagree · warning · shop-eu', { daysTotal: near(80), clusterTotal: 100, difference: near(-20), days: 7 }],
      overlaps(150, 100),
    ],
    figures: HEALTHY,
  },
  {
    scenario: 'incomplete-period',
    notices: [['incomplete-period · warning · shop-eu', { coverage: near(0.4), missingHours: 101, tooLow: near(150) }], overlaps(150, 100)],
    figures: HEALTHY,
  },
  {
    scenario: 'answer-clamped',
    notices: [
      ['incomplete-period · warning', { answerStart: '2026-11-20T00:00:00.000Z', answerEnd: '2026-11-23T00:00:00.000Z', missingHours: 96 }],
      overlaps(150, 100),
    ],
    figures: HEALTHY,
    also: [(report) => report.period.start.toISOString(), '2026-11-20T00:00:00.000Z'],
  },
  {
    scenario: 'deleted-cluster',
    notices: [
      [
        'missing-cluster · error · shop-asia',
        { reported: 2, expected: 3, reason: null, rowsCost: null, removedAt: '2026-11-23T09:20:00.000Z' },
      ],
      overlaps(150, 200),
    ],
    figures: {
      ...{ total: 350, cloud: 150, kubernetes: 200, efficiency: [56.9, 56.9, 56.9] },
      parts: { cpu: 114, ram: 61, pv: 13, network: 5, loadBalancer: 3, management: 4 },
    },
    also: [(report) => report.missingClusters, [{ name: 'shop-asia' }]],
  },
  {
    scenario: 'missing-cluster-of-three',
    notices: [['missing-cluster · error · shop-asia', { reported: 2, expected: 3, reason: null, rowsCost: null }], overlaps(150, 200)],
    figures: {
      ...{ total: 350, cloud: 150, kubernetes: 200, efficiency: [56.9, 56.9, 56.9] },
      parts: { cpu: 114, ram: 61, pv: 13, network: 5, loadBalancer: 3, management: 4 },
    },
  },
  {
    scenario: 'phase-1',
    notices: [['phase-1-fallback · warning · k8s-kubecost', { total: 1.15 }], overlaps(100, 1.15)],
    figures: {
      ...{ total: 101.15, cloud: 100, kubernetes: 1.15, efficiency: UNKNOWN },
      parts: { cpu: null, ram: null, pv: null, network: 0, loadBalancer: 0.55, management: 0.6 },
    },
  },
  {
    scenario: 'untrusted-network-cost',
    notices: [
      ['phase-1-fallback · warning · shop-eu', { total: 15.9 }],
      ['untrusted-network-cost · warning · shop-eu', { network: 12.4 }],
      overlaps(150, 15.9),
    ],
    figures: {
      ...{ total: 165.9, cloud: 150, kubernetes: 15.9, efficiency: UNKNOWN },
      parts: { cpu: null, ram: null, pv: null, network: 12.4, loadBalancer: 1.5, management: 2 },
    },
  },
  {
    scenario: 'mode-changed',
    notices: [
      ['phase-1-fallback · warning · shop-eu', { total: 3.5 }],
      ['mode-changed · info · shop-eu', { source: 'infrastructure', previousSource: 'exporter', total: 3.5, previousTotal: 100 }],
      overlaps(150, 3.5),
    ],
    figures: {
      ...{ total: 153.5, cloud: 150, kubernetes: 3.5, efficiency: UNKNOWN },
      parts: { cpu: null, ram: null, pv: null, network: 0, loadBalancer: 1.5, management: 2 },
    },
  },
  {
    scenario: 'split-unknown',
    notices: [overlaps(150, 100), ['split-unknown · info · shop-eu', { total: 100, notSplit: 98 }]],
    figures: { ...HEALTHY, parts: { management: 2, other: 98 }, efficiency: UNKNOWN },
    also: [(report) => cluster(report)?.otherMeaning, 'notSplit'],
  },
  {
    scenario: 'suspicious-step',
    notices: [['suspicious-step · warning · shop-eu', { total: 2400, previousTotal: 100, factor: 24 }], overlaps(150, 2400)],
    figures: {
      ...{ total: 2550, cloud: 150, kubernetes: 2400, efficiency: [56.9, 56.9, 56.9] },
      parts: { cpu: 1368, ram: 732, pv: 156, network: 60, loadBalancer: 36, management: 48 },
    },
  },
  {
    scenario: 'extrapolated-trend',
    notices: [['extrapolated-trend · info', { days: 7, cost: near(14.285714) }], overlaps(150, 100)],
    figures: HEALTHY,
  },
  {
    scenario: 'unit-mismatch',
    notices: [['unit-mismatch · error · shop-eu', { namespacesTotal: near(4.083333), clusterTotal: 100, factor: 24 }], overlaps(150, 100)],
    figures: HEALTHY,
    also: [(report) => cluster(report)?.notAttributed, near(95.916667)],
  },
  {
    scenario: 'not-attributed',
    notices: [overlaps(150, 100)],
    figures: HEALTHY,
    also: [(report) => cluster(report)?.notAttributed, 22],
  },
  {
    scenario: 'efficiency-recomputed',
    notices: [
      ['efficiency-recomputed · info · shop-eu', { metric: 'total', reported: 0.475, weighted: near(0.568889) }],
      overlaps(150, 100),
    ],
    figures: HEALTHY,
    also: [(report) => cluster(report)?.reportedEfficiency.total, 0.475],
  },
  {
    scenario: 'efficiency-unit-unknown',
    notices: [
      ['efficiency-unit-unknown · warning', { ratioShare: near(238 / 310), percentageShare: near(72 / 310), eitherShare: 0 }],
      overlaps(150, 100),
    ],
    figures: { ...HEALTHY, efficiency: UNKNOWN },
    also: [(report) => namespace(report, 'catalog')?.efficiency, { cpu: null, ram: null, total: null }],
  },
  {
    scenario: 'parts-differ',
    notices: [overlaps(150, 114.3), ['parts-differ · info · shop-eu', { partsTotal: 100, total: near(114.3), difference: near(14.3) }]],
    figures: { ...HEALTHY, total: 264.3, kubernetes: 114.3, parts: { ...HEALTHY_PARTS, other: 14.3 } },
    also: [(report) => cluster(report)?.otherMeaning, 'adjustments'],
  },
  {
    scenario: 'management-outside-total',
    notices: [overlaps(150, 98), ['management-outside-total · info · shop-eu', { partsTotal: 100, total: 98, management: 2 }]],
    figures: { ...HEALTHY, total: 248, kubernetes: 98, parts: { ...HEALTHY_PARTS, other: -2 } },
    also: [(report) => cluster(report)?.otherMeaning, 'managementOutsideTotal'],
  },
  {
    scenario: 'counted-twice-one-cluster',
    notices: [
      ['counted-twice · warning', { reportedTotal: 350, correctedTotal: 250, kubernetes: 100, kubernetesRows: 100 }],
      overlaps(150, 100),
    ],
    figures: HEALTHY,
    also: [(report) => report, { reportedTotal: 350, cloudRemainder: 0, otherResources: { count: 0, total: 0 } }],
  },
  {
    scenario: 'kubernetes-not-added',
    notices: [['kubernetes-not-added · info', { reportedTotal: 150, total: 250, kubernetes: 100 }], overlaps(150, 100)],
    figures: HEALTHY,
    also: [(report) => report, { reportedTotal: 150, cloudRemainder: 0 }],
  },
  {
    scenario: 'rows-of-missing-cluster',
    notices: [['missing-cluster · warning · staging', { reported: 1, expected: 2, reason: null, rowsCost: 60 }], overlaps(150, 160)],
    figures: { ...HEALTHY, total: 310, cloud: 150, kubernetes: 160, parts: { ...HEALTHY_PARTS, other: 60 } },
    also: [
      (report) => [report.clusters, report.missingClusters],
      [
        [
          { name: 'shop-eu', total: 100 },
          { name: 'staging', total: 60 },
        ],
        [],
      ],
    ],
  },
  {
    scenario: 'rows-disagree',
    notices: [
      ['missing-cluster · warning · staging', { reported: 1, expected: 2, reason: null, rowsCost: 64 }],
      // The row of the cluster, beside those of its namespaces.
      ['counted-twice · warning', { reportedTotal: 374, correctedTotal: 314, kubernetes: 164, kubernetesRows: 60 }],
      overlaps(150, 164),
    ],
    figures: { ...HEALTHY, total: 314, cloud: 150, kubernetes: 164, parts: { ...HEALTHY_PARTS, other: 64 } },
  },
  {
    scenario: 'levels-side-by-side',
    notices: [
      // The fee of 2.00 is in the cluster's row only: 100 + 98 + 98, of which one is right.
      ['counted-twice · warning', { reportedTotal: 446, correctedTotal: 250, kubernetes: 100, kubernetesRows: 196 }],
      overlaps(150, 100),
    ],
    figures: HEALTHY,
    also: [totalsOfNamespaces, { checkout: 40, catalog: 30, batch: 8, __idle__: 20 }],
  },
  {
    scenario: 'overlaps-cloud',
    notices: [overlaps(150, 100)],
    figures: HEALTHY,
  },
  {
    scenario: 'not-filtered',
    notices: [['not-filtered · warning', { filters: 'pools, owners' }], overlaps(120, 100)],
    figures: { ...HEALTHY, total: 220, cloud: 120 },
  },
  {
    scenario: 'no-usage-metrics',
    notices: [['no-usage-metrics · warning · shop-eu', { cpuAndRam: 87.5 }], overlaps(150, 100)],
    figures: { ...HEALTHY, efficiency: UNKNOWN },
    also: [(report) => namespace(report, 'checkout')?.efficiency, { cpu: null, ram: null, total: null }],
  },
  {
    scenario: 'over-used',
    notices: [
      overlaps(150, near(100.03)),
      ['over-used · info · shop-eu · batch', { metric: 'ram', efficiency: 13.96, cost: 2.5, smaller: 1 }],
    ],
    figures: {
      ...{ total: 250.03, cloud: 150, kubernetes: 100.03, parts: { ...HEALTHY_PARTS, cpu: 57.02, ram: 30.51 } },
      // 180 on 0.02 moves nothing; a mean weighted by cost would say 64.9, 203 and 110.9 %.
      efficiency: [56.9, 65.9, 59.9],
    },
  },
  {
    scenario: 'request-zero',
    notices: [overlaps(150, 100)],
    figures: { ...HEALTHY, efficiency: [59.1, 59.1, 59.1] },
    also: [(report) => namespace(report, 'batch')?.efficiency, { cpu: 1, ram: 1, total: 1 }],
  },
  {
    scenario: 'adjustments',
    notices: [overlaps(150, 71)],
    figures: { ...HEALTHY, total: 221, kubernetes: 71, parts: { ...HEALTHY_PARTS, cpu: 42, ram: 20.5, adjustment: -4 } },
    // The network cost of batch is zero, and not the negative one that arrived.
    also: [
      (report) => [cluster(report)?.notAttributed, namespace(report, '__idle__')?.total, partsOf(report, 'batch').network],
      [-2, -5, 0],
    ],
  },
  {
    scenario: 'unreadable-value',
    notices: [
      ['unreadable-value · warning · shop-eu', { path: `${NAMESPACE_PATH}.0.network_cost`, found: 'Infinity' }],
      ['unreadable-value · warning · shop-eu', { path: `${NAMESPACE_PATH}.0.ram_efficiency`, found: 'NaN' }],
      ['unreadable-value · warning · shop-eu', { path: `${NAMESPACE_PATH}.1.cpu_efficiency`, found: '"high"' }],
      ['unreadable-value · warning · shop-eu', { path: `${NAMESPACE_PATH}.1.pv_cost`, found: '1e+308' }],
      overlaps(150, 100),
    ],
    figures: { ...HEALTHY, efficiency: [55.2, 64.8, 56.9] },
    also: [
      (report) => [totalsOfNamespaces(report), partsOf(report, 'catalog').pv, report.cloudAccounts],
      [{ checkout: 40, catalog: 30, '': 8, __idle__: 20 }, null, [{ type: 'oracle_cnr', total: 150 }]],
    ],
  },
  {
    scenario: 'duplicate-ids',
    notices: [overlaps(150, 200)],
    figures: {
      ...{ total: 350, cloud: 150, kubernetes: 200, efficiency: [56.9, 56.9, 56.9] },
      parts: { cpu: 114, ram: 61, pv: 13, network: 5, loadBalancer: 3, management: 4 },
    },
    also: [
      (report) => [report.clusters, report.resources],
      [
        [
          { name: 'shop-eu', total: 100 },
          { name: 'shop-eu-2', total: 100 },
        ],
        [{ total: 120 }, { total: 30 }],
      ],
    ],
  },
  {
    scenario: 'totals-disagree',
    notices: [['totals-disagree · warning', { kubernetesTotal: 112.5, clustersTotal: 100, difference: 12.5 }], overlaps(150, 112.5)],
    figures: { ...HEALTHY, total: 262.5, kubernetes: 112.5, parts: { ...HEALTHY_PARTS, other: 12.5 } },
    also: [(report) => report.clusterRemainder, 12.5],
  },
  {
    scenario: 'totals-disagree-above-total',
    notices: [['totals-disagree · error', { kubernetesTotal: 100, total: 90, difference: 10 }]],
    figures: { ...HEALTHY, total: 90, cloud: null },
  },
];

describe('a fault of the producers', () => {
  test.each(CASES.map((each) => [each.scenario, each] as const))('is understood: %s', (scenario, { notices, figures, also }) => {
    const report = reportOfScenario(scenario);
    expect(report.notices.map((notice) => [nameOf(notice), notice.evidence])).toEqual(notices);
    expect(shownFigures(report)).toEqual(figures);
    // Of objects only the keys named; −0 is not 0.
    expect([also?.[0](report)]).toMatchObject([also?.[1]]);
  });

  test('is known for every notice', () => {
    const codes = CASES.flatMap(({ notices }) => notices.map(([name]) => name.split(' · ')[0]));
    expect([...new Set(codes)].sort()).toEqual(NOTICE_CODES);
  });
});
