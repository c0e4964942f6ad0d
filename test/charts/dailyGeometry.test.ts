import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dailyLayout } from '../../src/charts/dailyLayout.js';
import { barPaths, openRuns } from '../../src/charts/dailyPaths.js';
import { dailyStack } from '../../src/charts/dailyStack.js';
import { LABEL_HEIGHT, labelPlaces } from '../../src/charts/labelPlaces.js';
import { textWidth } from '../../src/charts/textWidth.js';
import type { DailyCosts } from '../../src/domain/dailyCosts.js';
import { formatDay, formatMonth } from '../../src/i18n/shortDates.js';
import { daily, manyClusters, withOpenDays } from './sampleDaily.js';

const TEXTS = {
  money: (amount: number) => `€${String(amount)}`,
  day: (date: Date) => formatDay('en', date),
  month: (date: Date) => formatMonth('en', date),
};

function lay(costs: DailyCosts, width: number) {
  const stack = dailyStack(costs, { currency: 'EUR', nameOfMore: (count) => `${String(count)} more` });
  return { stack, layout: dailyLayout(stack, width, TEXTS) };
}

/** Left, top, right and bottom of every bar of a path. */
function boxes(path: string) {
  return Array.from(path.matchAll(/M(\S+) (\S+?)H(\S+?)V(\S+?)H\S+?Z/g), ([, x, y, right, to]) => ({
    left: Number(x),
    right: Number(right),
    top: Math.min(Number(y), Number(to)),
    bottom: Math.max(Number(y), Number(to)),
  }));
}

describe('labels of days', () => {
  test.each([
    [3, 800, ['Nov 20', 'Nov 21', 'Nov 22']],
    [30, 326, ['Nov 20', 'Nov 27', 'Dec 4', 'Dec 11', 'Dec 18']],
    [365, 326, ['Jan 2027', 'Apr', 'Jul', 'Oct']],
  ])('%d days on %d pixels are named so', (count, width, labels) => {
    expect(lay(manyClusters(2, count), width).layout.labels.map(({ text }) => text)).toEqual(labels);
  });

  test('never touch each other or leave the drawing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), fc.integer({ min: 260, max: 1600 }), (count, width) => {
        const { labels } = lay(manyClusters(1, count), width).layout;
        expect(labels.length).toBeGreaterThan(0);
        const spans = labels.map(({ x, text }) => ({ from: x - textWidth(text) / 2, to: x + textWidth(text) / 2 }));
        spans.forEach(({ from, to }, index) => {
          expect(to).toBeLessThanOrEqual(width + 1e-6);
          expect(from).toBeGreaterThan(spans[index - 1]?.to ?? -1);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('bars', () => {
  test('stand on each other without a gap, and credits hang below zero', () => {
    const { stack, layout } = lay(daily(['a', 'b', 'c'], [[30, -12, 5]]), 800);
    const [a, b, c] = barPaths(stack, layout).map(({ complete }) => boxes(complete)[0]);
    const zero = layout.toY(0);
    expect(a?.bottom).toBeCloseTo(zero, 1);
    expect(c?.bottom).toBeCloseTo(a?.top ?? NaN, 1);
    expect(b?.top).toBeCloseTo(zero, 1);
    expect(b?.bottom).toBeCloseTo(layout.bottom, 1);
    expect(c?.top).toBeGreaterThanOrEqual(layout.top);
  });

  test('lie between two lines of the scale, the highest as well', () => {
    const { layout } = lay(daily(['a'], [[1_950], [1_200]]), 800);
    expect(layout.ticks).toEqual([0, 500, 1_000, 1_500, 2_000]);
    expect(layout.toY(2_000)).toBeCloseTo(layout.top, 1);
  });

  test('are as tall as they cost', () => {
    const { stack, layout } = lay(daily(['a'], [[40], [10], [0]]), 800);
    const [tall, short, ...others] = boxes(barPaths(stack, layout)[0]?.complete ?? '');
    const height = (box: typeof tall) => (box === undefined ? NaN : box.bottom - box.top);
    expect(height(tall) / height(short)).toBeCloseTo(4, 1);
    expect(others).toEqual([]);
  });

  test('of incomplete days are apart from the others', () => {
    const { stack, layout } = lay(daily(['a'], [[1], [2], [3]], 2), 800);
    const [paths] = barPaths(stack, layout);
    expect([boxes(paths?.complete ?? ''), boxes(paths?.incomplete ?? '')].map((found) => found.length)).toEqual([2, 1]);
  });

  test('lie within the drawing and do not overlap, however many there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 365 }), fc.integer({ min: 260, max: 1600 }), (count, width) => {
        const { stack, layout } = lay(manyClusters(1, count), width);
        const [paths] = barPaths(stack, layout);
        const bars = boxes(`${paths?.complete ?? ''}${paths?.incomplete ?? ''}`);
        expect(bars).toHaveLength(count);
        bars.forEach(({ left, right, top, bottom }, index) => {
          expect(left).toBeGreaterThanOrEqual((bars[index - 1]?.right ?? layout.left) - 0.02);
          expect(right).toBeLessThanOrEqual(width + 0.02);
          expect(top).toBeGreaterThanOrEqual(layout.top - 0.02);
          expect(bottom).toBeLessThanOrEqual(layout.bottom + 0.02);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('leave days without data open: one mark for those in a row', () => {
    const { stack } = lay(withOpenDays(manyClusters(2, 8), 0, 3, 4, 7), 800);
    expect(openRuns(stack)).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 5 },
      { from: 7, to: 8 },
    ]);
  });

  test('of the rest are as tall as what is shown of it adds up to', () => {
    const costs = manyClusters(23, 4);
    const { series } = lay(costs, 800).stack;
    expect(series).toHaveLength(6);
    const rest = costs.days.map((day) => Math.round(day.costs.slice(5).reduce<number>((sum, cost) => sum + (cost ?? 0), 0) * 100) / 100);
    expect(series[5]).toMatchObject({ name: '18 more', amounts: rest });
  });

  test('a day on which none of the rest has a figure is no zero of it', () => {
    const costs = daily(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      [
        [1, 1, 1, 1, 1, null, null],
        [1, 1, 1, 1, 1, null, 2],
      ],
    );
    expect(lay(costs, 800).stack.series[5]?.amounts).toEqual([null, 2]);
  });
});

describe('labels beside the bars', () => {
  test('stand at the middle of their part of the last whole day', () => {
    const { stack, layout } = lay(
      daily(
        ['a', 'b'],
        [
          [30, 30],
          [40, 20],
          [1, 1],
        ],
        2,
      ),
      800,
    );
    expect(labelPlaces(stack, layout)).toEqual([layout.toY(20), layout.toY(50)]);
  });

  test('never overlap or leave the drawing, and keep the order of the stack', () => {
    const parts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 640, max: 1600 }), (costs, width) => {
        const { stack, layout } = lay(
          daily(
            costs.map((_, index) => `c${String(index)}`),
            [costs],
          ),
          width,
        );
        const places = labelPlaces(stack, layout);
        places.forEach((y, index) => {
          expect(y).toBeGreaterThanOrEqual(layout.top + LABEL_HEIGHT / 2 - 1e-9);
          expect(y).toBeLessThanOrEqual(layout.bottom - LABEL_HEIGHT / 2 + 1e-9);
          expect((places[index - 1] ?? Infinity) - y).toBeGreaterThanOrEqual(LABEL_HEIGHT - 1e-9);
        });
      }),
    );
  });

  test('of credits stand beneath those of costs', () => {
    const { stack, layout } = lay(daily(['a', 'b'], [[30, -12]]), 800);
    const [cost = NaN, credit = NaN] = labelPlaces(stack, layout);
    expect(credit).toBeGreaterThan(cost);
  });

  test('have a place also where no day has a figure', () => {
    const { stack, layout } = lay(daily(['a'], [[null]]), 800);
    expect(labelPlaces(stack, layout)).toEqual([layout.bottom - LABEL_HEIGHT / 2]);
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
