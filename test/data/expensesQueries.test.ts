import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { breakdownQuery, expensesQueries, NotExpensesDataError, queryClientFor } from '../../src/data/index.js';
import { answerWith, ASKED_DAY, DAY, fakeClient } from './fakeClient.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-11-24T09:30:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const client = fakeClient();
  const cache = queryClientFor(client);
  return { client, cache, queries: expensesQueries(client), [Symbol.dispose]: () => cache.clear() };
}

describe('the costs of a period', () => {
  test('are asked for with 5,000 rows, only the fields that are read, and the filters', async () => {
    using it = setUp();
    it.client.cleanExpenses.mockResolvedValue(answerWith(5));
    const filters = { accounts: ['c2', 'c1', 'c2'], pools: ['p1'], owners: [], regions: ['eu-central-1'] };
    await it.cache.query(it.queries.cleanExpenses({ ...DAY, filters }));
    const [query, options] = it.client.cleanExpenses.mock.calls[0] ?? [];
    expect(query).toMatchObject({ ...ASKED_DAY, limit: 5000, cloudAccountIds: ['c1', 'c2'], poolIds: ['p1'], ownerIds: undefined });
    expect(query?.fields).toEqual(expect.arrayContaining(['cost', 'resource_name', 'k8s_namespace', 'cpu_cost', 'lb_cost']));
    expect(options?.signal).toBeInstanceOf(AbortSignal);
  });

  test('come from a body as text, with the time they came and the period that was asked for', async () => {
    using it = setUp();
    it.client.cleanExpenses.mockResolvedValue('{"total_cost": 12.5, "clean_expenses": [{"cost": NaN}]}');
    const answer = await it.cache.query(it.queries.cleanExpenses(DAY));
    expect(answer).toMatchObject({
      expenses: {
        total_cost: 12.5,
        start_date: ASKED_DAY.startDate,
        end_date: ASKED_DAY.endDate,
        unreadable: [{ path: 'clean_expenses.0.cost' }],
      },
      fetchedAt: Date.parse('2025-11-24T09:30:00Z'),
      lastGood: null,
    });
  });

  test('keep the period the server says they cover', async () => {
    using it = setUp();
    it.client.cleanExpenses.mockResolvedValue(answerWith(5, { start_date: 1763856000, end_date: 1763899199 }));
    expect((await it.cache.query(it.queries.cleanExpenses(DAY))).expenses.end_date).toBe(1763899199);
  });

  test('are asked for once by two panels, however they write the same filters', async () => {
    using it = setUp();
    it.client.cleanExpenses.mockResolvedValue(answerWith(5));
    const one = new QueryObserver(it.cache, it.queries.cleanExpenses({ ...DAY, filters: { accounts: ['a', 'b'] } }));
    const two = new QueryObserver(it.cache, it.queries.cleanExpenses({ filters: { pools: [], accounts: ['b', 'a'] }, ...DAY }));
    const leave = [one.subscribe(() => {}), two.subscribe(() => {})];
    await vi.advanceTimersByTimeAsync(0);
    expect(two.getCurrentResult().data?.expenses.total_cost).toBe(15);
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(1);
    leave.forEach((stop) => stop());
  });

  test.each([
    ['another organization', { ...DAY, organizationId: 'other' }],
    ['another period', { ...DAY, period: { ...DAY.period, start: new Date('2025-11-22T00:00:00Z') } }],
    ['other filters', { ...DAY, filters: { owners: ['o1'] } }],
  ])('of %s are another question', async (_, scope) => {
    using it = setUp();
    it.client.cleanExpenses.mockResolvedValue(answerWith(5));
    await it.cache.query(it.queries.cleanExpenses(DAY));
    await it.cache.query(it.queries.cleanExpenses(scope));
    expect(it.client.cleanExpenses).toHaveBeenCalledTimes(2);
  });

  test('are let go of when the last panel leaves', async () => {
    using it = setUp();
    const signals: AbortSignal[] = [];
    it.client.cleanExpenses.mockImplementation((_, { signal }) => {
      if (signal) signals.push(signal);
      return new Promise(() => {});
    });
    const [one, two] = [0, 1].map(() => new QueryObserver(it.cache, it.queries.cleanExpenses(DAY)).subscribe(() => {}));
    await vi.advanceTimersByTimeAsync(0);
    one?.();
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    two?.();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});

describe('a server that does not know `field`', () => {
  /** As axios throws it. */
  const refusal = (code: string, reason: string, params: string[] = []) =>
    Object.assign(new Error('Request failed'), {
      response: { status: 400, data: { error: { status_code: 400, error_code: code, reason, params } }, headers: {} },
    });
  const asked = ({ client }: ReturnType<typeof setUp>) =>
    client.cleanExpenses.mock.calls.map(([query]) => [query.fields !== undefined, query.limit]);

  test.each([
    ['by its params', refusal('OE0212', 'Unexpected parameters', ['field'])],
    ['in its reason', refusal('OE0212', 'Unexpected parameters: foo, field')],
  ])('is asked again without it where it refuses %s, whoever’s client it is, and never with it again', async (_, refused) => {
    using it = setUp();
    it.client.cleanExpenses.mockImplementation((query) =>
      query.fields === undefined ? Promise.resolve(answerWith(5)) : Promise.reject(refused),
    );
    expect((await it.cache.query(it.queries.cleanExpenses(DAY))).expenses.total_cost).toBe(15);
    await it.cache.query(expensesQueries(it.client).kubernetesRows(DAY, ['c1']));
    expect(asked(it)).toEqual([
      [true, 5000],
      [false, 5000],
      [false, 5000],
    ]);
  });

  test.each([
    ['another argument', refusal('OE0212', 'Unexpected parameters: fields', ['fields'])],
    ['the value', refusal('OE0217', 'Invalid field', ['field'])],
  ])('is not asked again where it refuses %s', async (_, refused) => {
    using it = setUp();
    it.client.cleanExpenses.mockRejectedValue(refused);
    await expect(it.cache.query(it.queries.cleanExpenses(DAY))).rejects.toMatchObject({ kind: 'rejected' });
    expect(asked(it)).toEqual([[true, 5000]]);
  });

  test('is not asked without end where it refuses that too', async () => {
    using it = setUp();
    it.client.cleanExpenses.mockRejectedValue(refusal('OE0212', 'Unexpected parameters: field', ['field']));
    await expect(it.cache.query(it.queries.cleanExpenses(DAY))).rejects.toMatchObject({ kind: 'rejected' });
    expect(asked(it)).toHaveLength(2);
  });
});

describe('Kubernetes costs that vanish', () => {
  async function ask(it: ReturnType<typeof setUp>, kubernetes: number | null, at: string) {
    vi.setSystemTime(new Date(at));
    it.client.cleanExpenses.mockResolvedValueOnce(answerWith(kubernetes));
    return it.cache.query({ ...it.queries.cleanExpenses(DAY), staleTime: 0 });
  }

  test.each([null, 0])('(%j) leave the last good answer in place, for as long as they are gone', async (gone) => {
    using it = setUp();
    const good = await ask(it, 105, '2025-11-24T09:30:00Z');
    expect(good.lastGood).toBeNull();
    for (const at of ['2025-11-24T10:01:00Z', '2025-11-24T10:02:00Z']) {
      const bad = await ask(it, gone, at);
      expect(bad.fetchedAt).toBe(Date.parse(at));
      expect(bad.expenses.total_cost).toBe(10);
      expect(bad.lastGood?.expenses.k8s_costs?.k8s_total_cost).toBe(105);
      expect(bad.lastGood?.fetchedAt).toBe(Date.parse('2025-11-24T09:30:00Z'));
    }
    expect(await ask(it, 110, '2025-11-24T10:03:00Z')).toMatchObject({ expenses: { total_cost: 120 }, lastGood: null });
  });

  test('have no last good answer where none ever came', async () => {
    using it = setUp();
    await ask(it, null, '2025-11-24T09:30:00Z');
    expect((await ask(it, null, '2025-11-24T10:30:00Z')).lastGood).toBeNull();
  });

  test('have not vanished where only the total is missing', async () => {
    using it = setUp();
    const k8s_costs = { k8s_cost_breakdown: [{ cost: 4 }] };
    it.client.cleanExpenses.mockResolvedValueOnce(answerWith(null, { k8s_costs }));
    await it.cache.query(it.queries.cleanExpenses(DAY));
    expect((await ask(it, null, '2025-11-24T10:30:00Z')).lastGood?.expenses.k8s_costs?.k8s_cost_breakdown).toHaveLength(1);
  });
});

describe('the other questions', () => {
  test('Kubernetes rows are asked for by their accounts alone, in the same period and pools', async () => {
    using it = setUp();
    it.client.cleanExpenses.mockResolvedValue({ total_cost: 1 });
    const scope = { ...DAY, filters: { accounts: ['aws'], pools: ['p1'] } };
    const rows = await it.cache.query(it.queries.kubernetesRows(scope, ['c2', 'c1']));
    expect(it.client.cleanExpenses.mock.calls[0]?.[0]).toMatchObject({
      ...ASKED_DAY,
      limit: 5000,
      cloudAccountIds: ['c1', 'c2'],
      poolIds: ['p1'],
    });
    expect(rows).toMatchObject({ total_cost: 1, start_date: ASKED_DAY.startDate });
  });

  test('Kubernetes rows are not asked for without an account: that would ask for all rows', async () => {
    using it = setUp();
    const stop = new QueryObserver(it.cache, it.queries.kubernetesRows(DAY, [])).subscribe(() => {});
    await vi.advanceTimersByTimeAsync(0);
    expect(it.client.cleanExpenses).not.toHaveBeenCalled();
    stop();
  });

  test('the list of accounts is asked for by organization', async () => {
    using it = setUp();
    it.client.cloudAccounts.mockResolvedValue({ cloud_accounts: [{ id: 'c1', name: 'prod' }] });
    expect(await it.cache.query(it.queries.cloudAccounts('org'))).toMatchObject([{ id: 'c1', name: 'prod' }]);
    expect(it.client.cloudAccounts.mock.calls[0]?.[0]).toEqual({ organizationId: 'org' });
  });

  test('daily costs follow the accounts; other filters do not ask again', async () => {
    using it = setUp();
    it.client.breakdownExpenses.mockResolvedValue({ total: 3 });
    await it.cache.query(breakdownQuery(it.client, { ...DAY, filters: { accounts: ['b', 'a'] } }, 'cloud_account_id'));
    await it.cache.query(breakdownQuery(it.client, { ...DAY, filters: { accounts: ['a', 'b'], pools: ['p'] } }, 'cloud_account_id'));
    expect(it.client.breakdownExpenses.mock.calls.map(([query]) => query)).toEqual([
      { ...ASKED_DAY, breakdownBy: 'cloud_account_id', cloudAccountIds: ['a', 'b'] },
    ]);
    await it.cache.query(breakdownQuery(it.client, DAY, 'k8s_namespace'));
    expect(it.client.breakdownExpenses).toHaveBeenCalledTimes(2);
  });

  test.each(['cleanExpenses', 'breakdownExpenses', 'cloudAccounts'] as const)(
    '%s: an answer of another kind is one typed error',
    async (method) => {
      using it = setUp();
      it.client[method].mockResolvedValue({ hello: 'world' });
      const query = {
        cleanExpenses: () => it.cache.query(it.queries.cleanExpenses(DAY)),
        breakdownExpenses: () => it.cache.query(breakdownQuery(it.client, DAY, 'region')),
        cloudAccounts: () => it.cache.query(it.queries.cloudAccounts('org')),
      }[method];
      const error: unknown = await query().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(NotExpensesDataError);
      expect(it.client[method]).toHaveBeenCalledTimes(1);
    },
  );
});
