import { describe, expect, test } from 'vitest';
import { parseCleanExpenses } from '../../src/core.js';
import { settleEfficiencyUnit } from '../../src/data/efficiencyUnit.js';

/** CPU cost and CPU efficiency of each row: every value votes for ratio or percentage, and weighs what it costs. */
type Row = [cost: number, efficiency: unknown];

function unitOf(rows: Row[]): string {
  const namespaces = rows.map(([cost, efficiency], index) => ({
    namespace: `n${index}`,
    total_cost: cost,
    cpu_cost: cost,
    cpu_efficiency: efficiency,
  }));
  const cluster = { cloud_account_id: 'one', cost: 0, breakdown: {}, breakdown_by_namespace: namespaces };
  return settleEfficiencyUnit([parseCleanExpenses({ total_cost: 0, k8s_costs: { k8s_cost_breakdown: [cluster] } })]).unit;
}

describe('the unit of every efficiency of a payload', () => {
  test.each<[is: string, unit: string, rows: Row[]]>([
    [
      'a ratio with 80 % of the cost',
      'ratio',
      [
        [80, 0.4],
        [20, 42],
      ],
    ],
    [
      'unknown with a cent less',
      'unknown',
      [
        [79.99, 0.4],
        [20.01, 42],
      ],
    ],
    [
      'a percentage with 80 % of the cost',
      'percentage',
      [
        [20, 0.4],
        [80, 42],
      ],
    ],
    [
      'unknown with a cent less on that side',
      'unknown',
      [
        [20.01, 0.4],
        [79.99, 42],
      ],
    ],
    [
      'a ratio though most values are above 1.5, where they cost little',
      'ratio',
      [
        [90, 0.4],
        [1, 13.96],
        [1, 180],
        [1, 9.2],
        [1, 2.1],
      ],
    ],
    ['a ratio at 1', 'ratio', [[10, 1]]],
    ['unknown just above: 1.01 is 101 %, or 1 %', 'unknown', [[10, 1.01]]],
    ['unknown at 10, which may still be ten times the request', 'unknown', [[10, 10]]],
    ['a percentage just above', 'percentage', [[10, 10.01]]],
    [
      'a ratio where what cannot tell has half of the cost',
      'ratio',
      [
        [50, 0.4],
        [50, 2],
      ],
    ],
    [
      'unknown with a cent more of that',
      'unknown',
      [
        [49.99, 0.4],
        [50.01, 2],
      ],
    ],
    [
      'a percentage where zeros, which say nothing, cost most',
      'percentage',
      [
        [5, 42],
        [95, 0],
      ],
    ],
    [
      'neither where nothing has a cost',
      'none',
      [
        [0, 42],
        [0, 0.4],
      ],
    ],
    ['neither where credits are all there is', 'none', [[-5, 42]]],
    [
      'neither without any value that can be read',
      'none',
      [
        [5, null],
        [5, 'NaN'],
        [5, -0.4],
      ],
    ],
  ])('is %s', (_, unit, rows) => {
    expect(unitOf(rows)).toBe(unit);
  });
});
