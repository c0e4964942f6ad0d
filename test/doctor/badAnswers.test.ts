import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/doctor/http.js';
import { BAD_SERVERS, http } from './support/badServers.js';
import { CREDENTIALS, type Report, runDoctor } from './support/runDoctor.js';
import { ACCOUNT, ORGANIZATION, PASSWORD, SECRET, TOKEN } from './support/world.js';

const PATHS = { exporter: '/metrics', prometheus: '', thanos: '', metroculus: '', restapi: '/restapi/v2', write: '/write' };
const HOPS = {
  exporter: 'exporter',
  prometheus: 'prometheus',
  thanos: 'thanos',
  metroculus: 'metroculus',
  restapi: 'rest-api',
  write: 'remote-write',
};
const LIMITS = ['--hop-timeout', '0.5', '--timeout', '5'];

async function examineAt(flag: keyof typeof PATHS, origin: string): Promise<Report & { code: number }> {
  const ids = ['--organization', ORGANIZATION, '--account', ACCOUNT, ...(flag === 'write' ? ['--probe-write'] : [])];
  const { code, stdout } = await runDoctor([`--${flag}`, `${origin}${PATHS[flag]}`, ...ids, ...LIMITS, '--json'], { maxBytes: 300_000 });
  return { ...(JSON.parse(stdout) as Report), code };
}

const FLAGS = Object.keys(PATHS) as (keyof typeof PATHS)[];

describe.each(Object.entries(BAD_SERVERS))('an address that %s', (name, start) => {
  // For a write endpoint to say nothing is to say yes.
  test.each(FLAGS.filter((flag) => flag !== 'write' || name !== 'is empty'))(
    'is the fault of --%s, with a cause and a next command',
    async (flag) => {
      await using server = await start();
      const report = await examineAt(flag, server.origin);
      expect(report.code).toBe(1);
      expect(report.headline?.hop).toBe(HOPS[flag]);
      expect(report.headline?.cause).toBeTruthy();
      expect(report.headline?.next).toMatch(/^(curl|kubectl) /);
      expect(report.hops.filter(({ verdict }) => verdict === 'broken').map(({ id }) => id)).toEqual([HOPS[flag]]);
    },
  );
});

test('tells what it is by how the answer fails', async () => {
  const said: Record<string, string | undefined> = {};
  for (const [name, start] of Object.entries(BAD_SERVERS)) {
    await using server = await start();
    const { headline } = await examineAt('thanos', server.origin);
    said[name] = headline?.evidence.replace(/127\.0\.0\.1:\d+/g, 'HOST').replace(/[\d.]+ s\b/g, 'N s');
  }
  expect(said).toEqual({
    'takes the connection and says nothing': 'HOST took the connection and answered nothing for N s',
    'answers in drops and never ends': 'the answer of HOST had no end after N s',
    'pours without end': 'the answer of HOST is larger than any of this hop should be',
    'breaks off in the middle': 'HOST hung up',
    'is no HTTP': 'what HOST answers is not HTTP (HPE_INVALID_CONSTANT)',
    'is a web page': '200 and a web page: "<!DOCTYPE html><html><title>Sign in</title></html>"',
    'is JSON of another kind': '200 and JSON of another kind: "{"hello":["world",NaN]}"',
    'is JSON that breaks off': '200 and JSON that breaks off: "{"status":"success","data":{"res"',
    'is empty': '200 and an empty body',
    'is a proxy whose service is down': '502 and a web page: "<html>502 Bad Gateway</html>"',
    'redirects in circles': 'HOST sends on to http://HOST',
    'has a certificate nobody trusts': 'no trusted TLS connection to HOST (DEPTH_ZERO_SELF_SIGNED_CERT)',
    'speaks plain HTTP at an https address': 'no trusted TLS connection to HOST (EPROTO)',
  });
});

test.each(FLAGS)('--%s: no credential follows a redirect to another origin', async (flag) => {
  const arrived: string[] = [];
  await using thief = await http((request, response) => {
    arrived.push(JSON.stringify([request.url, request.headers]));
    response.end('{}');
  });
  await using server = await http((_, response) => response.writeHead(307, { location: `${thief.origin}/take` }).end());
  const report = await examineAt(flag, server.origin);
  expect(report.headline).toMatchObject({ hop: HOPS[flag], evidence: expect.stringContaining(`sends on to ${thief.origin}`) as string });
  expect(arrived).toEqual([]);
});

test('follows a redirect within the origin, as a path that moved', async () => {
  await using server = await http((request, response) => {
    if (request.url === '/metrics') response.writeHead(301, { location: '/federate/metrics' }).end();
    else response.writeHead(200).end('cloudtuner_kubecost_cluster_total_cost 1.5\n');
  });
  const report = await examineAt('exporter', server.origin);
  expect(report.hops[0]?.checks.find(({ id }) => id === 'exporter.total')).toMatchObject({ verdict: 'ok' });
});

test('a name nobody knows is not checked: nothing is known of the hop', async () => {
  const report = await examineAt('thanos', 'http://thanos.cluster.invalid:10902');
  expect(report).toMatchObject({ code: 3, verdict: 'not-enough', headline: null });
  expect(report.hops[3]).toMatchObject({
    verdict: 'not-checked',
    checks: [{ evidence: 'the name thanos.cluster.invalid is not known here' }],
  });
});

test('ends when the time for all is up, whatever the time of one hop', async () => {
  await using server = await BAD_SERVERS['takes the connection and says nothing']();
  const { code } = await runDoctor(['--thanos', server.origin, '--timeout', '0.3', '--hop-timeout', '3600']);
  expect(code).toBe(1);
});

test('credentials go to their own hop alone', async () => {
  const seen: Record<string, string> = {};
  const names = ['exporter', 'prometheus', 'thanos', 'metroculus', 'restapi', 'write'] as const;
  const servers = await Promise.all(
    names.map((name) =>
      http((request, response) => {
        seen[name] = `${seen[name] ?? ''}${JSON.stringify(request.headers)}${request.url ?? ''}`;
        response.end('{}');
      }),
    ),
  );
  const flags = names.flatMap((name, index) => [`--${name}`, servers[index]?.origin ?? '']);
  await runDoctor([...flags, '--organization', ORGANIZATION, '--account', ACCOUNT, '--probe-write'], { env: CREDENTIALS });
  await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
  const holders = (text: string) => names.filter((name) => seen[name]?.includes(text) === true);
  expect([holders(TOKEN), holders(SECRET), holders(Buffer.from(`${CREDENTIALS.WRITE_USERNAME}:${PASSWORD}`).toString('base64'))]).toEqual([
    ['restapi'],
    ['metroculus'],
    ['write'],
  ]);
});

test('many questions with redirects leave nothing behind on the signal that could end them', async () => {
  await using server = await http((request, response) =>
    request.url === '/end' ? response.end('ok') : response.writeHead(302, { location: request.url === '/a' ? '/b' : '/end' }).end(),
  );
  const { signal } = new AbortController();
  const url = new URL('/a', server.origin);
  const answers = await Promise.all(Array.from({ length: 5 }, () => ask({ url }, { signal, maxBytes: 100 })));
  expect(answers.map((answer) => answer.kind)).toEqual(Array(5).fill('answered'));
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});
