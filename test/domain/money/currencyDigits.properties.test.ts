import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apportion, roundAmount } from '../../../src/domain/money/currencyDigits.js';
import { runs } from '../../support/runs.js';

test('a total is apportioned so that it adds up at every minor unit, each part within one unit of its exact amount', () => {
  const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(amounts, fc.constantFrom(0, 2, 3), (parts, digits) => {
      const scale = 10 ** digits;
      const total = roundAmount(
        parts.reduce((sum, part) => sum + part, 0),
        digits,
      );
      const shown = apportion(total, parts, digits);
      const units = shown.reduce<number>((sum, part) => sum + Math.round((part ?? 0) * scale), 0);
      expect(units).toBe(Math.round(total * scale));
      shown.forEach((part, index) => {
        expect(Math.abs((part ?? 0) - (parts[index] ?? 0))).toBeLessThan(1 / scale + 1e-6);
        expect(Object.is(part, -0)).toBe(false);
      });
    }),
    runs(10_000),
  );
});
