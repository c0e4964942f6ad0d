import { describe, expect, test } from 'vitest';
import { createDemoTheme, THEME_TITLES, type ThemeName } from '../../src/demo/themes.js';
import { createCostColors } from '../../src/theme/createCostColors.js';
import { leastDifference, looksOf, seenWith } from '../../src/theme/vision.js';
import { toHex } from '../../src/theme/rgb.js';
import { rgb } from './rgbOf.js';

/**
 * Distance in OKLab, for the eye that sees the least of it; 0.02 is just seen. Areas lie side by side with a gap between them and their
 * names beneath. With shared and external costs there are more parts than any eye has hues for: those make do with less.
 */
const APART = 0.05;
const JUST_APART = 0.035;
const RARE = new Set(['shared', 'external']);

/** Bars as clusters and namespaces have them: what a cluster does not use is absent. */
const BARS = [
  ['cpu', 'ram', 'gpu', 'pv', 'network', 'loadBalancer', 'management', 'shared', 'external', 'idle', 'other'],
  ['cpu', 'ram', 'pv', 'network', 'loadBalancer', 'management', 'other'],
  ['cpu', 'ram', 'network', 'loadBalancer', 'management', 'other'],
  ['cpu', 'ram', 'pv', 'loadBalancer', 'other'],
  ['cpu', 'ram', 'loadBalancer', 'shared', 'external', 'other'],
  ['cpu', 'ram', 'gpu', 'network', 'management', 'external'],
  ['cpu', 'ram', 'pv', 'management', 'other'],
  ['cpu', 'ram', 'management', 'shared', 'other'],
  ['cpu', 'network', 'shared', 'idle'],
  ['cpu', 'ram', 'other'],
  ['cpu', 'pv', 'other'],
  ['network', 'other'],
];

const difference = (one: string, other: string) => leastDifference(looksOf(rgb(one)), looksOf(rgb(other)));

const themes = Object.keys(THEME_TITLES) as ThemeName[];

describe.each(themes)('in the theme %s, for eyes with all cones and for those without one kind of them', (name) => {
  const colors = createCostColors(createDemoTheme(name).palette);

  test('parts next to each other in a bar are told apart', () => {
    for (const bar of BARS) {
      bar.slice(1).forEach((key, at) => {
        const before = bar[at] ?? '';
        const least = RARE.has(before) || RARE.has(key) ? JUST_APART : APART;
        expect(difference(colors.component(before), colors.component(key)), `${before} beside ${key}`).toBeGreaterThan(least);
      });
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
