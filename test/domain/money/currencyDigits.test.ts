import { describe, expect, test } from 'vitest';
import { apportion, isTrace, minorUnitDigits, roundAmount, TRACE, withTrace } from '../../../src/domain/money/currencyDigits.js';

describe('minor units', () => {
  test.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['not a currency', 2],
  ])('%s has %i digits', (currency, digits) => {
    expect(minorUnitDigits(currency)).toBe(digits);
  });
});

describe('rounding one amount', () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.675, 2, 2.68],
    [0.004, 2, 0],
    [1234.5, 0, 1235],
    [0.0005, 3, 0.001],
  ])('%d at %i digits is %d', (amount, digits, expected) => {
    expect(roundAmount(amount, digits)).toBe(expected);
  });

  test('never gives a negative zero', () => {
    expect(Object.is(roundAmount(-0.001, 2), 0)).toBe(true);
    expect(apportion(0, [-0.001, 0.001], 2).every((part) => Object.is(part, 0))).toBe(true);
  });
});

describe('what only rounds to zero', () => {
  test('is told from zero, by its sign too', () => {
    expect([0.004, -0.004, 0, 1e-12].map((exact) => withTrace(0, exact))).toEqual([TRACE, -TRACE, 0, 0]);
    expect(withTrace(0.01, 0.006)).toBe(0.01);
    expect([TRACE, -TRACE, 0, 0.01].map(isTrace)).toEqual([true, true, false, false]);
  });

  test('changes no sum', () => {
    expect(0.05 + TRACE + TRACE).toBe(0.05);
  });
});

describe('apportioning a rounded total', () => {
  test('gives the cent left over to the part that lost most', () => {
    expect(apportion(1, [1 / 3, 1 / 3, 1 / 3], 2)).toEqual([0.34, 0.33, 0.33]);
    expect(apportion(10, [3.333, 3.338, 3.329], 2)).toEqual([3.33, 3.34, 3.33]);
  });

  test('leaves unknown parts unknown and negative parts signed', () => {
    expect(apportion(330.79, [353.29, null, -22.5], 2)).toEqual([353.29, null, -22.5]);
  });
});
