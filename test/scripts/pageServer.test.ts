import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkBackend } from '../../scripts/lib/backendCheck.mjs';
import { listen } from '../../scripts/lib/listen.mjs';
import { createPageServer } from '../../scripts/lib/pageServer.mjs';
import { UserError } from '../../scripts/lib/project.mjs';

const PAGE = `<meta name="csp-nonce" nonce="%NONCE%" /><div data-organization="%ORGANIZATION%" data-currency="%CURRENCY%"></div>`;

const EXPENSES = '/restapi/v2/organizations/org-1/clean_expenses';

interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

let folder: string;
let servers: http.Server[];
let seen: http.IncomingMessage[];
/** What the backend does with the next requests. */
let answer: http.RequestListener;

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'page-')), 'build');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'page.html'), PAGE);
  writeFileSync(join(folder, 'assets/page.js'), 'export {};');
  servers = [];
  seen = [];
  answer = (_request, response) => response.setHeader('content-type', 'application/json').end('{"cloud_accounts":[]}');
});

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(join(folder, '..'), { recursive: true });
});

async function start(server: http.Server): Promise<string> {
  servers.push(server);
  return listen(server, 0);
}

/** A backend below /restapi/v2 and the page's server in front of it. */
async function startBoth(organization = 'org-1') {
  const url = await start(
    http.createServer((request, response) => {
      seen.push(request);
      answer(request, response);
    }),
  );
  const backend = { url: new URL('restapi/v2/', url), organization, currency: 'EUR', token: 'secret' };
  return { backend, page: await start(createPageServer(folder, backend)) };
}

/** As raw as a browser never asks: fetch would tidy paths and refuse headers. */
function get(base: string, path: string, options: http.RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(base, { path, ...options }, (response) => {
      text(response).then(
        (body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))),
      );
    });
    request.on('error', reject).end();
  });
}

describe('the page', () => {
  test('comes with the organization, the currency and a policy that lets in nothing but its own', async () => {
    const { page } = await startBoth('<a "b">');
    const first = await get(page, '/?locale=de');
    expect(first.body).toContain('data-organization="&#60;a &#34;b&#34;&#62;" data-currency="EUR"');
    const nonce = /nonce="(.+?)"/.exec(first.body)?.[1] ?? '';
    const policy = first.headers['content-security-policy'];
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain("default-src 'none'; script-src 'self'");
    expect(policy).not.toMatch(/unsafe|data:|https?:/);
    expect((await get(page, '/')).body).not.toContain(nonce);
    expect(first.body + JSON.stringify(first.headers)).not.toContain('secret');
  });

  test('delivers the files of its build and no other', async () => {
    const { page } = await startBoth();
    writeFileSync(join(folder, '../beside.js'), 'secret');
    expect(await get(page, '/assets/page.js')).toMatchObject({
      status: 200,
      body: 'export {};',
      headers: { 'content-type': 'text/javascript' },
    });
    for (const path of ['/../beside.js', '/assets/../../beside.js', '/page.html', '/assets', '/assets/none.js', '//', '/%00']) {
      expect(await get(page, path), path).toMatchObject({ status: 404, body: 'Not found' });
    }
  });

  test('answers no other site, by whatever name it found the server', async () => {
    const { page } = await startBoth();
    const path = '/restapi/v2/organizations/org-1/cloud_accounts';
    expect(await get(page, path, { headers: { host: 'evil.example' } })).toMatchObject({ status: 403 });
    expect(await get(page, path, { headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' } })).toMatchObject({ status: 403 });
    expect(seen).toEqual([]);
    expect(await get(page, path, { headers: { 'sec-fetch-site': 'same-origin' } })).toMatchObject({ status: 200 });
  });
});

describe('the way to the backend', () => {
  test('puts the token in place of whatever the browser sent, and passes nothing private', async () => {
    const { page } = await startBoth();
    const headers = { authorization: 'Bearer of-the-browser', cookie: 'session=1', accept: 'application/json', 'x-more': '1' };
    const path = '/restapi/v2/organizations/org-1/clean_expenses?field=cost&field=pool.name&q=a%20b';
    expect((await get(page, path, { headers })).body).toBe('{"cloud_accounts":[]}');
    expect(seen.map(({ url }) => url)).toEqual([path]);
    expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer secret', accept: 'application/json' });
    expect(seen[0]?.headers).not.toHaveProperty('cookie');
    expect(seen[0]?.headers).not.toHaveProperty('x-more');
  });

  test('passes status, headers and body back, without what is for the connection, for sign-in or for other origins', async () => {
    const { page } = await startBoth();
    answer = (_request, response) => {
      response.writeHead(429, {
        'content-type': 'application/json',
        'retry-after': '7',
        'set-cookie': 'a=b',
        'www-authenticate': 'Basic',
        'access-control-allow-origin': '*',
        connection: 'close, x-hop',
        'x-hop': '1',
      });
      response.end('{"error":{}}');
    };
    const { status, headers, body } = await get(page, EXPENSES);
    expect({ status, body }).toEqual({ status: 429, body: '{"error":{}}' });
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'retry-after': '7' });
    for (const name of ['set-cookie', 'www-authenticate', 'access-control-allow-origin', 'x-hop']) expect(headers).not.toHaveProperty(name);
  });

  test('breaks off in the browser where the backend broke off', async () => {
    const { page } = await startBoth();
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': 1000 });
      response.write('{"half":', () => response.destroy());
    };
    await expect(get(page, EXPENSES)).rejects.toThrow(/aborted|hang up/);
  });

  test('lets the backend go when the browser has gone', async () => {
    const { page } = await startBoth();
    const gone = new Promise<void>((resolve) => {
      answer = (request) => {
        request.on('close', resolve);
        leaving.destroy();
      };
    });
    const leaving = http.get(page, { path: EXPENSES }).on('error', () => undefined);
    await expect(gone).resolves.toBeUndefined();
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('never passes on %s', async (method) => {
    const { page } = await startBoth();
    expect(await get(page, '/restapi/v2/organizations/org-1', { method })).toMatchObject({ status: 405, headers: { allow: 'GET' } });
    expect(seen).toEqual([]);
  });

  test.each([
    '/restapi/v2/../admin',
    '/restapi/v2/%2e%2e/admin',
    '/restapi/v2/a/.%2E/b',
    '/restapi/v2/a%2f..%2f..%2fb',
    '/restapi/v2/a\\b',
    '/restapi/v2/%252e%252e/b',
    '/restapi/v2//b',
  ])('never leads out of the API: %s', async (path) => {
    const { page } = await startBoth();
    expect(await get(page, path)).toMatchObject({ status: 400, body: expect.stringContaining('"error_code":"PROXY"') as string });
    expect(seen).toEqual([]);
  });

  test.each([
    '/restapi/v2/x',
    '/restapi/v2/organizations',
    '/restapi/v2/organizations/org-1',
    '/restapi/v2/organizations/org-1/employees',
    '/restapi/v2/organizations/org-1/clean_expenses/more',
    '/restapi/v2/organizations/org-2/clean_expenses',
    '/restapi/v2/users?organization=org-1/cloud_accounts',
  ])('lends the token for nothing but what the page asks: not for %s', async (path) => {
    const { page } = await startBoth();
    expect(await get(page, path)).toMatchObject({ status: 403, body: expect.stringContaining('"error_code":"PROXY"') as string });
    expect(seen).toEqual([]);
  });

  test.each(['clean_expenses', 'breakdown_expenses', 'cloud_accounts'])(
    'passes on %s of the organization, however it is written',
    async (name) => {
      const { page } = await startBoth('a b/c');
      const path = `/restapi/v2/organizations/a%20b%2Fc/${name}`;
      expect(await get(page, path)).toMatchObject({ status: 200 });
      expect(seen.map(({ url }) => url)).toEqual([path]);
    },
  );

  test('says in the shape of the REST API that the backend went away', async () => {
    const { page, backend } = await startBoth();
    servers[0]?.close();
    const { status, body } = await get(page, EXPENSES);
    expect(status).toBe(502);
    expect(JSON.parse(body)).toEqual({
      error: {
        status_code: 502,
        error_code: 'PROXY',
        reason: `The backend ${backend.url.origin} cannot be reached: nothing listens at that address and port.`,
        params: [],
      },
    });
  });
});

describe('the look at the backend before the start', () => {
  test('has nothing to say about one that answers', async () => {
    const { backend } = await startBoth();
    expect(await checkBackend(backend)).toBeNull();
    expect(seen[0]?.url).toBe('/restapi/v2/organizations/org-1/cloud_accounts');
  });

  test('repeats what a backend says that refuses the token, but not the token', async () => {
    const { backend } = await startBoth();
    const error = { status_code: 401, error_code: 'OE0235', reason: 'Token secret is not valid', params: [] };
    answer = (_request, response) => response.writeHead(401).end(JSON.stringify({ error }));
    expect(await checkBackend(backend)).toBe('The backend answers, but with 401 OE0235 Token [token] is not valid');
  });

  test('knows a web page from a REST API', async () => {
    const { backend } = await startBoth();
    answer = (_request, response) => response.setHeader('content-type', 'text/html').end('<!doctype html>');
    expect(await checkBackend(backend)).toMatch(/not as a REST API \(text\/html\)/);
  });

  test('lets a slow one be, and says so', async () => {
    const { backend } = await startBoth();
    answer = () => undefined;
    expect(await checkBackend(backend, 50)).toMatch(/^The backend has not answered within .*, so whether it is a REST API is not known/);
  });

  test('stops where nothing answers', async () => {
    const { backend } = await startBoth();
    servers[0]?.close();
    await expect(checkBackend(backend)).rejects.toThrow(UserError);
    await expect(checkBackend(backend)).rejects.toThrow(/cannot be reached: nothing listens/);
  });
});

test('a port in use is said, with the way out', async () => {
  const { page } = await startBoth();
  const port = Number(new URL(page).port);
  await expect(listen(http.createServer(), port)).rejects.toThrow(`Port ${port} is in use`);
});
