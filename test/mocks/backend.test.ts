import { describe, expect, test } from 'vitest';
import { createBackend, ORGANIZATION, type WireCleanExpenses, type WireRow } from '../../src/testing.js';
import { ask, askBreakdown, askExpenses, AUTHORIZED, day, days, LAST_WEEK, micros, NOW, organizationUrl } from './ask.js';

const AWS_HQ = '8c63e980-6572-4b36-be82-a2bc59705888';
const AKS_DEV = '70f3b9a4-e81d-4c26-95b0-8a6d4f1c7e32';
const SHOP = 'a1d5c3f7-2b60-4e98-8f14-7c0e9d6b3a52';
const NOT_SET = '00000000-0000-0000-0000-000000000000';

const expenses = (parameters = '') => askExpenses(`clean_expenses?${LAST_WEEK}${parameters}`);
const rowsOf = ({ clean_expenses: rows = [] }: WireCleanExpenses): WireRow[] => rows;
const everything = expenses();

function refusal(path: string) {
  const { status, body } = ask(path);
  return { status, ...(JSON.parse(body) as { error: Record<string, unknown> }).error };
}

describe('clean_expenses', () => {
  test('sends the most expensive first: rows, clusters and namespaces', () => {
    const isFalling = (costs: unknown[]) => costs.every((cost, i) => i === 0 || Number(cost) <= Number(costs[i - 1]));
    const clusters = everything.k8s_costs?.k8s_cost_breakdown ?? [];
    expect(isFalling(rowsOf(everything).map(({ cost }) => cost))).toBe(true);
    expect(isFalling(clusters.map(({ cost }) => cost))).toBe(true);
    expect(isFalling(clusters[0]?.breakdown_by_namespace?.map((row) => row.total_cost) ?? [])).toBe(true);
  });

  test('cuts its rows to the limit, and neither its totals nor the clusters', () => {
    const { clean_expenses: rows, limit, ...rest } = expenses('&limit=3');
    expect(rows).toEqual(rowsOf(everything).slice(0, 3));
    expect(limit).toBe(3);
    expect(rest).toEqual({ ...everything, clean_expenses: undefined });
    expect(everything).not.toHaveProperty('limit');
  });

  test('goes on from an offset', () => {
    expect(rowsOf(expenses('&limit=5&offset=118'))).toEqual(rowsOf(everything).slice(118));
  });

  test('keeps only the fields asked for, also inside a field, and leaves empty ones out', () => {
    const rows = rowsOf(expenses('&field=cost&field=pool.name&field=pool.id&field=owner.name&limit=120'));
    expect(rows[0]).toEqual({
      cost: rowsOf(everything)[0]?.cost,
      pool: { name: 'Online shop', id: SHOP },
      owner: { name: 'Amara Okafor' },
    });
    expect(rows.find((_, i) => rowsOf(everything)[i]?.pool === null)).not.toHaveProperty('pool');
  });

  test('keeps rows, clusters and totals of the accounts asked for', () => {
    const answer = expenses(`&cloud_account_id=${AWS_HQ}&cloud_account_id=${AKS_DEV}`);
    const rows = rowsOf(everything).filter((row) => row.cloud_account_id === AWS_HQ);
    const cluster = everything.k8s_costs?.k8s_cost_breakdown.find((each) => each.cloud_account_id === AKS_DEV);
    expect(answer.clean_expenses).toEqual(rows);
    expect(answer.total_count).toBe(rows.length);
    expect(answer.k8s_costs).toEqual({ k8s_total_cost: cluster?.cost, k8s_cost_breakdown: [cluster] });
    expect(micros([answer.total_cost])).toBe(micros([...rows.map(({ cost }) => cost), cluster?.cost]));
  });

  test('has no Kubernetes costs when no cluster is asked for', () => {
    expect(expenses(`&cloud_account_id=${AWS_HQ}`)).not.toHaveProperty('k8s_costs');
  });

  test.each([
    ['pool_id', SHOP, (row: WireRow) => row.pool?.id === SHOP],
    ['pool_id', `${SHOP}%2B`, (row: WireRow) => row.pool?.id === SHOP],
    ['pool_id', NOT_SET, (row: WireRow) => row.pool === null],
    ['owner_id', NOT_SET, (row: WireRow) => row.owner === null],
    ['region', 'westeurope', (row: WireRow) => row.region === 'westeurope'],
    ['service_name', 'AmazonS3', (row: WireRow) => row.service_name === 'AmazonS3'],
    ['resource_type', 'Volume:regular', (row: WireRow) => row.resource_type === 'Volume'],
  ])('keeps the rows of a %s (%s) and all of Kubernetes', (name, value, isKept) => {
    const answer = expenses(`&${name}=${value}`);
    const rows = rowsOf(everything).filter(isKept);
    expect(rows.length).toBeGreaterThan(0);
    expect(answer.clean_expenses).toEqual(rows);
    expect(answer.k8s_costs).toEqual(everything.k8s_costs);
    expect(micros([answer.total_cost])).toBe(micros([...rows.map(({ cost }) => cost), everything.k8s_costs?.k8s_total_cost]));
  });

  test('answers the flat form alike', () => {
    const backend = createBackend('organization', { now: () => NOW });
    const flat = (id: string) =>
      backend.respond({ method: 'GET', url: `/restapi/v2/clean_expenses?${id}${LAST_WEEK}`, headers: AUTHORIZED });
    expect(flat(`organization_id=${ORGANIZATION.id}&`).body).toBe(ask(`clean_expenses?${LAST_WEEK}`).body);
    expect(flat('').status).toBe(400);
    expect(flat('organization_id=other&').status).toBe(404);
  });
});

describe('breakdown_expenses', () => {
  const breakdown = (parameters: string) => askBreakdown(`breakdown_expenses?${LAST_WEEK}${parameters}`);

  test('names accounts, pools and owners behind their ids', () => {
    expect(breakdown('&breakdown_by=cloud_account_id').counts[AWS_HQ]).toMatchObject({ id: AWS_HQ, name: 'AWS HQ', type: 'aws_cnr' });
    expect(breakdown('&breakdown_by=pool_id').counts[SHOP]).toMatchObject({ name: 'Online shop', purpose: 'business_unit' });
    expect(Object.values(breakdown('&breakdown_by=employee_id').counts).map(({ name }) => name)).toContain('Chen Wei');
  });

  test.each([
    'cloud_account_id',
    'k8s_namespace',
    'service_name',
    'region',
    'pool_id',
    'employee_id',
    'k8s_node',
    'k8s_service',
    'resource_type',
  ])('adds up to the same total by %s, what belongs to nothing under "null"', (by) => {
    const { counts, total, breakdown_by } = breakdown(`&breakdown_by=${by}`);
    expect(breakdown_by).toBe(by);
    expect(total).toBe(everything.total_cost);
    expect(micros(Object.values(counts).map((count) => count.total))).toBe(micros([total]));
    expect('null' in counts).toBe(!['cloud_account_id', 'service_name', 'resource_type'].includes(by));
  });

  test('puts namespaces of the same name together, as the server does', () => {
    const clusters = everything.k8s_costs?.k8s_cost_breakdown ?? [];
    const rows = clusters.flatMap(({ breakdown_by_namespace: own = [] }) => own.filter(({ namespace }) => namespace === 'monitoring'));
    expect(rows.length).toBeGreaterThan(4);
    const { counts } = breakdown('&breakdown_by=k8s_namespace');
    expect(micros([counts.monitoring?.total])).toBe(micros(rows.map((row) => row.total_cost)));
  });

  test('keeps the accounts asked for', () => {
    expect(Object.keys(breakdown(`&breakdown_by=cloud_account_id&cloud_account_id=${AWS_HQ}`).counts)).toEqual([AWS_HQ]);
  });

  test('widens the period to whole days', () => {
    const noon = day('2026-11-20') + 43_200;
    const { start_date, end_date } = askBreakdown(`breakdown_expenses?start_date=${noon}&end_date=${noon + 60}`);
    expect([start_date, end_date]).toEqual([day('2026-11-20'), day('2026-11-21') - 1]);
  });

  test('has every day of the period, those without a cost empty', () => {
    const { breakdown: byDay } = askBreakdown(`breakdown_expenses?${days('2026-11-22', '2026-11-25')}&breakdown_by=cloud_account_id`);
    expect(Object.values(byDay).map((keys) => Object.keys(keys).length)).toEqual([11, 11, 0, 0]);
  });

  test('answers for up to 365 days', () => {
    expect(ask(`breakdown_expenses?${days('2025-11-23', '2026-11-22')}`).status).toBe(200);
    expect(refusal(`breakdown_expenses?${days('2025-11-22', '2026-11-22')}`)).toMatchObject({ status: 400, error_code: 'OE0515' });
  });
});

describe('a refusal', () => {
  const start = day('2026-11-16');

  test.each([
    [`clean_expenses?${LAST_WEEK}&_=123`, 400, 'OE0212', 'Unexpected parameters: _'],
    [`breakdown_expenses?${LAST_WEEK}&limit=5`, 400, 'OE0212', 'Unexpected parameters: limit'],
    ['cloud_accounts?fresh=1', 400, 'OE0212', 'Unexpected parameters: fresh'],
    [`clean_expenses?end_date=${start}`, 400, 'OE0216', 'start_date is not provided'],
    [`clean_expenses?start_date=${start}`, 400, 'OE0216', 'end_date is not provided'],
    [`clean_expenses?start_date=${start}&end_date=today`, 400, 'OE0217', 'Invalid end_date'],
    [`clean_expenses?start_date=-1&end_date=${start}`, 400, 'OE0224', 'Value of "start_date" should be between 0 and 253402300798'],
    [`clean_expenses?start_date=${start}&end_date=${start - 1}`, 400, 'OE0446', 'end_date should be greater than start_date'],
    [`clean_expenses?${LAST_WEEK}&limit=0`, 400, 'OE0224', 'Value of "limit" should be between 1 and 2147483647'],
    [`clean_expenses?${LAST_WEEK}&limit=all`, 400, 'OE0223', 'limit should be integer'],
    [`clean_expenses?${LAST_WEEK}&offset=5`, 400, 'OE0561', 'offset cannot be used without limit'],
    [`breakdown_expenses?${LAST_WEEK}&breakdown_by=colour`, 400, 'OE0217', 'Invalid breakdown_by'],
  ])('of %s says what is wrong', (path, status, code, reason) => {
    expect(refusal(path)).toMatchObject({ status, status_code: status, error_code: code, reason });
  });

  test('comes in the form of the REST API, with the parameters it is about', () => {
    const { body, headers } = ask(`clean_expenses?start_date=${start}&end_date=${start - 1}`);
    expect(JSON.parse(body)).toEqual({
      error: {
        status_code: 400,
        error_code: 'OE0446',
        reason: 'end_date should be greater than start_date',
        params: ['end_date', 'start_date'],
      },
    });
    expect(headers['content-type']).toMatch(/^application\/json/);
  });

  test('is 401 without a bearer token, wherever the headers come from', () => {
    const backend = createBackend('plan');
    const status = (headers: Headers | Record<string, string>) =>
      backend.respond({ method: 'GET', url: organizationUrl('cloud_accounts'), headers }).status;
    expect(status({})).toBe(401);
    expect(status({ authorization: 'Basic abc' })).toBe(401);
    expect(status({ authorization: 'Bearer ' })).toBe(401);
    expect(status({ Authorization: 'Bearer x' })).toBe(200);
    expect(status(new Headers({ authorization: 'Bearer x' }))).toBe(200);
    // A test environment may bring a class Headers of its own, beside that of Node.
    const foreign = { get: (name: string) => (name === 'authorization' ? 'Bearer x' : null) };
    expect(status(foreign as unknown as Headers)).toBe(200);
  });

  test('is 404 for another organization, whose id can be chosen', () => {
    const status = (organizationId?: string) =>
      createBackend('plan', { organizationId }).respond({
        method: 'GET',
        url: '/restapi/v2/organizations/mine/cloud_accounts',
        headers: AUTHORIZED,
      }).status;
    expect(status()).toBe(404);
    expect(status('mine')).toBe(200);
  });

  test('is 405 for anything but GET, and 404 for an address the API does not have', () => {
    const backend = createBackend('plan');
    expect(backend.respond({ method: 'POST', url: organizationUrl('clean_expenses'), headers: AUTHORIZED }).status).toBe(405);
    expect(backend.respond({ method: 'GET', url: '/restapi/v2/organizations', headers: AUTHORIZED }).status).toBe(404);
  });
});
