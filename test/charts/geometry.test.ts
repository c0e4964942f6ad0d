import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barScale } from '../../src/charts/barScale.js';
import { niceTicks } from '../../src/charts/niceTicks.js';

describe('ticks of an axis', () => {
  test.each([
    [2145.5, 4, [0, 1000, 2000]],
    [4000, 4, [0, 1000, 2000, 3000, 4000]],
    [105, 4, [0, 50, 100]],
    [0.03, 4, [0, 0.01, 0.02, 0.03]],
    [0, 4, [0]],
    [NaN, 4, [0]],
  ])('up to %d are round', (max, steps, ticks) => {
    expect(niceTicks(max, steps)).toEqual(ticks);
  });

  test('are few, evenly apart and within the axis', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), fc.integer({ min: 1, max: 6 }), (max, steps) => {
        const ticks = niceTicks(max, steps);
        const [first = -1, last = Infinity] = [ticks[0], ticks.at(-1)];
        return first === 0 && ticks.length - 1 <= steps && last <= max * (1 + 1e-8);
      }),
    );
  });
});

describe('bars of a table', () => {
  const amounts = fc.array(fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 })), { minLength: 1, maxLength: 30 });

  test('lie within their track, start or end at zero and are as long as their amounts', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { zero, placeOf } = barScale(values);
        const longest = Math.max(...values.map((value) => placeOf(value)?.length ?? 0));
        const largest = Math.max(...values.map((value) => Math.abs(value ?? 0)));
        const drawn = values.filter((value) => value !== null && value !== 0) as number[];
        expect(values.filter((value) => placeOf(value) !== null)).toEqual(drawn);
        for (const value of drawn) {
          const { from = NaN, length = NaN } = placeOf(value) ?? {};
          expect(from).toBeGreaterThanOrEqual(-1e-9);
          expect(from + length).toBeLessThanOrEqual(1 + 1e-9);
          expect(value > 0 ? from : from + length).toBeCloseTo(zero, 9);
          expect(length / longest).toBeCloseTo(Math.abs(value) / largest, 9);
        }
      }),
    );
  });

  test.each([[[]], [[0, 0]], [[null]]])('of %j have a track without bars', (values) => {
    const { zero, placeOf } = barScale(values);
    expect([zero, ...values.map(placeOf)]).toEqual([0, ...values.map(() => null)]);
  });
});
