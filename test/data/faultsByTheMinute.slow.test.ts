import { describe, expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses, type ChargePeriod, type CostReport, type ExpectedCluster } from '../../src/core.js';
import { explainFigure } from '../../src/data/explainFigure.js';
import { PERIOD_PRESETS, presetPeriod } from '../../src/domain/period/periodPresets.js';
import type { FigureRef } from '../../src/domain/figures/figureRef.js';
import { codesOf } from '../support/readReport.js';
import { receiptSource } from '../support/receiptSource.js';
import { reportOfScenario } from '../support/scenarioReport.js';

const DAY = '2026-11-23';
const at = (time: string, day = DAY): Date => new Date(`${day}T${time}:00Z`);
const WINDOWS: Record<string, ChargePeriod> = {
  '15:00–16:00': { start: at('15:00'), end: at('16:00') },
  today: { start: at('00:00'), end: at('00:00', '2026-11-24') },
  'last 7 days': { start: at('00:00', '2026-11-17'), end: at('00:00', '2026-11-24') },
};
/** Nothing has been imported since yesterday's evening. */
const LAST_IMPORT = at('22:00', '2026-11-22');
const EXPECTED = ['one', 'two', 'three'].map((name) => ({ id: name, name }));

/** What a server answers that has nothing of Kubernetes: no field, or zeros, of clusters too. */
const NOTHING = {};
const ZEROS = { k8s_costs: { k8s_total_cost: 0, k8s_cost_breakdown: [] } };
const ZERO_COSTS = { total_cost: 0, cpu_cost: 0, ram_cost: 0 };
const ZERO_CLUSTER = {
  cloud_account_id: 'one',
  cost: 0,
  breakdown: ZERO_COSTS,
  breakdown_by_namespace: [{ namespace: 'web', ...ZERO_COSTS }],
};
const ZERO_CLUSTERS = { k8s_costs: { k8s_total_cost: 0, k8s_cost_breakdown: [ZERO_CLUSTER] } };
const SHAPES = [NOTHING, ZEROS, ZERO_CLUSTERS];

function reportOf(k8s: object, period: ChargePeriod, now: Date, expectedClusters?: ExpectedCluster[]): CostReport {
  const dates = { start_date: period.start.getTime() / 1000, end_date: period.end.getTime() / 1000 - 1 };
  return buildCostReport(parseCleanExpenses({ ...dates, total_cost: 7, clean_expenses: [], ...k8s }), {
    now,
    currency: 'EUR',
    expectedClusters,
  });
}

/** From which minute on what is said, from 15:55 to 16:30. */
function timeline(say: (now: Date) => string): string[] {
  const said = Array.from({ length: 36 }, (_, minute) => new Date(at('15:55').getTime() + minute * 60_000)).map((now) => ({
    at: now.toISOString().slice(11, 16),
    what: say(now),
  }));
  return said.filter(({ what }, index) => what !== said[index - 1]?.what).map((each) => `${each.at} ${each.what}`);
}

describe('nothing of Kubernetes from 15:55 to 16:30', () => {
  test.each<[window: string, said: string[]]>([
    ['15:00–16:00', ['15:55 extended-zero', '16:00 hour-boundary', '16:06 missing-cluster', '16:10 extended-zero']],
    // A new hour is no excuse for the sixteen before it, nor for six days.
    ['today', ['15:55 extended-zero']],
    ['last 7 days', ['15:55 extended-zero']],
  ])('is told of %s as %j where three clusters are expected', (window, said) => {
    const period = WINDOWS[window] ?? { start: NaN, end: NaN };
    for (const k8s of SHAPES) {
      expect(timeline((now) => [...new Set(codesOf(reportOf(k8s, period as ChargePeriod, now, EXPECTED)))].join(' '))).toEqual(said);
    }
  });

  test.each(Object.entries(WINDOWS))('of %s is unknown at every minute, and never a cost of zero', (_, period) => {
    for (const k8s of SHAPES) {
      const known = (now: Date) => {
        const { kubernetes, clusters, components } = reportOf(k8s, period, now, EXPECTED);
        const rows = clusters.flatMap(({ total, notAttributed, namespaces, components: parts }) => [
          total,
          notAttributed,
          ...parts.map(({ amount }) => amount),
          ...(namespaces ?? []).flatMap((row) => [row.total, ...row.components.map(({ amount }) => amount)]),
        ]);
        return [kubernetes, ...components.map(({ amount }) => amount), ...rows].filter((amount) => amount !== null);
      };
      expect(timeline((now) => known(now).join(' ') || 'nothing')).toEqual(['15:55 nothing']);
    }
  });

  test('says in every receipt of a cluster of zero that none has reported', () => {
    const period = { start: at('15:00'), end: at('16:00') };
    const dates = { start_date: period.start.getTime() / 1000, end_date: period.end.getTime() / 1000 - 1 };
    const reasons = (time: string) => {
      const context = { now: at(time), expectedClusters: EXPECTED.slice(0, 1) };
      const source = receiptSource({ ...dates, total_cost: 7, clean_expenses: [], ...ZERO_CLUSTERS }, context);
      const figures: FigureRef[] = [{ kind: 'kubernetes' }, { kind: 'cluster', clusterId: 'one' }];
      return figures.map((figure) => explainFigure(figure, source).formula.values['reason']);
    };
    expect(reasons('16:02')).toEqual(['hour', 'hour']);
    expect(reasons('16:07')).toEqual(['gap', 'gap']);
    expect(reasons('16:12')).toEqual(['gap', 'gap']);
  });

  test('is no gap where one cluster has a cost and another none that can be read', () => {
    const cluster = (id: string, cost: number | null) => ({ cloud_account_id: id, cost, breakdown: { cpu_cost: cost } });
    const k8s = {
      k8s_costs: { k8s_total_cost: null, k8s_cost_breakdown: [cluster('one', 40), cluster('two', null), cluster('three', 2)] },
    };
    for (const period of Object.values(WINDOWS))
      expect(timeline((now) => codesOf(reportOf(k8s, period, now, EXPECTED)).join())).toEqual(['15:55 ']);
  });

  test('is excused in the first minutes of an hour where it is not known who is expected, and never where nobody is', () => {
    const said = (expected?: []) =>
      timeline((now) => codesOf(reportOf(NOTHING, { start: at('15:00'), end: at('16:00') }, now, expected)).join() || 'nothing');
    expect(said()).toEqual(['15:55 nothing', '16:00 hour-boundary', '16:06 nothing']);
    expect(said([])).toEqual(['15:55 nothing']);
  });

  test('is said to last since the period began, or since the last import before it', () => {
    const period = { start: at('15:00'), end: at('16:00') };
    const since = (expected: { id: string; name: string; lastImportAt?: Date }[]) =>
      reportOf(NOTHING, period, at('16:25'), expected).notices[0]?.evidence;
    expect(since(EXPECTED)).toEqual({ since: '2026-11-23T15:00:00.000Z', minutes: 85, expected: 3 });
    expect(since([{ id: 'one', name: 'one', lastImportAt: LAST_IMPORT }])).toMatchObject({ since: '2026-11-22T22:00:00.000Z' });
    expect(since([{ id: 'one', name: 'one', lastImportAt: at('15:40') }])).toMatchObject({ since: '2026-11-23T15:00:00.000Z' });
  });

  test('is not held against a cluster before it was connected, nor in its first two hours', () => {
    const period = { start: at('00:00', '2026-10-25'), end: at('00:00', '2026-11-24') };
    const connected = (...times: Date[]) => times.map((createdAt, index) => ({ id: `${index}`, name: `${index}`, createdAt }));
    const said = (expected: ExpectedCluster[]) =>
      reportOf(NOTHING, period, at('16:20'), expected).notices.map(({ code, evidence }) => [code, evidence['since']]);
    expect(said(connected(at('16:10')))).toEqual([]);
    expect(said(connected(at('14:21')))).toEqual([]);
    expect(said(connected(at('14:20')))).toEqual([['extended-zero', '2026-11-23T14:20:00.000Z']]);
    expect(said(connected(at('16:10'), at('09:00')))).toEqual([['extended-zero', '2026-11-23T09:00:00.000Z']]);
    expect(said([...connected(at('09:00')), { id: 'old', name: 'old' }])).toEqual([['extended-zero', '2026-10-25T00:00:00.000Z']]);
  });

  test('of one cluster that was just connected is no fault, while the others report', () => {
    const k8s = { k8s_costs: { k8s_total_cost: 4, k8s_cost_breakdown: [{ cloud_account_id: 'one', cost: 4 }] } };
    const expected = (createdAt: Date) => [
      { id: 'one', name: 'one' },
      { id: 'new', name: 'new', createdAt },
    ];
    const today = { start: at('00:00'), end: at('00:00', '2026-11-24') };
    const missing = (createdAt: Date) => reportOf(k8s, today, at('16:20'), expected(createdAt));
    expect(codesOf(missing(at('16:10')))).not.toContain('missing-cluster');
    expect(missing(at('16:10')).missingClusters).toMatchObject([{ id: 'new' }]);
    expect(codesOf(missing(at('14:00')))).toContain('missing-cluster');
    const yesterday = { start: at('00:00', '2026-11-22'), end: at('00:00') };
    const then = (createdAt: Date) => codesOf(reportOf(k8s, yesterday, at('16:20'), expected(createdAt)));
    expect(then(at('23:50', '2026-11-22'))).not.toContain('missing-cluster');
    expect(then(at('12:00', '2026-11-22'))).toContain('missing-cluster');
  });

  test('is a contradiction, and no silence, where the namespaces have costs', () => {
    const cluster = { cloud_account_id: 'one', cost: 0, breakdown: { cpu_cost: 0 }, namespaces: [{ namespace: 'web', total_cost: 4 }] };
    const k8s = { k8s_costs: { k8s_total_cost: 0, k8s_cost_breakdown: [cluster] } };
    const said = (period: ChargePeriod) => timeline((now) => codesOf(reportOf(k8s, period, now, EXPECTED.slice(0, 1))).join(' '));
    expect(said({ start: at('15:00'), end: at('16:00') })).toEqual([
      '15:55 conflicting-figures',
      '16:00 conflicting-figures hour-boundary',
      '16:06 conflicting-figures',
    ]);
    expect(said({ start: at('00:00'), end: at('00:00', '2026-11-24') })).toEqual(['15:55 conflicting-figures']);
  });

  test('keeps what the server says of one cluster, also in the minutes that excuse the others', () => {
    const failed = { cloud_account_id: 'two', cloud_account_name: 'two', reason: 'Error' };
    const k8s = { k8s_costs: { k8s_total_cost: 0, k8s_cost_breakdown: [], k8s_cost_errors: [failed] } };
    const { notices } = reportOf(k8s, { start: at('15:00'), end: at('16:00') }, at('16:02'), EXPECTED);
    expect(notices.map(({ code, clusterName }) => [code, clusterName])).toEqual([
      ['missing-cluster', 'two'],
      ['hour-boundary', undefined],
    ]);
  });
});

describe('a drop at the turn of the hour', () => {
  const k8s = (cost: number): object => ({ k8s_costs: { k8s_total_cost: cost, k8s_cost_breakdown: [] } });
  const before = (start: Date, end: Date, cost: number) =>
    parseCleanExpenses({ start_date: start.getTime() / 1000, end_date: end.getTime() / 1000 - 1, total_cost: cost, ...k8s(cost) });

  test('is measured against as much of the period before as has passed of this one', () => {
    const yesterday = before(at('00:00', '2026-11-22'), at('00:00'), 240);
    const today = { start: at('00:00'), end: at('00:00', '2026-11-24') };
    const dates = { start_date: today.start.getTime() / 1000, end_date: today.end.getTime() / 1000 - 1 };
    const said = (cost: number) =>
      codesOf(
        buildCostReport(parseCleanExpenses({ ...dates, total_cost: cost, ...k8s(cost) }), {
          now: at('02:00'),
          currency: 'EUR',
          previous: yesterday,
        }),
      );
    // Two hours of ten each are no drop; what is below half of them is.
    expect(said(20)).not.toContain('hour-boundary');
    expect(said(9)).toContain('hour-boundary');
  });
});

describe('the healthy organization', () => {
  const days = [DAY, '2026-11-01', '2026-03-01', '2026-12-31'];
  const hours = ['00:01', '00:07', '01:02', '02:00', '04:58', '10:03', '12:30', '16:05', '16:06', '23:59'];
  const MOMENTS = days.flatMap((day) => hours.map((hour): [string, Date] => [`${day} ${hour}`, at(hour, day)]));
  const periodsAt = (now: Date): ChargePeriod[] => {
    const hour = Math.floor(now.getTime() / 3_600_000) * 3_600_000;
    return [
      ...PERIOD_PRESETS.map((preset) => presetPeriod(preset, now)),
      { start: new Date(hour - 3_600_000), end: new Date(hour) },
      { start: new Date(hour - 7_200_000), end: new Date(hour) },
    ];
  };

  const OF_REAL_CLUSTER = ['over-used', 'efficiency-recomputed'];
  test.each(MOMENTS)('has nothing to say at %s but that cloud and Kubernetes overlap, and what is so in its real cluster', (_, now) => {
    for (const period of periodsAt(now)) {
      const { notices } = reportOfScenario('organization', { now, period });
      const others = notices.filter(
        ({ code, clusterName }) => code !== 'overlaps-cloud' && !(OF_REAL_CLUSTER.includes(code) && clusterName === 'cluster-one'),
      );
      expect(others, `${period.start.toISOString()} to ${period.end.toISOString()}`).toEqual([]);
    }
  });
});
