import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createExpensesClient } from '../../src/index.js';
import { handlers, ORGANIZATION } from '../../src/testing.js';

// As in the docstring of `handlers`.
const server = setupServer(...handlers('plan', { now: () => new Date('2026-11-23T10:20:00Z') }));
beforeAll(() => server.listen());
afterAll(() => server.close());

afterEach(() => server.resetHandlers());

const WEEK = { organizationId: ORGANIZATION.id, startDate: 1_763_942_400, endDate: 1_764_547_199 };
const getToken = () => 'token';
const { signal } = new AbortController();

describe("a host's own MSW server", () => {
  test.each([
    'https://costs.test/restapi/v2',
    'https://costs.test/restapi/v2/',
    'https://costs.test/api/restapi/v2',
    'http://127.0.0.1:8999/some/proxy/restapi/v2',
  ])('answers this package wherever the host has the REST API: %s', async (baseUrl) => {
    const client = createExpensesClient({ baseUrl, getToken });
    expect(await client.cleanExpenses(WEEK, { signal })).toMatchObject({ total_cost: 250.5 });
    expect(await client.breakdownExpenses({ ...WEEK, breakdownBy: 'cloud_account_id' }, { signal })).toMatchObject({ total: 250.5 });
    expect(await client.cloudAccounts(WEEK, { signal })).toHaveProperty('cloud_accounts.length', 2);
  });

  test('answers the flat form too', async () => {
    const client = createExpensesClient({ baseUrl: 'https://costs.test/restapi/v2', getToken, route: 'flat' });
    expect(await client.cleanExpenses(WEEK, { signal })).toMatchObject({ total_cost: 250.5 });
  });

  test.each([
    ['/k8s/api', 'https://costs.test/k8s/api'],
    ['/k8s/api/', 'https://other.test/k8s/api'],
    ['https://costs.test/k8s/api', 'https://costs.test/k8s/api'],
    ['*', 'https://costs.test/whatever'],
    ['', 'https://costs.test/whatever'],
  ])('told that the REST API is at %j answers at %s', async (expected, baseUrl) => {
    server.use(...handlers('eks', { baseUrl: expected }));
    const client = createExpensesClient({ baseUrl, getToken });
    expect(await client.cleanExpenses(WEEK, { signal })).toMatchObject({ total_cost: 105.676838 });
  });

  test('answers the same bytes to the same request, whatever the time', async () => {
    const now = () => new Date('2026-11-23T10:20:00Z');
    const url = `https://costs.test/restapi/v2/organizations/${ORGANIZATION.id}/clean_expenses?start_date=1763942400&end_date=1795478399`;
    const body = async () => (await fetch(url, { headers: { authorization: 'Bearer token' } })).text();
    server.use(...handlers('organization', { now }));
    const first = await body();
    server.use(...handlers('organization', { now }));
    expect(await body()).toBe(first);
    // The last day is half over: an hour later more of it has been spent.
    server.use(...handlers('organization', { now: () => new Date('2026-11-23T11:20:00Z') }));
    expect(await body()).not.toBe(first);
  });

  test("leaves the host's other requests to the host's handlers and to the network", async () => {
    const network = createHttpServer((_request, response) => response.end('from the network'));
    await new Promise<void>((resolve) => network.listen(0, '127.0.0.1', resolve));
    const { port } = network.address() as AddressInfo;
    server.use(http.get('*/restapi/v2/organizations/:id/pools', () => HttpResponse.json({ pools: [] })));
    try {
      const pools = await fetch(`http://127.0.0.1:${port}/restapi/v2/organizations/mine/pools`);
      expect(await pools.json()).toEqual({ pools: [] });
      server.resetHandlers();
      const through = await fetch(`http://127.0.0.1:${port}/assets/clean_expenses.js`);
      expect(await through.text()).toBe('from the network');
    } finally {
      network.closeAllConnections();
      network.close();
    }
  });
});
