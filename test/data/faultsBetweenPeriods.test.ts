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
  test.each([24, 23.6, 24.4, 60, 100, 720, 730, 744, 3600])('is told where it did by %d, up or down, in all parts', (factor) => {
    const [low, high] = [
      { cpu_cost: 10, ram_cost: 5 },
      { cpu_cost: 10 * factor, ram_cost: 5 * factor },
    ];
    const [named] = [24, 60, 100, 720, 730, 744, 3600].sort((a, b) => Math.abs(a - factor) - Math.abs(b - factor));
    const [small, large] = [15, 15 * factor].map((total): unknown => expect.closeTo(total));
    expect(found(reportOf(high, low), 'suspicious-step')).toEqual([{ total: large, previousTotal: small, factor: named }]);
    expect(found(reportOf(low, high), 'suspicious-step')).toEqual([{ total: small, previousTotal: large, factor: named }]);
  });

  test.each([1, 2, 0.5, 3, 7, 12, 23.4, 24.6, 30, 31, 48, 168, 700, 765])('is life where it did by %d', (factor) => {
    expect(found(reportOf({ cpu_cost: 10 * factor }, { cpu_cost: 10 }), 'suspicious-step')).toEqual([]);
  });

  test('is life where one of its parts did not follow', () => {
    expect(found(reportOf({ cpu_cost: 100, ram_cost: 140 }, { cpu_cost: 5, ram_cost: 5 }), 'suspicious-step')).toEqual([]);
    expect(found(reportOf({ cpu_cost: 240 }, { ram_cost: 10 }), 'suspicious-step')).toEqual([]);
  });

  test('is told of periods of unequal length by what an hour of them cost', () => {
    const current = parseCleanExpenses(week({ cpu_cost: 24 * 70 }));
    const threeDays = { ...week({ cpu_cost: 30 }), start_date: START - 3 * DAY, end_date: START - 1 };
    const report = buildCostReport(current, { now: NOW, currency: 'EUR', previous: parseCleanExpenses(threeDays) });
    expect(found(report, 'suspicious-step')).toEqual([{ total: 1680, previousTotal: 30, factor: 24 }]);
  });

  test.each([
    [5, []],
    [6, [{ total: 240, previousTotal: 10, factor: 24 }]],
  ])('says nothing where a period has only a few hours: %i', (hours, notices) => {
    const span = (start: number) => ({ start_date: start, end_date: start + hours * 3600 - 1 });
    const current = { ...week({ cpu_cost: 240 }), ...span(START) };
    const previous = { ...week({ cpu_cost: 10 }), ...span(START - 7 * DAY) };
    const context = { now: NOW, currency: 'EUR', previous: parseCleanExpenses(previous) };
    expect(found(buildCostReport(parseCleanExpenses(current), context), 'suspicious-step')).toEqual(notices);
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
