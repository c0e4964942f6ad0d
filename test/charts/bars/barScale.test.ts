import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barScale } from '../../../src/charts/bars/barScale.js';

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

test('leaves their lengths to the others where one of them is beyond all, and that is in doubt', () => {
  const amounts = [-999e9, 120, 30];
  const { zero, placeOf } = barScale(amounts, true);
  expect([zero, ...amounts.map(placeOf)]).toEqual([0, null, { from: 0, length: 1 }, { from: 0, length: 0.25 }]);
  expect(barScale(amounts).placeOf(-999e9)?.length).toBeCloseTo(1);
  expect(barScale([999e9], true).placeOf(999e9)).toEqual({ from: 0, length: 1 });
});
