import { describe, expect, test } from 'vitest';
import { alignDays } from '../../../src/domain/days/alignDays.js';
import { comparablePeriods, type ComparablePeriods } from '../../../src/domain/compare/comparablePeriods.js';
import type { DailyCosts } from '../../../src/domain/days/dailyCosts.js';

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const PERIODS: ComparablePeriods = {
  current: { start: day('2026-11-21'), end: day('2026-11-23') },
  previous: { start: day('2026-11-14'), end: day('2026-11-16') },
  isPartial: true,
  basis: 'weekdays',
};

/** Days from a date on; the last one is in progress where that is said. */
function days(from: string, ids: readonly string[], costs: readonly (readonly (number | null)[])[], isLastOpen = false): DailyCosts {
  return {
    clusters: ids.map((id) => ({ id, name: id })),
    days: costs.map((own, index) => ({
      date: new Date(day(from).getTime() + index * 86_400_000),
      isComplete: !(isLastOpen && index === costs.length - 1),
      costs: [...own],
      total: own.every((cost) => cost === null) ? null : own.reduce<number>((sum, cost) => sum + (cost ?? 0), 0),
    })),
  };
}

const SHOWN = days(
  '2026-11-21',
  ['a', 'b'],
  [
    [30, 10],
    [40, 12],
    [5, 1],
  ],
  true,
);

describe('days of the compared period', () => {
  test('stand beside those of the same weekday, their clusters in the order on the screen; an incomplete day has none', () => {
    const before = days(
      '2026-11-14',
      ['b', 'a'],
      [
        [9, 28],
        [8, 31],
      ],
    );
    expect(alignDays(SHOWN, before, PERIODS)).toEqual({
      period: PERIODS.previous,
      days: [{ date: day('2026-11-14'), costs: [28, 9], total: 37 }, { date: day('2026-11-15'), costs: [31, 8], total: 39 }, null],
    });
  });

  test('of which the totals are compared with others say with which; of the same they say nothing', () => {
    const before = days(
      '2026-11-14',
      ['a', 'b'],
      [
        [28, 9],
        [31, 8],
      ],
    );
    const previous = { start: day('2026-11-13'), end: day('2026-11-16') };
    expect(alignDays(SHOWN, before, { ...PERIODS, previous })).toMatchObject({ period: PERIODS.previous, ofTotals: previous });
    expect(alignDays(SHOWN, before, PERIODS)).not.toHaveProperty('ofTotals');
  });

  test('leave open where a cluster has no figure', () => {
    const before = days(
      '2026-11-14',
      ['a', 'b'],
      [
        [28, null],
        [31, 8],
      ],
    );
    expect(alignDays(SHOWN, before, PERIODS)?.days.map((one) => one?.total ?? null)).toEqual([null, 39, null]);
  });

  test('have no cost of a cluster that is new, and those of one that is gone in their total', () => {
    const before = days(
      '2026-11-14',
      ['a', 'c'],
      [
        [28, 9],
        [31, 8],
      ],
    );
    expect(alignDays(SHOWN, before, PERIODS)?.days).toEqual([
      { date: day('2026-11-14'), costs: [28, null], total: 37 },
      { date: day('2026-11-15'), costs: [31, null], total: 39 },
      null,
    ]);
  });

  test('are not compared where no day is whole', () => {
    const before = days(
      '2026-11-14',
      ['a', 'b'],
      [
        [28, null],
        [null, 8],
      ],
    );
    expect(alignDays(SHOWN, before, PERIODS)).toBeNull();
  });

  test('are not compared where the period does not begin or end with a day', () => {
    const before = days(
      '2026-11-14',
      ['a', 'b'],
      [
        [28, 9],
        [31, 8],
      ],
    );
    const late = { start: new Date('2026-11-21T05:00:00Z'), end: new Date('2026-11-23T05:00:00Z') };
    expect(alignDays(SHOWN, before, { ...PERIODS, current: late })).toBeNull();
  });

  const periods = (length: number): ComparablePeriods => {
    const end = day('2026-11-23');
    const found = comparablePeriods({ start: new Date(end.getTime() - length * 86_400_000), end }, new Date('2026-11-23T12:00:00Z'));
    if (found === null) throw new Error('No period.');
    return found;
  };
  const alone = (from: Date, length: number) =>
    days(
      from.toISOString().slice(0, 10),
      ['a'],
      Array.from({ length }, (_, cost) => [cost + 1]),
    );

  test.each([1, 2, 3, 4, 6, 7, 10, 22, 27, 28, 29, 30, 31, 92])(
    'are of the same weekday, in a period of %i days, and of the compared period',
    (length) => {
      const { current, previous } = periods(length);
      const shown = alone(current.start, length);
      const aligned = alignDays(shown, alone(previous.start, length), periods(length));
      const pairs = shown.days.flatMap(({ date }, place) => {
        const before = aligned?.days[place]?.date;
        return before === undefined ? [] : [{ date, before }];
      });
      expect(pairs.length).toBeGreaterThan(0);
      for (const { date, before } of pairs) {
        expect(before.getUTCDay()).toBe(date.getUTCDay());
        expect(before >= previous.start && before < previous.end).toBe(true);
      }
      expect(aligned?.period).toEqual({ start: pairs[0]?.before, end: new Date((pairs.at(-1)?.before.getTime() ?? 0) + 86_400_000) });
    },
  );

  test.each([
    ['a month of 31 days beside one of 30', '2026-10-01', '2026-11-01', 28],
    ['a March beside a February', '2026-03-01', '2026-04-01', 28],
  ])('are of the same weekday in %s', (_, start, end, count) => {
    const month = comparablePeriods({ start: day(start), end: day(end) }, new Date('2026-11-23T12:00:00Z'));
    if (month === null) throw new Error('No period.');
    const lengthOf = (period: ComparablePeriods['current']) => (period.end.getTime() - period.start.getTime()) / 86_400_000;
    const shown = alone(month.current.start, lengthOf(month.current));
    const aligned = alignDays(shown, alone(month.previous.start, lengthOf(month.previous)), month);
    const pairs = shown.days.flatMap(({ date }, place) => {
      const before = aligned?.days[place]?.date;
      return before === undefined ? [] : [[date.getUTCDay(), before.getUTCDay()]];
    });
    expect(pairs).toHaveLength(count);
    for (const [weekday, before] of pairs) expect(before).toBe(weekday);
  });
});
