import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { niceTicks } from '../../src/charts/niceTicks.js';
import { shorten, textWidth } from '../../src/charts/shorten.js';
import { sourceBarsLayout } from '../../src/charts/sourceBarsLayout.js';
import type { SourceRow } from '../../src/charts/sourceRows.js';

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

describe('a name', () => {
  test('keeps both its ends', () => {
    expect(shorten('gke_project_europe-west1_prod-a', 120)).toMatch(/^gke_.*….*prod-a$/);
    expect(shorten('short', 120)).toBe('short');
  });

  test('fits whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 20, max: 300 }),
        (text, width) => textWidth(shorten(text, width)) <= width,
      ),
    );
  });
});

describe('the layout of bars', () => {
  const row = (name: string, amount: number): SourceRow => ({ id: name, name, kind: 'cloud', amount, cloud: amount, kubernetes: 0 });
  const money = (amount: number) => `€${amount.toFixed(2)}`;

  test('leaves most of a wide chart to the bars, however long a name is', () => {
    const layout = sourceBarsLayout([row('x'.repeat(200), 1)], 600, money);
    expect(layout.width - layout.namesWidth - layout.amountsWidth).toBeGreaterThan(300);
  });

  test('puts the names above the bars on a phone', () => {
    const wide = sourceBarsLayout([row('a', 1), row('b', 0)], 800, money);
    const narrow = sourceBarsLayout([row('a', 1), row('b', 0)], 326, money);
    expect(wide).toMatchObject({ isNarrow: false, textRise: 0 });
    expect(narrow).toMatchObject({ isNarrow: true, ticks: [] });
    expect(narrow.height).toBeGreaterThan(wide.height - wide.axisHeight);
  });

  test('has a scale where every amount is zero', () => {
    expect(sourceBarsLayout([row('a', 0)], 800, money)).toMatchObject({ longest: 1, ticks: [0] });
  });
});
