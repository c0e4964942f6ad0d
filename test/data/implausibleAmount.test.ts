import { describe, expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses } from '../../src/core.js';

type Values = Record<string, number | string | undefined>;

const USED = { cpu_efficiency: 0.5, ram_efficiency: 0.5 };

/** A cluster of 20,000 beside one of 1. */
function codesBeside(breakdown: Values, more: object = {}, cost = 20_000): string[] {
  const cluster = { cloud_account_id: 'k1', cloud_account_name: 'prod', cost, breakdown, ...more };
  const small = {
    cloud_account_id: 'k2',
    cloud_account_name: 'new',
    cost: 1,
    breakdown: { total_cost: 1, cpu_cost: 0.6, ram_cost: 0.4, ...USED },
  };
  const report = buildCostReport(
    parseCleanExpenses({
      ...{ start_date: 1794787200, end_date: 1795391999, total_count: 0, clean_expenses: [] },
      ...{ total_cost: cost + 1, k8s_costs: { k8s_total_cost: cost + 1, k8s_cost_breakdown: [cluster, small] } },
    }),
    { now: new Date('2026-11-23T10:20:00Z'), currency: 'EUR' },
  );
  return report.notices.map(({ code }) => code);
}

describe('a large cluster beside one that has just begun is no implausible amount', () => {
  test.each<[string, Values, object?]>([
    ['infrastructure alone, whose parts are all 0', { total_cost: 20_000, cpu_cost: 0, ram_cost: 0, pv_cost: 0, network_cost: 0 }],
    ['infrastructure that the server names as such', { total_cost: 20_000, cpu_cost: 0, ram_cost: 0 }, { source: 'infrastructure' }],
    ['the oldest shape, a total and the management fee', { total_cost: 20_000, management_cost: 72 }],
    ['a part that did not come', { total_cost: 20_000, cpu_cost: 12, ram_cost: 'NaN', ...USED }],
    ['GPU and shared costs outside its parts', { total_cost: 20_000, cpu_cost: 5_000, ram_cost: 3_000, ...USED }],
    ['parts of a fiftieth', { total_cost: 20_000, cpu_cost: 250, ram_cost: 150, ...USED }],
  ])('%s', (_, breakdown, more) => {
    expect(codesBeside(breakdown, more)).not.toContain('implausible-amount');
  });
});

test('a cluster of a hundred times all that it is made of is implausible beside its neighbour', () => {
  expect(codesBeside({ total_cost: 20_000, cpu_cost: 120, ram_cost: 80, ...USED })).toContain('implausible-amount');
  expect(codesBeside({ total_cost: -20_000, cpu_cost: 120, ram_cost: 80, ...USED }, {}, -20_000)).toContain('implausible-amount');
});

describe('a large namespace beside a small one', () => {
  const namespaces = (large: Values): object => ({
    breakdown_by_namespace: [
      { namespace: 'training', total_cost: 20_000, ...large },
      { namespace: 'new', total_cost: 1, cpu_cost: 0.6, ram_cost: 0.4, ...USED },
    ],
  });
  const whole = { total_cost: 20_001, cpu_cost: 12_000, ram_cost: 8_001, ...USED };

  test('is none where it has no parts, or parts of a half', () => {
    for (const large of [{}, { pv_cost: 3 }, { cpu_cost: 5_000, ram_cost: 3_000, ...USED }])
      expect(codesBeside(whole, namespaces(large), 20_001)).not.toContain('implausible-amount');
  });

  test('is one where its parts are next to nothing', () => {
    expect(codesBeside(whole, namespaces({ cpu_cost: 0.5, ram_cost: 0.5, ...USED }), 20_001)).toContain('implausible-amount');
  });
});

describe('a resource of 20,000,000', () => {
  /** Beside so many of 1.00, of which as many are sent as the server likes. */
  const noticesBeside = (count: number, sent = count, total = 20_000_000 + count) => {
    const rows = Array.from({ length: sent }, (_, at) => ({
      resource_id: `r${at}`,
      resource_name: `r${at}`,
      cost: 1,
      cloud_account_id: 'aws',
    }));
    const large = { resource_id: 'large', resource_name: 'large', cost: 20_000_000, cloud_account_id: 'aws' };
    const answer = {
      ...{ start_date: 1794787200, end_date: 1795391999, total_count: count + 1, total_cost: total },
      clean_expenses: [large, ...rows],
    };
    const { notices } = buildCostReport(parseCleanExpenses(answer), { now: new Date('2026-11-23T10:20:00Z'), currency: 'EUR' });
    return notices.filter(({ code }) => code === 'implausible-amount').map(({ evidence }) => evidence['others']);
  };

  test('is no implausible amount beside 4,000 small ones, of which the page shows 19', () => {
    expect(noticesBeside(4_000)).toEqual([]);
  });

  test('is one beside 19 of them, and beside those that the page does not show: what all come to is said', () => {
    expect(noticesBeside(19)).toEqual([19]);
    expect(noticesBeside(20)).toEqual([20]);
  });

  test('is none where the rows that were not sent cost as much, nor where nobody knows what they cost', () => {
    expect(noticesBeside(4_000, 19)).toEqual([]);
    expect(noticesBeside(4_000, 19, NaN)).toEqual([]);
  });
});
