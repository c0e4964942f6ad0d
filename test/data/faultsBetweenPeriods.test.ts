import { describe, expect, test } from 'vitest';
import { buildCostReport, parseCleanExpenses, type CostReport } from '../../src/core.js';

const DAY = 86_400;
const START = Date.UTC(2026, 10, 16) / 1000;
const NOW = new Date('2026-11-23T10:20:00Z');

/** An answer for seven days with one cluster of these costs. */
function week(costs: Record<string, number>, start = START): object {
  const total = Object.values(costs).reduce((sum, cost) => sum + cost, 0);
  const cluster = { cloud_account_id: 'a', cost: total, breakdown: costs };
  const k8s_costs = { k8s_total_cost: total, k8s_cost_breakdown: [cluster] };
  return { start_date: start, end_date: start + 7 * DAY - 1, total_cost: total, clean_expenses: [], k8s_costs };
}

function reportOf(costs: Record<string, number>, costsBefore: Record<string, number>): CostReport {
  const previous = parseCleanExpenses(week(costsBefore, START - 7 * DAY));
  return buildCostReport(parseCleanExpenses(week(costs)), { now: NOW, currency: 'EUR', previous });
}

const found = (report: CostReport, code: string) => report.notices.filter((notice) => notice.code === code).map(({ evidence }) => evidence);

describe('a cost that stepped between two periods', () => {
  test.each([2, 3, 11, 12, 13, 14, 17, 20, 23, 24, 25, 28, 29, 31, 48, 168, 730])(
    'is told where it did by the whole factor %d',
    (factor) => {
      const [low, high] = [{ cpu_cost: 10 }, { cpu_cost: 10 * factor }];
      expect(found(reportOf(high, low), 'suspicious-step')).toEqual([{ total: 10 * factor, previousTotal: 10, factor }]);
      expect(found(reportOf(low, high), 'suspicious-step')).toEqual([{ total: 10, previousTotal: 10 * factor, factor }]);
    },
  );

  test.each([1, 1.02, 2.1, 12.5, 17.1, 28.9, 37, 100])('is no news where it did by %d', (factor) => {
    expect(found(reportOf({ cpu_cost: 10 * factor }, { cpu_cost: 10 }), 'suspicious-step')).toEqual([]);
  });
});

describe('a cluster that was measured by the exporter in one period and not in the other', () => {
  const phase1 = { cpu_cost: 0, ram_cost: 0, pv_cost: 0, load_balancer_cost: 3 };

  test('is told, with what it cost in both', () => {
    const [fell] = found(reportOf(phase1, { cpu_cost: 60, ram_cost: 40 }), 'mode-changed');
    expect(fell).toEqual({ source: 'infrastructure', previousSource: 'exporter', total: 3, previousTotal: 100 });
    const [rose] = found(reportOf({ ram_cost: 40 }, phase1), 'mode-changed');
    expect(rose).toEqual({ source: 'exporter', previousSource: 'infrastructure', total: 40, previousTotal: 3 });
  });

  test.each([
    ['a cost of zero', { cpu_cost: 0, ram_cost: 0 }],
    ['a total alone', { total_cost: 0, management_cost: 3 }],
  ])('is not told of %s, which does not say how it was measured', (_, other) => {
    expect(found(reportOf(other, phase1), 'mode-changed')).toEqual([]);
    expect(found(reportOf(phase1, other), 'mode-changed')).toEqual([]);
  });
});
