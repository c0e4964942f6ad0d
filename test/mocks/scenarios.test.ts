import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses } from '../../src/core.js';
import {
  createBackend,
  createServer,
  findScenario,
  isScenarioName,
  type NodeBackend,
  organization,
  type Scenario,
  type ScenarioName,
  scenarioGroups,
  scenarios,
  type WireCleanExpenses,
  withFault,
} from '../../src/testing.js';
import { ask, askAccounts, askBreakdown, askExpenses, askJson, AUTHORIZED, days, LAST_WEEK, micros, NOW, organizationUrl } from './ask.js';

const EXPENSES = `clean_expenses?${LAST_WEEK}`;
const expenses = (scenario: Scenario | ScenarioName) => askExpenses(EXPENSES, scenario);
const clustersOf = (answer: WireCleanExpenses) => answer.k8s_costs?.k8s_cost_breakdown ?? [];
const whole = expenses('organization');

describe('every scenario', () => {
  let server: NodeBackend;
  beforeAll(async () => {
    server = await createServer('organization', { now: () => NOW });
  });
  afterAll(() => {
    server.close();
  });

  test('has a name of its own, a title of one line and a description', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    for (const { name, title, description } of scenarios) {
      expect(name).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
      expect(title).toMatch(/^[^\n]{5,80}$/);
      expect(description).toMatch(/\.$/);
    }
    expect(isScenarioName('plan')).toBe(true);
    expect(isScenarioName('plans')).toBe(false);
    expect(() => findScenario('plans' as ScenarioName)).toThrow(/no scenario "plans".*organization, eks, plan/);
  });

  test('stands in one group of the menu, whose heading says what kind it is', () => {
    const grouped = scenarioGroups.flatMap((group) => group.scenarios);
    expect(grouped).toEqual(scenarios);
    expect(new Set(scenarioGroups.map(({ title }) => title)).size).toBe(scenarioGroups.length);
    for (const { title, scenarios: ofGroup } of scenarioGroups) {
      expect(title).toMatch(/^[^\n]{5,50}$/);
      expect(ofGroup.length, title).toBeLessThanOrEqual(16);
    }
  });

  test('no-connection breaks off before an answer', async () => {
    server.use('no-connection');
    await expect(fetch(`http://api.test${organizationUrl(EXPENSES)}`, { headers: AUTHORIZED })).rejects.toThrow(TypeError);
  });

  const answering = scenarios.filter(({ name }) => ask(EXPENSES, name).status !== 0);
  test.each(answering.map(({ name }) => [name]))('%s answers every endpoint over the network as the backend does', async (name) => {
    // Nobody waits for the slow one; that it is waited for is tested with the handlers.
    const { respond, ...scenario } = findScenario(name);
    server.use({ ...scenario, respond: respond && ((call, next) => ({ ...respond(call, next), delayMs: 0 })) });
    for (const path of [EXPENSES, `breakdown_expenses?${LAST_WEEK}&breakdown_by=cloud_account_id`, 'cloud_accounts']) {
      const expected = ask(path, name);
      const response = await fetch(`http://api.test${organizationUrl(path)}`, { headers: AUTHORIZED });
      expect(response.status, path).toBe(expected.status);
      expect(response.headers.get('content-type'), path).toBe(expected.headers['content-type']);
      expect(await response.text(), path).toBe(expected.body);
    }
  });
});

describe('the payloads', () => {
  test.each<[ScenarioName, number, number]>([
    ['eks', 105.676838, 12.222644],
    ['plan', 250.5, 105],
    ['handover', 5580.79, 330.79],
    ['phase-1', 101.15, 1.15],
    ['metroculus', 1.15, 1.15],
    ['whole-amounts', 250_500, 105_000],
  ])('%s keeps its amounts and has the dates asked for', (name, total, kubernetes) => {
    const answer = expenses(name);
    expect([answer.total_cost, answer.k8s_costs?.k8s_total_cost]).toEqual([total, kubernetes]);
    expect(`start_date=${answer.start_date}&end_date=${answer.end_date}`).toBe(LAST_WEEK);
  });

  test('list the accounts they speak of, connected before and imported just now', () => {
    const accounts = askAccounts('eks');
    expect(accounts.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
      'AWS HQ aws_cnr',
      'Azure trial azure_cnr',
      'cluster-one kubernetes_cnr',
    ]);
    for (const { last_import_at: at } of accounts) expect(NOW.getTime() / 1000 - at).toBe(1_200);
  });

  test('spread their amounts over the days, and cost the same in the period before', () => {
    const daily = askBreakdown(`breakdown_expenses?${LAST_WEEK}&breakdown_by=cloud_account_id`, 'plan');
    const costs = Object.values(daily.breakdown).map((keys) => micros(Object.values(keys).map(({ cost }) => cost)));
    expect([daily.total, daily.previous_total]).toEqual([250.5, 250.5]);
    expect(costs.reduce((a, b) => a + b)).toBe(250.5e6);
    expect(new Set(costs).size).toBe(7);
  });

  test('count a cluster that is also a row once in the daily costs', () => {
    expect(askJson(`breakdown_expenses?${LAST_WEEK}`, 'handover')).toMatchObject({ total: 5580.79 });
  });
});

describe('the hour that is still being computed', () => {
  const { now, period } = findScenario('hour-boundary').viewpoint?.(NOW) ?? { now: NOW, period: { start: NOW, end: NOW } };
  const [start, end] = [period.start.getTime() / 1000, period.end.getTime() / 1000 - 1];
  const url = (from: number, to: number) => organizationUrl(`clean_expenses?start_date=${from}&end_date=${to}`);
  const asking = (name: ScenarioName) => {
    const backend = createBackend(name, { now: () => now });
    return (address: string) => JSON.parse(backend.respond({ method: 'GET', url: address, headers: AUTHORIZED }).body) as WireCleanExpenses;
  };

  test('is looked at two minutes past the hour', () => {
    expect([now.toISOString(), period.start.toISOString(), period.end.toISOString()]).toEqual([
      '2026-11-23T10:02:00.000Z',
      '2026-11-23T09:00:00.000Z',
      '2026-11-23T10:00:00.000Z',
    ]);
  });

  test('has no figures for a short window that has just ended, and has those of the hour before and of longer windows', () => {
    const get = asking('hour-boundary');
    for (let i = 0; i < 5; i++) expect(get(url(start, end))).not.toHaveProperty('k8s_costs');
    expect(get(url(start, end)).total_cost).toBe(4.1);
    expect(get(url(start - 3_600, end - 3_600))).toMatchObject({ total_cost: 109.1, k8s_costs: { k8s_total_cost: 105 } });
    expect(get(url(start - 2 * 3_600, end))).toHaveProperty('k8s_costs');
  });

  test('has them at the third time of asking where it clears', () => {
    const get = asking('hour-boundary-clears');
    const seen = [1, 2, 3, 4].map(() => get(url(start, end)).total_cost);
    expect(seen).toEqual([4.1, 4.1, 109.1, 109.1]);
  });
});

describe('the faults', () => {
  const reportOf = (name: ScenarioName) => buildCostReport(parseCleanExpenses(ask(EXPENSES, name).body), { now: NOW, currency: 'EUR' });

  test('leave the organization itself as it was', () => {
    for (const { name } of scenarios) ask(EXPENSES, name);
    expect(expenses('organization')).toEqual(whole);
  });

  test('a missing cluster is still connected, and its cost is missing from the totals', () => {
    const answer = expenses('missing-cluster');
    const missing = clustersOf(whole).find(({ cloud_account_name: name }) => name === 'aks-prod-westeurope');
    expect(clustersOf(answer)).toHaveLength(5);
    expect(micros([whole.total_cost, -Number(answer.total_cost)])).toBe(micros([missing?.cost]));
    expect(ask('cloud_accounts', 'missing-cluster').body).toContain('aks-prod-westeurope');
    expect(answer.k8s_costs).not.toHaveProperty('k8s_cost_errors');
    expect(expenses('missing-cluster-reported').k8s_costs?.k8s_cost_errors).toMatchObject([{ cloud_account_name: 'aks-prod-westeurope' }]);
  });

  test('clusters counted twice are in the total twice', () => {
    const answer = expenses('counted-twice');
    expect(micros([answer.total_cost])).toBe(micros([whole.total_cost, whole.k8s_costs?.k8s_total_cost]));
    expect(reportOf('counted-twice').notices.map(({ code }) => code)).toContain('counted-twice');
    expect(reportOf('counted-twice').total).toBeCloseTo(Number(whole.total_cost), 4);
  });

  test.each<ScenarioName>(['efficiency-beside', 'percentages', 'namespaces-alias', 'namespaces-from-rows'])(
    'another shape of the same figures gives the same report: %s',
    (name) => {
      const [seen, plain] = [reportOf(name), reportOf('organization')];
      expect(expenses(name)).not.toEqual(whole);
      expect(seen.total).toBe(plain.total);
      expect(seen.kubernetes).toBe(plain.kubernetes);
      // Rows carry no efficiency: the clusters' own then stands, which is rounded and has idle in it where the real cluster is.
      expect(seen.efficiency.total).toBeCloseTo(plain.efficiency.total ?? NaN, name === 'namespaces-from-rows' ? 2 : 5);
      const namespaces = ({ clusters }: typeof seen) =>
        clusters.map((cluster) => [cluster.name, cluster.total, cluster.namespaces?.length]);
      expect(namespaces(seen)).toEqual(namespaces(plain));
    },
  );

  test('special rows are added to the cluster and every total above it', () => {
    const answer = expenses('special-rows');
    const [largest] = clustersOf(answer);
    const names = largest?.breakdown_by_namespace?.map(({ namespace }) => namespace);
    expect(names).toEqual(expect.arrayContaining(['__idle__', '__unallocated__', '__unmounted__']));
    expect(micros([answer.total_cost])).toBe(micros([whole.total_cost, 41.3, 12.84]));
    expect(reportOf('special-rows').notices.map(({ code }) => code)).not.toContain('parts-differ');
  });

  test('NaN and Infinity are bare tokens that JSON does not know', () => {
    const { body } = ask(EXPENSES, 'nan-tokens');
    expect(body).toMatch(/"ram_efficiency":NaN/);
    expect(body).toMatch(/"network_cost":Infinity/);
    expect(() => JSON.parse(body) as unknown).toThrow();
    expect(parseCleanExpenses(body).unreadable.length).toBeGreaterThan(6);
  });

  test('hard names arrive as they are', () => {
    const answer = expenses('long-names');
    const names = clustersOf(answer).flatMap(({ breakdown_by_namespace: rows = [] }) => rows.map(({ namespace }) => namespace));
    expect(names).toEqual(
      expect.arrayContaining(['=HYPERLINK("https://example.com","open")', 'متجر-الإنترنت', '<b>bold</b><img src=x onerror=alert(1)>']),
    );
    expect(micros([answer.total_cost])).toBe(micros([whole.total_cost]));
  });

  test('can be laid on one another', () => {
    const { source } = findScenario('missing-cluster');
    const twice = { ...findScenario('plan'), source: withFault(source, { expenses: (answer) => void (answer.total_count = 7) }) };
    expect(expenses(twice)).toMatchObject({ total_count: 7, total_cost: expenses('missing-cluster').total_cost });
    const quiet = { ...findScenario('plan'), source: withFault(organization, { series: (series) => void series.splice(0) }) };
    expect(askJson(`breakdown_expenses?${LAST_WEEK}`, quiet)).toMatchObject({ total: 0, counts: {} });
  });
});

describe('what is not there', () => {
  test('without a cluster there are cloud costs only', () => {
    const answer = expenses('no-kubernetes');
    expect(answer).not.toHaveProperty('k8s_costs');
    expect(micros([answer.total_cost])).toBe(micros(answer.clean_expenses?.map(({ cost }) => cost) ?? []));
    expect(ask('cloud_accounts', 'no-kubernetes').body).not.toContain('kubernetes_cnr');
    expect(askJson(`breakdown_expenses?${LAST_WEEK}`, 'no-kubernetes')).toMatchObject({ total: answer.total_cost });
  });

  test('clusters that were not measured yet are connected all the same, and cost what they cost from then on', () => {
    expect(askExpenses(`clean_expenses?${days('2026-02-01', '2026-02-28')}`, 'no-kubernetes-costs')).not.toHaveProperty('k8s_costs');
    expect(expenses('no-kubernetes-costs')).toEqual(expenses('organization'));
    const [march, measured] = [days('2026-03-01', '2026-03-31'), days('2026-03-17', '2026-03-31')].map((period) =>
      askExpenses(`clean_expenses?${period}`, 'no-kubernetes-costs'),
    );
    expect(march?.k8s_costs).toEqual(measured?.k8s_costs);
    expect(ask('cloud_accounts', 'no-kubernetes-costs').body).toContain('kubernetes_cnr');
  });

  test('without accounts, questions about expenses are refused', () => {
    expect(askJson('cloud_accounts', 'no-accounts')).toEqual({ cloud_accounts: [] });
    expect(ask(EXPENSES, 'no-accounts')).toMatchObject({ status: 424 });
    expect(JSON.parse(ask(`breakdown_expenses?${LAST_WEEK}`, 'no-accounts').body)).toMatchObject({ error: { error_code: 'OE0445' } });
  });

  test('an empty period costs 0 and has no rows', () => {
    expect(expenses('empty-period')).toMatchObject({ total_cost: 0, total_count: 0, clean_expenses: [] });
  });
});

describe('the failures', () => {
  test.each<[ScenarioName, number[]]>([
    ['unauthorized', [401, 401, 401]],
    ['forbidden', [403, 403, 403]],
    ['not-found', [404, 404, 404]],
    ['rejected', [400, 200, 200]],
    ['unavailable', [503, 503, 503]],
    ['rate-limited', [429, 429, 429]],
    ['breakdown-error', [200, 500, 200]],
    ['accounts-error', [200, 200, 500]],
  ])('%s answers %j for expenses, days and accounts', (name, statuses) => {
    const paths = [EXPENSES, `breakdown_expenses?${LAST_WEEK}`, 'cloud_accounts'];
    expect(paths.map((path) => ask(path, name).status)).toEqual(statuses);
  });

  test('a flaky server recovers at the third attempt, each request for itself', () => {
    const backend = createBackend('flaky', { now: () => NOW });
    const status = (path: string) => backend.respond({ method: 'GET', url: organizationUrl(path), headers: AUTHORIZED }).status;
    expect([status(EXPENSES), status('cloud_accounts'), status(EXPENSES), status(EXPENSES), status('cloud_accounts')]).toEqual([
      503, 503, 503, 200, 503,
    ]);
  });

  test('servers that ask for patience say how long', () => {
    expect(ask(EXPENSES, 'unavailable').headers['retry-after']).toBe('2');
    expect(ask(EXPENSES, 'rate-limited').headers['retry-after']).toBe('2');
    expect(ask(EXPENSES, 'slow').delayMs).toBe(2_500);
  });

  test.each<ScenarioName>(['not-expenses-html', 'not-expenses-bare-error', 'truncated'])('%s is no data', (name) => {
    expect(ask(EXPENSES, name).status).toBe(200);
    expect(() => parseCleanExpenses(ask(EXPENSES, name).body)).toThrow();
  });
});

describe('the large ones', () => {
  test('5,000 namespaces in one cluster and 40 more clusters add up', () => {
    const answer = expenses('many-namespaces');
    const clusters = clustersOf(answer);
    expect(clusters).toHaveLength(41);
    expect(clusters[0]?.breakdown_by_namespace).toHaveLength(5_000);
    for (const { cost, breakdown_by_namespace: rows = [] } of clusters) {
      expect(micros(rows.map((row) => row.total_cost))).toBe(micros([cost]));
    }
    expect(micros([answer.k8s_costs?.k8s_total_cost])).toBe(micros(clusters.map(({ cost }) => cost)));
  });

  test.each<[ScenarioName, number]>([
    ['cut-rows', 20],
    ['cut-rows-counted-twice', 1],
  ])('%s has no Kubernetes row among the first 5,000 and %i when the cluster is asked for alone', (name, count) => {
    const cut = askExpenses(`${EXPENSES}&limit=5000`, name);
    const alone = askExpenses(`${EXPENSES}&limit=5000&cloud_account_id=bc55eb8c-5db2-4c32-b976-2df0edb0619a`, name);
    expect(cut.clean_expenses).toHaveLength(5_000);
    expect(cut.total_count).toBe(12_000 + count);
    expect(cut.clean_expenses?.some((row) => row.cloud_account_type === 'kubernetes_cnr')).toBe(false);
    expect(alone.clean_expenses).toHaveLength(count);
    expect(alone.total_cost).toBe(name === 'cut-rows' ? 12.222644 : 24.445288);
  });
});
