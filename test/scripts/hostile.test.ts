import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkBackend } from '../../scripts/lib/backendCheck.mjs';
import { listen } from '../../scripts/lib/listen.mjs';
import { createPageServer } from '../../scripts/lib/pageServer.mjs';

const TOKEN = 'kQ7-not.to_be/seen+Zx3';
const EXPENSES = '/restapi/v2/organizations/org-1/clean_expenses';
const JSON_TYPE = 'content-type: application/json\r\n';
const DATA = '{"start_date":1,"end_date":2,"total_cost":5,"clean_expenses":[]}';

let folder: string;
let closes: (() => void)[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'page-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'page.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets/page-1a2b.js'), 'export {};');
  writeFileSync(join(folder, 'assets/page-1a2b.js.gz'), gzipSync('export {};'));
  closes = [];
});

afterEach(() => {
  for (const close of closes) close();
  rmSync(folder, { recursive: true });
});

/** A backend that does this with each connection, and the page's server before it. */
async function startBoth(backend: (socket: net.Socket) => void, patienceMs?: number) {
  const sockets = new Set<net.Socket>();
  const raw = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('data', () => backend(socket));
  });
  await new Promise<void>((resolve) => raw.listen(0, '127.0.0.1', resolve));
  const { port } = raw.address() as net.AddressInfo;
  const settings = { url: new URL(`http://127.0.0.1:${port}/restapi/v2`), organization: 'org-1', currency: '', token: TOKEN };
  const server = createPageServer(folder, settings, patienceMs);
  const page = await listen(server, 0);
  closes.push(() => {
    for (const socket of sockets) socket.destroy();
    raw.close();
    server.closeAllConnections();
    server.close();
  });
  return { page, settings };
}

/** A backend that writes these bytes and ends. */
const saying =
  (...answer: (string | Buffer)[]) =>
  (socket: net.Socket) => {
    for (const part of answer) socket.write(part);
    socket.end();
  };

const answering = (status: string, headers: string, body: string) =>
  saying(`HTTP/1.1 ${status}\r\n${headers}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);

/** What comes back on a connection of its own, as it is on the wire. */
function send(page: string, request: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = net.connect(Number(new URL(page).port), '127.0.0.1', () => socket.write(request));
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.on('error', () => undefined).on('close', () => resolve(answer));
  });
}

const get = (page: string, path: string, headers = '') =>
  send(page, `GET ${path} HTTP/1.1\r\nhost: ${new URL(page).host}\r\nconnection: close\r\n${headers}\r\n`);

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);

/** A backend that is never silent, and never done. */
const dripping = (status: string) => (socket: net.Socket) => {
  socket.write(`HTTP/1.1 ${status}\r\n\r\n{"x":"`);
  const timer = setInterval(() => socket.write('z'), 50);
  socket.on('close', () => {
    clearInterval(timer);
  });
};

describe('a request', () => {
  test.each([
    ['of a file as if it were a folder', '/page.html/x.js', 404],
    ['of an asset as if it were a folder', '/assets/page-1a2b.js/x.js', 404],
    ['of a very long name', `/assets/${'a'.repeat(256)}.js`, 404],
    ['of a name too long for any system', `/assets/${'a/'.repeat(5000)}.js`, 404],
    ['with a null', '/assets/%00.js', 404],
    ['with half an escape', '/assets/%E0%A4%.js', 404],
    ['out of the folder', '/assets/..%2f..%2fpage.html', 404],
    ['of two slashes', '//assets//page-1a2b.js', 404],
    ['of an absolute address', 'http://127.0.0.1/assets/page-1a2b.js', 404],
    ['of the organization in broken escapes', '/restapi/v2/organizations/%E0%A4%/clean_expenses', 403],
    ['with nulls in its query', `${EXPENSES}?field=%00%FF%zz`, 200],
  ])('%s is answered, and the next one too', async (_, path, status) => {
    const { page } = await startBoth(answering('200 OK', JSON_TYPE, DATA));
    expect(statusOf(await get(page, path))).toBe(status);
    expect(statusOf(await get(page, '/assets/page-1a2b.js'))).toBe(200);
  });

  test.each([
    ['HEAD', 'HEAD /assets/page-1a2b.js HTTP/1.1', 200],
    ['HEAD of costs', `HEAD ${EXPENSES} HTTP/1.1`, 405],
    ['OPTIONS', 'OPTIONS * HTTP/1.1', 405],
    ['TRACE', 'TRACE / HTTP/1.1', 405],
    ['CONNECT', 'CONNECT 127.0.0.1:1 HTTP/1.1', 405],
    ['a method nobody knows', 'FROB / HTTP/1.1', 400],
    ['another version', 'GET / HTTP/7.3', 400],
    ['parts of a file that cannot be', 'GET /assets/page-1a2b.js HTTP/1.1\r\nrange: bytes=5-2', 200],
    ['parts beyond its end', 'GET /assets/page-1a2b.js HTTP/1.1\r\nrange: bytes=99-', 200],
    ['another protocol', 'GET / HTTP/1.1\r\nupgrade: websocket\r\nconnection: upgrade', 200],
    ['headers without end', `GET / HTTP/1.1\r\nx: ${'x'.repeat(40_000)}`, 431],
  ])('with %s is answered, and the next one too', async (_, start, status) => {
    const { page } = await startBoth(answering('200 OK', JSON_TYPE, DATA));
    const { host } = new URL(page);
    expect(statusOf(await send(page, `${start}\r\nhost: ${host}\r\nconnection: close\r\n\r\n`))).toBe(status);
    expect(statusOf(await get(page, '/'))).toBe(200);
  });

  test('of a file that a newer build has taken away costs its own connection only', async () => {
    const { page } = await startBoth(() => undefined);
    rmSync(join(folder, 'assets/page-1a2b.js'));
    await get(page, '/assets/page-1a2b.js');
    expect(statusOf(await get(page, '/'))).toBe(200);
  });
});

describe('files of the build', () => {
  test('come packed to who can unpack them, and stay in the browser', async () => {
    const { page } = await startBoth(() => undefined);
    const packed = await get(page, '/assets/page-1a2b.js', 'accept-encoding: gzip\r\n');
    expect(packed).toMatch(/content-encoding: gzip/i);
    expect(packed).toMatch(/cache-control: public,max-age=31536000,immutable/i);
    const plain = await get(page, '/assets/page-1a2b.js');
    expect(plain).not.toMatch(/content-encoding/i);
    expect(plain).toMatch(/\r\n\r\nexport \{\};$/);
    expect(await get(page, '/')).toMatch(/cache-control: no-store/i);
  });
});

describe('a backend', () => {
  test.each<[string, (socket: net.Socket) => void, number]>([
    ['of status 000', answering('000 Zero', '', ''), 502],
    ['of status 099', answering('099 X', '', ''), 502],
    ['of status 700', answering('700 X', '', ''), 502],
    ['that changes the protocol', saying('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'), 502],
    ['that says to go on and no more', saying('HTTP/1.1 100 Continue\r\n\r\n'), 502],
    ['that is no HTTP', saying('SSH-2.0-OpenSSH_9.2\r\n'), 502],
    ['that hangs up', (socket) => socket.destroy(), 502],
    ['that resets', (socket) => socket.resetAndDestroy(), 502],
    ['of headers without end', saying(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`), 502],
    ['of headers that are none', saying('HTTP/1.1 200 OK\r\nno header\r\n\r\n'), 502],
    ['of headers that cannot be sent on', answering('200 OK', `${JSON_TYPE}retry-after: \u0080\u00ff\r\nx-\u00ff: 1\r\n`, DATA), 502],
    ['of a content type that cannot be sent on', answering('200 OK', 'content-type: \u00fftext/html\r\n', '{}'), 200],
    ['of two lengths', saying(`HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n{}`), 502],
    ['that says nothing', () => undefined, 504],
    ['packed as nobody asked', answering('200 OK', 'content-encoding: zstd\r\n', 'x'), 502],
    ['packed as what every object has', answering('200 OK', 'content-encoding: constructor\r\n', DATA), 502],
    ['packed as a prototype', answering('200 OK', 'content-encoding: __proto__\r\n', DATA), 502],
    ['packed by the old name of gzip', saying('HTTP/1.1 200 OK\r\ncontent-encoding: x-gzip\r\n\r\n', gzipSync(DATA)), 200],
    ['that drips a failure', dripping('500 X'), 504],
    ['that drips what may be data', dripping('200 OK'), 504],
    ['that has no content', saying('HTTP/1.1 204 No Content\r\n\r\n'), 204],
    ['whose answer is not modified', saying('HTTP/1.1 304 Not Modified\r\n\r\n'), 304],
    ['that sends elsewhere', answering('302 Found', 'location: https://evil.example/\r\n', ''), 302],
    ['of larger data than a browser reads', saying(`HTTP/1.1 200 OK\r\ncontent-length: 100000001\r\n\r\n${DATA}`), 502],
  ])('%s gets the request an answer, and the next one too', async (_, backend, status) => {
    const { page } = await startBoth(backend, 300);
    expect(statusOf(await get(page, EXPENSES))).toBe(status);
    expect(statusOf(await get(page, '/'))).toBe(200);
  });

  const half = DATA.slice(0, 50);
  test.each<[string, (socket: net.Socket) => void]>([
    ['breaks off', saying(`HTTP/1.1 200 OK\r\n${JSON_TYPE}content-length: 1000\r\n\r\n${half}`)],
    ['breaks its chunks', saying(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n32\r\n${half}\r\nzz\r\n`)],
    ['is silent in the middle', (socket) => socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n${half}`)],
    ['breaks off in a failure', saying(`HTTP/1.1 500 X\r\ncontent-length: 1000\r\n\r\n{"error":`)],
    [
      'is packed and breaks off',
      saying(Buffer.from('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n'), gzipSync(DATA.repeat(999)).subarray(0, 40)),
    ],
    ['is not packed as it says', answering('200 OK', 'content-encoding: gzip\r\n', DATA)],
  ])('whose body %s never looks complete', async (_, backend) => {
    const { page } = await startBoth(backend, 300);
    const answer = await get(page, EXPENSES);
    expect(answer).toMatch(/^HTTP\/1\.1 (200|500) /);
    expect(answer).toMatch(/transfer-encoding: chunked/i);
    expect(answer).not.toMatch(/\r\n0\r\n\r\n$/);
    expect(statusOf(await get(page, '/'))).toBe(200);
  });

  test('of data without end is ended at 100 MB', async () => {
    const { page } = await startBoth((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${JSON_TYPE}\r\n{"clean_expenses":[`);
      const pour = () => {
        while (!socket.destroyed && socket.write('1,'.repeat(500_000)));
      };
      socket.on('drain', pour);
      pour();
    });
    const bytes = await new Promise<number>((resolve) => {
      let length = 0;
      http.get(page, { path: EXPENSES }, (response) => {
        response.on('data', (chunk: Buffer) => (length += chunk.length)).on('error', () => resolve(length));
        response.on('end', () => resolve(-1));
      });
    });
    expect(bytes).toBeGreaterThan(90_000_000);
    expect(bytes).toBeLessThanOrEqual(100_000_000);
  });
});

describe('a token that a backend repeats', () => {
  const base64 = Buffer.from(`{"x":"Bearer ${TOKEN}"}`).toString('base64');
  test.each([
    ['in its reason', answering(`401 Bad ${TOKEN}`, '', '')],
    ['in headers', answering('401 X', `authorization: Bearer ${TOKEN}\r\nx-token: ${TOKEN}\r\nretry-after: ${TOKEN}\r\n`, '')],
    ['in the type', answering('401 X', `content-type: text/html; x=${TOKEN}\r\n`, '')],
    ['in JSON', answering('401 X', JSON_TYPE, JSON.stringify({ error: { reason: `Bearer ${TOKEN} is bad` } }))],
    ['in JSON of PHP', answering('401 X', JSON_TYPE, JSON.stringify({ reason: TOKEN }).replaceAll('/', '\\/'))],
    ['in JSON that is well', answering('200 OK', JSON_TYPE, JSON.stringify({ detail: TOKEN }))],
    ['in an error that is well', answering('200 OK', JSON_TYPE, JSON.stringify({ error: { reason: TOKEN }, total_cost: 1 }))],
    ['in HTML', answering('500 X', 'content-type: text/html\r\n', `<b>${TOKEN.replace('/', '&#x2F;').replace('+', '&#43;')}</b>`)],
    ['in HTML that is well', answering('200 OK', 'content-type: text/html\r\n', `<p>${TOKEN}`)],
    [
      'behind an entity that every object has',
      answering('500 X', '', `&constructor; &__proto__; ${encodeURIComponent(TOKEN)} ${'lorem '.repeat(20)}`),
    ],
    ['in HTML without ends', answering('500 X', '', TOKEN.replace('+', '&#43').replace('/', '&#x2f'))],
    ['divided by a tag with a bracket in it', answering('500 X', '', `kQ7-not<b title=">">.to_be/seen<!-- > -->+Zx3`)],
    [
      'in an error behind other fields',
      answering('200 OK', JSON_TYPE, JSON.stringify({ status: 1, error: { reason: TOKEN }, total_cost: 1 })),
    ],
    ['in an address', answering('404 X', '', `/x?t=${encodeURIComponent(TOKEN)}`)],
    ['in Base64', answering('500 X', '', base64)],
    ['in a packed body', saying('HTTP/1.1 500 X\r\ncontent-encoding: br\r\n\r\n', brotliCompressSync(`x ${TOKEN}`))],
    ['at the end of what is read', answering('500 X', '', `${'x'.repeat(99_990)}${TOKEN}${'y'.repeat(50_000)}`)],
    ['in an answer without end', saying(`HTTP/1.1 500 X\r\n\r\n`, `${TOKEN} `.repeat(20_000))],
    ['and breaks off in the middle of it', saying(`HTTP/1.1 500 X\r\ncontent-length: 99\r\n\r\n${TOKEN.slice(0, 12)}`)],
    ['in a trailer', saying(`HTTP/1.1 200 OK\r\ntrailer: x\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nx: ${TOKEN}\r\n\r\n`)],
  ])('%s does not reach the page', async (_, backend) => {
    const { page } = await startBoth(backend);
    const answer = await get(page, EXPENSES);
    expect(statusOf(answer)).toBeGreaterThan(0);
    expect(answer).not.toMatch(/kQ7-|_be|Zx3/);
    for (const [run] of answer.matchAll(/[\w+/-]{8,}/g)) {
      for (const from of [0, 1, 2, 3]) expect(Buffer.from(run.slice(from), 'base64').toString('latin1')).not.toMatch(/kQ7-|_be|Zx3/);
    }
  });

  test('leaves the rest of its JSON as it is', async () => {
    const { page } = await startBoth(
      answering('401 X', JSON_TYPE, JSON.stringify({ error: { error_code: 'OE0235', reason: `"${TOKEN}"!` } })),
    );
    const response = await fetch(new URL(EXPENSES, page));
    expect(await response.json()).toEqual({ error: { error_code: 'OE0235', reason: '"[token]"!' } });
  });

  test('is in expenses data what it is there: those are passed on byte for byte, as they come', async () => {
    const data = JSON.stringify({ ...(JSON.parse(DATA) as object), clean_expenses: [{ resource_name: TOKEN, cost: 5 }], note: 'ü' });
    const { page } = await startBoth((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${JSON_TYPE}content-length: ${Buffer.byteLength(data)}\r\n\r\n${data.slice(0, 60)}`);
      goOn = () => socket.end(data.slice(60));
    });
    let goOn = () => undefined as unknown;
    const response = await fetch(new URL(EXPENSES, page));
    goOn();
    expect(await response.text()).toBe(data);
  });

  test('is no reason to touch a page of an error without it', async () => {
    const html = '<!doctype html>\n<h1>502 Bad&nbsp;Gateway — “ü”</h1>\u0000';
    const { page } = await startBoth(answering('502 X', 'content-type: text/html; charset=utf-8\r\n', html));
    const response = await fetch(new URL(EXPENSES, page));
    expect({ text: await response.text(), type: response.headers.get('content-type') }).toEqual({
      text: html,
      type: 'text/html; charset=utf-8',
    });
  });
});

describe('an answer of the backend is no document', () => {
  const html = answering(
    '200 OK',
    [
      'content-type: text/html',
      'set-cookie: a=b',
      'refresh: 0;url=https://evil.example',
      'link: </x>; rel=preload',
      'clear-site-data: "*"',
      'service-worker-allowed: /',
      'content-security-policy: default-src *',
      'content-disposition: attachment',
      'x-anything: 1',
      '',
    ].join('\r\n'),
    '<script>alert(1)</script>',
  );

  test.each([
    'sec-fetch-mode: navigate\r\nsec-fetch-dest: document\r\n',
    'sec-fetch-mode: navigate\r\nsec-fetch-dest: iframe\r\nsec-fetch-site: same-origin\r\n',
    'sec-fetch-mode: navigate\r\n',
    ...['frame', 'object', 'embed', 'script', 'worker', 'serviceworker', 'image', 'style', 'manifest', 'xslt'].map(
      (dest) => `sec-fetch-dest: ${dest}\r\nsec-fetch-site: same-origin\r\n`,
    ),
    'sec-fetch-mode: no-cors\r\nsec-fetch-dest: empty\r\nsec-fetch-site: same-site\r\n',
    'sec-fetch-mode: cors\r\nsec-fetch-dest: empty\r\nsec-fetch-site: cross-site\r\n',
  ])('and not given to what asks for one: %j', async (headers) => {
    const { page } = await startBoth(html);
    const answer = await get(page, EXPENSES, headers);
    expect(statusOf(answer)).toBe(403);
    expect(answer).not.toContain('script>');
  });

  test('and given to the page’s own request it is shut in, and brings no orders to the browser', async () => {
    const { page } = await startBoth(html);
    const asked = 'sec-fetch-mode: cors\r\nsec-fetch-dest: empty\r\nsec-fetch-site: same-origin\r\n';
    const [head = ''] = (await get(page, EXPENSES, asked)).split('\r\n\r\n');
    const names = head
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(':')[0]?.toLowerCase());
    expect(new Set(names)).toEqual(
      new Set([
        ...['content-type', 'content-length', 'content-security-policy', 'x-content-type-options', 'cross-origin-resource-policy'],
        ...['cache-control', 'referrer-policy', 'date', 'connection'],
      ]),
    );
    expect(head).toMatch(/content-security-policy: sandbox$/im);
    expect(head).toMatch(/x-content-type-options: nosniff/i);
  });

  test('nor is a refusal of the proxy itself', async () => {
    const { page } = await startBoth(html);
    expect(await get(page, '/restapi/v2/x')).toMatch(/content-security-policy: sandbox/i);
  });

  test('while the page itself opens', async () => {
    const { page } = await startBoth(html);
    expect(statusOf(await get(page, '/', 'sec-fetch-mode: navigate\r\nsec-fetch-dest: document\r\nsec-fetch-site: cross-site\r\n'))).toBe(
      200,
    );
  });
});

describe('what is printed of an answer before the start', () => {
  const said = async (backend: (socket: net.Socket) => void, patienceMs?: number) =>
    checkBackend((await startBoth(backend)).settings, patienceMs);

  test.each([
    ['that steers the terminal', answering('500 X', '', '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202ex'), '500 [2J ]0;owned 31m x'],
    ['with lines of its own', answering('500 X', '', 'a\r\nThe page on x: http://evil/\n'), '500 a The page on x: http://evil/'],
    ['with the token at the cut', answering('500 X', '', `${'x'.repeat(112)}${TOKEN}`), `500 ${'x'.repeat(112)}[token]`],
    ['of 300 kB', answering('500 X', '', 'x'.repeat(300_000)), `500 ${'x'.repeat(120)}…`],
    ['of a long reason', answering('403 X', '', JSON.stringify({ error: { reason: 'x'.repeat(9000) } })), `403 ${'x'.repeat(120)}…`],
    ['that breaks off', saying('HTTP/1.1 500 X\r\ncontent-length: 99\r\n\r\nhalf'), '500 half'],
    ['as always', answering('500 X', '', 'It is broken.'), '500 It is broken.'],
  ])('%s is one short line', async (_, backend, text) => {
    expect(await said(backend)).toBe(`The backend answers, but with ${text}`);
  });

  test('is the beginning of a body without end', async () => {
    let poured = 0;
    const pour = (socket: net.Socket) => {
      socket.write('HTTP/1.1 500 X\r\n\r\n');
      const more = () => {
        while (!socket.destroyed && socket.write('x'.repeat(65_536))) poured += 65_536;
      };
      socket.on('drain', more);
      more();
    };
    expect(await said(pour)).toBe(`The backend answers, but with 500 ${'x'.repeat(120)}…`);
    expect(poured).toBeLessThan(20_000_000);
  });

  test.each([
    [
      'a content type that steers the terminal',
      answering('200 OK', `content-type: text/x;${TOKEN}\u009b2J\r\n`, ''),
      /REST API \(text\/x;\[token\]\S* 2J\)/,
    ],
    ['a status that is none', answering('099 X', '', ''), /its status is 99, which HTTP does not have/],
    ['another protocol', saying('HTTP/1.1 101 X\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'), /changes to another protocol/],
  ])('names %s', async (_, backend, words) => {
    expect(await said(backend)).toMatch(words);
  });
});
