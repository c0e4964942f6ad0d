import { describe, expect, test } from 'vitest';
import type { CostReport, CostReportContext, NoticeCode } from '../../src/core.js';
import { addNamespace, namespaceRows, removeClusters } from '../../src/mocks/editAnswer.js';
import { clusterRow, rowsOfNamespaces, rowsOfPods } from '../../src/mocks/kubernetesRows.js';
import { POOLS } from '../../src/mocks/organization/people.js';
import { scaleCluster } from '../../src/mocks/scenarios/faults/changeCluster.js';
import { cloudRow, healthyDay, SHOP, shopCluster } from '../../src/mocks/scenarios/faults/healthyDay.js';
import {
  findScenario,
  payloadSource,
  type Fault,
  type Scenario,
  type WireCleanExpenses,
  type WireCluster,
  type WireNamespace,
  withFault,
} from '../../src/testing.js';
import { NOTICE_CODES } from '../support/noticeCodes.js';
import { codesOf, shownFigures } from '../support/readReport.js';
import { NOW, reportOfScenario, type ScenarioView, WEEK } from '../support/scenarioReport.js';

/** What looks like a fault and is none. */
interface Twin {
  /** Must not be claimed. */
  of: NoticeCode;
  is: string;
  fault?: Fault;
  /** In place of a healthy day. */
  scenario?: Scenario;
  view?: Partial<ScenarioView>;
  context?: Partial<CostReportContext>;
  /** Every notice there is; left out: only the overlap that every such sum has. */
  codes?: NoticeCode[];
  also?: [see: (report: CostReport) => unknown, is: unknown];
}

const LAST_HOUR = { start: new Date('2026-11-23T09:00:00Z'), end: new Date('2026-11-23T10:00:00Z') };
const OCTOBER = { start: new Date('2026-10-01T00:00:00Z'), end: new Date('2026-11-01T00:00:00Z') };
const NO_COSTS = { total_cost: 0, cpu_cost: 0, ram_cost: 0, pv_cost: 0, network_cost: 0, load_balancer_cost: 0 };

/** Changes the only cluster of a healthy day. */
function shop(change: (cluster: WireCluster, answer: WireCleanExpenses) => void): Fault {
  return {
    expenses(answer) {
      const [cluster] = answer.k8s_costs?.k8s_cost_breakdown ?? [];
      if (cluster) change(cluster, answer);
    },
  };
}

function row(cluster: WireCluster, name: string): WireNamespace {
  const found = namespaceRows(cluster).find(({ namespace }) => namespace === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

/** A cluster of other costs; the totals above it follow. */
function cost(answer: WireCleanExpenses, cluster: WireCluster, costs: Record<string, number>): void {
  const total = Object.values(costs).reduce((sum, each) => sum + each, 0);
  cluster.cost = total;
  cluster.breakdown = { total_cost: total, ...costs };
  if (answer.k8s_costs) answer.k8s_costs.k8s_total_cost = total;
  answer.total_cost = 150 + total;
}

/** Whether it is the period before that is asked for. */
const isBefore = ({ window }: { window: { start_date: number } }) => window.start_date < WEEK.start.getTime() / 1000;

/** The period before holds another cost of the cluster. */
const costBefore = (amount: number): Fault => ({
  expenses(answer, { window }) {
    const [cluster] = answer.k8s_costs?.k8s_cost_breakdown ?? [];
    if (cluster && isBefore({ window })) cost(answer, cluster, { cpu_cost: amount, ram_cost: 0 });
  },
});

/** The period before holds so many times the cost of the cluster, in every part. */
const timesBefore = (factor: number): Fault => ({
  expenses(answer, { window }) {
    const [cluster] = answer.k8s_costs?.k8s_cost_breakdown ?? [];
    if (cluster && isBefore({ window })) scaleCluster(answer, cluster, factor);
  },
});

const measuredNothing: Fault = shop((cluster, answer) => {
  cost(answer, cluster, { cpu_cost: 0, ram_cost: 0 });
  delete cluster.breakdown_by_namespace;
});

/** The daily costs are other ones. */
const ofDays = (change: (cost: number, day: number) => number): Fault => ({
  series: (series) =>
    series.forEach((each) => {
      const { costOn } = each;
      each.costOn = (day) => Math.round(change(costOn(day), day));
    }),
});

const TWINS: Twin[] = [
  {
    of: 'hour-boundary',
    is: 'an hour with figures, two minutes after it',
    view: { now: new Date('2026-11-23T10:02:00Z'), period: LAST_HOUR },
  },
  {
    of: 'hour-boundary',
    is: 'a month that is over without Kubernetes, asked for on the hour',
    scenario: findScenario('organization'),
    fault: { expenses: (answer) => removeClusters(answer, () => true) },
    view: { now: new Date('2026-11-23T10:02:00Z'), period: OCTOBER },
    codes: Array.from({ length: 6 }, () => 'missing-cluster'),
  },
  {
    of: 'hour-boundary',
    is: 'the first hours of a day, which cost less than the whole day before',
    scenario: findScenario('organization'),
    view: {
      now: new Date('2026-11-23T02:00:00Z'),
      period: { start: new Date('2026-11-23T00:00:00Z'), end: new Date('2026-11-24T00:00:00Z') },
    },
    codes: ['overlaps-cloud', 'efficiency-recomputed', 'over-used', 'over-used'],
  },
  {
    of: 'extended-zero',
    is: 'an hour in which a cluster has measured that it cost nothing',
    fault: {
      expenses(answer, asked) {
        measuredNothing.expenses?.(answer, asked);
        for (const cluster of answer.k8s_costs?.k8s_cost_breakdown ?? []) cluster.as_of = asked.window.end_date;
      },
    },
    view: { now: new Date('2026-11-23T10:25:00Z'), period: LAST_HOUR },
    codes: [],
    also: [(report) => shownFigures(report), { total: 150, cloud: 150, kubernetes: 0 }],
  },
  {
    of: 'extended-zero',
    is: 'an hour without Kubernetes where no cluster is connected',
    scenario: findScenario('no-kubernetes'),
    view: { now: new Date('2026-11-23T10:25:00Z'), period: LAST_HOUR },
    codes: [],
  },
  {
    of: 'stale-data',
    is: 'figures that are three hours old to the second',
    fault: {
      expenses(answer, { window }) {
        for (const cluster of answer.k8s_costs?.k8s_cost_breakdown ?? []) cluster.as_of = window.end_date + 1 - 3 * 3600;
      },
    },
  },
  {
    of: 'stale-data',
    is: 'figures whose age is none, being in the future',
    fault: shop((cluster) => {
      cluster.as_of = NOW.getTime() / 1000 + 301;
    }),
    context: { expectedClusters: undefined },
    also: [(report) => report.clusters, [{ asOf: null }]],
  },
  {
    of: 'stale-data',
    is: 'figures of a clock that is five minutes fast',
    fault: shop((cluster) => {
      cluster.as_of = NOW.getTime() / 1000 + 300;
    }),
    also: [(report) => report.clusters, [{ asOf: new Date(NOW.getTime() + 300_000) }]],
  },
  {
    of: 'stale-data',
    is: 'a month that is over, of an account whose imports have stopped since',
    fault: { accounts: (accounts) => accounts.forEach((account) => (account.last_import_at = Date.UTC(2026, 10, 2) / 1000)) },
    view: { period: OCTOBER },
  },
  {
    of: 'conflicting-figures',
    is: 'a cluster that is scaled to nothing, namespaces and all',
    fault: shop((cluster, answer) => {
      cost(answer, cluster, { cpu_cost: 0, ram_cost: 0 });
      for (const each of namespaceRows(cluster)) Object.assign(each, NO_COSTS);
    }),
    codes: [],
    also: [(report) => shownFigures(report), { total: 150, kubernetes: 0 }],
  },
  {
    of: 'conflicting-figures',
    is: 'a namespace dearer than its cluster because idle is negative',
    fault: shop((cluster, answer) => {
      Object.assign(row(cluster, 'checkout'), { ...NO_COSTS, total_cost: 90, cpu_cost: 90 });
      Object.assign(row(cluster, '__idle__'), { ...NO_COSTS, total_cost: -48, cpu_cost: -48 });
      cost(answer, cluster, { cpu_cost: 63, ram_cost: 10.5, pv_cost: 4.5, network_cost: 1.5, load_balancer_cost: 0.5, management_cost: 2 });
    }),
    also: [(report) => report.clusters[0], { total: 82, notAttributed: 2 }],
  },
  {
    of: 'conflicting-figures',
    is: 'namespaces that add up to more because a credit is in the cluster alone',
    fault: shop((cluster, answer) => {
      cost(answer, cluster, {
        cpu_cost: 57,
        ram_cost: 30.5,
        pv_cost: 6.5,
        network_cost: 2.5,
        load_balancer_cost: 1.5,
        management_cost: 2,
        credit_cost: -30,
      });
    }),
    also: [(report) => report.clusters[0], { total: 70, notAttributed: -28 }],
  },
  {
    of: 'conflicting-figures',
    is: 'namespaces that were each rounded up to the cent',
    fault: shop((cluster, answer) => {
      for (const each of namespaceRows(cluster)) each.total_cost = Number(each.total_cost) + 0.005;
      cost(answer, cluster, { cpu_cost: 57, ram_cost: 30.5, pv_cost: 6.5, network_cost: 2.5, load_balancer_cost: 1.5 });
    }),
  },
  {
    of: 'missing-cluster',
    is: 'a cluster that was connected after the period',
    scenario: findScenario('missing-cluster-of-three'),
    fault: {
      accounts: (accounts) =>
        accounts.filter(({ name }) => name === 'shop-asia').forEach((each) => (each.created_at = WEEK.end.getTime() / 1000)),
    },
  },
  {
    of: 'missing-cluster',
    is: 'a cluster that was disconnected',
    scenario: findScenario('missing-cluster-of-three'),
    fault: { accounts: (accounts) => accounts.filter(({ name }) => name === 'shop-asia').forEach((each) => (each.deleted_at = 1)) },
  },
  {
    of: 'phase-1-fallback',
    is: 'a cluster of GPUs alone',
    fault: shop((cluster, answer) => {
      cost(answer, cluster, { cpu_cost: 0, ram_cost: 0, pv_cost: 0, gpu_cost: 80 });
      delete cluster.breakdown_by_namespace;
    }),
    also: [(report) => shownFigures(report), { parts: { cpu: 0, ram: 0, pv: 0, gpu: 80 }, efficiency: [null, null, null] }],
  },
  {
    of: 'phase-1-fallback',
    is: 'a cluster that has no volumes and is idle',
    fault: shop((cluster, answer) => cost(answer, cluster, { cpu_cost: 50, ram_cost: 38, pv_cost: 0, other_cost: 12 })),
    also: [(report) => shownFigures(report).efficiency, [56.9, 56.9, 56.9]],
  },
  {
    of: 'untrusted-network-cost',
    is: 'a network cost the exporter has measured',
    also: [(report) => shownFigures(report).parts.network, 2.5],
  },
  {
    of: 'mode-changed',
    is: 'infrastructure costs in both periods',
    scenario: findScenario('phase-1'),
    codes: ['phase-1-fallback', 'overlaps-cloud'],
  },
  {
    of: 'mode-changed',
    is: 'a cluster that was not there before',
    fault: {
      expenses(answer, { window }) {
        if (window.start_date < WEEK.start.getTime() / 1000) delete answer.k8s_costs;
      },
    },
  },
  {
    of: 'mode-changed',
    is: 'infrastructure costs before, and a cluster that costs nothing now',
    fault: {
      expenses(answer, asked) {
        const costs: Record<string, number> = { cpu_cost: 0, ram_cost: 0, pv_cost: 0, load_balancer_cost: isBefore(asked) ? 3 : 0 };
        shop((cluster) => {
          cost(answer, cluster, costs);
          delete cluster.breakdown_by_namespace;
        }).expenses?.(answer, asked);
      },
    },
    codes: [],
  },
  {
    of: 'mode-changed',
    is: 'infrastructure costs before, and a cluster that contradicts its namespaces now',
    fault: {
      expenses(answer, asked) {
        shop((cluster) => {
          cost(answer, cluster, { cpu_cost: 0, ram_cost: 0, pv_cost: 0, load_balancer_cost: isBefore(asked) ? 3 : 0 });
          if (isBefore(asked)) delete cluster.breakdown_by_namespace;
        }).expenses?.(answer, asked);
      },
    },
    codes: ['conflicting-figures'],
  },
  {
    of: 'mode-changed',
    is: 'infrastructure costs before, and only a total now',
    fault: {
      expenses(answer, asked) {
        shop((cluster) => {
          delete cluster.breakdown_by_namespace;
          if (isBefore(asked)) cost(answer, cluster, { cpu_cost: 0, ram_cost: 0, pv_cost: 0, load_balancer_cost: 3 });
          else cluster.breakdown = { total_cost: 100, management_cost: 2 };
        }).expenses?.(answer, asked);
      },
    },
    codes: ['overlaps-cloud', 'split-unknown'],
  },
  {
    of: 'split-unknown',
    is: 'a cluster of one part, which is its total',
    fault: shop((cluster, answer) => {
      cost(answer, cluster, { cpu_cost: 100 });
      delete cluster.breakdown_by_namespace;
    }),
  },
  {
    of: 'suspicious-step',
    is: 'twice the cost, to the cent',
    fault: timesBefore(1 / 2),
  },
  {
    of: 'suspicious-step',
    is: 'half of the cost, to the cent',
    fault: timesBefore(2),
  },
  {
    of: 'suspicious-step',
    is: '23 times the cost',
    fault: timesBefore(1 / 23),
  },
  {
    of: 'suspicious-step',
    is: '24 times the cost, of which all that is new is CPU',
    fault: costBefore(100 / 24),
  },
  {
    of: 'suspicious-step',
    is: '24 times the cost of a cluster that was connected in the middle of the period before',
    fault: {
      ...timesBefore(1 / 24),
      accounts: (accounts) => {
        for (const each of accounts) each.created_at = WEEK.start.getTime() / 1000 - 3 * 86_400;
      },
    },
  },
  {
    of: 'suspicious-step',
    is: 'a 24th of the cost in a period that is not over',
    fault: timesBefore(24),
    view: { period: { start: WEEK.start, end: new Date('2026-11-24T00:00:00Z') } },
    // Nor when the newest import is not known, which would say as much.
    context: { expectedClusters: undefined },
  },
  {
    of: 'suspicious-step',
    is: 'a 24th of the cost where a 24th of the period has data',
    fault: {
      expenses(answer, asked) {
        timesBefore(24).expenses?.(answer, asked);
        for (const cluster of answer.k8s_costs?.k8s_cost_breakdown ?? []) cluster.coverage = isBefore(asked) ? 1 : 1 / 24;
      },
    },
    codes: ['incomplete-period', 'overlaps-cloud'],
  },
  {
    of: 'implausible-amount',
    is: 'an account with a thousand times the cost of all others',
    fault: {
      expenses(answer) {
        answer.clean_expenses = [cloudRow('training', 'Instance', 'AmazonEC2', 120_000), cloudRow('assets', 'Bucket', 'AmazonS3', 30)];
        answer.total_cost = 120_130;
      },
    },
  },
  {
    of: 'implausible-amount',
    is: 'a large cluster beside one that has just begun, each the sum of its parts',
    fault: {
      expenses(answer) {
        const small = shopCluster({ id: 'ab', name: 'new' });
        scaleCluster(answer, small, 1e-6);
        answer.k8s_costs?.k8s_cost_breakdown.push(small);
        Object.assign(answer.k8s_costs ?? {}, { k8s_total_cost: 100.0001 });
        answer.total_cost = 250.0001;
      },
    },
  },
  {
    of: 'implausible-amount',
    is: 'amounts of trillions, in a currency that has such bills',
    fault: shop((cluster, answer) => {
      scaleCluster(answer, cluster, 1.1e10);
      for (const row of answer.clean_expenses ?? []) row.cost = Number(row.cost) * 1e10;
      answer.total_cost = 2.6e12;
    }),
    context: { currency: 'VND' },
  },
  {
    of: 'implausible-amount',
    is: 'a credit of less than the cluster costs',
    fault: shop((cluster, answer) => {
      const credit = { total_cost: -60, cpu_cost: -60, ram_cost: 0, pv_cost: 0, network_cost: 0, load_balancer_cost: 0 };
      addNamespace(answer, cluster, { namespace: 'credit', ...credit });
      if (cluster.breakdown) cluster.breakdown.total_cost = cluster.cost;
    }),
  },
  {
    of: 'days-disagree',
    is: 'days that differ by a hundredth',
    scenario: findScenario('days-disagree'),
    fault: ofDays((cost) => (cost / 0.8) * 0.99),
  },
  {
    of: 'days-disagree',
    is: 'a day that its import has shifted by a twelfth',
    scenario: findScenario('days-disagree'),
    view: { period: { start: new Date('2026-11-18T00:00:00Z'), end: new Date('2026-11-19T00:00:00Z') } },
    fault: ofDays((cost) => (cost / 0.8) * 0.92),
  },
  {
    of: 'days-disagree',
    is: 'a week that ended yesterday, whose costs may still be adjusted',
    scenario: findScenario('days-disagree'),
    view: { period: WEEK },
  },
  {
    of: 'days-disagree',
    is: 'a week of which one day has no figure',
    scenario: findScenario('days-disagree'),
    fault: ofDays((cost, day) => (day === Date.UTC(2026, 10, 17) / 86_400_000 ? 0 : cost)),
  },
  {
    of: 'days-disagree',
    is: 'days of one pool beside Kubernetes costs that follow no pool',
    scenario: findScenario('days-disagree'),
    view: { filters: { pools: [POOLS.shop.id] } },
    fault: { expenses: (answer) => answer.clean_expenses?.forEach((each) => (each.pool = POOLS.shop)) },
    codes: ['not-filtered', 'overlaps-cloud'],
  },
  {
    of: 'incomplete-period',
    is: 'a day of which ten hours have passed, and have been measured',
    view: {
      now: new Date('2026-11-23T10:20:00Z'),
      period: { start: new Date('2026-11-23T00:00:00Z'), end: new Date('2026-11-24T00:00:00Z') },
    },
    fault: shop((cluster) => Object.assign(cluster, { coverage: 10 / 24 })),
  },
  {
    of: 'incomplete-period',
    is: 'a cluster that was connected in the middle, and measured since',
    fault: {
      expenses: (answer) => answer.k8s_costs?.k8s_cost_breakdown.forEach((cluster) => Object.assign(cluster, { coverage: 3 / 7 })),
      accounts: (accounts) => accounts.forEach((account) => (account.created_at = new Date('2026-11-20T00:00:00Z').getTime() / 1000)),
    },
  },
  {
    of: 'incomplete-period',
    is: 'two hours of a week',
    fault: shop((cluster) => Object.assign(cluster, { coverage: 166 / 168 })),
  },
  {
    of: 'suspicious-step',
    is: 'a step that comes with another way to measure',
    scenario: findScenario('mode-changed'),
    fault: {
      expenses(answer, { window }) {
        if (window.start_date < WEEK.start.getTime() / 1000)
          shop((cluster) => cost(answer, cluster, { cpu_cost: 7 })).expenses?.(answer, { window, now: NOW, attempt: 1 });
      },
    },
    codes: ['phase-1-fallback', 'mode-changed', 'overlaps-cloud'],
  },
  {
    of: 'extrapolated-trend',
    is: 'a flat week with one dearer day',
    scenario: findScenario('extrapolated-trend'),
    fault: {
      series: (series) =>
        series.forEach((each) => {
          const { costOn } = each;
          each.costOn = (day) => costOn(day) * (day === WEEK.start.getTime() / 86_400_000 + 3 ? 1.01 : 1);
        }),
    },
  },
  {
    of: 'extrapolated-trend',
    is: 'two days that cost the same',
    scenario: findScenario('extrapolated-trend'),
    view: { period: { start: new Date('2026-11-21T00:00:00Z'), end: WEEK.end } },
  },
  {
    of: 'extrapolated-trend',
    is: 'a cluster that says how many hours its exporter has measured',
    scenario: findScenario('extrapolated-trend'),
    fault: shop((cluster) => Object.assign(cluster, { coverage: 1, source: 'exporter' })),
  },
  {
    of: 'unit-mismatch',
    is: 'a nearly empty cluster, most of which is the fee for its control plane',
    fault: shop((cluster, answer) => {
      for (const each of namespaceRows(cluster)) Object.assign(each, NO_COSTS);
      Object.assign(row(cluster, 'checkout'), { total_cost: 3, cpu_cost: 2, ram_cost: 1 });
      cost(answer, cluster, { cpu_cost: 2, ram_cost: 1, management_cost: 69 });
    }),
    also: [(report) => report.clusters[0], { total: 72, notAttributed: 69 }],
  },
  ...['idle', 'external', 'pv'].map((kind): Twin => ({
    of: 'unit-mismatch',
    is: `a nearly empty cluster, most of which is a cost named ${kind}`,
    fault: shop((cluster, answer) => {
      for (const each of namespaceRows(cluster)) Object.assign(each, NO_COSTS);
      Object.assign(row(cluster, 'checkout'), { total_cost: 4.2, cpu_cost: 2.2, ram_cost: 2 });
      cost(answer, cluster, { cpu_cost: 2.2, ram_cost: 2, [`${kind}_cost`]: 96.6 });
    }),
    also: [(report) => report.clusters[0], { notAttributed: 96.6 }],
  })),
  {
    of: 'unit-mismatch',
    is: 'namespaces of a 20th of their cluster',
    fault: shop((cluster) => {
      for (const each of namespaceRows(cluster)) each.total_cost = Number(each.total_cost) / 19.6;
    }),
  },
  {
    of: 'efficiency-recomputed',
    is: 'a reported value that is just one percentage point off',
    fault: shop((cluster) => Object.assign(cluster.breakdown ?? {}, { total_efficiency: 0.558889 + 1e-9 })),
  },
  {
    of: 'efficiency-recomputed',
    is: 'a reported value beside namespaces of which one could not be read',
    fault: shop((cluster) => Object.assign(row(cluster, 'batch'), { cpu_efficiency: NaN, ram_efficiency: NaN, total_efficiency: NaN })),
    codes: ['unreadable-value', 'unreadable-value', 'unreadable-value', 'overlaps-cloud'],
  },
  {
    of: 'efficiency-unit-unknown',
    is: 'a real payload in which a fifth of the values are above 1.5, on 6 % of the cost',
    scenario: findScenario('eks'),
    codes: ['efficiency-recomputed', 'overlaps-cloud', 'over-used', 'over-used'],
  },
  {
    of: 'efficiency-unit-unknown',
    is: 'percentages throughout, one of them below 1',
    scenario: findScenario('percentages'),
    fault: {
      expenses(answer) {
        const smallest = namespaceRows(
          answer.k8s_costs?.k8s_cost_breakdown[0] ?? { cloud_account_id: null, cloud_account_name: null, cost: 0 },
        ).at(-1);
        if (smallest) smallest.cpu_efficiency = 0.9;
      },
    },
    codes: ['overlaps-cloud', 'efficiency-recomputed', 'over-used', 'over-used'],
  },
  {
    of: 'parts-differ',
    is: 'a cent of rounding',
    fault: shop((cluster, answer) => {
      cluster.cost = 100.01;
      if (answer.k8s_costs) answer.k8s_costs.k8s_total_cost = 100.01;
      answer.total_cost = 250.01;
    }),
  },
  {
    of: 'parts-differ',
    is: 'infrastructure costs that are not all named',
    scenario: findScenario('phase-1'),
    fault: shop((cluster, answer) => {
      cluster.cost = 1.65;
      Object.assign(cluster.breakdown ?? {}, { total_cost: 1.65 });
      if (answer.k8s_costs) answer.k8s_costs.k8s_total_cost = 1.65;
      answer.total_cost = 101.65;
    }),
    codes: ['phase-1-fallback', 'overlaps-cloud'],
    also: [(report) => shownFigures(report).parts.other, 0.5],
  },
  {
    of: 'parts-differ',
    is: 'a part that could not be read, which the difference stands for',
    fault: shop((cluster) => Object.assign(cluster.breakdown ?? {}, { pv_cost: NaN })),
    codes: ['unreadable-value', 'overlaps-cloud'],
    also: [(report) => shownFigures(report).parts, { pv: null, other: 6.5 }],
  },
  {
    of: 'management-outside-total',
    is: 'a difference that is not the fee',
    fault: shop((cluster, answer) => {
      cluster.cost = 98.5;
      Object.assign(cluster.breakdown ?? {}, { total_cost: 98.5 });
      if (answer.k8s_costs) answer.k8s_costs.k8s_total_cost = 98.5;
      answer.total_cost = 248.5;
    }),
    codes: ['overlaps-cloud', 'parts-differ'],
  },
  {
    of: 'counted-twice',
    is: 'a total that has the cluster’s row in it and nothing added',
    fault: {
      expenses(answer, { window }) {
        for (const cluster of answer.k8s_costs?.k8s_cost_breakdown ?? []) answer.clean_expenses?.push(clusterRow(cluster, window));
        answer.total_count = 3;
      },
    },
  },
  {
    of: 'counted-twice',
    is: 'rows of three levels, and a total that has Kubernetes once',
    fault: {
      expenses(answer, { window }) {
        for (const cluster of answer.k8s_costs?.k8s_cost_breakdown ?? []) {
          answer.clean_expenses?.push(clusterRow(cluster, window), ...rowsOfNamespaces(cluster, window), ...rowsOfPods(cluster, window));
        }
        answer.total_count = answer.clean_expenses?.length;
      },
    },
    also: [(report) => shownFigures(report), { total: 250, cloud: 150, kubernetes: 100 }],
  },
  {
    of: 'counted-twice',
    is: 'cloud costs that happen to be what Kubernetes costs',
    fault: {
      expenses(answer) {
        answer.clean_expenses = [cloudRow('web-1', 'Instance', 'AmazonEC2', 100)];
        Object.assign(answer, { total_count: 1, total_cost: 200 });
      },
    },
  },
  {
    of: 'overlaps-cloud',
    is: 'a bill without cloud costs',
    fault: { expenses: (answer) => void Object.assign(answer, { clean_expenses: [], total_count: 0, total_cost: 100 }) },
    codes: [],
  },
  {
    of: 'not-filtered',
    is: 'a filter by account, which Kubernetes follows',
    context: { filters: { accounts: [SHOP.id], pools: [], owners: [] } },
  },
  {
    of: 'no-usage-metrics',
    is: 'one namespace that really is idle',
    fault: shop((cluster) => Object.assign(row(cluster, 'batch'), { cpu_efficiency: 0, ram_efficiency: 0, total_efficiency: 0 })),
    // A cluster that says 56.9 % for workloads used to 51.2 %: both are shown.
    codes: ['efficiency-recomputed', 'overlaps-cloud'],
    also: [(report) => report.clusters[0]?.namespaces?.find(({ name }) => name === 'batch')?.efficiency, { cpu: 0, ram: 0, total: 0 }],
  },
  {
    of: 'no-usage-metrics',
    is: 'RAM that nobody uses, and CPU that somebody does',
    fault: shop((cluster) => {
      for (const each of namespaceRows(cluster)) each.ram_efficiency = 0;
      Object.assign(cluster.breakdown ?? {}, { ram_efficiency: 0, total_efficiency: 0.37926 });
    }),
    also: [(report) => shownFigures(report).efficiency, [56.9, 0, 37.9]],
  },
  {
    of: 'no-usage-metrics',
    is: 'infrastructure costs only, where usage is not expected',
    scenario: findScenario('phase-1'),
    codes: ['phase-1-fallback', 'overlaps-cloud'],
  },
  {
    of: 'over-used',
    is: 'half as much again as was requested',
    fault: shop((cluster) => Object.assign(row(cluster, 'batch'), { ram_efficiency: 1.5 })),
    codes: ['efficiency-recomputed', 'overlaps-cloud'],
  },
  {
    of: 'over-used',
    is: '180 times nothing',
    fault: shop((cluster) => {
      cluster.breakdown_by_namespace?.push({
        namespace: 'empty',
        ...NO_COSTS,
        cpu_efficiency: 180,
        ram_efficiency: 180,
        total_efficiency: 180,
      });
    }),
    also: [(report) => shownFigures(report).efficiency, [56.9, 56.9, 56.9]],
  },
  {
    of: 'unreadable-value',
    is: 'numbers in quotes, and values that are not there',
    fault: shop((cluster, answer) => {
      cluster.cost = '100.00';
      Object.assign(cluster.breakdown ?? {}, { cpu_cost: ' 57 ', ram_cost: '3.05e1', gpu_cost: null });
      Object.assign(row(cluster, 'batch'), { cpu_efficiency: '0.8', gpu_cost: null });
      answer.total_cost = '250';
    }),
    also: [(report) => shownFigures(report), { total: 250, parts: { cpu: 57, ram: 30.5, gpu: null } }],
  },
  {
    of: 'kubernetes-not-added',
    is: 'a total of the cloud alone, where Kubernetes cost nothing',
    fault: {
      expenses(answer) {
        answer.k8s_costs = { k8s_total_cost: 0, k8s_cost_breakdown: [] };
        answer.total_cost = 150;
      },
      accounts: (accounts) => accounts.splice(0, accounts.length, ...accounts.filter(({ type }) => type !== 'kubernetes_cnr')),
    },
    codes: [],
  },
  {
    of: 'totals-disagree',
    is: 'a cent of rounding',
    fault: {
      expenses(answer) {
        if (answer.k8s_costs) answer.k8s_costs.k8s_total_cost = 100.01;
      },
    },
  },
  {
    of: 'totals-disagree',
    is: 'a cluster whose cost could not be read, which the difference stands for',
    fault: shop((cluster) => Object.assign(cluster, { cost: NaN, breakdown: { ...cluster.breakdown, total_cost: NaN } })),
    codes: ['unreadable-value', 'unreadable-value', 'overlaps-cloud'],
    also: [(report) => report, { kubernetes: 100, clusterRemainder: 100 }],
  },
  {
    of: 'totals-disagree',
    is: 'Kubernetes above a total that credits of the cloud have lowered',
    fault: {
      expenses(answer) {
        answer.clean_expenses = [cloudRow('web-1', 'Instance', 'AmazonEC2', 20), cloudRow('credit', 'Credit', 'AWS', -60.25)];
        Object.assign(answer, { total_count: 2, total_cost: 59.75 });
      },
    },
    codes: [],
    also: [(report) => shownFigures(report), { total: 59.75, cloud: -40.25, kubernetes: 100 }],
  },
];

const SHOP_DAY: Scenario = { ...findScenario('plan'), source: payloadSource(healthyDay) };

describe('what looks like a fault and is none', () => {
  test.each(TWINS.map((twin) => [twin.of, twin.is, twin] as const))('is not %s: %s', (of, _, twin) => {
    const { scenario = SHOP_DAY, fault = {}, view, context, codes = ['overlaps-cloud'], also } = twin;
    const report = reportOfScenario({ ...scenario, source: withFault(scenario.source, fault) }, view, context);
    expect(codes).not.toContain(of);
    expect(codesOf(report)).toEqual(codes);
    expect([also?.[0](report)]).toMatchObject([also?.[1]]);
  });

  test('is there for every notice', () => {
    expect([...new Set<string>(TWINS.map(({ of }) => of))].sort()).toEqual(NOTICE_CODES);
  });
});
