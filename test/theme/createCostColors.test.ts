import { createTheme } from '@mui/material';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../src/theme/contrast.js';
import { createCostColors, type CostColors } from '../../src/theme/createCostColors.js';
import { anyColor, anyPalette } from './anyPalette.js';
import { rgb } from './rgbOf.js';
import type { Rgb } from '../../src/theme/rgb.js';

const PARTS = ['cpu', 'ram', 'gpu', 'pv', 'network', 'loadBalancer', 'management', 'shared', 'external', 'idle', 'other'];
/** Without GPU and shared costs, as most clusters are. */
const USUAL_PARTS = ['cpu', 'ram', 'pv', 'network', 'loadBalancer', 'management', 'other'];

function fills(colors: CostColors): string[] {
  return [
    colors.cloud,
    colors.kubernetes,
    ...PARTS.map(colors.component),
    colors.component('snapshot_copy'),
    ...Array.from({ length: 6 }, (_, index) => colors.clusterSeries(index, 6)),
    colors.clusterSeries(0, 1),
    ...Object.values(colors.band).map(({ fill }) => fill),
  ];
}

/** As the days are drawn: at most six clusters, and one fill for the rest. */
function clusters(colors: CostColors, count: number): string[] {
  return Array.from({ length: count }, (_, index) => colors.clusterSeries(index, count));
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

test('the bars of clusters can be told apart on any surface: no two alike, and each darker or lighter than its neighbour', () => {
  fc.assert(
    fc.property(anyPalette, fc.integer({ min: 2, max: 7 }), (palette, count) => {
      const series = clusters(createCostColors(palette), count);
      expect(new Set(series).size).toBe(count);
      series.slice(1).forEach((fill, index) => {
        expect(contrast(rgb(fill), rgb(series[index] ?? '')), series.join(' ')).toBeGreaterThanOrEqual(1.04);
      });
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('what cannot be read of a dark palette is taken as dark, of a light one as light', () => {
  const odd = { ...createTheme().palette, background: { paper: 'color-mix(in srgb, red, blue)', default: 'light-dark(#fff, #000)' } };
  expect(createCostColors({ ...odd, mode: 'dark' }).surface).toBe('#121212');
  expect(createCostColors({ ...odd, mode: 'light' }).surface).toBe('#ffffff');
});

test('paper of glass has the colour of the page behind it', () => {
  const { palette } = createTheme({ palette: { mode: 'dark' } });
  const glass = createCostColors({ ...palette, background: { paper: 'rgba(255, 255, 255, 0.1)', default: '#102030' } });
  expect(glass.surface).toBe('#283645');
});

test('a colour of the host that can be read as it is stays as it is', () => {
  const { band } = createCostColors(createTheme({ palette: { success: { main: '#1b5e20' } } }).palette);
  expect(band.good).toEqual({ fill: '#1b5e20', text: '#1b5e20' });
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

  test.each([2, 3, 4, 5, 6])('%i clusters are steps of lightness, the first farthest from the ground', (count) => {
    const steps = Array.from({ length: count }, (_, index) => rgb(colors.clusterSeries(index, count)));
    const contrasts = steps.map((step) => contrast(step, rgb(colors.surface)));
    contrasts.slice(1).forEach((next, index) => {
      expect((contrasts[index] ?? 0) / next).toBeGreaterThanOrEqual(1.2);
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
