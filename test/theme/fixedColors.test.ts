import { describe, expect, test } from 'vitest';
import { COMPONENT_ORDER } from '../../src/domain/money/componentOrder.js';
import { DARK, LIGHT } from '../../src/theme/fixedColors.js';
import { contrast, difference } from './vision.js';

/** In the order of bars. */
const PARTS = [...COMPONENT_ORDER, 'other'];
/** Without GPU and shared costs, as most clusters are. */
const USUAL_PARTS = ['cpu', 'ram', 'pv', 'network', 'loadBalancer', 'management', 'other'];
/** Every cluster has them. */
const LARGEST = ['cpu', 'ram', 'pv', 'network', 'other'];

/**
 * Distances (`difference`) for the eye that sees the least of it; 0.02 is just seen. Areas lie side by side with a gap between them, and a
 * legend is looked up from any of them: no part may look like any other, though they are more than any eye has hues for.
 */
const APART = 0.05;
const JUST_APART = 0.04;

const SETS = [
  { name: 'light', colors: LIGHT, papers: ['#ffffff', '#fafafa'] },
  // MUI makes dark papers lighter the higher they lie.
  { name: 'dark', colors: DARK, papers: ['#000000', '#121212', '#1e1e1e', '#272727'] },
];

describe.each(SETS)('the $name colours', ({ colors, papers }) => {
  const partOf: Record<string, string | undefined> = { ...colors.parts, idle: colors.idle, other: colors.other };
  const part = (key: string) => partOf[key] ?? 'none';
  const series = [...colors.series, colors.others];
  const bands = Object.entries(colors.band);

  test.each(papers)('can be seen on %s: fills by 3:1, texts by 4.5:1', (paper) => {
    const fills = [
      ...Object.values(partOf),
      ...colors.spare,
      ...series,
      colors.cloud,
      colors.kubernetes,
      ...bands.map(([, { fill }]) => fill),
    ];
    for (const fill of fills) expect(contrast(fill ?? '', paper), `fill ${fill}`).toBeGreaterThanOrEqual(3);
    for (const [name, { text }] of bands) expect(contrast(text, paper), `text of ${name}`).toBeGreaterThanOrEqual(4.5);
  });

  test('are there for every part, and no two parts look alike to any eye, the largest least of all', () => {
    for (const [at, key] of PARTS.entries()) {
      for (const other of PARTS.slice(at + 1)) {
        const least = LARGEST.includes(key) && LARGEST.includes(other) ? APART : JUST_APART;
        expect(difference(part(key), part(other)), `${key} and ${other}`).toBeGreaterThan(least);
      }
    }
  });

  test('are others for parts that are not known', () => {
    for (const [at, spare] of colors.spare.entries()) {
      const others = [...Object.entries(partOf), ...Object.entries(colors.spare.slice(at + 1))];
      for (const [key, other] of others) expect(difference(spare, other ?? ''), `${spare} and ${key}`).toBeGreaterThan(JUST_APART);
    }
  });

  test('of parts next to each other in a bar differ in lightness, whichever of them there are', () => {
    const steps = (keys: string[]) => keys.slice(1).map((key, index) => contrast(part(keys[index] ?? ''), part(key)));
    expect(Math.min(...steps(PARTS))).toBeGreaterThanOrEqual(1.12);
    expect(Math.min(...steps(USUAL_PARTS))).toBeGreaterThanOrEqual(1.4);
  });

  test('of eight clusters and all others can be told apart by any eye, and neighbours differ in lightness', () => {
    expect(colors.series).toHaveLength(8);
    for (const [at, one] of series.entries()) {
      for (const other of series.slice(at + 1)) {
        expect(difference(one, other), `${one} and ${other}`).toBeGreaterThan(0.06);
        expect(difference(one, other, ['full']), `${one} and ${other}, all cones`).toBeGreaterThan(0.12);
      }
    }
    const steps = series.slice(1).map((one, index) => contrast(one, series[index] ?? ''));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.15);
    // Where there are fewer clusters, all others follow any of them.
    expect(Math.min(...colors.series.map((one) => contrast(one, colors.others)))).toBeGreaterThanOrEqual(1.04);
  });

  test('of bands of efficiency, and of idle beside them, are told apart without red and green', () => {
    const fills = [...bands.map(([name, { fill }]) => [name, fill] as const), ['idle', colors.idle] as const];
    for (const [at, [name, fill]] of fills.entries()) {
      for (const [other, beside] of fills.slice(at + 1)) expect(difference(fill, beside), `${name} and ${other}`).toBeGreaterThan(APART);
    }
  });

  test('of cloud and Kubernetes differ in lightness too', () => {
    expect(difference(colors.cloud, colors.kubernetes)).toBeGreaterThan(2 * APART);
    expect(contrast(colors.cloud, colors.kubernetes)).toBeGreaterThanOrEqual(1.8);
  });
});

describe('what they are measured with', () => {
  test('red and green of one lightness look alike without the cones for green, and blue and yellow do not', () => {
    expect(difference('#c85a4a', '#7f8a3a', ['full'])).toBeGreaterThan(0.15);
    expect(difference('#c85a4a', '#7f8a3a')).toBeLessThan(0.09);
    expect(difference('#2a5db0', '#b08c1f')).toBeGreaterThan(0.15);
  });

  test.each(['protanopia', 'deuteranopia', 'tritanopia'] as const)('grey is grey without cones: %s', (vision) => {
    expect(difference('#808080', '#c0c0c0', [vision])).toBeCloseTo(difference('#808080', '#c0c0c0', ['full']), 3);
  });

  test('contrast is as WCAG defines it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
