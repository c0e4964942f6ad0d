import { describe, expect, test } from 'vitest';
import { parseBreakdownExpenses, parseCleanExpenses, type ExpectedCluster } from '../../../src/core.js';
import { compareAnswers } from '../../../src/page/questions/compareAnswers.js';
import { readDays } from '../../../src/page/questions/readDays.js';

const DAY = 86_400;
const START = Date.UTC(2026, 10, 16) / 1000;
const NOW = new Date('2026-11-23T10:20:00Z');
const date = (seconds: number) => new Date(seconds * 1000);
const WEEK = { start: date(START), end: date(START + 7 * DAY) };
const PERIODS = {
  current: WEEK,
  previous: { start: date(START - 7 * DAY), end: WEEK.start },
  isPartial: false,
  basis: 'weekdays' as const,
};

/** The answer for a week, with the cost of each cluster. */
function answer(costs: Record<string, number>, start: number) {
  const clusters = Object.entries(costs).map(([id, cost]) => ({ cloud_account_id: id, cost, breakdown: { cpu_cost: cost } }));
  const total = Object.values(costs).reduce((sum, cost) => sum + cost, 0);
  const body = { start_date: start, end_date: start + 7 * DAY - 1, total_cost: total, total_count: 0, clean_expenses: [] };
  const expenses = parseCleanExpenses({ ...body, k8s_costs: { k8s_total_cost: total, k8s_cost_breakdown: clusters } });
  return { expenses, fetchedAt: NOW.getTime(), lastGood: null, gapSince: null };
}

function compare(expected: ExpectedCluster[], before: Record<string, number> = { old: 100, young: 10 }) {
  return compareAnswers({
    periods: PERIODS,
    current: answer({ old: 101, young: 97 }, START),
    previous: answer(before, START - 7 * DAY),
    currency: 'EUR',
    extrapolated: [],
    expectedClustersIn: ({ end }) => expected.filter(({ createdAt }) => createdAt === undefined || createdAt < end),
  }).changes;
}

const connected = (createdAt?: Date): ExpectedCluster[] => [
  { id: 'old', name: 'old', createdAt: date(0) },
  { id: 'young', name: 'young', ...(createdAt && { createdAt }) },
];

describe('a cluster that was connected in the course of the period before', () => {
  const changes = compare(connected(date(START - 17 * 3600)));

  test('is not compared with its part of it, and left out of the sums by name', () => {
    expect(changes.clusterChange('young')).toEqual({ kind: 'none', reason: 'incomplete' });
    const leftOut = [{ name: 'young', amount: 97, reason: 'incomplete' }];
    expect(changes.kubernetes).toMatchObject({ difference: 1, previous: 100, split: { leftOut } });
    expect(changes.total).toMatchObject({ difference: 1, previous: 100, split: { leftOut } });
  });

  test('leaves the other clusters comparable', () => {
    expect(changes.clusterChange('old')).toMatchObject({ kind: 'change', difference: 1 });
  });

  test.each([
    ['as that period began', PERIODS.previous.start],
    ['nobody knows when', undefined],
  ])('is none that was connected %s', (_, createdAt) => {
    expect(compare(connected(createdAt)).clusterChange('young')).toMatchObject({ kind: 'change', difference: 87 });
  });

  test('is new where it had no cost in it, and in the sums with its amount', () => {
    const { clusterChange, kubernetes } = compare(connected(date(START + 60)), { old: 100 });
    expect(clusterChange('young')).toEqual({ kind: 'none', reason: 'new' });
    expect(kubernetes).toMatchObject({ difference: 98, previous: 100, split: { appeared: [{ name: 'young', amount: 97 }] } });
  });
});

describe('a cluster that was disconnected', () => {
  const disconnected = (deletedAt: number) => connected().map((one) => (one.id === 'young' ? { ...one, deletedAt: date(deletedAt) } : one));

  test('in the course of the period is left out: its cost is that of a part', () => {
    const changes = compare(disconnected(START + 3 * DAY));
    expect(changes.clusterChange('young')).toEqual({ kind: 'none', reason: 'incomplete' });
    expect(changes.kubernetes).toMatchObject({ difference: 1, split: { leftOut: [{ name: 'young', amount: 97 }] } });
  });

  test('after it is compared', () => {
    expect(compare(disconnected(START + 7 * DAY)).clusterChange('young')).toMatchObject({ difference: 87 });
  });
});

describe('an answer that covers less than was asked for', () => {
  const compareWith = (start: number) =>
    compareAnswers({
      periods: { ...PERIODS, previous: { start: date(start), end: date(start + 7 * DAY) } },
      current: answer({ old: 101 }, START),
      previous: answer({ old: 100 }, START - 7 * DAY),
      currency: 'EUR',
      extrapolated: [],
      expectedClustersIn: () => undefined,
    }).changes;

  test('is compared with nothing', () => {
    const { cloud, kubernetes, total } = compareWith(START - 8 * DAY);
    expect([cloud, kubernetes, total]).toEqual(Array(3).fill({ kind: 'none', reason: 'incomplete' }));
  });

  test('of which not an hour is missing is compared', () => {
    expect(compareWith(START - 7 * DAY).kubernetes).toMatchObject({ difference: 1 });
  });
});

describe('days that all cost the same', () => {
  const days = (costs: Record<string, (day: number) => number>) => {
    const entries = (day: number) =>
      Object.entries(costs).map(([id, costOn]) => [id, { cost: costOn(day), type: 'kubernetes_cnr', name: id }]);
    const breakdown = Object.fromEntries(Array.from({ length: 7 }, (_, day) => [START + day * DAY, Object.fromEntries(entries(day))]));
    const body = parseBreakdownExpenses({ start_date: START, end_date: START + 7 * DAY - 1, counts: {}, breakdown });
    return readDays(body, { clusterIds: [], period: WEEK, currency: 'EUR', now: NOW }).notices;
  };
  const found = (costs: Parameters<typeof days>[0]) => days(costs).map(({ clusterName, evidence }) => [clusterName, evidence['cost']]);

  test('are told of the one cluster that has them, beside others that move', () => {
    expect(found({ flat: () => 50, alive: (day) => 3 + day })).toEqual([['flat', 50]]);
  });

  test('are told once where all clusters have them', () => {
    expect(found({ flat: () => 50, even: () => 7 })).toEqual([[undefined, 57]]);
  });

  test('are not told of clusters that move, or cost nothing', () => {
    expect(found({ nothing: () => 0, alive: (day) => 3 + day })).toEqual([]);
  });
});

describe('an amount that only the period before contradicts', () => {
  const noticed = (costs: Record<string, number>, before: Record<string, number>) =>
    compareAnswers({
      periods: PERIODS,
      current: answer(costs, START),
      previous: answer(before, START - 7 * DAY),
      currency: 'EUR',
      extrapolated: [],
      expectedClustersIn: () => undefined,
    }).notices.map(({ code, clusterId }) => `${code} ${clusterId}`);

  test('is named as implausible', () => {
    expect(noticed({ old: 9e6, young: 1 }, { old: 80, young: 1 })).toEqual(['implausible-amount old']);
  });

  test('is not named once more where it stands out by itself, nor where it was as large before', () => {
    const others = { a: 1, b: 1, c: 1 };
    expect(noticed({ old: 9e6, ...others }, { old: 80, ...others })).toEqual([]);
    expect(noticed({ old: 9e6, young: 1 }, { old: 8e6, young: 1 })).toEqual([]);
  });
});
