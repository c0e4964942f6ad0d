import { describe, expect, test } from 'vitest';
import { ContractError } from '../../src/api/errors.js';
import { parseCleanExpenses } from '../../src/api/parseCleanExpenses.js';
import type { ClusterFigures, ExpenseRow } from '../../src/api/restApiTypes.js';

const CLUSTER = { cloud_account_id: 'c1', cloud_account_name: 'prod', cost: 105 };

function parseCluster(entry: Record<string, unknown>): { cluster: ClusterFigures | undefined; unreadable: string[] } {
  const { k8s_costs, unreadable } = parseCleanExpenses({ k8s_costs: { k8s_cost_breakdown: [{ ...CLUSTER, ...entry }] } });
  return { cluster: k8s_costs?.k8s_cost_breakdown[0], unreadable: unreadable.map(({ path, found }) => `${path}: ${found}`) };
}

function parseRow(row: Record<string, unknown>): ExpenseRow | undefined {
  return parseCleanExpenses({ clean_expenses: [row] }).clean_expenses?.[0];
}

describe('the body', () => {
  test('is read from text and from parsed JSON alike', () => {
    const body = { start_date: 1760400000, end_date: 1760486399, total_count: 0, total_cost: 250.5, limit: 5000, clean_expenses: [] };
    expect(parseCleanExpenses(JSON.stringify(body))).toEqual({ ...body, k8s_costs: null, unreadable: [] });
    expect(parseCleanExpenses(body)).toEqual(parseCleanExpenses(JSON.stringify(body)));
  });

  test.each<[string, unknown, string]>([
    ['an HTML page', '<!doctype html><title>Sign in</title>', 'an HTML page ("<!doctype html><title>Sign in</title>")'],
    ['the bare word Error', 'Error', 'the bare word "Error"'],
    ['nothing', '', 'an empty body'],
    ['JSON that breaks off', '{"total_cost": 12, "clean_expenses": [{"cost"', 'JSON that was cut off before its end'],
    ['broken JSON', '{"total_cost": }', 'broken JSON'],
    ['other text', 'upstream timed out', 'text that is not JSON'],
    ['null', null, 'null'],
    ['undefined', undefined, 'nothing'],
    ['a list', [], 'a list of 0'],
    ['a number', 5, '5'],
    ['a JSON string', '"Error"', '"Error"'],
    ['another object', { cloud_accounts: [] }, 'an object with none of them'],
  ])('is refused where it is %s, and the error says so', (_, body, found) => {
    expect(() => parseCleanExpenses(body)).toThrow(ContractError);
    expect(() => parseCleanExpenses(body)).toThrow(expect.objectContaining({ path: '', found: expect.stringContaining(found) as string }));
  });

  test.each(['clean_expenses', 'k8s_costs', 'total_cost'])('is expenses data with %s alone, even where that is null', (key) => {
    expect(parseCleanExpenses({ [key]: null })).toEqual({
      start_date: null,
      end_date: null,
      total_count: null,
      total_cost: null,
      limit: null,
      clean_expenses: null,
      k8s_costs: null,
      unreadable: [],
    });
  });
});

describe('a number', () => {
  test.each<[unknown, number]>([
    [22.57, 22.57],
    ['22.57', 22.57],
    [' -1.5e3 ', -1500],
    ['.5', 0.5],
    ['5.', 5],
    [-12.4, -12.4],
    [2_000_000_000_000, 2_000_000_000_000],
    [999_999_999_999_999, 999_999_999_999_999],
  ])('is read from %j', (value, expected) => {
    expect(parseCleanExpenses({ total_cost: value })).toMatchObject({ total_cost: expected, unreadable: [] });
  });

  test.each([-0, '-0', '-0.00'])('minus zero (%j) is zero', (value) => {
    expect(parseCleanExpenses({ total_cost: value }).total_cost).toBe(0);
  });

  test.each<[unknown, string]>([
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [-Infinity, '-Infinity'],
    [1e308, '1e+308'],
    [1e15, '1000000000000000'],
    ['1e15', '"1e15"'],
    ['', '""'],
    [' ', '" "'],
    ['0x10', '"0x10"'],
    ['1,234.56', '"1,234.56"'],
    ['12 €', '"12 €"'],
    ['Infinity', '"Infinity"'],
    [true, 'true'],
    [{}, 'an object'],
    [[1], 'a list of 1'],
    ['x'.repeat(500), `"${'x'.repeat(60)}…"`],
  ])('is unknown where %j stands, and that is put on record', (value, found) => {
    expect(parseCleanExpenses({ total_cost: value })).toMatchObject({ total_cost: null, unreadable: [{ path: 'total_cost', found }] });
  });

  test('is unknown without a record where it is null or missing', () => {
    expect(parseCleanExpenses({ total_cost: null, clean_expenses: [{}] }).unreadable).toEqual([]);
  });

  test('is told from bare NaN tokens in the text', () => {
    const text = '{"total_cost": NaN, "clean_expenses": [{"resource_name": "NaN", "cost": -Infinity}]}';
    const { total_cost, clean_expenses, unreadable } = parseCleanExpenses(text);
    expect(total_cost).toBeNull();
    expect(clean_expenses?.[0]).toMatchObject({ resource_name: 'NaN', cost: null });
    expect(unreadable).toEqual([
      { path: 'total_cost', found: 'NaN' },
      { path: 'clean_expenses.0.cost', found: '-Infinity' },
    ]);
  });

  test('of a row is on record a hundred times at most, and of a cluster every time: clusters come first', () => {
    const [rows, k8s_cost_breakdown] = [500, 300].map((length) => Array.from({ length }, () => ({ cost: NaN })));
    const { unreadable } = parseCleanExpenses({ clean_expenses: rows, k8s_costs: { k8s_cost_breakdown } });
    expect(unreadable.map(({ path }) => path.split('.')[0])).toEqual([
      ...Array.from({ length: 300 }, () => 'k8s_costs'),
      ...Array.from({ length: 100 }, () => 'clean_expenses'),
    ]);
  });
});

describe('a row', () => {
  test('keeps what the page reads and drops the rest', () => {
    const row = {
      resource_id: 'r1',
      resource_name: 'web-1',
      cost: 22.57,
      cloud_account_type: 'aws_cnr',
      tags: { a: 1 },
      pool: { id: 'p' },
    };
    expect(parseRow(row)).toEqual({
      resource_id: 'r1',
      cloud_resource_id: null,
      resource_name: 'web-1',
      resource_type: null,
      service_name: null,
      region: null,
      cost: 22.57,
      cloud_account_id: null,
      cloud_account_name: null,
      cloud_account_type: 'aws_cnr',
      k8s_namespace: null,
      costs: {},
    });
  });

  test('has its name as text, whatever it came as', () => {
    expect(parseRow({ resource_name: 42 })?.resource_name).toBe('42');
    expect(parseRow({ resource_name: { a: 1 } })?.resource_name).toBeNull();
    expect(parseRow({ resource_name: NaN })?.resource_name).toBeNull();
  });

  test.each([{ cloud_account_type: 'kubernetes_cnr' }, { k8s_namespace: 'default' }, { resource_type: 'K8s Pod' }])(
    'of Kubernetes (%j) keeps its costs and efficiencies, but not its cost since it exists',
    (mark) => {
      const row = parseRow({ ...mark, cost: 3, cpu_cost: '1.5', snapshot_cost: 1, ram_cost: null, cpu_efficiency: 0.4, total_cost: 900 });
      expect(row?.costs).toEqual({ cpu_cost: 1.5, snapshot_cost: 1, ram_cost: null, cpu_efficiency: 0.4 });
    },
  );

  test('that is none is left out and put on record', () => {
    const { clean_expenses, unreadable } = parseCleanExpenses({ clean_expenses: [null, { cost: 1 }, 'x', [2]] });
    expect(clean_expenses?.map(({ cost }) => cost)).toEqual([1]);
    expect(unreadable).toEqual([
      { path: 'clean_expenses.0', found: 'null' },
      { path: 'clean_expenses.2', found: '"x"' },
      { path: 'clean_expenses.3', found: 'a list of 1' },
    ]);
  });

  test('list that is none is unknown', () => {
    expect(parseCleanExpenses({ clean_expenses: { a: 1 } })).toMatchObject({
      clean_expenses: null,
      unreadable: [{ path: 'clean_expenses', found: 'an object' }],
    });
  });
});

describe('k8s_costs', () => {
  test('is absent where it is null, and where it is no object, which is put on record', () => {
    expect(parseCleanExpenses({ k8s_costs: null })).toMatchObject({ k8s_costs: null, unreadable: [] });
    expect(parseCleanExpenses({ k8s_costs: [] })).toMatchObject({ k8s_costs: null, unreadable: [{ path: 'k8s_costs' }] });
  });

  test('without lists has no clusters', () => {
    expect(parseCleanExpenses({ k8s_costs: { k8s_total_cost: 3, k8s_cost_breakdown: 'none' } }).k8s_costs).toEqual({
      k8s_total_cost: 3,
      k8s_cost_breakdown: [],
      k8s_cost_errors: [],
    });
  });

  test('names the clusters that failed', () => {
    const errors = [{ cloud_account_id: 'c2', cloud_account_name: 'stage', reason: 'Error' }, null, {}];
    expect(parseCleanExpenses({ k8s_costs: { k8s_cost_errors: errors } }).k8s_costs?.k8s_cost_errors).toEqual([
      { cloud_account_id: 'c2', cloud_account_name: 'stage', reason: 'Error' },
      { cloud_account_id: null, cloud_account_name: null, reason: null },
    ]);
  });
});

describe('a cluster', () => {
  test('has its costs under their wire names, known to us or not', () => {
    const breakdown = { total_cost: 105, lb_cost: 6.8, snapshot_cost: '1', gpu_cost: null, cpu_efficiency: 0.65, currency: 'EUR' };
    expect(parseCluster({ breakdown }).cluster).toEqual({
      ...CLUSTER,
      breakdown: {
        costs: { total_cost: 105, lb_cost: 6.8, snapshot_cost: 1, gpu_cost: null },
        cpu_efficiency: 0.65,
        ram_efficiency: null,
        total_efficiency: null,
      },
      breakdown_by_namespace: null,
      as_of: null,
      coverage: null,
      source: null,
    });
  });

  test('of the oldest shape has no breakdown', () => {
    expect(parseCluster({}).cluster?.breakdown).toBeNull();
  });

  test('has its costs flat on the entry, as Metroculus sends them beside an empty breakdown', () => {
    const flat = { total_cost: 1.15, cpu_cost: 0.5, lb_cost: 0.15, cpu_efficiency: 0.65 };
    const expected = { costs: { total_cost: 1.15, cpu_cost: 0.5, lb_cost: 0.15 }, cpu_efficiency: 0.65 };
    expect(parseCluster({ ...flat, breakdown: {} }).cluster?.breakdown).toMatchObject(expected);
    expect(parseCluster(flat).cluster?.breakdown).toMatchObject(expected);
  });

  test.each([
    ['in breakdown', { breakdown: { cpu_efficiency: 0.5 }, efficiency: { cpu_efficiency: 0.1 }, cpu_efficiency: 0.2 }],
    [
      'in efficiency under its full name',
      { breakdown: { total_cost: 1 }, efficiency: { cpu_efficiency: 0.5, cpu: 0.1 }, cpu_efficiency: 0.2 },
    ],
    ['in efficiency under its short name', { breakdown: { cpu_efficiency: null }, efficiency: { cpu: 0.5 }, cpu_efficiency: 0.2 }],
    ['flat on the entry', { cpu_efficiency: '0.5' }],
  ])('has its efficiency %s', (_, entry) => {
    expect(parseCluster(entry).cluster?.breakdown?.cpu_efficiency).toBe(0.5);
  });

  test('whose figures cannot be read says which', () => {
    const entry = { breakdown: { cpu_cost: 'n/a' }, efficiency: { ram: true }, coverage: 1.2 };
    const { cluster, unreadable } = parseCluster(entry);
    expect(cluster).toMatchObject({ breakdown: { costs: { cpu_cost: null }, ram_efficiency: null }, coverage: null });
    const path = 'k8s_costs.k8s_cost_breakdown.0';
    expect(unreadable).toEqual([`${path}.breakdown.cpu_cost: "n/a"`, `${path}.efficiency.ram: true`, `${path}.coverage: 1.2`]);
  });

  test.each([
    [
      { as_of: 1760486000, coverage: 0.5, source: 'exporter' },
      { as_of: 1760486000, coverage: 0.5, source: 'exporter' },
    ],
    [
      { as_of: 0, coverage: 0, source: 'infrastructure' },
      { as_of: null, coverage: 0, source: 'infrastructure' },
    ],
    [
      { as_of: '1760486000', coverage: 1, source: 'guess' },
      { as_of: 1760486000, coverage: 1, source: null },
    ],
  ])('says of its figures %j', (entry, expected) => {
    expect(parseCluster(entry).cluster).toMatchObject(expected);
  });

  test.each(['breakdown_by_namespace', 'namespaces'])('has its namespaces in %s', (key) => {
    const entry = { [key]: [{ namespace: 'ml', total_cost: 60.1, efficiency: { cpu: 0.4 } }, null, { namespace: null, cpu_cost: 1 }] };
    expect(parseCluster(entry).cluster?.breakdown_by_namespace).toEqual([
      { namespace: 'ml', costs: { total_cost: 60.1 }, cpu_efficiency: 0.4, ram_efficiency: null, total_efficiency: null },
      { namespace: null, costs: { cpu_cost: 1 }, cpu_efficiency: null, ram_efficiency: null, total_efficiency: null },
    ]);
  });

  test('keeps costs apart from what a key called __proto__ would bring', () => {
    const entry = JSON.parse('{"__proto__": {"cost": 5}, "breakdown": {"__proto__": {"cpu_cost": 5}, "ram_cost": 1}}') as Record<
      string,
      unknown
    >;
    const { k8s_costs } = parseCleanExpenses({ k8s_costs: { k8s_cost_breakdown: [entry] } });
    expect(k8s_costs?.k8s_cost_breakdown[0]).toMatchObject({ cost: null, breakdown: { costs: { ram_cost: 1 } } });
    expect(({} as { cpu_cost?: unknown }).cpu_cost).toBeUndefined();
  });
});
