import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayTicks, room } from '../../../src/charts/daily/dayTicks.js';
import { formatDay, formatMonth } from '../../../src/i18n/formats/shortDates.js';

const DAY = 86_400_000;
/** Of what is drawn the axis of amounts takes so much. */
const AXIS = 56;

function ticks(count: number, width: number, locale = 'en') {
  const dates = Array.from({ length: count }, (_, day) => new Date(Date.UTC(2026, 10, 20) + day * DAY));
  const band = (width - AXIS) / count;
  return { band, found: dayTicks(dates, band, locale) };
}

describe('labels of days', () => {
  test.each([
    [3, 800, ['Nov 20', 'Nov 21', 'Nov 22']],
    [30, 326, ['Nov 20', 'Nov 27', 'Dec 4', 'Dec 11', 'Dec 18']],
    [365, 326, ['Jan 2027', 'Apr', 'Jul', 'Oct']],
  ])('%d days on %d pixels are named so', (count, width, labels) => {
    expect(ticks(count, width).found.map(({ text }) => text)).toEqual(labels);
  });

  test('never touch each other or leave the drawing', () => {
    const locales = fc.constantFrom('en', 'de', 'es', 'fr', 'pl', 'ja', 'ar-EG');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), fc.integer({ min: 260, max: 1600 }), locales, (count, width, locale) => {
        const { band, found } = ticks(count, width, locale);
        expect(found.length).toBeGreaterThan(0);
        const spans = found.map(({ day, text }) => ({
          from: AXIS + band * (day + 0.5) - room(text) / 2,
          to: AXIS + band * (day + 0.5) + room(text) / 2,
        }));
        spans.forEach(({ from, to }, index) => {
          expect(to).toBeLessThanOrEqual(width + 8.01);
          expect(from).toBeGreaterThan(spans[index - 1]?.to ?? -1);
        });
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['en', 'Nov 1', 'Jan 2026', 'Feb'],
  ['de', '1. Nov.', 'Jan. 2026', 'Feb'],
])('days and months are those of UTC, in the words of %s', (locale, day, january, february) => {
  expect(formatDay(locale, new Date('2026-11-01T00:00:00Z'))).toBe(day);
  expect(formatMonth(locale, new Date('2026-01-01T00:00:00Z'))).toBe(january);
  expect(formatMonth(locale, new Date('2026-02-01T00:00:00Z'))).toBe(february);
});
