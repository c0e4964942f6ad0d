// @vitest-environment jsdom
// TanStack Query polls in a browser only.
import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  expensesQueries,
  gapState,
  hourBoundaryInterval,
  queryClientFor,
  UnauthorizedError,
  UnavailableError,
} from '../../src/data/index.js';
import { parseCleanExpenses } from '../../src/api/parseCleanExpenses.js';
import { answerWith, fakeClient } from './fakeClient.js';

/** The finished hour from 15:00 to 16:00. */
const HOUR = { organizationId: 'org', period: { start: new Date('2025-11-24T15:00:00Z'), end: new Date('2025-11-24T16:00:00Z') } };
const MINUTE = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-11-24T16:01:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp(options: { expectsNoCluster?: boolean } = {}, scope = HOUR, answer = () => Promise.resolve(answerWith(null))) {
  const client = fakeClient();
  client.cleanExpenses.mockImplementation(answer);
  const cache = queryClientFor(client);
  const observer = new QueryObserver(cache, expensesQueries(client).cleanExpenses(scope, options));
  const leave = observer.subscribe(() => {});
  return {
    client,
    data: () => observer.getCurrentResult().data,
    gap: () => gapState(observer.getCurrentResult().data, Date.now()),
    refetch: () => observer.refetch(),
    [Symbol.dispose]: () => {
      leave();
      cache.clear();
    },
  };
}

describe('an hour that is still being computed', () => {
  test('is asked for every 30 seconds, past five minutes after the hour too, until its figures come', async () => {
    using it = setUp();
    await vi.advanceTimersByTimeAsync(0);
    expect(it.gap()).toEqual({ since: Date.parse('2025-11-24T16:01:00Z'), hasGivenUp: false });
    await vi.advanceTimersByTimeAsync(6 * MINUTE);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(13);
    it.client.cleanExpenses.mockResolvedValue(answerWith(5));
    await vi.advanceTimersByTimeAsync(MINUTE / 2);
    expect(it.gap()).toBeNull();
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(14);
  });

  test('is given up after ten minutes, and the page can tell', async () => {
    using it = setUp();
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(it.gap()).toEqual({ since: Date.parse('2025-11-24T16:01:00Z'), hasGivenUp: true });
    const asked = it.client.cleanExpenses.mock.calls.length;
    expect(asked).toBe(21);
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(asked);
  });

  test('is not waited for where no cluster is expected', async () => {
    using it = setUp({ expectsNoCluster: true });
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(1);
  });

  test('is not waited for once the session has ended', async () => {
    using it = setUp();
    await vi.advanceTimersByTimeAsync(0);
    it.client.cleanExpenses.mockRejectedValue(new UnauthorizedError('Over', { status: 401 }));
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(2);
  });

  test('is seen where it was asked for just before the hour and answered just after', async () => {
    vi.setSystemTime(new Date('2025-11-24T15:59:59.500Z'));
    using it = setUp({}, HOUR, () => new Promise((resolve) => setTimeout(() => resolve(answerWith(0)), 1_000)));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(it.gap()).not.toBeNull();
  });
});

describe('an hour whose figures have dropped', () => {
  /** Ten minutes before four it cost 105, just after four this. */
  async function drop(cost: number) {
    vi.setSystemTime(new Date('2025-11-24T15:50:00Z'));
    const it = setUp({}, HOUR, () => Promise.resolve(answerWith(105)));
    await vi.advanceTimersByTimeAsync(0);
    vi.setSystemTime(new Date('2025-11-24T16:01:00Z'));
    it.client.cleanExpenses.mockResolvedValue(answerWith(cost));
    await it.refetch();
    return it;
  }

  test('is asked for again like one that is missing, and keeps the figures it had', async () => {
    using it = await drop(3);
    expect(it.gap()).toEqual({ since: Date.parse('2025-11-24T16:01:00Z'), hasGivenUp: false });
    expect(it.data()?.lastGood?.expenses.k8s_costs?.k8s_total_cost).toBe(105);
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(6);
    expect(it.data()?.lastGood?.expenses.k8s_costs?.k8s_total_cost).toBe(105);
    it.client.cleanExpenses.mockResolvedValue(answerWith(106));
    await vi.advanceTimersByTimeAsync(MINUTE / 2);
    expect(it.data()).toMatchObject({ lastGood: null, gapSince: null, expenses: { k8s_costs: { k8s_total_cost: 106 } } });
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(7);
  });

  test('is believed after ten minutes', async () => {
    using it = await drop(3);
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(22);
    expect(it.data()).toMatchObject({ lastGood: null, gapSince: null, expenses: { k8s_costs: { k8s_total_cost: 3 } } });
  });

  test('to no less than half is believed at once', async () => {
    using it = await drop(53);
    expect(it.gap()).toBeNull();
    expect(it.data()?.lastGood).toBeNull();
  });
});

test.each([
  ['the hour turned more than five minutes ago', '2025-11-24T16:06:00Z', HOUR],
  [
    'the period is longer than two hours',
    '2025-11-24T16:01:00Z',
    { ...HOUR, period: { ...HOUR.period, start: new Date('2025-11-24T13:00:00Z') } },
  ],
])('nothing is asked again by itself where %s', async (_, now, scope) => {
  vi.setSystemTime(new Date(now));
  using it = setUp({}, scope);
  await vi.advanceTimersByTimeAsync(10 * MINUTE);
  expect(it.gap()).toBeNull();
  expect(it.client.cleanExpenses).toHaveBeenCalledTimes(1);
});

describe('hourBoundaryInterval', () => {
  const data = { expenses: parseCleanExpenses(answerWith(null)), fetchedAt: 0, lastGood: null, gapSince: 0 };

  test.each([
    ['no answer yet', { data: undefined, error: null }, 0, false],
    ['no gap', { data: { ...data, gapSince: null }, error: null }, 0, false],
    ['a gap', { data, error: null }, 10 * MINUTE - 1, 30_000],
    ['an old gap', { data, error: null }, 10 * MINUTE, false],
    ['a gap and a server that is down', { data, error: new UnavailableError('Down', { isRetryable: true }) }, 0, 30_000],
    ['a gap and a session that is over', { data, error: new UnauthorizedError('Over') }, 0, false],
  ])('with %s', (_, state, now, expected) => {
    expect(hourBoundaryInterval(state, now)).toBe(expected);
  });
});
