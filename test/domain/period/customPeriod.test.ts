import { expect, test } from 'vitest';
import { customPeriod, daysOfPeriod } from '../../../src/domain/period/customPeriod.js';

const now = new Date('2026-11-23T05:10:00Z');

test('both days belong to the period', () => {
  expect(customPeriod('2026-11-02', '2026-11-05', now)).toEqual({
    period: { start: new Date('2026-11-02T00:00:00Z'), end: new Date('2026-11-06T00:00:00Z') },
    problem: null,
  });
});

test('one day is a period', () => {
  expect(customPeriod('2026-11-23', '2026-11-23', now).period?.end).toEqual(new Date('2026-11-24T00:00:00Z'));
});

test.each([
  ['', '2026-11-05', 'incomplete'],
  ['2026-11-05', '', 'incomplete'],
  ['2026-02-30', '2026-11-05', 'incomplete'],
  ['2026-11-06', '2026-11-05', 'endBeforeStart'],
  ['2026-11-24', '2026-11-25', 'startInFuture'],
])('from "%s" to "%s": %s', (first, last, problem) => {
  expect(customPeriod(first, last, now)).toEqual({ period: null, problem });
});

test('a period that reaches past today ends with today', () => {
  const untilToday = customPeriod('2026-11-01', '2026-11-23', now);
  expect(customPeriod('2026-11-01', '2027-01-03', now)).toEqual(untilToday);
  expect(customPeriod('2026-11-23', '2026-11-24', now).period).toEqual({
    start: new Date('2026-11-23T00:00:00Z'),
    end: new Date('2026-11-24T00:00:00Z'),
  });
});

test('the days of a period give that period again', () => {
  const { period } = customPeriod('2026-10-25', '2026-11-23', now);
  expect(period && daysOfPeriod(period)).toEqual({ firstDay: '2026-10-25', lastDay: '2026-11-23' });
});
