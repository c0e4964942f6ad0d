import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchEveryResource, RowPagesError, type RowProgress } from '../../src/data/everyResource.js';
import { RejectedRequestError, UnavailableError } from '../../src/api/errors.js';
import type { CleanExpensesQuery } from '../../src/api/restApiTypes.js';
import { parseCleanExpenses } from '../../src/api/parseCleanExpenses.js';
import { DAY, fakeClient } from './fakeClient.js';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2025-11-24T09:30:00Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Row {
  resource_id: string | null;
  cost: number;
  cloud_account_id?: string;
  cloud_account_type?: string;
}

const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({ resource_id: `r${at}`, cost: 1, cloud_account_id: 'aws' }));

/** What the server sends of rows. */
function pageOf(rows: readonly Row[], { limit = rows.length, offset = 0 }: Partial<CleanExpensesQuery>, more: object = {}): object {
  const total_cost = rows.reduce((sum, { cost }) => sum + cost, 0);
  return { total_count: rows.length, total_cost, limit, clean_expenses: rows.slice(offset, offset + limit), ...more };
}

/** Asks for every resource where the answer on the screen lists none of its rows. */
function setUp(rows: readonly Row[] = rowsOf(7_000)) {
  const client = fakeClient();
  client.cleanExpenses.mockImplementation((query) => Promise.resolve(pageOf(rows, query)));
  const stop = new AbortController();
  const progress: RowProgress[] = [];
  const shown = { expenses: parseCleanExpenses({ clean_expenses: [], total_count: 99_999 }), fetchedAt: 0 };
  const fetch = (more: object = {}) =>
    fetchEveryResource({
      client,
      scope: { ...DAY, filters: { accounts: ['aws'] } },
      shown,
      clusterIds: new Set(['k1']),
      signal: stop.signal,
      onProgress: (one) => progress.push(one),
      ...more,
    });
  const asked = () => client.cleanExpenses.mock.calls.map(([{ limit, offset }]) => [limit, offset]);
  return { client, fetch, stop, progress, asked };
}

describe('all resources', () => {
  test('are asked for page by page, with the fields they are read from and the filters, and come in the order of the server', async () => {
    const { client, fetch, progress, asked } = setUp();
    const every = await fetch();
    expect(every.resources.map(({ id }) => id)).toEqual(rowsOf(7_000).map(({ resource_id: id }) => id));
    expect(every).toMatchObject({ rowCount: 7_000, counted: 7_000, repeated: 0, hasChanged: false });
    expect(asked()).toEqual([
      [3_000, 0],
      [3_000, 3_000],
      [3_000, 6_000],
    ]);
    expect(progress).toEqual([3_000, 6_000, 7_000].map((fetched) => ({ fetched, counted: 7_000 })));
    const [query] = client.cleanExpenses.mock.calls[1] ?? [];
    expect(query).toMatchObject({ cloudAccountIds: ['aws'], startDate: 1763856000, endDate: 1763942399 });
    expect(query?.fields).toContain('cloud_account_id');
    expect(query?.fields).not.toContain('cpu_cost');
  });

  test('are asked for without `field` where the server does not know it', async () => {
    const { client, fetch, asked } = setUp(rowsOf(4_000));
    client.cleanExpenses.mockImplementation((query) =>
      query.fields === undefined
        ? Promise.resolve(pageOf(rowsOf(4_000), query))
        : Promise.reject(new RejectedRequestError('no', { status: 400, code: 'OE0212', params: ['field'] })),
    );
    expect((await fetch()).resources).toHaveLength(4_000);
    expect(asked().slice(1)).toEqual([
      [3_000, 0],
      [3_000, 3_000],
    ]);
  });

  test('are those on the screen where its answer lists them all: nothing is asked', async () => {
    const { client, fetch } = setUp();
    const expenses = parseCleanExpenses(pageOf(rowsOf(12), { limit: 5_000 }));
    const every = await fetch({ shown: { expenses, fetchedAt: Date.parse('2025-11-24T09:00:00Z') } });
    expect(every).toMatchObject({ rowCount: 12, counted: 12, fetchedAt: new Date('2025-11-24T09:00:00Z') });
    expect(client.cleanExpenses).not.toHaveBeenCalled();
  });

  test('are no rows of clusters, whatever tells them: type, account or list of clusters', async () => {
    const { fetch } = setUp([
      { resource_id: 'vm', cost: 5, cloud_account_id: 'aws' },
      { resource_id: 'pod', cost: 4, cloud_account_id: 'x', cloud_account_type: 'kubernetes_cnr' },
      { resource_id: 'node', cost: 3, cloud_account_id: 'k1' },
    ]);
    const every = await fetch();
    expect(every.resources.map(({ id }) => id)).toEqual(['vm']);
    expect(every.rowCount).toBe(3);
  });

  test('are all the same where the server sends smaller pages than it is asked for', async () => {
    const { client, fetch, asked } = setUp();
    client.cleanExpenses.mockImplementation((query) => Promise.resolve(pageOf(rowsOf(2_500), { ...query, limit: 1_000 })));
    expect(await fetch()).toMatchObject({ rowCount: 2_500, repeated: 0 });
    expect(asked().map(([, offset]) => offset)).toEqual([0, 1_000, 2_000]);
  });

  test('end with an empty page where the server does not count them', async () => {
    const { client, fetch, asked, progress } = setUp();
    client.cleanExpenses.mockImplementation((query) => Promise.resolve(pageOf(rowsOf(4_000), query, { total_count: undefined })));
    expect(await fetch()).toMatchObject({ rowCount: 4_000, counted: null, repeated: 0 });
    expect(asked().map(([, offset]) => offset)).toEqual([0, 3_000, 4_000]);
    expect(progress.at(-1)).toEqual({ fetched: 4_000, counted: null });
  });

  test('are all the same where the server sends smaller pages than it is asked for and does not count them', async () => {
    const { client, fetch, asked } = setUp();
    client.cleanExpenses.mockImplementation((query) =>
      Promise.resolve(pageOf(rowsOf(2_500), { ...query, limit: 1_000 }, { total_count: undefined })),
    );
    expect(await fetch()).toMatchObject({ rowCount: 2_500, counted: null, repeated: 0, hasChanged: false });
    expect(asked().map(([, offset]) => offset)).toEqual([0, 1_000, 2_000, 2_500]);
  });

  test.each([
    ['', rowsOf(2_500)],
    [', of rows without an id', rowsOf(2_500).map((row, cost) => ({ ...row, resource_id: null, cost }))],
  ])('end where the server sends its last page for whatever is beyond%s', async (_, rows) => {
    const { client, fetch } = setUp();
    client.cleanExpenses.mockImplementation(({ offset = 0, ...query }) =>
      Promise.resolve(pageOf(rows, { ...query, limit: 1_000, offset: Math.min(offset, 2_000) }, { total_count: undefined })),
    );
    expect(await fetch()).toMatchObject({ rowCount: 2_500 });
    expect(client.cleanExpenses).toHaveBeenCalledTimes(4);
  });
});

describe('rows that are not what they should be', () => {
  test('the same page for every offset is an error, and no list', async () => {
    const { client, fetch } = setUp();
    client.cleanExpenses.mockImplementation((query) => Promise.resolve(pageOf(rowsOf(7_000), { ...query, offset: 0 })));
    await expect(fetch()).rejects.toThrow(RowPagesError);
    expect(client.cleanExpenses).toHaveBeenCalledTimes(2);
  });

  test('no rows at all are an error, and no empty list', async () => {
    const { client, fetch } = setUp();
    client.cleanExpenses.mockResolvedValue({ total_cost: 5 });
    await expect(fetch()).rejects.toMatchObject({ reason: 'absent' });
  });

  test('a row that moved to the next page while it was fetched is listed once, and it is known that some may be missing', async () => {
    const { client, fetch } = setUp();
    const before = rowsOf(4_000);
    const after = [{ resource_id: 'new', cost: 9 }, ...before];
    client.cleanExpenses.mockImplementation((query) => Promise.resolve(pageOf(query.offset === 0 ? before : after, query)));
    const every = await fetch();
    expect(every.resources).toHaveLength(4_000);
    expect(every).toMatchObject({ rowCount: 4_000, counted: 4_001, repeated: 1, hasChanged: true });
  });

  test('what one page has twice are two rows, and so are rows without an id', async () => {
    const twice: Row[] = [...rowsOf(2), ...rowsOf(2), { resource_id: null, cost: 1 }, { resource_id: null, cost: 1 }];
    const { fetch } = setUp(twice);
    expect(await fetch()).toMatchObject({ rowCount: 6, repeated: 0, hasChanged: false });
  });

  test('two rows of one resource on two pages are both listed, and nothing is said to have changed', async () => {
    const rows = [...rowsOf(2_999), { resource_id: 'two', cost: 8 }, { resource_id: 'two', cost: 7 }, { resource_id: 'last', cost: 1 }];
    const { resources, ...every } = await setUp(rows).fetch();
    expect(resources.filter(({ id }) => id === 'two').map(({ total }) => total)).toEqual([8, 7]);
    expect(every).toMatchObject({ rowCount: 3_002, counted: 3_002, repeated: 0, hasChanged: false });
  });

  test('a resource that moved to the next page with another cost, while costs changed, is listed once', async () => {
    const { client, fetch } = setUp();
    const before = [...rowsOf(2_999), { resource_id: 'moved', cost: 8 }, ...rowsOf(4_000).slice(2_999)];
    const after = [{ resource_id: 'new', cost: 9 }, ...before.map((row) => (row.resource_id === 'moved' ? { ...row, cost: 7 } : row))];
    client.cleanExpenses.mockImplementation((query) => Promise.resolve(pageOf(query.offset === 0 ? before : after, query)));
    const { resources, ...every } = await fetch();
    expect(resources.filter(({ id }) => id === 'moved')).toHaveLength(1);
    expect(every).toMatchObject({ repeated: 1, hasChanged: true });
  });

  test('fewer than the server counts are known as that', async () => {
    const { client, fetch } = setUp();
    client.cleanExpenses.mockImplementation((query) => Promise.resolve(pageOf(rowsOf(3_500), query, { total_count: 9_000 })));
    expect(await fetch()).toMatchObject({ rowCount: 3_500, counted: 9_000 });
  });

  test('a Kubernetes cost that moves alone is no change of the rows', async () => {
    const { client, fetch } = setUp();
    let live = 10;
    client.cleanExpenses.mockImplementation((query) => {
      live += 5;
      return Promise.resolve(
        pageOf(rowsOf(4_000), query, { total_cost: 4_000 + live, k8s_costs: { k8s_total_cost: live, k8s_cost_breakdown: [] } }),
      );
    });
    expect(await fetch()).toMatchObject({ hasChanged: false });
  });
});

describe('a page that fails', () => {
  test('is tried again where that may help, and the list is whole', async () => {
    const { client, fetch } = setUp();
    let failures = 2;
    client.cleanExpenses.mockImplementation((query) =>
      query.offset === 3_000 && failures-- > 0
        ? Promise.reject(new UnavailableError('busy', { status: 503, isRetryable: true }))
        : Promise.resolve(pageOf(rowsOf(7_000), query)),
    );
    const fetched = fetch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await fetched).rowCount).toBe(7_000);
    expect(client.cleanExpenses).toHaveBeenCalledTimes(5);
  });

  test('for good is the end of it', async () => {
    const { client, fetch } = setUp();
    client.cleanExpenses.mockImplementation((query) =>
      query.offset === 0
        ? Promise.resolve(pageOf(rowsOf(7_000), query))
        : Promise.reject(new UnavailableError('down', { status: 500, isRetryable: false })),
    );
    await expect(fetch()).rejects.toMatchObject({ kind: 'unavailable' });
  });
});

test('who cancels is not waited for: the request is aborted and no other one is sent', async () => {
  const { client, fetch, stop } = setUp();
  let aborted = false;
  client.cleanExpenses.mockImplementation(
    (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          aborted = true;
          reject(signal.reason as Error);
        });
      }),
  );
  const failed = fetch().then(
    () => null,
    (error: unknown) => error,
  );
  await vi.advanceTimersByTimeAsync(0);
  stop.abort();
  expect(await failed).toMatchObject({ name: 'AbortError' });
  expect(aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(client.cleanExpenses).toHaveBeenCalledTimes(1);
});

test('a page is not kept: what is asked for again is asked of the server', async () => {
  const { client, fetch } = setUp();
  await fetch();
  await vi.advanceTimersByTimeAsync(1_000);
  await fetch();
  expect(client.cleanExpenses).toHaveBeenCalledTimes(6);
});
