import { describe, expect, test } from 'vitest';
import { combineEfficiency } from '../../../src/domain/efficiency/combineEfficiency.js';
import { rowEfficiency, totalEfficiency } from '../../../src/domain/efficiency/rowEfficiency.js';
import { efficiencyBand } from '../../../src/domain/efficiency/efficiencyBand.js';

describe('total efficiency', () => {
  test('weights CPU and RAM by cost, as in the example of Kubecost’s documentation', () => {
    expect(totalEfficiency(0.5 / 2, 0.5 / 1, { cpu: 20, ram: 1 })).toBeCloseTo(0.2619, 4);
  });

  test('is unknown where nothing was paid for CPU and RAM, whatever number arrived', () => {
    expect(rowEfficiency({ cpu: 0.8, ram: 0.9, total: 0.85 }, { cpu: 0, ram: 0 })).toEqual({ cpu: null, ram: null, total: null });
  });

  test('takes the reported total where a side of it is not known', () => {
    expect(rowEfficiency({ cpu: null, ram: 0.5, total: 0.4 }, { cpu: 2, ram: 1 })).toEqual({ cpu: null, ram: 0.5, total: 0.4 });
  });

  test('is 50 % for two namespaces at 50 %, however idle the rest of the cluster is', () => {
    const row = { efficiency: { cpu: 0.5, ram: 0.5, total: 0.5 }, weights: { cpu: 10, ram: 5 } };
    const idle = { efficiency: { cpu: null, ram: null, total: null }, weights: { cpu: 100, ram: 50 } };
    expect(combineEfficiency([row, row, idle])).toEqual({ cpu: 0.5, ram: 0.5, total: 0.5 });
  });

  test('is not poisoned by a small row that is over-used 180-fold', () => {
    const small = { efficiency: { cpu: 180, ram: 1, total: 90 }, weights: { cpu: 0.01, ram: 0.01 } };
    const large = { efficiency: { cpu: 0.4, ram: 0.6, total: 0.5 }, weights: { cpu: 100, ram: 100 } };
    expect(combineEfficiency([small, large]).total).toBeCloseTo(0.5, 3);
  });
});

describe('efficiency bands', () => {
  test.each([
    [null, 'unknown'],
    [Number.NaN, 'unknown'],
    [0, 'poor'],
    [0.3999, 'fair'],
    [0.399, 'poor'],
    [0.6, 'good'],
    [0.59951, 'good'],
    [1, 'good'],
    [1.0004, 'good'],
    [1.001, 'over'],
    [13.96, 'over'],
  ])('%d is %s: decided on the figure as it is shown', (ratio, band) => {
    expect(efficiencyBand(ratio)).toBe(band);
  });

  test('follows the targets of the host', () => {
    expect(efficiencyBand(0.5, { good: 0.5, warning: 0.3 })).toBe('good');
  });
});
