import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/theme/contrast.js';
import { luminance } from '../../src/theme/oklch.js';
import { parseColor } from '../../src/theme/parseColor.js';
import { toHex } from '../../src/theme/rgb.js';
import { rgb } from './rgbOf.js';

/** A colour, the sRGB it is on a screen, and its opacity. */
const COLORS: [string, string, number][] = [
  ['#abc', '#aabbcc', 1],
  ['#abc8', '#aabbcc', 0x88 / 255],
  [' #AABBCC80 ', '#aabbcc', 0x80 / 255],
  ['rgb(255, 0, 0)', '#ff0000', 1],
  ['rgb(255 0 0 / 50%)', '#ff0000', 0.5],
  ['rgb(100% 50% 0%)', '#ff8000', 1],
  ['rgba(0,0,0,0.12)', '#000000', 0.12],
  ['rgb(300 -20 none)', '#ff0000', 1],
  ['hsl(120, 100%, 50%)', '#00ff00', 1],
  ['hsla(-240deg 100% 50% / 0.5)', '#00ff00', 0.5],
  ['hsl(0.5turn 100% 50%)', '#00ffff', 1],
  ['hsl(3.14159265rad 100% 50%)', '#00ffff', 1],
  ['hsl(200grad 100% 50%)', '#00ffff', 1],
  ['hwb(120 0% 50%)', '#008000', 1],
  ['hwb(0 60% 60%)', '#808080', 1],
  ['oklch(0.628 0.2577 29.23)', '#ff0000', 1],
  ['oklch(100% 0 none)', '#ffffff', 1],
  ['color(srgb 1 0.5 0)', '#ff8000', 1],
  ['color(srgb 100% 0% 0% / 0.3)', '#ff0000', 0.3],
  ['color(srgb-linear 0.2159 0.2159 0.2159)', '#808080', 1],
  ['color(display-p3 1 1 1)', '#ffffff', 1],
  ['color(display-p3 0.5 0.5 0.5)', '#808080', 1],
  ['color(display-p3 0.9175 0.2003 0.1386)', '#ff0000', 1],
  ['white', '#ffffff', 1],
  ['RebeccaPurple', '#663399', 1],
  ['yellowgreen', '#9acd32', 1],
  ['aliceblue', '#f0f8ff', 1],
  ['transparent', '#000000', 0],
];

test.each(COLORS)('%s is %s', (text, hex, alpha) => {
  const color = rgb(text);
  const bytes = (code: string) => [1, 3, 5].map((at) => Number.parseInt(code.slice(at, at + 2), 16));
  bytes(toHex(color)).forEach((byte, index) => {
    expect(Math.abs(byte - (bytes(hex)[index] ?? NaN)), toHex(color)).toBeLessThanOrEqual(1);
  });
  expect(color.alpha).toBeCloseTo(alpha, 5);
});

const NO_COLORS = [
  '#12',
  '#12345',
  'rgb(1,2)',
  'rgb()',
  'var(--x)',
  'color(xyz 1 0 0)',
  'color-mix(in srgb, red, blue)',
  'constructor(1 2 3)',
];

test.each([...NO_COLORS, 'constructor', 'currentColor', '', null, 7])('%j is not readable', (text) => {
  expect(parseColor(text)).toBeNull();
});

describe('as WCAG defines them', () => {
  test('luminance', () => {
    expect(luminance(rgb('#ffffff'))).toBeCloseTo(1);
  });

  test('contrast', () => {
    expect(contrast(rgb('#000'), rgb('#fff'))).toBeCloseTo(21);
    expect(contrast(rgb('#777'), rgb('#fff'))).toBeCloseTo(4.48, 2);
  });
});
