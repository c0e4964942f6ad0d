import { expect, test } from 'vitest';
import { parseBreakdownExpenses } from '../../src/api/parseBreakdownExpenses.js';
import { firstCostDay } from '../../src/data/firstCostDay.js';

const first = (days: Record<string, Record<string, number | null>>, accounts: Parameters<typeof firstCostDay>[1] = []) =>
  firstCostDay(
    parseBreakdownExpenses({
      counts: { cluster: { total: 1, type: 'kubernetes_cnr' }, aws: { total: 1, type: 'aws_cnr' } },
      breakdown: Object.fromEntries(
        Object.entries(days).map(([text, costs]) => [
          Date.parse(`${text}T00:00:00Z`) / 1000,
          Object.fromEntries(Object.entries(costs).map(([key, cost]) => [key, { cost }])),
        ]),
      ),
    }),
    accounts,
  );

test('the oldest day on which a cluster cost something, whatever clouds cost before', () => {
  expect(first({ '2026-10-07': { cluster: 4 }, '2026-03-17': { cluster: 1 }, '2026-01-01': { aws: 7 } })).toEqual(
    new Date('2026-03-17T00:00:00Z'),
  );
});

test('a zero and what is not known are no figures, and of none there is no first', () => {
  expect(first({ '2026-03-17': { cluster: 0 }, '2026-03-18': { cluster: null }, '2026-03-19': { aws: 2 } })).toBeNull();
});

test('of a server that names no types, clusters are known by the list of accounts; what may be one leaves the first unknown', () => {
  const days = { '2026-03-17': { plain: 1 }, '2026-01-01': { bill: 7 } };
  const plain = { id: 'plain', type: 'kubernetes_cnr' };
  expect(first(days, [plain, { id: 'bill', type: 'aws_cnr' }])).toEqual(new Date('2026-03-17T00:00:00Z'));
  expect(first(days, [plain])).toBeNull();
});
