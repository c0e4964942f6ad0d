import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparablePeriods } from '../../../src/domain/compare/comparablePeriods.js';

const NOON = '2026-11-23T12:00Z';

/** "start/end", without the zeros that every one of them has. */
function text({ start, end }: { start: Date; end: Date }): string {
  return [start, end].map((date) => date.toISOString().replace(/(T00:00)?:00\.000Z$/, '')).join('/');
}

function compared(start: string, end: string, now: string) {
  const periods = comparablePeriods({ start: new Date(start), end: new Date(end) }, new Date(now));
  return (
    periods && { current: text(periods.current), previous: text(periods.previous), isPartial: periods.isPartial, basis: periods.basis }
  );
}

const BASES = ['weekdays', 'months', 'daysBefore'] as const;
type Basis = (typeof BASES)[number];

describe('a period that is over', () => {
  test.each<[string, string, string, string, Basis]>([
    ['a day: the same weekday', '2026-11-22', '2026-11-23', '2026-11-15/2026-11-16', 'weekdays'],
    ['six days: a week before, though only six lie between', '2026-11-16', '2026-11-22', '2026-11-09/2026-11-15', 'weekdays'],
    ['a week', '2026-11-16', '2026-11-23', '2026-11-09/2026-11-16', 'weekdays'],
    ['eight days: two weeks before, so that no day is in both', '2026-11-15', '2026-11-23', '2026-11-01/2026-11-09', 'weekdays'],
    ['27 days: four weeks before', '2026-10-10', '2026-11-06', '2026-09-12/2026-10-09', 'weekdays'],
    ['four weeks: those just before', '2026-10-10', '2026-11-07', '2026-09-12/2026-10-10', 'daysBefore'],
    ['30 days that are no month: those just before', '2026-10-02', '2026-11-01', '2026-09-02/2026-10-02', 'daysBefore'],
    ['an hour: that of the same weekday', '2026-11-23T09:00Z', '2026-11-23T10:00Z', '2026-11-16T09:00/2026-11-16T10:00', 'weekdays'],
    [
      '24 hours that are no UTC day: those of the same weekday',
      '2026-11-21T22:00Z',
      '2026-11-22T22:00Z',
      '2026-11-14T22:00/2026-11-15T22:00',
      'weekdays',
    ],
    // Clocks of New York go back on November 1, those of Berlin on October 25: UTC days have 24 hours all the same.
    ['days around the end of daylight saving', '2026-10-25', '2026-11-01', '2026-10-18/2026-10-25', 'weekdays'],
    ['a month of 31 days: the month of 30 before it', '2026-10-01', '2026-11-01', '2026-09-01/2026-10-01', 'months'],
    ['a month of 30 days: the month of 31 before it', '2026-09-01', '2026-10-01', '2026-08-01/2026-09-01', 'months'],
    ['a February of four weeks: January', '2026-02-01', '2026-03-01', '2026-01-01/2026-02-01', 'months'],
    ['a March after a leap day: a February of 29 days', '2024-03-01', '2024-04-01', '2024-02-01/2024-03-01', 'months'],
    ['a January: the December of the year before', '2026-01-01', '2026-02-01', '2025-12-01/2026-01-01', 'months'],
    ['a quarter: the quarter before', '2026-07-01', '2026-10-01', '2026-04-01/2026-07-01', 'months'],
    ['the first days of a month: the same weekdays', '2026-11-01', '2026-11-15', '2026-10-18/2026-11-01', 'weekdays'],
  ])('is compared as it is: %s', (_, start, end, previous, basis) => {
    const current = text({ start: new Date(start), end: new Date(end) });
    expect(compared(start, end, NOON)).toEqual({ current, previous, isPartial: false, basis });
  });
});

describe('a period that reaches to now is compared by what of it is complete', () => {
  test.each<[string, string, string, string, string, string, Basis]>([
    ['this month, today as a whole', '2026-11-01', '2026-11-24', NOON, '2026-11-01/2026-11-23', '2026-10-01/2026-10-23', 'months'],
    ['this month up to its future end', '2026-11-01', '2026-12-01', NOON, '2026-11-01/2026-11-23', '2026-10-01/2026-10-23', 'months'],
    [
      'a running March that is longer than February was',
      '2026-03-01',
      '2026-03-31',
      '2026-03-30T12:00Z',
      '2026-03-01/2026-03-30',
      '2026-02-01/2026-03-01',
      'months',
    ],
    [
      'the last month, a moment after its end',
      '2026-11-01',
      '2026-12-01',
      '2026-12-01T00:03Z',
      '2026-11-01/2026-11-30',
      '2026-10-01/2026-10-30',
      'months',
    ],
    [
      'the last seven days, though a month begins with them',
      '2026-11-01',
      '2026-11-08',
      '2026-11-07T12:00Z',
      '2026-11-01/2026-11-07',
      '2026-10-25/2026-10-31',
      'weekdays',
    ],
    ['the last seven days', '2026-11-17', '2026-11-24', NOON, '2026-11-17/2026-11-23', '2026-11-10/2026-11-16', 'weekdays'],
    ['the last 30 days', '2026-10-25', '2026-11-24', NOON, '2026-10-25/2026-11-23', '2026-09-26/2026-10-25', 'daysBefore'],
    ['since yesterday', '2026-11-22', NOON, NOON, '2026-11-22/2026-11-23', '2026-11-15/2026-11-16', 'weekdays'],
    ['days that begin within one', '2026-11-20T15:00Z', '2026-11-24', NOON, '2026-11-21/2026-11-23', '2026-11-14/2026-11-16', 'weekdays'],
    [
      'some hours, by its complete hours',
      '2026-11-23T08:00Z',
      '2026-11-23T12:40Z',
      '2026-11-23T12:40Z',
      '2026-11-23T08:00/2026-11-23T12:00',
      '2026-11-16T08:00/2026-11-16T12:00',
      'weekdays',
    ],
    [
      'hours that begin with a month',
      '2026-11-01T00:00Z',
      '2026-11-01T12:00Z',
      '2026-11-01T11:30Z',
      '2026-11-01/2026-11-01T11:00',
      '2026-10-25/2026-10-25T11:00',
      'weekdays',
    ],
    // The last hour of the day before is still being computed.
    ['just after midnight', '2026-11-16', '2026-11-23', '2026-11-23T00:04Z', '2026-11-16/2026-11-22', '2026-11-09/2026-11-15', 'weekdays'],
    [
      'just after the hour',
      '2026-11-23T09:00Z',
      '2026-11-23T12:00Z',
      '2026-11-23T12:03Z',
      '2026-11-23T09:00/2026-11-23T11:00',
      '2026-11-16T09:00/2026-11-16T11:00',
      'weekdays',
    ],
  ])('%s', (_, start, end, now, current, previous, basis) => {
    expect(compared(start, end, now)).toEqual({ current, previous, isPartial: true, basis });
  });
});

describe('for any period', () => {
  const HOUR = 3_600_000;
  const now = new Date(NOON);
  const anyPeriod = fc
    .record({ start: fc.integer({ min: -20_000, max: -1 }), length: fc.integer({ min: 1, max: 9_000 }) })
    .map(({ start, length }) => ({
      start: new Date(now.getTime() + start * HOUR),
      end: new Date(now.getTime() + (start + length) * HOUR),
    }));

  test('the two do not overlap, and under four weeks without a month every hour has one of the same weekday', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const periods = comparablePeriods(period, now);
        if (periods === null) return;
        const { current, previous, basis } = periods;
        expect(previous.end.getTime()).toBeLessThanOrEqual(current.start.getTime());
        expect(BASES).toContain(basis);
        const shift = current.start.getTime() - previous.start.getTime();
        const isOfOneLength = current.end.getTime() - previous.end.getTime() === shift;
        const isShort = current.end.getTime() - current.start.getTime() < 28 * 24 * HOUR;
        const isOfWeekdays = shift % (7 * 24 * HOUR) === 0;
        expect(basis === 'months' || (isOfOneLength && (!isShort || isOfWeekdays))).toBe(true);
      }),
    );
  });
});

describe('nothing to compare', () => {
  test.each([
    ['today alone', '2026-11-23', '2026-11-24', NOON],
    ['the hour in progress', '2026-11-23T12:00Z', '2026-11-23T13:00Z', '2026-11-23T12:30Z'],
    ['the last hour while it is still being computed', '2026-11-23T11:00Z', '2026-11-23T12:00Z', '2026-11-23T12:02Z'],
    ['more than a day without a whole one', '2026-11-22T10:00Z', '2026-11-23T13:00Z', NOON],
    ['the future', '2026-12-01', '2027-01-01', NOON],
    ['a period that ends before it begins', '2026-11-20', '2026-11-01', NOON],
    ['a period of no length', '2026-11-01', '2026-11-01', NOON],
    ['dates no calendar has', 'never', '2026-11-01', NOON],
  ])('in %s', (_, start, end, now) => {
    expect(compared(start, end, now)).toBeNull();
  });
});
