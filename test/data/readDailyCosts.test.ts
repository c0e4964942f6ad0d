import { describe, expect, test } from 'vitest';
import { parseBreakdownExpenses } from '../../src/api/parseBreakdownExpenses.js';
import { readDailyCosts } from '../../src/data/readDailyCosts.js';
import { dailySeries, type DailyCosts } from '../../src/domain/days/dailyCosts.js';
import { clustersWithGaps } from '../../src/domain/days/daysToHave.js';
import { createBackend } from '../../src/mocks/backend.js';
import { ORGANIZATION } from '../../src/mocks/organization/accounts.js';

const NOON = new Date('2026-11-23T12:00:00Z');
const HOUR = 3_600;
const DAY = 24 * HOUR;
const NOVEMBER_20 = Date.UTC(2026, 10, 20) / 1000;

const PROD = { id: 'prod', name: 'prod-eu', type: 'kubernetes_cnr' };
const DEV = { id: 'dev', name: 'dev', type: 'kubernetes_cnr' };
const AWS = { id: 'aws', name: 'AWS HQ', type: 'aws_cnr' };

interface Entry {
  id?: string;
  name?: string;
  type?: string;
  cost: unknown;
}

/** Days from November 20 on, each with what it holds. */
function body(days: Record<number, Entry[]>, offset = 0) {
  const entriesOf = (entries: Entry[]) => Object.fromEntries(entries.map((entry) => [entry.id ?? 'null', entry]));
  return {
    counts: {},
    breakdown: Object.fromEntries(
      Object.entries(days).map(([day, entries]) => [NOVEMBER_20 + Number(day) * DAY + offset, entriesOf(entries)]),
    ),
  };
}

function read(answer: object, { from = '2026-11-20', to = '2026-11-24', now = NOON, ids = [] as string[] } = {}): DailyCosts {
  return readDailyCosts(parseBreakdownExpenses(answer), ids, { start: new Date(from), end: new Date(to) }, now);
}

/** "Nov 20: 10 + 5 = 15" by day; "…" is incomplete, "?" is unknown. */
function lines({ days }: DailyCosts): string[] {
  return days.map(({ date, isComplete, costs, total }) => {
    const shown = costs.map((cost) => cost ?? '?').join(' + ');
    return `${date.toISOString().slice(5, 10)}: ${shown} = ${total ?? '?'}${isComplete ? '' : ' …'}`;
  });
}

const FOUR_DAYS = {
  0: [
    { ...PROD, cost: 10 },
    { ...DEV, cost: 5 },
    { ...AWS, cost: 99 },
  ],
  1: [
    { ...PROD, cost: 11 },
    { ...DEV, cost: 0 },
  ],
  3: [
    { ...DEV, cost: 2 },
    { ...PROD, cost: 4 },
  ],
};

describe('the days of a period', () => {
  test('have the cost of each cluster, most expensive first, and are left open where none came', () => {
    const daily = read(body(FOUR_DAYS));
    expect(daily.clusters).toEqual([
      { id: 'prod', name: 'prod-eu' },
      { id: 'dev', name: 'dev' },
    ]);
    expect(lines(daily)).toEqual(['11-20: 10 + 5 = 15', '11-21: 11 + 0 = 11', '11-22: ? + ? = ?', '11-23: 4 + 2 = 6 …']);
  });

  test('that are over are all complete, and those to come are not among them', () => {
    expect(lines(read(body(FOUR_DAYS), { to: '2026-11-22' }))).toEqual(['11-20: 10 + 5 = 15', '11-21: 11 + 0 = 11']);
    expect(read(body(FOUR_DAYS), { to: '2026-12-01' }).days.at(-1)).toMatchObject({
      date: new Date('2026-11-23'),
      isComplete: false,
    });
    expect(read(body(FOUR_DAYS), { from: '2026-12-01', to: '2026-12-05' }).days).toEqual([]);
  });

  test('are incomplete while their last hour is computed, and where the period holds a part of them', () => {
    const isComplete = (daily: DailyCosts) => daily.days.map((day) => day.isComplete);
    expect(isComplete(read(body(FOUR_DAYS), { now: new Date('2026-11-23T00:04:00Z') }))).toEqual([true, true, false, false]);
    expect(isComplete(read(body(FOUR_DAYS), { now: new Date('2026-11-23T00:06:00Z') }))).toEqual([true, true, true, false]);
    expect(isComplete(read(body(FOUR_DAYS), { from: '2026-11-20T06:00Z', to: '2026-11-22T18:00Z' }))).toEqual([false, true, false]);
  });

  test.each([0, 5 * HOUR, -2 * HOUR, 12 * HOUR, -11 * HOUR])('are found by keys that are off by %d seconds', (offset) => {
    expect(lines(read(body(FOUR_DAYS, offset)))).toEqual(lines(read(body(FOUR_DAYS))));
  });

  test('add what came under two keys of one day', () => {
    const [first, second] = [body({ 0: [{ ...PROD, cost: 10 }] }), body({ 0: [{ ...PROD, cost: 4 }] }, 6 * HOUR)];
    const both = { ...first, breakdown: { ...first.breakdown, ...second.breakdown } };
    expect(lines(read(both, { to: '2026-11-21' }))).toEqual(['11-20: 14 = 14']);
  });
});

describe('what counts as Kubernetes', () => {
  test('is an account of that type, wherever it is named, and an account known to be a cluster', () => {
    const answer = {
      ...body({ 0: [{ id: 'prod', cost: 10 }, { id: 'dev', cost: 5 }, { id: 'aws', cost: 99 }, { cost: 7 }] }),
      counts: { prod: { ...PROD, total: 10 } },
    };
    const daily = read(answer, { to: '2026-11-21', ids: ['dev'] });
    expect(daily.clusters).toEqual([
      { id: 'prod', name: 'prod-eu' },
      { id: 'dev', name: 'dev' },
    ]);
    expect(lines(daily)).toEqual(['11-20: 10 + 5 = 15']);
  });

  test('may be nothing at all: then every day is unknown, and not zero', () => {
    const daily = read(body({ 0: [{ ...AWS, cost: 99 }] }), { to: '2026-11-22' });
    expect(daily.clusters).toEqual([]);
    expect(lines(daily)).toEqual(['11-20:  = ?', '11-21:  = ?']);
  });

  test('is unknown where the cost cannot be read, and leaves out clusters that cost nothing known', () => {
    const daily = read(
      body({
        0: [
          { ...PROD, cost: 'much' },
          { ...DEV, cost: null },
        ],
        1: [{ ...PROD, cost: 3 }],
      }),
      { to: '2026-11-22' },
    );
    expect(daily.clusters).toEqual([{ id: 'prod', name: 'prod-eu' }]);
    expect(lines(daily)).toEqual(['11-20: ? = ?', '11-21: 3 = 3']);
  });

  test('is ordered by cost within the period alone', () => {
    const answer = body({
      0: [
        { ...PROD, cost: 1 },
        { ...DEV, cost: 2 },
      ],
      3: [{ ...PROD, cost: 50 }],
    });
    expect(read(answer, { to: '2026-11-21' }).clusters.map(({ id }) => id)).toEqual(['dev', 'prod']);
  });
});

test('the series that notices are found in has the complete days, of each cluster too', () => {
  expect(dailySeries(read(body(FOUR_DAYS)))).toEqual([
    { date: new Date('2026-11-20'), cost: 15, clusters: { prod: 10, dev: 5 } },
    { date: new Date('2026-11-21'), cost: 11, clusters: { prod: 11, dev: 0 } },
    { date: new Date('2026-11-22'), cost: null, clusters: { prod: null, dev: null } },
  ]);
});

test('clusters with a gap are those without a figure for a complete day', () => {
  const days = { 0: FOUR_DAYS[0], 1: [{ ...PROD, cost: 3 }], 2: [{ ...PROD, cost: 3 }] };
  expect(clustersWithGaps(read(body(days)))).toEqual(new Set(['dev']));
  expect(clustersWithGaps(read(body(days), { to: '2026-11-21' }))).toEqual(new Set());
});

test('reads six clusters out of the answer of a server in good health, every complete day known', async () => {
  const { start_date, end_date } = { start_date: NOVEMBER_20, end_date: NOVEMBER_20 + 4 * DAY - 1 };
  const url = `https://host.test/restapi/v2/organizations/${ORGANIZATION.id}/breakdown_expenses?breakdown_by=cloud_account_id&start_date=${start_date}&end_date=${end_date}`;
  const answer = createBackend('organization', { now: () => NOON }).respond(
    new Request(url, { headers: { authorization: 'Bearer token' } }),
  );
  const daily = read(JSON.parse(answer.body) as object);
  expect(daily.clusters.map(({ name }) => name)).toHaveLength(6);
  expect(daily.days.map(({ total }) => total === null)).toEqual([false, false, false, false]);
  expect(clustersWithGaps(daily)).toEqual(new Set());
});
