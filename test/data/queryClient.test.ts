// @vitest-environment jsdom
// TanStack Query watches focus in a browser only.
import { focusManager, QueryObserver } from '@tanstack/react-query';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { expensesQueries, queryClientFor } from '../../src/data/index.js';
import { answerWith, DAY, fakeClient } from './fakeClient.js';

afterEach(() => {
  vi.useRealTimers();
  focusManager.setFocused(undefined);
});

describe('queryClientFor', () => {
  test('is one cache for one client, another for another', () => {
    const [client, other] = [fakeClient(), fakeClient()];
    expect(queryClientFor(client)).toBe(queryClientFor(client));
    expect(queryClientFor(client)).not.toBe(queryClientFor(other));
  });

  test('never mixes the answers of two clients', async () => {
    const [client, other] = [fakeClient(), fakeClient()];
    client.cleanExpenses.mockResolvedValue(answerWith(1));
    other.cleanExpenses.mockResolvedValue(answerWith(2));
    const answers = [client, other].map((one) => queryClientFor(one).query(expensesQueries(one).cleanExpenses(DAY)));
    expect((await Promise.all(answers)).map(({ expenses }) => expenses.total_cost)).toEqual([11, 12]);
    [client, other].forEach((one) => queryClientFor(one).clear());
  });

  test('asks nothing when the user comes back to the tab, even after the answer has aged', async () => {
    vi.useFakeTimers();
    const client = fakeClient();
    client.cleanExpenses.mockResolvedValue(answerWith(1));
    const cache = queryClientFor(client);
    cache.mount();
    const leave = new QueryObserver(cache, expensesQueries(client).cleanExpenses(DAY)).subscribe(() => {});
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    focusManager.setFocused(false);
    focusManager.setFocused(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(client.cleanExpenses).toHaveBeenCalledTimes(1);
    leave();
    cache.unmount();
    cache.clear();
  });

  test('answers a panel that comes within five minutes from the cache, and asks for a later one', async () => {
    vi.useFakeTimers();
    const client = fakeClient();
    client.cleanExpenses.mockResolvedValue(answerWith(1));
    const cache = queryClientFor(client);
    const visit = async () => {
      const leave = new QueryObserver(cache, expensesQueries(client).cleanExpenses(DAY)).subscribe(() => {});
      await vi.advanceTimersByTimeAsync(0);
      leave();
      return client.cleanExpenses.mock.calls.length;
    };
    expect(await visit()).toBe(1);
    await vi.advanceTimersByTimeAsync(4 * 60_000);
    expect(await visit()).toBe(1);
    await vi.advanceTimersByTimeAsync(2 * 60_000);
    expect(await visit()).toBe(2);
    cache.clear();
  });
});
