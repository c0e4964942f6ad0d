import { expect, test } from 'vitest';
import { monthUntilNow } from '../../../src/domain/period/monthUntilNow.js';
import { presetPeriod } from '../../../src/domain/period/periodPresets.js';

const now = new Date('2026-11-23T05:10:00Z');

test('a month that is over is a whole one, across the year too', () => {
  expect(monthUntilNow(new Date('2025-12-31T23:59:00Z'), now)).toEqual({
    start: new Date('2025-12-01T00:00:00Z'),
    end: new Date('2026-01-01T00:00:00Z'),
  });
});

test('the current month ends with today, as "this month" does', () => {
  expect(monthUntilNow(new Date('2026-11-02T00:00:00Z'), now)).toEqual(presetPeriod('thisMonth', now));
});
