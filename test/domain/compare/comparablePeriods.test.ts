import { describe, expect, test } from 'vitest';
import { comparablePeriods } from '../../../src/domain/compare/comparablePeriods.js';

const NOON = '2026-11-23T12:00Z';

/** "start/end", without the zeros that every one of them has. */
function text({ start, end }: { start: Date; end: Date }): string {
  return [start, end].map((date) => date.toISOString().replace(/(T00:00)?:00\.000Z$/, '')).join('/');
}

function compared(start: string, end: string, now: string) {
  const periods = comparablePeriods({ start: new Date(start), end: new Date(end) }, new Date(now));
  return periods && { current: text(periods.current), previous: text(periods.previous), isPartial: periods.isPartial };
}

describe('a period that is over is compared as it is, with as many days just before', () => {
  test.each([
    ['a month of 31 days', '2026-10-01', '2026-11-01', '2026-08-31/2026-10-01'],
    ['a February', '2026-02-01', '2026-03-01', '2026-01-04/2026-02-01'],
    ['yesterday', '2026-11-22', '2026-11-23', '2026-11-21/2026-11-22'],
    ['an hour', '2026-11-23T09:00Z', '2026-11-23T10:00Z', '2026-11-23T08:00/2026-11-23T09:00'],
    ['24 hours that are no UTC day', '2026-11-21T22:00Z', '2026-11-22T22:00Z', '2026-11-20T22:00/2026-11-21T22:00'],
    // Clocks of New York go back on November 1, those of Berlin on October 25: UTC days have 24 hours all the same.
    ['days around the end of daylight saving', '2026-10-25', '2026-11-03', '2026-10-16/2026-10-25'],
  ])('%s', (_, start, end, previous) => {
    const current = text({ start: new Date(start), end: new Date(end) });
    expect(compared(start, end, NOON)).toEqual({ current, previous, isPartial: false });
  });
});

describe('a period that reaches to now is compared by what of it is complete', () => {
  test.each([
    ['this month, today as a whole', '2026-11-01', '2026-11-24', NOON, '2026-11-01/2026-11-23', '2026-10-10/2026-11-01'],
    ['this month up to its future end', '2026-11-01', '2026-12-01', NOON, '2026-11-01/2026-11-23', '2026-10-10/2026-11-01'],
    ['since yesterday', '2026-11-22', NOON, NOON, '2026-11-22/2026-11-23', '2026-11-21/2026-11-22'],
    ['days that begin within one', '2026-11-20T15:00Z', '2026-11-24', NOON, '2026-11-21/2026-11-23', '2026-11-19/2026-11-21'],
    [
      'some hours, by its complete hours',
      '2026-11-23T08:00Z',
      '2026-11-23T12:40Z',
      '2026-11-23T12:40Z',
      '2026-11-23T08:00/2026-11-23T12:00',
      '2026-11-23T04:00/2026-11-23T08:00',
    ],
    // The last hour of the day before is still being computed.
    ['just after midnight', '2026-11-01', '2026-11-23', '2026-11-23T00:04Z', '2026-11-01/2026-11-22', '2026-10-11/2026-11-01'],
    [
      'just after the hour',
      '2026-11-23T09:00Z',
      '2026-11-23T12:00Z',
      '2026-11-23T12:03Z',
      '2026-11-23T09:00/2026-11-23T11:00',
      '2026-11-23T07:00/2026-11-23T09:00',
    ],
  ])('%s', (_, start, end, now, current, previous) => {
    expect(compared(start, end, now)).toEqual({ current, previous, isPartial: true });
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
