import { describe, expect, test } from 'vitest';
import { createExpensesClient, type ExpensesClientOptions } from '../../src/api/createExpensesClient.js';
import { type ExpensesError, NotExpensesDataError, UnauthorizedError, UnavailableError } from '../../src/api/errors.js';
import { errorBody, sendJson, sendText, startServer } from './testServer.js';

const ORGANIZATION = 'b4e4f6a0-7d3b-4b5c-9f6c-0a1b2c3d4e5f';
const QUERY = { organizationId: ORGANIZATION, startDate: 1760400000, endDate: 1760486399 };
const TOKEN = 'secret-token-of-the-session';
const EMPTY = { total_cost: 0, clean_expenses: [] };

const clientOf = (baseUrl: string, options: Partial<ExpensesClientOptions> = {}) =>
  createExpensesClient({ baseUrl, getToken: () => TOKEN, ...options });

async function failureOf(promise: Promise<unknown>): Promise<ExpensesError> {
  const error: unknown = await promise.then(
    () => new Error('It did not fail.'),
    (reason: unknown) => reason,
  );
  return error as ExpensesError;
}

describe('what is asked', () => {
  test('goes to the address of the organization, with the period, the page of rows, fields and filters', async () => {
    await using server = await startServer((response) => sendJson(response, EMPTY));
    const query = {
      ...QUERY,
      limit: 5000,
      offset: 10,
      fields: ['cost', 'pool.name'],
      cloudAccountIds: ['c1', 'c 2&'],
      poolIds: ['p1+'],
      ownerIds: ['o1'],
      regions: ['eu-central-1', 'us-east-2'],
    };
    expect(await clientOf(server.baseUrl).cleanExpenses(query, {})).toEqual(EMPTY);
    expect(server.requests[0]?.path).toBe(`/restapi/v2/organizations/${ORGANIZATION}/clean_expenses`);
    expect([...(server.requests[0]?.search ?? [])]).toEqual([
      ['start_date', '1760400000'],
      ['end_date', '1760486399'],
      ['limit', '5000'],
      ['offset', '10'],
      ['cloud_account_id', 'c1'],
      ['cloud_account_id', 'c 2&'],
      ['pool_id', 'p1+'],
      ['owner_id', 'o1'],
      ['region', 'eu-central-1'],
      ['region', 'us-east-2'],
      ['field', 'cost'],
      ['field', 'pool.name'],
    ]);
  });

  test('goes to the flat address where the deployment has that, and holds nothing that was not asked for', async () => {
    await using server = await startServer((response) => sendJson(response, EMPTY));
    await clientOf(server.baseUrl, { route: 'flat' }).cleanExpenses(QUERY, {});
    expect(server.requests[0]?.path).toBe('/restapi/v2/clean_expenses');
    expect([...(server.requests[0]?.search ?? [])]).toEqual([
      ['organization_id', ORGANIZATION],
      ['start_date', '1760400000'],
      ['end_date', '1760486399'],
    ]);
  });

  test('names daily costs and accounts by the organization, whatever the route', async () => {
    await using server = await startServer((response) => sendJson(response, { total: 1, cloud_accounts: [] }));
    const client = clientOf(server.baseUrl, { route: 'flat' });
    await client.breakdownExpenses({ ...QUERY, breakdownBy: 'cloud_account_id', cloudAccountIds: ['c1', 'c2'] }, {});
    await client.cloudAccounts({ organizationId: ORGANIZATION }, {});
    const seen = server.requests.map(({ path, search }) => `${path}?${search.toString()}`);
    const base = `/restapi/v2/organizations/${ORGANIZATION}`;
    expect(seen).toEqual([
      `${base}/breakdown_expenses?breakdown_by=cloud_account_id&start_date=1760400000&end_date=1760486399&cloud_account_id=c1&cloud_account_id=c2`,
      `${base}/cloud_accounts?`,
    ]);
  });

  test.each(['', '/', '//'])('reads a base address that ends in %j', async (end) => {
    await using server = await startServer((response) => sendJson(response, EMPTY));
    await clientOf(`${server.baseUrl}${end}`).cleanExpenses(QUERY, {});
    expect(server.requests[0]?.path).toBe(`/restapi/v2/organizations/${ORGANIZATION}/clean_expenses`);
  });

  test('is relative to the page where the base address is', async () => {
    const asked: string[] = [];
    const fetch = async (input: string | URL | Request) => {
      asked.push(input as string);
      return Response.json(EMPTY);
    };
    await clientOf('/restapi/v2', { fetch }).cloudAccounts({ organizationId: 'a/b' }, {});
    expect(asked).toEqual(['/restapi/v2/organizations/a%2Fb/cloud_accounts']);
  });

  test('is fetched by the global fetch of that moment, so that a host may replace it late', async () => {
    const client = clientOf('/restapi/v2');
    const original = globalThis.fetch;
    globalThis.fetch = async () => Response.json(EMPTY);
    try {
      expect(await client.cleanExpenses(QUERY, {})).toEqual(EMPTY);
    } finally {
      globalThis.fetch = original;
    }
  });
});

describe('the token', () => {
  test('is asked for at every request and stands in the header only', async () => {
    await using server = await startServer((response) => sendJson(response, EMPTY));
    let count = 0;
    const client = clientOf(server.baseUrl, { getToken: async () => `token-${(count += 1)}` });
    await client.cleanExpenses(QUERY, {});
    await client.cloudAccounts({ organizationId: ORGANIZATION }, {});
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(server.requests.some(({ path, search }) => `${path}${search.toString()}`.includes('token-'))).toBe(false);
  });

  test.each([null, undefined, '', ' ', 'two words', 'line\nbreak'])('%j is none: the session ended, and nothing is sent', async (token) => {
    await using server = await startServer((response) => sendJson(response, EMPTY));
    const error = await failureOf(clientOf(server.baseUrl, { getToken: () => token }).cleanExpenses(QUERY, {}));
    expect(error).toBeInstanceOf(UnauthorizedError);
    expect(error).toMatchObject({ kind: 'unauthorized', status: null });
    expect(server.requests).toHaveLength(0);
  });

  test('is in no error, even where a debug page repeats the request', async () => {
    await using server = await startServer((response, { headers }) => {
      sendText(response, `<h1>Bad Gateway</h1><pre>authorization: ${headers.authorization ?? ''} x-token: ${TOKEN}</pre>`, 502);
    });
    const error = await failureOf(clientOf(server.baseUrl).cleanExpenses(QUERY, {}));
    expect(error.message).toContain('Bad Gateway');
    expect(JSON.stringify([error, error.message, error.stack])).not.toContain(TOKEN);
  });
});

describe('an answer', () => {
  test('may hold bare NaN and Infinity', async () => {
    await using server = await startServer((response) =>
      sendJson(response, '{"total_cost": NaN, "clean_expenses": [{"cost": -Infinity}]}'),
    );
    expect(await clientOf(server.baseUrl).cleanExpenses(QUERY, {})).toEqual({ total_cost: NaN, clean_expenses: [{ cost: -Infinity }] });
  });

  test('is read even where its content type is wrong', async () => {
    await using server = await startServer((response) => sendText(response, JSON.stringify(EMPTY)));
    expect(await clientOf(server.baseUrl).cleanExpenses(QUERY, {})).toEqual(EMPTY);
  });

  test.each([
    ['an HTML page', 200, '<!doctype html>\n<html><title>Sign in</title>', 'an HTML page, "<!doctype html> <html><title>Sign in</title>"'],
    ['an HTML page of a broken server', 500, '<html>Internal Server Error', 'an HTML page, "<html>Internal Server Error"'],
    ['a bare Error', 200, 'Error', 'the bare word "Error"'],
    ['a bare Error of a broken server', 500, 'Error', 'the bare word "Error"'],
    ['nothing', 200, '', 'an empty body'],
    ['other text', 200, 'upstream timed out', 'text that is not JSON, "upstream timed out"'],
  ])('that is %s is told apart from expenses', async (_, status, body, words) => {
    await using server = await startServer((response) => sendText(response, body, status, 'text/plain'));
    const error = await failureOf(clientOf(server.baseUrl).cleanExpenses(QUERY, {}));
    expect(error).toBeInstanceOf(NotExpensesDataError);
    expect(error).toMatchObject({ kind: 'notExpensesData', status, contentType: 'text/plain', isRetryable: false });
    expect(error.message).toContain('something that is not expenses data');
    expect(error.message).toContain(`(${status}, text/plain): ${words}`);
    expect(server.requests).toHaveLength(1);
  });

  test('shows no more than the first characters of a page', async () => {
    await using server = await startServer((response) => sendText(response, `<html>${'x'.repeat(100_000)}`));
    const error = await failureOf(clientOf(server.baseUrl).cleanExpenses(QUERY, {}));
    expect(error).toMatchObject({ bodyStart: `<html>${'x'.repeat(114)}…` });
    expect(error.message.length).toBeLessThan(500);
  });

  test('that is JSON cut short is told apart from both, with how much came', async () => {
    const body = '{"total_cost": 12, "clean_expenses": [{"resource_name": "café';
    await using server = await startServer((response) => sendText(response, body, 200, 'application/json'));
    const error = await failureOf(clientOf(server.baseUrl).cleanExpenses(QUERY, {}));
    expect(error).toBeInstanceOf(NotExpensesDataError);
    expect(error).toMatchObject({ kind: 'notExpensesData', status: 200, isRetryable: false, cutOff: { bytes: body.length + 1 } });
    expect(error.message).toContain(`cut off before its end (200, application/json): ${body.length + 1} bytes of JSON came`);
    expect(error.message).not.toContain('address');
  });

  test('that is whole but no JSON is not said to be cut off', async () => {
    for (const body of ['{"total_cost": 12,}', '{"total_cost": 12} and more', '<html>{', 'Error', '']) {
      await using server = await startServer((response) => sendText(response, body));
      expect(await failureOf(clientOf(server.baseUrl).cleanExpenses(QUERY, {}))).toMatchObject({ kind: 'notExpensesData', cutOff: null });
    }
  });

  test('that breaks off on the wire was cut off: try again', async () => {
    await using server = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"total_cost": 12');
      setTimeout(() => response.destroy(), 20);
    });
    const error = await failureOf(clientOf(server.baseUrl).cleanExpenses(QUERY, {}));
    expect(error).toMatchObject({ kind: 'unavailable', status: 200, isRetryable: true, cutOff: { bytes: null } });
    expect(error.message).toContain('cut off before its end');
  });

  test('of a broken server that breaks off on the wire is what its status says', async () => {
    await using server = await startServer((response) => {
      response.writeHead(403, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"error":');
      setTimeout(() => response.destroy(), 20);
    });
    expect(await failureOf(clientOf(server.baseUrl).cleanExpenses(QUERY, {}))).toMatchObject({ kind: 'forbidden', cutOff: null });
  });

  test('that does not come, since nobody is there, is a failed connection', async () => {
    const { baseUrl } = await (async () => {
      await using server = await startServer(() => {});
      return server;
    })();
    const error = await failureOf(clientOf(baseUrl).cleanExpenses(QUERY, {}));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error).toMatchObject({ kind: 'unavailable', status: null, isRetryable: true });
    expect(error.message).toContain('could not be reached');
  });

  test('carries the wait the server asks for, in seconds', async () => {
    await using server = await startServer((response) => sendJson(response, {}, 503, { 'retry-after': '7' }));
    expect(await failureOf(clientOf(server.baseUrl).cleanExpenses(QUERY, {}))).toMatchObject({ status: 503, retryAfterMs: 7000 });
  });

  test('carries the wait the server asks for, as a date', async () => {
    const later = new Date(Date.now() + 60_000).toUTCString();
    await using server = await startServer((response) => sendJson(response, {}, 429, { 'retry-after': later }));
    const { retryAfterMs } = await failureOf(clientOf(server.baseUrl).cleanExpenses(QUERY, {}));
    expect(retryAfterMs).toBeGreaterThan(50_000);
    expect(retryAfterMs).toBeLessThanOrEqual(60_000);
  });

  test.each([401, 403, 404, 424, 400, 429, 500, 502, 503, 504])('of status %i fails after one attempt', async (status) => {
    await using server = await startServer((response) => sendJson(response, errorBody(status, 'OE0001', 'No.'), status));
    const error = await failureOf(clientOf(server.baseUrl).breakdownExpenses({ ...QUERY, breakdownBy: 'region' }, {}));
    expect(error.status).toBe(status);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a request', () => {
  test('that takes too long ends as unavailable, and the server is let go of', async () => {
    await using server = await startServer(() => {});
    const error = await failureOf(clientOf(server.baseUrl, { timeoutMs: 50 }).cleanExpenses(QUERY, {}));
    expect(error).toMatchObject({ kind: 'unavailable', status: null, isRetryable: true });
    expect(error.message).toContain('did not answer in time');
    await server.requests[0]?.closed;
  });

  test('whose body takes too long ends the same way', async () => {
    await using server = await startServer((response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"total_cost"');
    });
    const error = await failureOf(clientOf(server.baseUrl, { timeoutMs: 50 }).cleanExpenses(QUERY, {}));
    expect(error.message).toContain('did not answer in time');
  });

  test('whose token never comes ends the same way', async () => {
    const error = await failureOf(
      clientOf('/restapi/v2', { timeoutMs: 20, getToken: () => new Promise(() => {}) }).cleanExpenses(QUERY, {}),
    );
    expect(error.message).toContain('did not answer in time');
  });

  test('that is aborted rejects with the abort, untouched, and the server is let go of', async () => {
    await using server = await startServer(() => {});
    const controller = new AbortController();
    const pending = failureOf(clientOf(server.baseUrl).cleanExpenses(QUERY, { signal: controller.signal }));
    await expect.poll(() => server.requests.length).toBe(1);
    controller.abort();
    const error = await pending;
    expect(error).toBe(controller.signal.reason);
    expect(error.name).toBe('AbortError');
    await server.requests[0]?.closed;
  });

  test('that is aborted before it begins is never sent', async () => {
    await using server = await startServer((response) => sendJson(response, EMPTY));
    const reason = new Error('The panel is gone.');
    expect(await failureOf(clientOf(server.baseUrl).cleanExpenses(QUERY, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  test('whose getToken fails tells what failed there', async () => {
    const refused = Object.assign(new Error('Request failed'), { response: { status: 401, data: {}, headers: {} } });
    const error = await failureOf(clientOf('/restapi/v2', { getToken: () => Promise.reject(refused) }).cleanExpenses(QUERY, {}));
    expect(error).toMatchObject({ kind: 'unauthorized', status: 401, cause: refused });
  });
});
