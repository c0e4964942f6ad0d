import { describe, expect, test } from 'vitest';
import { METRICS } from '../../src/doctor/metrics.js';
import { diagnoseChain, type Report } from './support/runDoctor.js';
import { expensesBody } from './support/restApi.js';
import { type Chain, send, startChain } from './support/startChain.js';
import { ACCOUNT, CLUSTER, exporterPage, healthyWorld } from './support/world.js';

const checkOf = ({ hops }: Report, id: string) => hops.flatMap(({ checks }) => checks).find((check) => check.id === id);

/** The exporter's page with more lines, or with others. */
async function withPage(change: (page: string) => string): Promise<Chain> {
  const world = healthyWorld();
  return startChain(world, { exporter: (_, response) => send(response, 200, change(exporterPage(world)), 'text/plain') });
}

describe('the exporter', () => {
  test.each([
    [5, 'ok'],
    [30, 'suspicious'],
    [90, 'broken'],
  ])('that last read Kubecost %s minutes ago is %s', async (minutes, verdict) => {
    const time = healthyWorld().now.getTime() / 1000 - minutes * 60;
    await using chain = await withPage((page) => `${page}cloudtuner_kubecost_exporter_last_success_timestamp_seconds ${time}\n`);
    expect(checkOf(await diagnoseChain(chain), 'exporter.age')).toMatchObject({ verdict, values: { seconds: minutes * 60 } });
  });

  test('whose namespaces still have costs while the cluster is 0 says so', async () => {
    await using chain = await withPage((page) => page.replace(/^(cloudtuner_kubecost_cluster_total_cost\{.*\}) .*$/m, '$1 0'));
    expect(checkOf(await diagnoseChain(chain), 'exporter.total')?.evidence).toContain('its namespaces still say $0.41/h');
  });

  test.each([
    ['NaN', /is NaN/],
    ['-0.2', /^-\$0\.20\/h/],
  ])('that says %s for the cluster is broken', async (value, evidence) => {
    await using chain = await withPage((page) => page.replace(/^(cloudtuner_kubecost_cluster_total_cost\{.*\}) .*$/m, `$1 ${value}`));
    expect(checkOf(await diagnoseChain(chain), 'exporter.total')).toMatchObject({
      verdict: 'broken',
      evidence: expect.stringMatching(evidence) as string,
    });
  });

  test('that gives a namespace twice is suspicious', async () => {
    await using chain = await withPage(
      (page) => `${page}${METRICS.namespaceTotal}{cluster="${CLUSTER}",tenant_id="${ACCOUNT}",currency="EUR",namespace="checkout"} 0.1\n`,
    );
    expect((await diagnoseChain(chain)).headline).toMatchObject({
      check: 'exporter.namespaces',
      verdict: 'suspicious',
      evidence: '5 series for 4 namespaces',
    });
  });

  test('of another cluster is suspicious', async () => {
    await using chain = await startChain(healthyWorld());
    expect((await diagnoseChain(chain, ['--cluster', 'k8s-dev'])).headline).toMatchObject({
      check: 'exporter.cluster',
      verdict: 'suspicious',
    });
  });
});

describe('the REST API', () => {
  test('that does not know "field" is asked again without it, as the page does', async () => {
    const world = healthyWorld();
    await using chain = await startChain(world);
    chain.override.restapi = (request, response) => {
      const url = request.url ?? '';
      if (url.includes('/cloud_accounts')) send(response, 200, { cloud_accounts: [] });
      else if (url.includes('field='))
        send(response, 400, {
          error: { status_code: 400, error_code: 'OE0212', reason: 'Unexpected parameters: field', params: ['field'] },
        });
      else send(response, 200, expensesBody(world, 0, 1));
    };
    expect(checkOf(await diagnoseChain(chain), 'rest-api.answers')).toMatchObject({ verdict: 'ok' });
  });

  test('with the flat route alone is suspicious: the page asks the other', async () => {
    const world = healthyWorld();
    await using chain = await startChain(world);
    chain.override.restapi = (request, response) => {
      const url = request.url ?? '';
      if (url.includes('/cloud_accounts')) send(response, 200, { cloud_accounts: [] });
      else if (url.includes('organization_id=')) send(response, 200, expensesBody(world, 0, 1));
      else send(response, 404, '<html>404</html>', 'text/html');
    };
    expect(checkOf(await diagnoseChain(chain), 'rest-api.answers')).toMatchObject({
      verdict: 'suspicious',
      cause: expect.stringContaining('route "flat"') as string,
    });
  });

  test.each([
    [403, 'OE0234', /may not see this organization/],
    [404, 'OE0002', /No such organization/],
    [424, 'OE0445', /No cloud account is connected/],
    [429, null, /asked too often/],
    [500, 'OE0999', /failed on this request/],
    [400, 'OE0446', /refuses the request/],
  ])('that answers %s %s says why', async (status, code, cause) => {
    await using chain = await startChain(healthyWorld());
    chain.override.restapi = (_, response) =>
      send(response, status, { error: { status_code: status, error_code: code, reason: 'its reason', params: [] } });
    expect((await diagnoseChain(chain)).headline).toMatchObject({
      hop: 'rest-api',
      evidence: expect.stringContaining('its reason') as string,
      cause: expect.stringMatching(cause) as string,
    });
  });
});

test('Thanos with costs and without efficiency is suspicious, and the cost is not blamed', async () => {
  await using chain = await startChain(healthyWorld());
  const row = (name: string) => ({ metric: { __name__: name, cluster: CLUSTER, tenant_id: ACCOUNT }, value: [0, '0.4'] });
  chain.override.thanos = (request, response) => {
    const query = new URL(request.url ?? '', 'http://h').searchParams.get('query') ?? '';
    const names = query.startsWith('{__name__') ? [METRICS.total, METRICS.cpu, METRICS.ram] : [METRICS.total];
    const now = chain.world.now.getTime() / 1000;
    const result = query.includes('count_over_time')
      ? [{ metric: {}, value: [0, '289'] }]
      : query.includes('timestamp')
        ? [{ metric: {}, value: [0, String(now - 20)] }]
        : names.map(row);
    send(response, 200, { status: 'success', data: { resultType: 'vector', result } });
  };
  const report = await diagnoseChain(chain);
  expect(report.headline).toMatchObject({
    check: 'thanos.series',
    verdict: 'suspicious',
    evidence: 'cluster_cpu_efficiency and cluster_ram_efficiency missing of 5',
  });
  expect(checkOf(report, 'thanos.values')?.verdict).toBe('ok');
});
