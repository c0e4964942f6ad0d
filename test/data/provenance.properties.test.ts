import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses, roundReport, type CostReport, type CostReportContext } from '../../src/core.js';
import { decideCostReport } from '../../src/data/decideCostReport.js';
import { efficiencyBand } from '../../src/domain/efficiency/efficiencyBand.js';
import { shownReport } from '../../src/domain/report/roundReport.js';
import { clusterRows } from '../../src/domain/tables/clusterRows.js';
import { sourceRows } from '../../src/domain/tables/sourceRows.js';
import { runs } from '../support/runs.js';

/** Answers with rows of clouds and of Kubernetes, made from known costs: whatever the server added up, the page must find those again. */

const RUNS = runs(3_000);
const CONTEXT = { now: new Date('2026-11-23T12:00:00Z'), currency: 'EUR' };

/** What a server has made of `total_cost`: K what `k8s_costs` says, R the imported rows of Kubernetes, beside the cloud in all of them. */
const SERVERS = ['K', 'R + K', 'R', 'none'] as const;

interface World {
  server: (typeof SERVERS)[number];
  /** Cents of each cloud row. */
  clouds: number[];
  /** `lag`: its rows ÷ its live figure. `isLive`: `k8s_costs` names it. `levels`: how often its rows say the same. */
  clusters: {
    cents: number;
    lag: number;
    isLive: boolean;
    levels: number;
    knownBy: (typeof SIGNS)[number];
    namespaces: number[];
    cpu: number;
    ram: number;
  }[];
  /** Only the first row came; the two small questions tell the rest. */
  isCut: boolean;
}

/** By what a row is seen to be one of Kubernetes. */
const SIGNS = ['accountType', 'resourceType', 'cloudAccounts', 'number'] as const;
const LEVELS = ['K8s Cluster', 'K8s Namespace', 'K8s Pod'];

const cents = fc.integer({ min: 100, max: 5_000_000 });
const efficiency = fc.integer({ min: 11, max: 100 }).map((percent) => percent / 100);
const cluster = fc.record({
  cents,
  lag: fc.integer({ min: 96, max: 104 }).map((percent) => percent / 100),
  isLive: fc.constant(true),
  levels: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 2, max: 3 })),
  knownBy: fc.constantFrom(...SIGNS),
  namespaces: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1, maxLength: 4 }),
  cpu: efficiency,
  ram: efficiency,
});
const world: fc.Arbitrary<World> = fc.record({
  server: fc.constantFrom(...SERVERS),
  clouds: fc.array(fc.oneof(cents, fc.integer({ min: -20_000, max: -1 })), { minLength: 1, maxLength: 6 }),
  clusters: fc.array(cluster, { minLength: 1, maxLength: 4 }),
  isCut: fc.boolean(),
});
/** The same with clusters that `k8s_costs` lacks, but for one. */
const worldWithMissing = fc.tuple(world, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 })).map(([given, live]): World => ({
  ...given,
  clusters: given.clusters.map((one, at) => ({ ...one, isLive: at === 0 || live[at] === true })),
}));

const euros = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0) / 100;
const rowCents = ({ cents: live, lag }: World['clusters'][number]): number => Math.round(live * lag);
const cloudOf = ({ clouds }: World): number => euros(clouds);
const liveOf = ({ clusters }: World): number => euros(clusters.flatMap((one) => (one.isLive ? [one.cents] : [])));
const rowsOf = ({ clusters }: World): number => euros(clusters.map((one) => rowCents(one) * one.levels));
const missingOf = ({ clusters }: World): number => euros(clusters.flatMap((one) => (one.isLive ? [] : [rowCents(one)])));

/** Some producers write ids as numbers. */
const idOf = ({ knownBy }: World['clusters'][number], at: number): string | number => (knownBy === 'number' ? at + 1 : `k8s-${at}`);

/** The name of a cluster or namespace, by its place. */
type Names = (place: number) => string;
const NAMES: Names = (place) => `name-${place}`;

function answerOf(given: World, names = NAMES, scale = 1, efficiencyScale = 1): object {
  const { server, clouds, clusters } = given;
  const parts = { K: liveOf(given), 'R + K': rowsOf(given) + liveOf(given), R: rowsOf(given), none: 0 };
  const money = (amount: number): number => amount * scale;
  const row = (id: string | number, type: string | null, cost: number, name: string, level?: string) => ({
    cloud_resource_id: `${id}-resource`,
    resource_name: name,
    resource_type: level ?? null,
    cloud_account_id: id,
    cloud_account_name: name,
    cloud_account_type: type,
    cost: money(cost),
  });
  const rowsOfCluster = (one: World['clusters'][number], at: number) => {
    const hasType = one.knownBy === 'accountType' || one.knownBy === 'number';
    const id = idOf(one, at);
    // Of several levels each row has to name its own.
    const isNamed = one.levels > 1 || one.knownBy === 'resourceType';
    return LEVELS.slice(0, one.levels).map((level) =>
      row(id, hasType ? 'kubernetes_cnr' : null, rowCents(one) / 100, names(at), isNamed ? level : undefined),
    );
  };
  const costs = (total: number, cpu: number, ram: number) => ({
    total_cost: money(total),
    cpu_cost: money(total * 0.75),
    ram_cost: money(total * 0.25),
    cpu_efficiency: cpu * efficiencyScale,
    ram_efficiency: ram * efficiencyScale,
  });
  const rows = [...clouds.map((amount, at) => row(`aws-${at}`, 'aws_cnr', amount / 100, `aws ${at}`)), ...clusters.flatMap(rowsOfCluster)];
  return {
    total_count: rows.length,
    total_cost: money(cloudOf(given) + parts[server]),
    clean_expenses: rows,
    k8s_costs: {
      k8s_total_cost: money(liveOf(given)),
      k8s_cost_breakdown: clusters.flatMap((one, at) => {
        if (!one.isLive) return [];
        const whole = one.namespaces.reduce((sum, part) => sum + part, 0);
        return {
          cloud_account_id: idOf(one, at),
          cloud_account_name: names(at),
          cost: money(one.cents / 100),
          breakdown: costs(one.cents / 100, one.cpu, one.ram),
          breakdown_by_namespace: one.namespaces.map((part, nth) => ({
            namespace: names(100 + nth),
            ...costs((one.cents / 100) * (part / whole), one.cpu, one.ram),
          })),
        };
      }),
    },
  };
}

interface Answer {
  total_cost: number;
  clean_expenses: { cloud_account_id: string | number }[];
}

/** What a page asks with, and is answered: the accounts, and where rows were cut the Kubernetes accounts and the others alone. */
function askedOf(
  given: World,
  answer = answerOf(given) as Answer,
): [expenses: ReturnType<typeof parseCleanExpenses>, context: CostReportContext] {
  const expectedClusters = given.clusters.map((one, at) => ({ id: String(idOf(one, at)), name: NAMES(at) }));
  const context = { ...CONTEXT, expectedClusters };
  if (!given.isCut) return [parseCleanExpenses(answer), context];
  const isCloud = ({ cloud_account_id: id }: Answer['clean_expenses'][number]) => String(id).startsWith('aws');
  const rows = answer.clean_expenses.filter((row) => !isCloud(row));
  const cloud = answer.clean_expenses.filter(isCloud);
  const alone = { ...answer, total_cost: answer.total_cost - cloudOf(given), total_count: rows.length, clean_expenses: rows };
  const beside = { total_cost: cloudOf(given), total_count: cloud.length, limit: 1, clean_expenses: cloud.slice(0, 1) };
  const kubernetesRows = parseCleanExpenses(alone);
  return [
    parseCleanExpenses({ ...answer, clean_expenses: answer.clean_expenses.slice(0, 1) }),
    { ...context, kubernetesRows, cloudRows: parseCleanExpenses(beside) },
  ];
}

const askedReport = (given: World): CostReport => buildCostReport(...askedOf(given));
const reportOf = (answer: object): CostReport => buildCostReport(parseCleanExpenses(answer), CONTEXT);
const shownOf = (answer: object) => shownReport(decideCostReport(parseCleanExpenses(answer), CONTEXT));

/** Sums that several of the rules explain alike: nobody can tell those apart. */
function isAmbiguous(given: World): boolean {
  const [live, rows] = [liveOf(given), rowsOf(given)];
  return Math.abs(live - rows) < 0.02 || live < 0.02 || rows < 0.02;
}

function forAny(worlds: fc.Arbitrary<World>, check: (given: World) => void): void {
  fc.assert(
    fc.property(worlds, (given) => {
      fc.pre(!isAmbiguous(given));
      check(given);
    }),
    RUNS,
  );
}

describe('whatever a server has added up', { timeout: 120_000 }, () => {
  test('the cloud is its own rows, and never holds one of Kubernetes', () => {
    forAny(worldWithMissing, (given) => {
      const { cloud, cloudAccounts } = askedReport(given);
      expect(cloud).toBeCloseTo(cloudOf(given), 6);
      expect(cloudAccounts.every(({ id }) => id.startsWith('aws'))).toBe(true);
    });
  });

  test('the total is cloud + Kubernetes, to the cent', () => {
    forAny(worldWithMissing, (given) => {
      const { total, cloud, kubernetes } = roundReport(askedReport(given));
      expect(Math.round((total ?? 0) * 100)).toBe(Math.round((cloud ?? 0) * 100) + Math.round((kubernetes ?? 0) * 100));
    });
  });

  test('a correction takes out exactly what is double', () => {
    forAny(worldWithMissing, (given) => {
      const { total, reportedTotal } = askedReport({ ...given, server: 'R + K' });
      expect((reportedTotal ?? 0) - (total ?? 0)).toBeCloseTo(rowsOf(given) - missingOf(given), 6);
    });
  });

  test('how far rows lag behind the live figures, by a percent more or less, is nothing to the cloud', () => {
    forAny(world, (given) => {
      const later = { ...given, clusters: given.clusters.map((one) => ({ ...one, lag: one.lag + 0.01 })) };
      fc.pre(!isAmbiguous(later));
      expect(askedReport(later).cloud).toBeCloseTo(askedReport(given).cloud ?? NaN, 6);
    });
  });
});

describe('for any answer', { timeout: 120_000 }, () => {
  test('the names of clusters and ordinary namespaces are nothing to any figure', () => {
    forAny(worldWithMissing, (given) => {
      const renamed: Names = (place) => `other-${1000 - place}`;
      const figures = (report: CostReport) => ({
        totals: [report.total, report.cloud, report.kubernetes],
        efficiency: report.efficiency,
        clusters: Object.fromEntries(report.clusters.map((one) => [one.id, [one.total, one.efficiency, namespaceCosts(one.namespaces)]])),
        codes: report.notices.map(({ code }) => code).sort(),
      });
      expect(figures(reportOf(answerOf(given, renamed)))).toEqual(figures(reportOf(answerOf(given))));
    });
  });

  test('all amounts a thousandfold: no share changes', () => {
    const shares = (answer: object) => {
      const report = shownOf(answer);
      const table = {
        sort: { column: 'name', direction: 'asc' },
        search: '',
        expandedIds: 'all',
        locale: 'en',
        specialNames: { idle: '', unallocated: '', unmounted: '', unnamed: '' },
      } as const;
      const rows = [...sourceRows(report, 'separate').rows, ...clusterRows(report, table).rows];
      return Object.fromEntries(rows.map(({ key, share }) => [key, share === null ? null : Number(share.toFixed(9))]));
    };
    forAny(worldWithMissing, (given) => {
      expect(shares(answerOf(given, NAMES, 1_000))).toEqual(shares(answerOf(given)));
    });
  });

  test('all efficiencies in percent instead of as ratios: no band changes', () => {
    const bands = ({ efficiency: own, clusters }: CostReport) =>
      [own, ...clusters.map((one) => one.efficiency)].map(({ cpu, ram, total }) => [cpu, ram, total].map((ratio) => efficiencyBand(ratio)));
    forAny(world, (given) => {
      const asRatios = bands(reportOf(answerOf(given)));
      expect(bands(reportOf(answerOf(given, NAMES, 1, 100)))).toEqual(asRatios);
      expect(asRatios.flat()).not.toContain('unknown');
    });
  });
});

/** Sorted: namespaces of the same cost stand in the order of their names. */
function namespaceCosts(namespaces: CostReport['clusters'][number]['namespaces']): (number | null)[] {
  return (namespaces ?? []).map(({ total }) => total).sort((a, b) => (a ?? 0) - (b ?? 0));
}
