import { expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses } from '../../src/core.js';

/** The evidence of one cloud row whose cost is no number. */
function evidenceOf(row: object): object | undefined {
  const expenses = parseCleanExpenses({
    total_cost: 10,
    clean_expenses: [{ resource_id: 'i-1', cloud_account_id: 'aws', cost: 'n/a', ...row }],
  });
  const { notices } = buildCostReport(expenses, { now: new Date('2026-11-23T12:00:00Z'), currency: 'EUR' });
  return notices.find(({ code }) => code === 'unreadable-value')?.evidence;
}

test('a cloud row whose cost cannot be read is named with its account; one without names is told by its path alone', () => {
  const place = { path: 'clean_expenses.0.cost', found: '"n/a"' };
  expect(evidenceOf({ resource_name: 'web-1', cloud_account_name: 'AWS HQ' })).toEqual({ ...place, row: 'web-1, AWS HQ' });
  expect(evidenceOf({})).toEqual(place);
});
