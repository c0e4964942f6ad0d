import { expect, test } from 'vitest';
import type { PreviousDays } from '../../../src/domain/days/alignDays.js';
import { dayChange } from '../../../src/domain/days/dayChange.js';
import type { DailyCost } from '../../../src/domain/days/dailyCosts.js';

const DATES = ['2026-11-20', '2026-11-21', '2026-11-22'].map((date) => new Date(`${date}T00:00:00Z`));

function days(...costs: (number | null)[][]): DailyCost[] {
  return costs.map((own, index) => ({
    date: DATES[index] ?? new Date(NaN),
    isComplete: index < 2,
    costs: own,
    total: own.every((cost) => cost === null) ? null : own.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
  }));
}

function before(...totals: (number | null)[]): PreviousDays {
  const date = new Date('2026-10-20T00:00:00Z');
  return { period: { start: date, end: date }, days: totals.map((total) => (total === null ? null : { date, costs: [total, 0], total })) };
}

test.each<[string, DailyCost[], number, PreviousDays | null, object]>([
  ['the day of the compared period', days([5, 5], [6, 6]), 1, before(null, 8), { difference: 4, ratio: 0.5 }],
  ['the day before', days([5, 5], [6, 6]), 1, null, { date: DATES[0], difference: 2, ratio: 0.2 }],
  ['the day before, where the compared one is not known', days([5, 5], [6, 6]), 1, before(3, null), { date: DATES[0], difference: 2 }],
  [
    'the day before, where the compared one has more clusters',
    days([5, null], [6, null]),
    1,
    before(3, 8),
    { date: DATES[0], difference: 1 },
  ],
  ['a day without cost', days([0, 0], [6, 6]), 1, null, { difference: 12, ratio: null }],
])('a day is compared with %s', (_, shown, index, previous, change) => {
  expect(dayChange(shown, index, previous, 2)).toMatchObject(change);
});

test.each<[string, DailyCost[], number, PreviousDays | null]>([
  ['is the first', days([5, 5]), 0, null],
  ['is in progress', days([5, 5], [6, 6], [1, 1]), 2, null],
  ['follows a day without data', days([null, null], [6, 6]), 1, null],
  ['follows one that lacks a cluster', days([5, null], [6, 6]), 1, null],
  ['has no data itself', days([5, 5], [null, null]), 1, before(3, 8)],
  ['is none of them', days([5, 5]), 7, null],
])('a day that %s is not compared', (_, shown, index, previous) => {
  expect(dayChange(shown, index, previous, 2)).toBeNull();
});

test('a change is that of the amounts as they are shown', () => {
  expect(dayChange(days([0.1, 0], [0.3, 0]), 1, null, 2)).toMatchObject({ difference: 0.2 });
});
