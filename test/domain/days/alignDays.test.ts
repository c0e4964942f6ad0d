import { describe, expect, test } from 'vitest';
import { alignDays } from '../../../src/domain/days/alignDays.js';
import type { ComparablePeriods } from '../../../src/domain/compare/comparablePeriods.js';
import type { DailyCosts } from '../../../src/domain/days/dailyCosts.js';

const day = (date: string) => new Date(`${date}T00:00:00Z`);
const PERIODS: ComparablePeriods = {
  current: { start: day('2026-11-21'), end: day('2026-11-23') },
  previous: { start: day('2026-11-14'), end: day('2026-11-16') },
  isPartial: true,
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

  test('are not compared where a cluster has costs in one period only, or no day is whole', () => {
    expect(alignDays(SHOWN, days('2026-11-14', ['a'], [[28], [31]]), PERIODS)).toBeNull();
    expect(
      alignDays(
        SHOWN,
        days(
          '2026-11-14',
          ['a', 'c'],
          [
            [28, 9],
            [31, 8],
          ],
        ),
        PERIODS,
      ),
    ).toBeNull();
    expect(
      alignDays(
        SHOWN,
        days(
          '2026-11-14',
          ['a', 'b'],
          [
            [28, null],
            [null, 8],
          ],
        ),
        PERIODS,
      ),
    ).toBeNull();
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
    const start = (days: number) => new Date(day('2026-11-23').getTime() - days * 86_400_000);
    return {
      current: { start: start(length), end: start(0) },
      previous: { start: start(2 * length), end: start(length) },
      isPartial: false,
    };
  };
  const alone = (from: Date, length: number) =>
    days(
      from.toISOString().slice(0, 10),
      ['a'],
      Array.from({ length }, (_, cost) => [cost + 1]),
    );

  test.each([4, 6, 7, 10, 29, 30, 31, 92])('are of the same weekday, in a period of %i days, and of the compared period', (length) => {
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
  });

  test.each([1, 2, 3])('are not compared in a period of %i days: it has no weekday in common with the one before', (length) => {
    const { current, previous } = periods(length);
    expect(alignDays(alone(current.start, length), alone(previous.start, length), periods(length))).toBeNull();
  });
});
