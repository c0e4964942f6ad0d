import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { newestOf } from '../../src/doctor/promQuery.js';
import { readPromText } from '../../src/doctor/promText.js';
import { readPythonJson } from '../../src/doctor/readPythonJson.js';
import { diagnoseChain, type Report } from './support/runDoctor.js';
import { PASSED_ON, type Respond, send, startChain } from './support/startChain.js';
import { clusterCosts, healthyWorld } from './support/world.js';

const checkOf = ({ hops }: Report, id: string) => hops.flatMap(({ checks }) => checks).find((check) => check.id === id);
const verdicts = ({ hops }: Report) => Object.fromEntries(hops.map(({ id, verdict }) => [id, verdict]));

/** Thanos with this as the time of its newest samples. */
const withTime =
  (time: string): Respond =>
  (request, response) =>
    new URL(request.url ?? '', 'http://h').searchParams.get('query')?.startsWith('max(') === true
      ? send(response, 200, { status: 'success', data: { resultType: 'vector', result: [{ metric: {}, value: [0, time] }] } })
      : PASSED_ON;

/** JSON in objects deeper than any stack. */
const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;

describe('an answer that would take a reader of squared time for hours', () => {
  test.each([
    ['a string of escaped quotes that breaks off', `["${'\\"'.repeat(1_500_000)}`],
    ['a log with JSON in a string that breaks off', `{"log":"${'{\\"a\\":\\"b\\"},'.repeat(300_000)}`],
    ['quotes without end', '"a'.repeat(1_500_000)],
    ['a lone backslash at the end', `["${'\\"'.repeat(1_500_000)}\\`],
  ])('is no JSON at once: %s', (_, text) => {
    expect(readPythonJson(text)).toBeUndefined();
  });

  test.each([
    ['a label without a value', `a{${'a'.repeat(2_000_000)}} 1`],
    ['labels without values', `a{${'a '.repeat(1_000_000)}} 1`],
    ['a value that breaks off', `a{b="${'\\"'.repeat(1_000_000)}} 1`],
    ['an escape that does', `a{b="${'\\\\'.repeat(1_000_000)}\\} 1`],
  ])('is a metric at once: %s', (_, line) => {
    expect(readPromText(line)).toEqual([{ name: 'a', labels: {}, value: 1, at: null }]);
  });
});

test('numbers Python writes are read past strings that hold their names', () => {
  expect(readPythonJson('{"a\\"NaN": [NaN, -Infinity, Infinity, "NaN \\\\"], "b": 1}')).toEqual({
    'a"NaN': [null, null, null, 'NaN \\'],
    b: 1,
  });
  expect(readPythonJson('{"a": Nan}')).toBeUndefined();
  expect(readPythonJson('{"a": xNaN}')).toBeUndefined();
});

describe('one odd value', () => {
  test.each(['+Inf', '1e18', 'NaN', '-5'])(
    'in the time of a sample (%s) leaves its age unknown, and every other check as it is',
    async (time) => {
      await using chain = await startChain(
        { ...healthyWorld(), rate: 0, lastCost: new Date('2026-11-23T08:59:00Z') },
        { thanos: withTime(time) },
      );
      const report = await diagnoseChain(chain);
      expect(checkOf(report, 'thanos.age')).toMatchObject({ verdict: 'not-checked' });
      expect(verdicts(report)).toMatchObject({ exporter: 'broken', prometheus: 'ok', account: 'ok' });
    },
  );

  test('in the day an account was deleted is no date, and no crash', async () => {
    await using chain = await startChain(healthyWorld());
    chain.override.restapi = (request, response) =>
      request.url?.includes('/cloud_accounts') === true ? send(response, 200, { cloud_accounts: [], deleted_at: 9e15 }) : PASSED_ON;
    const report = await diagnoseChain(chain);
    expect(report.hops[5]?.checks[0]?.evidence).toContain('an impossible date');
    expect(verdicts(report)).toMatchObject({ thanos: 'ok', 'rest-api': 'ok' });
  });

  test('as often as 300,000 times is one newest', () => {
    const times = Array.from({ length: 300_000 }, (_, index) => index);
    expect(newestOf([...times, Infinity, NaN, 1e17])).toBe(299_999);
    expect(newestOf([0, NaN, -5])).toBeNull();
  });

  test('in a limit of time (16.1 s are 16100.000000000002 ms) is rounded', async () => {
    await using chain = await startChain(healthyWorld());
    expect(await diagnoseChain(chain, ['--hop-timeout', '16.1', '--timeout', '32.3'])).toMatchObject({ verdict: 'healthy' });
  });

  test('that one hop cannot be judged by takes no other hop along', async () => {
    const body = `{"error":{"error_code":"OM0002","reason":"x","params":${deep}}}`;
    await using chain = await startChain(healthyWorld(), { metroculus: (_, response) => send(response, 404, body) });
    const report = await diagnoseChain(chain);
    expect(report).toMatchObject({ code: 3, headline: null });
    expect(checkOf(report, 'metroculus.answers')).toMatchObject({
      verdict: 'not-checked',
      evidence: 'the doctor itself failed on this hop (RangeError)',
    });
    expect(verdicts(report)).toMatchObject({ thanos: 'ok', 'rest-api': 'ok', page: 'ok' });
  });

  test('that a hop cannot even be asked about takes no other hop along', async () => {
    const body = `{"error":{"error_code":"OE0212","params":${deep}}}`;
    await using chain = await startChain(healthyWorld());
    chain.override.restapi = (request, response) =>
      request.url?.includes('/cloud_accounts') === true ? PASSED_ON : send(response, 400, body);
    const report = await diagnoseChain(chain);
    expect(checkOf(report, 'rest-api.answers')?.evidence).toBe('the doctor itself failed on this hop (RangeError)');
    expect(verdicts(report)).toMatchObject({ metroculus: 'ok', account: 'ok', 'rest-api': 'not-checked', page: 'not-checked' });
  });
});

describe('a body that was asked for as it is', () => {
  test('is read all the same where a proxy compresses it', async () => {
    const world = healthyWorld();
    await using chain = await startChain(world);
    chain.override.metroculus = (_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
        .end(gzipSync(JSON.stringify(clusterCosts(world))));
    expect(await diagnoseChain(chain)).toMatchObject({ verdict: 'healthy' });
  });

  test('is too large where it unpacks to more than an answer may be', async () => {
    await using chain = await startChain(healthyWorld());
    chain.override.metroculus = (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(2_000_000, ' ')));
    expect((await diagnoseChain(chain, [], { maxBytes: 1_000_000 })).headline?.evidence).toMatch(/larger than any of this hop should be/);
  });

  test('is named, not shown, where it is no text', async () => {
    await using chain = await startChain(healthyWorld());
    chain.override.metroculus = (_, response) => response.writeHead(200).end(Buffer.from([0, 0x8b, 0xff, 0, 0x12]));
    expect((await diagnoseChain(chain)).headline?.evidence).toBe('200 and binary data');
  });
});
