import { describe, expect, test } from 'vitest';
import { METRICS, PHASE_2_METRICS } from '../../src/doctor/metrics.js';
import { expensesBody } from './support/restApi.js';
import { allFlags, diagnoseChain, type Report, runDoctor } from './support/runDoctor.js';
import { PASSED_ON, type Respond, send, startChain } from './support/startChain.js';
import { ACCOUNT, type ChainWorld, CLUSTER, exporterPage, healthyWorld, OTHER_ACCOUNT } from './support/world.js';

const checkOf = ({ hops }: Report, id: string) => hops.flatMap(({ checks }) => checks).find((check) => check.id === id);
const at = (time: string) => new Date(`2026-11-23T${time}:00Z`);
const containing = (text: string) => expect.stringContaining(text) as string;

const isOfAccounts: (request: { url?: string }) => boolean = ({ url }) => url?.includes('/cloud_accounts') === true;

type Row = readonly [labels: Record<string, string>, value: number];

const vector = (rows: readonly Row[]) => ({
  status: 'success',
  data: { resultType: 'vector', result: rows.map(([metric, value]) => ({ metric, value: [0, String(value)] })) },
});

/** A query API that has its own rows for queries with `part` in them, and else answers as the world does. */
function answering(rows: Readonly<Record<string, readonly Row[]>>): Respond {
  return (request, response) => {
    const query = new URL(request.url ?? '', 'http://h').searchParams.get('query') ?? '';
    const own = Object.entries(rows).find(([part]) => query.includes(part))?.[1];
    if (own === undefined) return PASSED_ON;
    send(response, 200, vector(own));
    return null;
  };
}

describe('what Thanos makes of the period', () => {
  /** REST API's answer with this cost of the cluster. */
  const costing = (world: ChainWorld, cost: number): Respond => {
    const { k8s_costs: costs, ...rest } = expensesBody(world, 0, 1) as { k8s_costs: { k8s_cost_breakdown: [{ cost: number }] } };
    const [cluster] = costs.k8s_cost_breakdown;
    const only = { ...cluster, cost, breakdown: { total_cost: cost } };
    return (request, response) =>
      isOfAccounts(request)
        ? PASSED_ON
        : send(response, 200, { ...rest, total_cost: 120.5 + cost, k8s_costs: { k8s_total_cost: cost, k8s_cost_breakdown: [only] } });
  };

  test('is asked of the sum at each moment: an exporter that moved to another pod is one cluster', async () => {
    await using chain = await startChain(healthyWorld());
    await diagnoseChain(chain);
    const queries = chain.requests
      .filter(({ hop }) => hop === 'thanos')
      .map(({ path }) => new URL(path, 'http://h').searchParams.get('query') ?? '');
    expect(queries).toContain(`avg_over_time(sum(${METRICS.total}{tenant_id="${ACCOUNT}"})[86400s:300s])`);
    expect(queries.filter((query) => query.includes('avg_over_time') && !query.includes('sum('))).toEqual([]);
  });

  test('is of the hours there are samples of: a cluster of three hours has no cost of 24', async () => {
    const world = healthyWorld();
    await using chain = await startChain(world);
    chain.override.thanos = answering({ count_over_time: [[{}, 36]] });
    chain.override.restapi = costing(world, 1.23);
    expect(checkOf(await diagnoseChain(chain), 'rest-api.figures')).toMatchObject({
      verdict: 'ok',
      evidence: containing('Thanos $1.2'),
    });
    chain.override.restapi = costing(world, 9.84);
    expect(checkOf(await diagnoseChain(chain), 'rest-api.figures')).toMatchObject({
      verdict: 'suspicious',
      cause: 'Metroculus counts all of these 24 hours, and Thanos has samples of 3 of them.',
    });
  });
});

describe('a short period in the first minutes of an hour', () => {
  const nothing = { total_cost: 0, cpu_cost: 0, ram_cost: 0, pv_cost: 0 };
  const withoutCosts: Respond = (request, response) =>
    isOfAccounts(request) ? PASSED_ON : send(response, 200, { total_cost: 5, clean_expenses: [] });

  test.each([
    ['10:03', 0],
    ['10:03', 0.41],
  ])('at %s, with the exporter at %s, is the hour boundary in every hop, and breaks none', async (time, rate) => {
    await using chain = await startChain({ ...healthyWorld(at(time)), rate, lastCost: at('09:59') });
    chain.override.metroculus = (_, response) => send(response, 200, nothing);
    chain.override.restapi = withoutCosts;
    const report = await diagnoseChain(chain, ['--from', '2026-11-23T09:00Z']);
    expect(report).toMatchObject({ code: 3, verdict: 'suspicious', headline: { cause: containing('Hour boundary') } });
    for (const id of ['metroculus.phase', 'rest-api.cluster', 'page.report'])
      expect(checkOf(report, id), id).toMatchObject({ verdict: 'suspicious', cause: containing('Hour boundary') });
  });

  test.each([
    ['10:12', '2026-11-23T09:00Z'],
    ['10:03', '2026-11-22T10:00Z'],
  ])('is broken at %s from %s: too late, or too long to have nothing', async (time, from) => {
    await using chain = await startChain(healthyWorld(at(time)));
    chain.override.metroculus = (_, response) => send(response, 200, nothing);
    chain.override.restapi = withoutCosts;
    expect((await diagnoseChain(chain, ['--from', from])).headline).toMatchObject({ hop: 'metroculus', verdict: 'broken' });
  });
});

describe('the exporter', () => {
  const withPage = (world: ChainWorld, change: (page: string) => string) =>
    startChain(world, { exporter: (_, response) => send(response, 200, change(exporterPage(world)), 'text/plain') });

  test('may have metrics of itself, which are of no tenant', async () => {
    const world = healthyWorld();
    const time = world.now.getTime() / 1000 - 30;
    await using chain = await withPage(world, (page) => `${page}cloudtuner_kubecost_last_update_timestamp_seconds ${time}\n`);
    expect(await diagnoseChain(chain)).toMatchObject({ code: 0, verdict: 'healthy' });
  });

  test('that has been at $0 for 20 seconds in the middle of an hour is suspicious: it just began', async () => {
    const now = new Date('2026-11-23T10:32:00Z');
    const world = { ...healthyWorld(now), rate: 0, lastCost: new Date('2026-11-23T10:31:40Z') };
    await using chain = await startChain(world);
    const check = checkOf(await diagnoseChain(chain), 'exporter.total');
    expect(check).toMatchObject({ verdict: 'suspicious', evidence: '$0 for 20 s, since 10:31 UTC', values: { zero: 'new-zero' } });
    expect(check?.cause).toContain('beyond 10:41 UTC');
  });
});

describe('the currency of amounts', () => {
  const inEuro = (world: ChainWorld): Respond => {
    return (_, response) => send(response, 200, exporterPage(world).replaceAll('"USD"', '"EUR"'), 'text/plain');
  };
  const without = ([...flags]: readonly string[], ...names: string[]) =>
    flags.filter((flag, index) => !names.includes(flag) && !names.includes(flags[index - 1] ?? ''));

  test('is the one the exporter labels them with', async () => {
    const world = healthyWorld();
    await using chain = await startChain(world, { exporter: inEuro(world) });
    const { stdout, code } = await runDoctor(allFlags(chain), { now: () => world.now });
    expect(stdout).toContain('€0.41/h');
    expect(stdout).toContain('REST API      this cluster €10.24 of €10.24');
    expect(stdout).not.toContain('$');
    expect(code).toBe(0);
  });

  test('is --currency where both say one, and it is told that they differ', async () => {
    const world = healthyWorld();
    await using chain = await startChain(world, { exporter: inEuro(world) });
    const report = await diagnoseChain(chain, ['--currency', 'USD']);
    expect(report.headline).toMatchObject({
      check: 'exporter.currency',
      verdict: 'suspicious',
      evidence: 'its figures are in EUR, and --currency says USD',
    });
    expect(checkOf(report, 'rest-api.cluster')?.evidence).toContain('$10.24');
  });

  test('is none where nobody says one', async () => {
    await using chain = await startChain(healthyWorld());
    const args = without(allFlags(chain), '--exporter', '--prometheus', '--thanos');
    const { stdout } = await runDoctor(args, { now: () => chain.world.now });
    expect(stdout).toContain('this cluster 10.24 of 10.24');
    expect(stdout).toContain('currency not given');
    expect(stdout).not.toContain('$');
    const { stdout: json } = await runDoctor([...args, '--json'], { now: () => chain.world.now });
    expect(JSON.parse(json)).toMatchObject({ subject: { currency: null } });
  });
});

describe('several remote writes', () => {
  const NOW_S = healthyWorld().now.getTime() / 1000;
  const ours = { remote_name: 'cloudtuner', url: 'https://cloudtuner.example/storage/api/v2/write' };
  const others = { remote_name: 'grafana', url: 'https://grafana.example/api/prom/push' };
  const queue = (labels: Record<string, string>, numbers: Readonly<Record<string, number>>): Row[] =>
    Object.entries(numbers).map(([doctor, value]) => [{ ...labels, doctor }, value]);
  const fine = { tried: 31_200, failed: 0, dropped: 100, retried: 0, pending: 0, highestSent: NOW_S - 15 };
  const stuck = { tried: 0, failed: 0, dropped: 0, retried: 500, pending: 90_000, highestSent: NOW_S - 7_200 };
  const filtered = { tried: 0, failed: 0, dropped: 400_000, retried: 0, pending: 0, highestSent: NOW_S - 7_200 };
  const nameless = (name: string) => ({ remote_name: name, url: `https://${name}.example/push` });

  async function judged(rows: readonly Row[], flags: readonly string[] = [], world = healthyWorld()): Promise<Report> {
    await using chain = await startChain(world);
    chain.override.prometheus = answering({ label_replace: [[{ doctor: 'highestIn' }, NOW_S - 10], ...rows] });
    return await diagnoseChain(chain, flags);
  }

  test('are judged by CloudTuner’s alone: another that is stuck is not ours', async () => {
    const report = await judged([...queue(ours, fine), ...queue(others, stuck)]);
    expect(report).toMatchObject({ verdict: 'healthy' });
    expect(checkOf(report, 'remote-write.sent')?.evidence).toBe('31,200 samples sent in 15 min by cloudtuner, one of 2 queues, 0 refused');
  });

  test('hide nothing: CloudTuner’s keeps nothing while another sends', async () => {
    const report = await judged([...queue(ours, filtered), ...queue(others, fine)]);
    expect(checkOf(report, 'remote-write.sent')).toMatchObject({ verdict: 'broken', cause: containing('write_relabel_configs keep none') });
  });

  test('are told apart by the host of --write', async () => {
    const rows = [...queue(nameless('a1'), stuck), ...queue(nameless('b2'), fine)];
    expect(checkOf(await judged(rows, ['--write', 'https://a1.example/x']), 'remote-write.sent')).toMatchObject({
      verdict: 'broken',
    });
    expect(await judged(rows, ['--write', 'https://b2.example/x'])).toMatchObject({ verdict: 'healthy' });
  });

  test('are told apart by the path CloudTuner takes writes at', async () => {
    const byPath = { remote_name: 'a1', url: 'https://a1.example/storage/api/v2/write' };
    const report = await judged([...queue(byPath, stuck), ...queue(nameless('b2'), fine)]);
    expect(checkOf(report, 'remote-write.sent')).toMatchObject({ verdict: 'broken', evidence: containing('by a1, one of 2 queues') });
  });

  test('are not checked where one is well, another not, and nothing tells which is ours', async () => {
    const report = await judged([...queue(nameless('a1'), stuck), ...queue(nameless('b2'), fine)]);
    expect(report.hops[2]).toMatchObject({ id: 'remote-write', verdict: 'not-checked' });
    expect(checkOf(report, 'remote-write.sent')?.evidence).toBe(
      'a1 broken (0 samples sent in 15 min by a1, one of 2 queues, 0 refused, 90,000 waiting, 500 tried again) and b2 ok; --write URL says which is CloudTuner’s',
    );
  });

  test('with nothing waiting are not behind, however long ago the last sample was', async () => {
    const report = await judged(queue(ours, { ...fine, tried: 300, highestSent: NOW_S - 200 }));
    expect(checkOf(report, 'remote-write.lag')).toMatchObject({ verdict: 'ok', evidence: 'nothing waiting, last sent 3 min behind' });
  });

  test('without a queue of any are no filter', async () => {
    expect(checkOf(await judged([]), 'remote-write.sent')).toMatchObject({ evidence: 'Prometheus has no remote_write queue' });
  });

  test('that refuse some of many have the right password', async () => {
    expect(checkOf(await judged(queue(ours, { ...fine, failed: 3 })), 'remote-write.sent')).toMatchObject({
      verdict: 'suspicious',
      cause: containing('The others arrive, so user name, password and Cloud-Account-Id are right'),
    });
  });

  test('have no fault in what was refused long ago, which Prometheus’s own page still counts', async () => {
    const world = healthyWorld();
    await using chain = await startChain(world);
    const known = answering({ label_replace: [] });
    chain.override.prometheus = (request, response) => {
      if (request.url !== '/metrics') return known(request, response);
      const lines = [
        'prometheus_remote_storage_samples_total{remote_name="cloudtuner"} 9876543',
        'prometheus_remote_storage_samples_failed_total{remote_name="cloudtuner"} 3',
        `prometheus_remote_storage_queue_highest_sent_timestamp_seconds{remote_name="cloudtuner"} ${NOW_S - 12}`,
        `prometheus_remote_storage_highest_timestamp_in_seconds ${NOW_S - 10}`,
      ];
      send(response, 200, `${lines.join('\n')}\n`, 'text/plain');
    };
    const report = await diagnoseChain(chain);
    expect(report.hops[2]).toMatchObject({ verdict: 'ok' });
    expect(checkOf(report, 'remote-write.sent')).toMatchObject({
      verdict: 'not-checked',
      evidence: '9,876,540 samples sent since its start, 3 refused, perhaps long ago',
    });
  });
});

describe('Metroculus', () => {
  test.each([
    [429, 'Too Many Requests', 'text/plain', /asked too often/],
    [401, 'Unauthorized', 'text/plain', /wants a sign-in/],
    [200, '{"total_cost": NaN, "cpu_cost": 5.4, "ram_cost": 2.9}', 'application/json', /NaN/],
    [404, 'Not found', 'text/plain', /Wrong port or service/],
    [200, '{"hello": 1}', 'application/json', /Wrong port or service/],
  ])('that answers %s %s says why', async (status, body, type, cause) => {
    await using chain = await startChain(healthyWorld(), { metroculus: (_, response) => send(response, status, body, type) });
    expect(checkOf(await diagnoseChain(chain), 'metroculus.answers')?.cause).toMatch(cause);
  });
});

describe('the account', () => {
  const withAccounts = async (answer: Respond): Promise<Report> => {
    await using chain = await startChain(healthyWorld());
    chain.override.restapi = (request, response) => (isOfAccounts(request) ? answer(request, response) : PASSED_ON);
    return await diagnoseChain(chain);
  };

  test('that cannot be listed says why, though the REST API gives expenses', async () => {
    const report = await withAccounts((_, response) =>
      send(response, 500, { error: { status_code: 500, error_code: 'OE0999', reason: 'boom', params: [] } }),
    );
    expect(checkOf(report, 'account.exists')).toMatchObject({
      verdict: 'broken',
      evidence: '500 OE0999: boom',
      cause: containing('its log'),
    });
  });

  test('whose import nobody tells of is not called never imported', async () => {
    const account = { id: ACCOUNT, name: CLUSTER, type: 'kubernetes_cnr', created_at: 1, deleted_at: 0 };
    const report = await withAccounts((_, response) => send(response, 200, { cloud_accounts: [account] }));
    expect(checkOf(report, 'account.import')).toMatchObject({
      verdict: 'not-checked',
      evidence: 'this REST API does not say when it was imported',
    });
    expect(report.hops[5]).toMatchObject({ verdict: 'ok' });
  });
});

describe('Thanos', () => {
  test('at $0 for hours, while Prometheus has costs, is not as one whose zero just began', async () => {
    await using chain = await startChain(healthyWorld());
    const zeros = PHASE_2_METRICS.map((name): Row => [{ __name__: name, tenant_id: ACCOUNT, cluster: CLUSTER }, 0]);
    chain.override.thanos = answering({ __name__: zeros, '> 0': [[{}, at('08:08').getTime() / 1000]] });
    expect((await diagnoseChain(chain)).headline).toMatchObject({
      check: 'thanos.values',
      verdict: 'broken',
      evidence: containing('$0 for 2 h 12 min'),
    });
  });

  test('whose store is down says which, and blames nobody before it', async () => {
    const warnings = [
      'No StoreAPIs matched for this query',
      'receive series from Addr: 10.0.0.7:10901 LabelSets: {}: rpc error: code = Unavailable',
    ];
    await using chain = await startChain(healthyWorld());
    chain.override.thanos = (_, response) => send(response, 200, { ...vector([]), warnings });
    const report = await diagnoseChain(chain);
    expect(report.headline).toMatchObject({
      check: 'thanos.stores',
      verdict: 'broken',
      evidence: containing('No StoreAPIs matched for this query'),
      cause: containing('10.0.0.7:10901'),
    });
    expect(checkOf(report, 'thanos.series')?.followsFrom).toBe('thanos');
  });

  test('without cluster labels makes no mix-up of two tenants without one', async () => {
    const world = healthyWorld();
    await using chain = await startChain(world);
    chain.override.thanos = answering({
      'count by (tenant_id': [
        [{ tenant_id: ACCOUNT }, 1],
        [{ tenant_id: OTHER_ACCOUNT }, 1],
      ],
      __name__: PHASE_2_METRICS.map((name): Row => [{ __name__: name, tenant_id: ACCOUNT }, 0.41]),
    });
    const args = allFlags(chain).slice(0, -2);
    const { stdout } = await runDoctor([...args, '--json'], { now: () => world.now });
    expect(checkOf(JSON.parse(stdout) as Report, 'thanos.tenant')).toMatchObject({ verdict: 'not-checked' });
  });
});
