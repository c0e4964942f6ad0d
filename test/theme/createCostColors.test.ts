import { createTheme } from '@mui/material';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/theme/contrast.js';
import { createCostColors, type CostColors, type HostPalette } from '../../src/theme/createCostColors.js';
import { luminance } from '../../src/theme/oklch.js';
import { parseColor, type Rgb } from '../../src/theme/parseColor.js';

const PARTS = ['cpu', 'ram', 'gpu', 'pv', 'network', 'loadBalancer', 'management', 'shared', 'external', 'idle', 'other'];
/** Without GPU and shared costs, as most clusters are. */
const USUAL_PARTS = ['cpu', 'ram', 'pv', 'network', 'loadBalancer', 'management', 'other'];

function rgb(color: string): Rgb {
  const parsed = parseColor(color);
  if (parsed === null) {
    throw new Error(`${color} is no colour`);
  }
  return parsed;
}

function fills(colors: CostColors): string[] {
  return [
    colors.cloud,
    colors.kubernetes,
    ...PARTS.map(colors.component),
    colors.component('snapshot_copy'),
    ...Array.from({ length: 12 }, (_, index) => colors.series(index)),
    ...Object.values(colors.band).map(({ fill }) => fill),
  ];
}

function texts(colors: CostColors): string[] {
  return [colors.text, colors.textMuted, ...Object.values(colors.band).map(({ text }) => text)];
}

function expectReadable(colors: CostColors) {
  const surface = rgb(colors.surface);
  for (const fill of fills(colors)) {
    expect(contrast(rgb(fill), surface), `fill ${fill} on ${colors.surface}`).toBeGreaterThanOrEqual(3);
  }
  for (const text of texts(colors)) {
    expect(contrast(rgb(text), surface), `text ${text} on ${colors.surface}`).toBeGreaterThanOrEqual(4.5);
  }
}

const channel = fc.integer({ min: 0, max: 255 });
const alpha = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const hex = (channels: number[]) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
const anyColor = fc.oneof(
  fc.tuple(channel, channel, channel).map(hex),
  fc.tuple(channel, channel, channel, channel).map(hex),
  fc.stringMatching(/^#[\da-fA-F]{3}$/),
  fc.tuple(channel, channel, channel).map(([r, g, b]) => `rgb(${String(r)}, ${String(g)}, ${String(b)})`),
  fc.tuple(channel, channel, channel, alpha).map(([r, g, b, a]) => `rgba(${String(r)},${String(g)},${String(b)},${String(a)})`),
  fc
    .tuple(fc.integer({ min: -360, max: 720 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
    .map(([h, s, l]) => `hsl(${String(h)}, ${String(s)}%, ${String(l)}%)`),
  fc.constantFrom('white', 'oklch(0.6 0.2 30)', 'var(--brand)', ''),
);
const anyPalette: fc.Arbitrary<HostPalette> = fc.record({
  primary: fc.record({ main: anyColor }),
  success: fc.record({ main: anyColor }),
  warning: fc.record({ main: anyColor }),
  error: fc.record({ main: anyColor }),
  text: fc.record({ primary: anyColor, secondary: anyColor }),
  background: fc.record({ paper: anyColor }),
  divider: anyColor,
  chart: fc.oneof(fc.constant(undefined), fc.array(anyColor, { maxLength: 12 }), fc.constant('no list')),
});

describe('whatever palette a host has', () => {
  test('texts stand out by 4.5:1 and fills by 3:1', () => {
    fc.assert(
      fc.property(anyPalette, (palette) => {
        expectReadable(createCostColors(palette));
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test('parts next to each other in a bar differ in lightness', () => {
    fc.assert(
      fc.property(anyPalette, (palette) => {
        const colors = createCostColors(palette);
        for (const order of [PARTS, USUAL_PARTS]) {
          order.slice(1).forEach((key, index) => {
            const [before, after] = [colors.component(order[index] ?? ''), colors.component(key)];
            expect(contrast(rgb(before), rgb(after)), `${before} beside ${after} on ${colors.surface}`).toBeGreaterThanOrEqual(1.12);
          });
        }
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});

describe.each(['light', 'dark'] as const)('in MUI’s %s theme', (mode) => {
  const colors = createCostColors(createTheme({ palette: { mode } }).palette);

  test('no two parts look alike, even without colour', () => {
    const all = PARTS.map(colors.component);
    expect(new Set(all).size).toBe(all.length);
    USUAL_PARTS.slice(1).forEach((key, index) => {
      const pair = [colors.component(USUAL_PARTS[index] ?? ''), colors.component(key)].map(rgb) as [Rgb, Rgb];
      expect(contrast(...pair)).toBeGreaterThanOrEqual(1.4);
    });
  });

  test('cloud and Kubernetes differ in lightness', () => {
    expect(contrast(rgb(colors.cloud), rgb(colors.kubernetes))).toBeGreaterThanOrEqual(1.8);
  });

  test('an unknown part keeps its colour, and no band shares its fill', () => {
    expect(colors.component('snapshot_copy')).toBe(colors.component('snapshot_copy'));
    const bands = Object.values(colors.band).map(({ fill }) => fill);
    expect(new Set(bands).size).toBe(bands.length);
  });
});

test('every part has a fill of its own, whatever chart colours a host has', () => {
  const palette = createTheme().palette;
  fc.assert(
    fc.property(fc.array(anyColor, { maxLength: 12 }), (chart) => {
      const { component } = createCostColors({ ...palette, chart });
      return new Set([...PARTS, 'snapshot_copy'].map(component)).size === PARTS.length + 1;
    }),
    { numRuns: 300, seed: 3 },
  );
});

test("takes the host's own chart colours where they can be told apart", () => {
  const palette = createTheme().palette;
  const host = createCostColors({ ...palette, chart: ['#e53935', '#e53936', '#43a047'] });
  const hueOf = (color: string) => rgb(color);
  const red = hueOf(host.component('cpu'));
  const green = hueOf(host.component('ram'));
  expect(red.r).toBeGreaterThan(Math.max(red.g, red.b));
  expect(green.g).toBeGreaterThan(Math.max(green.r, green.b));
});

describe('reading colours', () => {
  test.each([
    ['#abc', { r: 0xaa / 255, g: 0xbb / 255, b: 0xcc / 255, alpha: 1 }],
    ['#AABBCC80', { r: 0xaa / 255, g: 0xbb / 255, b: 0xcc / 255, alpha: 0x80 / 255 }],
    ['rgb(255, 0, 0)', { r: 1, g: 0, b: 0, alpha: 1 }],
    ['rgb(255 0 0 / 50%)', { r: 1, g: 0, b: 0, alpha: 0.5 }],
    ['rgba(0,0,0,0.12)', { r: 0, g: 0, b: 0, alpha: 0.12 }],
    ['hsl(120, 100%, 50%)', { r: 0, g: 1, b: 0, alpha: 1 }],
    ['hsla(-240deg 100% 50% / 0.5)', { r: 0, g: 1, b: 0, alpha: 0.5 }],
  ])('%s', (text, expected) => {
    const color = parseColor(text);
    expect(color).not.toBeNull();
    for (const [name, value] of Object.entries(expected)) {
      expect(color?.[name as keyof Rgb]).toBeCloseTo(value, 5);
    }
  });

  test.each(['white', '#12', '#12345', 'rgb(1,2)', 'rgb()', 'var(--x)', 'color(srgb 1 0 0)', '', null, 7])('%s is not readable', (text) => {
    expect(parseColor(text)).toBeNull();
  });

  test('knows luminance and contrast as WCAG defines them', () => {
    expect(luminance(rgb('#ffffff'))).toBeCloseTo(1);
    expect(contrast(rgb('#000'), rgb('#fff'))).toBeCloseTo(21);
    expect(contrast(rgb('#777'), rgb('#fff'))).toBeCloseTo(4.48, 2);
  });
});
