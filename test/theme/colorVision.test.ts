import { describe, expect, test } from 'vitest';
import { createDemoTheme, THEME_TITLES, type ThemeName } from '../../src/demo/themes.js';
import { createCostColors } from '../../src/theme/createCostColors.js';
import { leastDifference, looksOf, seenWith } from '../../src/theme/vision.js';
import { toHex } from '../../src/theme/rgb.js';
import { rgb } from './rgbOf.js';

/**
 * Distance in OKLab, for the eye that sees the least of it; 0.02 is just seen. Areas lie side by side with a gap between them, and a legend
 * is looked up from any of them: no part may look like any other, though eleven are more than any eye has hues for.
 */
const APART = 0.05;
const JUST_APART = 0.04;

const PARTS = ['cpu', 'ram', 'gpu', 'pv', 'network', 'loadBalancer', 'management', 'shared', 'external', 'idle', 'other'];
/** Every cluster has them. */
const LARGEST = ['cpu', 'ram', 'pv', 'network', 'other'];

const difference = (one: string, other: string) => leastDifference(looksOf(rgb(one)), looksOf(rgb(other)));

const themes = Object.keys(THEME_TITLES) as ThemeName[];

describe.each(themes)('in the theme %s, for eyes with all cones and for those without one kind of them', (name) => {
  const colors = createCostColors(createDemoTheme(name).palette);

  test('every part is told from every other, the largest clearly', () => {
    for (const [at, key] of PARTS.entries()) {
      for (const other of PARTS.slice(at + 1)) {
        const least = LARGEST.includes(key) && LARGEST.includes(other) ? APART : JUST_APART;
        expect(difference(colors.component(key), colors.component(other)), `${key} and ${other}`).toBeGreaterThan(least);
      }
    }
  });

  test('the bands of efficiency are told apart without red and green', () => {
    const bands = Object.entries(colors.band);
    for (const [at, [band, { fill }]] of bands.entries()) {
      for (const [other, beside] of bands.slice(at + 1)) {
        expect(difference(fill, beside.fill), `${band} and ${other}`).toBeGreaterThan(APART);
      }
    }
  });

  test('cloud and Kubernetes are told apart', () => {
    expect(difference(colors.cloud, colors.kubernetes)).toBeGreaterThan(2 * APART);
  });
});

test('red and green of one lightness look alike without the cones for green, and blue and yellow do not', () => {
  const [red, green] = [rgb('#c85a4a'), rgb('#7f8a3a')];
  const seen = (color: typeof red) => seenWith('deuteranopia', color);
  const hues = [red, green].map((color) => toHex(seen(color)));
  expect(hues[0]).not.toBe('#c85a4a');
  const apart = (one: typeof red, other: typeof red) => leastDifference(looksOf(one), looksOf(other));
  expect(apart(red, green)).toBeLessThan(0.09);
  expect(apart(rgb('#2a5db0'), rgb('#b08c1f'))).toBeGreaterThan(0.15);
});

test('grey is grey to every eye', () => {
  for (const vision of ['protanopia', 'deuteranopia', 'tritanopia'] as const)
    expect(toHex(seenWith(vision, rgb('#808080')))).toBe('#808080');
});
