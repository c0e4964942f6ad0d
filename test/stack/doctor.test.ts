import { describe, expect, test } from 'vitest';
import { http } from '../doctor/support/badServers.js';
import { CREDENTIALS, type Report, runDoctor } from '../doctor/support/runDoctor.js';
import { ACCOUNT, CLUSTER, OTHER_ACCOUNT } from '../doctor/support/world.js';
import { HAS_PROMETHEUS, startPrometheus } from './support/startPrometheus.js';
import { type Stack, startStack } from './support/startStack.js';

const WHY = HAS_PROMETHEUS ? '' : ' (skipped: no prometheus here; apt-get install -y --no-install-recommends prometheus)';

async function examine(
  stack: Stack,
  flags: readonly string[] = [],
  env: Record<string, string> = CREDENTIALS,
): Promise<Report & { code: number }> {
  const urls = (['exporter', 'prometheus', 'write', 'thanos'] as const).flatMap((name) => [`--${name}`, stack[name]]);
  const period = ['--from', String(Math.floor(Date.now() / 1000) - 3600)];
  const args = [...urls, ...period, '--account', ACCOUNT, '--cluster', CLUSTER, '--json', ...flags];
  const { code, stdout } = await runDoctor(args, { env });
  return { ...(JSON.parse(stdout) as Report), code };
}

const verdicts = ({ hops }: Report) => Object.fromEntries(hops.slice(0, 4).map(({ id, verdict }) => [id, verdict]));
const checks = ({ hops }: Report) => Object.fromEntries(hops.flatMap((hop) => hop.checks.map((check) => [check.id, check] as const)));
const HEALTHY = { exporter: 'ok', prometheus: 'ok', 'remote-write': 'ok', thanos: 'ok' };

describe.skipIf(!HAS_PROMETHEUS)(`the doctor on a real Prometheus and a real remote write${WHY}`, () => {
  test('finds hops 1 to 4 healthy, then each fault as it comes, and health again', async () => {
    await using stack = await startStack();
    const { world } = stack;
    await expect.poll(async () => verdicts(await examine(stack))).toEqual(HEALTHY);
    const healthy = checks(await examine(stack, ['--probe-write']));
    expect(healthy['remote-write.probe']).toMatchObject({ verdict: 'ok', evidence: 'empty request accepted (204), nothing written' });
    expect(healthy['remote-write.lag']?.verdict).toBe('ok');
    expect(healthy['thanos.values']?.values).toMatchObject({ above0: 5, series: 5, total: 0.41 });
    expect(healthy['prometheus.kube-state-metrics']?.evidence).toBe('2 pods by kube-state-metrics');

    world.kubeStateMetrics = false;
    await expect
      .poll(async () => (await examine(stack)).headline)
      .toMatchObject({ check: 'prometheus.kube-state-metrics', verdict: 'broken' });
    world.kubeStateMetrics = true;

    world.rate = 0;
    await expect.poll(async () => checks(await examine(stack))['thanos.values']?.followsFrom).toBe('exporter');
    // The metrics that were away a moment ago have been scraped again by then.
    await expect.poll(async () => (await examine(stack)).headline).toMatchObject({ hop: 'exporter', check: 'exporter.total' });
    world.rate = 0.41;

    world.writeEndpoint = 'wrong-password';
    await expect.poll(async () => (await examine(stack)).headline).toMatchObject({ check: 'remote-write.sent' });
    expect((await examine(stack, ['--probe-write'])).headline).toMatchObject({
      check: 'remote-write.probe',
      verdict: 'broken',
      evidence: 'wrong user name or password (401); nothing was written',
    });
    world.writeEndpoint = 'takes';

    world.exporter = 'stopped';
    await expect.poll(async () => checks(await examine(stack))['prometheus.target']?.verdict).toBe('broken');
    const stopped = await examine(stack);
    expect(stopped.headline).toMatchObject({ hop: 'exporter', verdict: 'broken' });
    expect(checks(stopped)['prometheus.target']?.evidence).toMatch(/^target down: Get "http:.*EOF/);
    world.exporter = 'runs';
    await expect.poll(async () => checks(await examine(stack))['prometheus.target']?.verdict).toBe('ok');
  });

  test('asks nothing that is no PromQL', async () => {
    await using prometheus = await startPrometheus(() => 'global: {}\n');
    const asked: { query: string | null; status: number }[] = [];
    await using between = await http((request, response) => {
      void fetch(`${prometheus.url}${request.url ?? ''}`).then(async (answer) => {
        asked.push({ query: new URL(answer.url).searchParams.get('query'), status: answer.status });
        response.writeHead(answer.status).end(await answer.text());
      });
    });
    await runDoctor(['--prometheus', between.origin, '--thanos', between.origin, '--account', ACCOUNT]);
    expect(asked.filter(({ status }) => status !== 200)).toEqual([]);
    expect(asked.filter(({ query }) => query?.startsWith('count_over_time(sum(') === true)).toHaveLength(1);
    expect(asked.length).toBeGreaterThan(10);
  });

  test('tells a wrong password, a wrong account and an unreachable endpoint apart, and writes nothing', async () => {
    await using stack = await startStack({ writes: false });
    const probe = async (env: Record<string, string>, flags: readonly string[] = []) =>
      checks(await examine(stack, ['--probe-write', ...flags], env))['remote-write.probe']?.evidence;
    expect(await probe(CREDENTIALS)).toBe('empty request accepted (204), nothing written');
    expect(await probe({ ...CREDENTIALS, WRITE_PASSWORD: 'another' })).toBe('wrong user name or password (401); nothing was written');
    expect(await probe(CREDENTIALS, ['--account', OTHER_ACCOUNT])).toBe('wrong Cloud-Account-Id (422); nothing was written');
    expect(await probe(CREDENTIALS, ['--write', 'http://127.0.0.1:9/'])).toMatch(/^the write endpoint is unreachable: connection refused/);
    const written = (await (await fetch(`${stack.thanos}/api/v1/label/__name__/values`)).json()) as { data: string[] };
    expect(written.data).toEqual([]);
  });

  test('finds a Prometheus that writes nowhere, though it does not scrape itself', async () => {
    await using stack = await startStack({ writes: false, scrapesItself: false });
    await expect.poll(async () => verdicts(await examine(stack)).prometheus).toBe('ok');
    const report = await examine(stack);
    expect(report.headline).toMatchObject({ hop: 'remote-write', evidence: 'Prometheus has no remote_write queue' });
    expect(report.hops[3]).toMatchObject({ id: 'thanos', followsFrom: 'remote-write' });
  });

  test('finds figures that are there under another tenant', async () => {
    await using stack = await startStack();
    stack.world.tenant = OTHER_ACCOUNT;
    await expect.poll(async () => checks(await examine(stack))['thanos.tenant']?.verdict).toBe('broken');
    const report = await examine(stack);
    expect(report.headline).toMatchObject({ hop: 'exporter', check: 'exporter.tenant' });
    expect(checks(report)['thanos.tenant']).toMatchObject({
      followsFrom: 'exporter',
      evidence: `cluster ${CLUSTER} carries tenant_id ${OTHER_ACCOUNT}`,
    });
  });
});
