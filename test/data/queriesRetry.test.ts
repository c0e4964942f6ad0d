import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { UnauthorizedError, UnavailableError } from '../../src/api/errors.js';
import { expensesQueries, queryClientFor } from '../../src/data/index.js';
import { answerWith, DAY, fakeClient } from './fakeClient.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-11-24T09:30:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const client = fakeClient();
  const cache = queryClientFor(client);
  const observer = new QueryObserver(cache, expensesQueries(client).cleanExpenses(DAY));
  return {
    client,
    /** A panel opens; `ms` later. */
    openFor: async (ms: number) => {
      observer.subscribe(() => {});
      await vi.advanceTimersByTimeAsync(ms);
    },
    result: () => observer.getCurrentResult(),
    [Symbol.dispose]: () => {
      observer.destroy();
      cache.clear();
    },
  };
}

const axiosError = (status: number, headers: object = {}, data: unknown = 'Error') =>
  Object.assign(new Error('Request failed'), { code: 'ERR_BAD_RESPONSE', response: { status, data, headers } });
const refusal = (status: number) => axiosError(status, {}, { error: { status_code: status, error_code: null, reason: 'No', params: [] } });

describe('a request that fails', () => {
  test('is sent three more times while the service is unavailable, then the page is told', async () => {
    using it = setUp();
    it.client.cleanExpenses.mockRejectedValue(new UnavailableError('Down', { status: 503, isRetryable: true }));
    await it.openFor(7_000);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(4);
    expect(it.result()).toMatchObject({ status: 'error', error: { kind: 'unavailable', status: 503 } });
    await vi.advanceTimersByTimeAsync(60 * 60_000);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(4);
  });

  test('of a host over axios waits as long as the server asks for, then succeeds', async () => {
    using it = setUp();
    it.client.cleanExpenses.mockRejectedValueOnce(axiosError(503, { 'retry-after': '20' })).mockResolvedValue(answerWith(5));
    await it.openFor(19_999);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(2);
    expect(it.result().data?.expenses.total_cost).toBe(15);
  });

  test('is not sent again by itself where the server asks for more than a minute', async () => {
    using it = setUp();
    it.client.cleanExpenses.mockRejectedValue(axiosError(429, { 'retry-after': '3600' }));
    await it.openFor(2 * 60 * 60_000);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(1);
    expect(it.result().error).toMatchObject({ kind: 'unavailable', retryAfterMs: 3_600_000 });
  });

  test.each([
    ['401', 'unauthorized', () => new UnauthorizedError('Over', { status: 401 })],
    ['401 over axios', 'unauthorized', () => axiosError(401)],
    ['403 over axios', 'forbidden', () => refusal(403)],
    ['424 over axios', 'noCloudAccounts', () => refusal(424)],
    ['400 over axios', 'rejected', () => axiosError(400)],
    ['500 over axios', 'notExpensesData', () => axiosError(500)],
  ])('with %s is not sent again', async (_, kind, thrown) => {
    using it = setUp();
    it.client.cleanExpenses.mockRejectedValue(thrown());
    await it.openFor(60_000);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(1);
    expect(it.result().error).toMatchObject({ kind });
  });

  test('leaves the last good answer in the cache', async () => {
    using it = setUp();
    it.client.cleanExpenses.mockResolvedValueOnce(answerWith(5));
    await it.openFor(0);
    it.client.cleanExpenses.mockRejectedValue(axiosError(401));
    await it.result().refetch();
    expect(it.result()).toMatchObject({ status: 'error', error: { kind: 'unauthorized' }, data: { expenses: { total_cost: 15 } } });
  });
});
