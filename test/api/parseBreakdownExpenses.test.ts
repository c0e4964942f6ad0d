import { describe, expect, test } from 'vitest';
import { ContractError } from '../../src/api/errors.js';
import { parseBreakdownExpenses } from '../../src/api/parseBreakdownExpenses.js';

describe('parseBreakdownExpenses', () => {
  test('reads totals by key and costs by day, an unassigned cost under "null"', () => {
    const body = {
      start_date: 1760400000,
      end_date: 1760486399,
      total: 12,
      previous_total: '10',
      previous_range_start: 1760313600,
      counts: { c1: { total: 12, previous_total: 10, id: 'c1', name: 'prod', type: 'kubernetes_cnr' }, null: { total: 0 } },
      breakdown: { 1760400000: { c1: { cost: 12, id: 'c1' }, null: { cost: -0 } } },
    };
    expect(parseBreakdownExpenses(JSON.stringify(body))).toEqual({
      ...body,
      previous_total: 10,
      counts: { c1: body.counts.c1, null: { total: 0, previous_total: null, id: null, name: null, type: null } },
      breakdown: {
        1760400000: {
          c1: { cost: 12, id: 'c1', name: null, type: null },
          null: { cost: 0, id: null, name: null, type: null },
        },
      },
      unreadable: [],
    });
  });

  test('leaves out what is no day and no figure, and says so', () => {
    const body = { breakdown: { yesterday: { c1: { cost: 1 } }, 1760400000: { c1: { cost: 'x' }, c2: 5 } }, counts: [] };
    const { breakdown, counts, unreadable } = parseBreakdownExpenses(body);
    expect(breakdown).toEqual({ 1760400000: { c1: { cost: null, id: null, name: null, type: null } } });
    expect(counts).toEqual({});
    expect(unreadable.map(({ path }) => path)).toEqual([
      'counts',
      'breakdown.1760400000.c1.cost',
      'breakdown.1760400000.c2',
      'breakdown.yesterday',
    ]);
  });

  test('keeps a key called __proto__ as a key', () => {
    const { counts } = parseBreakdownExpenses('{"counts": {"__proto__": {"total": 5}}}');
    expect(Object.entries(counts)).toEqual([['__proto__', { total: 5, previous_total: null, id: null, name: null, type: null }]]);
  });

  test.each([null, [], 'Error', { breakdowns: {} }])('refuses %j', (body) => {
    expect(() => parseBreakdownExpenses(body)).toThrow(ContractError);
  });
});
