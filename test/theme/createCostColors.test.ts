import { createTheme, getContrastRatio } from '@mui/material';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDemoTheme, THEME_TITLES, type ThemeName } from '../../src/demo/themes.js';
import { createCostColors, type CostColors, type HostPalette } from '../../src/theme/createCostColors.js';
import { DARK, LIGHT, type FixedColors } from '../../src/theme/fixedColors.js';
import { anyColor, anyPalette } from './anyPalette.js';
import { difference } from './vision.js';

const PARTS = ['cpu', 'ram', 'gpu', 'pv', 'network', 'loadBalancer', 'management', 'shared', 'external', 'idle', 'other'];
const LARGEST = ['cpu', 'ram', 'pv', 'network', 'other'];

const light = createTheme().palette;
const dark = createTheme({ palette: { mode: 'dark' } }).palette;

const partsOf = ({ component }: CostColors) => PARTS.map(component);
const seriesOf = ({ clusterSeries }: CostColors) => Array.from({ length: 8 }, (_, index) => clusterSeries(index));
const on = (paper: string, mode: 'light' | 'dark' = 'light') => createCostColors({ ...light, mode, background: { paper } });

function allOf({ parts, spare, idle, other, series, others }: FixedColors): string[] {
  return [...Object.values(parts), ...spare, idle, other, ...series, others];
}

describe('which set it is', () => {
  test('is decided by the paper and not by the mode', () => {
    expect(on('#fff', 'dark').kubernetes).toBe(LIGHT.kubernetes);
    expect(on('hsl(210, 30%, 12%)', 'light').kubernetes).toBe(DARK.kubernetes);
    expect(on('rgb(250, 250, 245)').surface).toBe('rgb(250, 250, 245)');
  });

  test.each([
    'color-mix(in srgb, red, blue)',
    'light-dark(#fff, #000)',
    'oklch(0.2 0.1 250)',
    'var(--paper)',
    'white',
    'transparent',
    'rgb(0 0 0)',
    'rgb(10%, 10%, 10%)',
    '# fff',
    '',
  ])('is decided by the mode where MUI cannot read the paper: %j', (paper) => {
    expect(on(paper, 'dark')).toMatchObject({ surface: '#121212', kubernetes: DARK.kubernetes });
    expect(on(paper, 'light')).toMatchObject({ surface: '#ffffff', kubernetes: LIGHT.kubernetes });
  });

  test('and where it is glass', () => {
    expect(on('rgba(255, 255, 255, 0.1)', 'dark')).toMatchObject({ surface: '#121212', kubernetes: DARK.kubernetes });
  });

  test('is the light one where there is no mode either', () => {
    const { text } = light;
    expect(createCostColors({ text, background: { paper: 'var(--paper)' } }).kubernetes).toBe(LIGHT.kubernetes);
  });
});

test('words have the colours of the theme, as it writes them', () => {
  const text = { primary: 'var(--ink)', secondary: 'rgba(0, 0, 0, 0.6)' };
  expect(createCostColors({ ...light, text })).toMatchObject({ text: text.primary, textMuted: text.secondary });
});

test('no palette makes it throw, and what it takes of one can be seen', () => {
  const fixed = new Set([...allOf(LIGHT), ...allOf(DARK)]);
  fc.assert(
    fc.property(anyPalette, (palette) => {
      const colors = createCostColors(palette);
      const fills = [...partsOf(colors), colors.component('snapshot_copy'), ...seriesOf(colors)];
      for (const own of fills.filter((fill) => !fixed.has(fill))) {
        expect(getContrastRatio(own, colors.surface), `${own} on ${colors.surface}`).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('every part and every cluster has a fill of its own, whatever chart colours a host has', () => {
  fc.assert(
    fc.property(fc.constantFrom(light, dark), fc.array(anyColor, { maxLength: 12 }), (palette, chart) => {
      const colors = createCostColors({ ...palette, chart });
      expect(new Set([...partsOf(colors), colors.component('snapshot_copy')]).size).toBe(PARTS.length + 1);
      expect(new Set([...seriesOf(colors), colors.others]).size).toBe(9);
    }),
    { numRuns: 500, seed: 3 },
  );
});

describe.each(Object.keys(THEME_TITLES) as ThemeName[])('in the theme %s', (name) => {
  const palette: HostPalette = createDemoTheme(name).palette;
  const colors = createCostColors(palette);
  const { component } = colors;
  const isOwn = (key: string) => Array.isArray(palette.chart) && palette.chart.includes(component(key));

  test('every part is told from every other by any eye, the largest clearly', () => {
    for (const [at, key] of PARTS.entries()) {
      for (const other of PARTS.slice(at + 1)) {
        // How far a host's own are from each other is the host's to say.
        const isLarge = LARGEST.includes(key) && LARGEST.includes(other) && !(isOwn(key) && isOwn(other));
        const least = isLarge ? 0.05 : 0.04;
        expect(difference(component(key), component(other)), `${key} and ${other}`).toBeGreaterThan(least);
      }
    }
  });

  test('every cluster is told from every other, and from all others, by any eye', () => {
    const series = [...seriesOf(colors), colors.others];
    for (const [at, one] of series.entries()) {
      for (const other of series.slice(at + 1)) expect(difference(one, other), `${one} and ${other}`).toBeGreaterThan(0.04);
    }
  });
});

describe("a host's own chart colours", () => {
  const withChart = (chart: unknown, palette = light) => createCostColors({ ...palette, chart });
  const [first = '', second = '', third = ''] = Object.values(LIGHT.parts);

  test('come first, in their order and as they are, and the fixed ones fill up', () => {
    const { component, clusterSeries } = withChart(['#b000c0', 'hsl(0, 70%, 40%)']);
    expect(['cpu', 'ram', 'gpu', 'pv', 'network'].map(component)).toEqual(['#b000c0', 'hsl(0, 70%, 40%)', first, second, third]);
    expect([0, 1, 2].map(clusterSeries)).toEqual(['#b000c0', 'hsl(0, 70%, 40%)', LIGHT.series[0]]);
  });

  test('are taken once each where two can hardly be told apart', () => {
    const { component } = withChart(['#e53935', '#e53936', '#43a047']);
    expect(['cpu', 'ram', 'gpu'].map(component)).toEqual(['#e53935', '#43a047', first]);
  });

  test('are not repeated by those that fill up', () => {
    const { component } = withChart([first]);
    expect([component('cpu'), component('ram')]).toEqual([first, second]);
  });

  test('leave the greys of what belongs to nobody alone', () => {
    const { component, others } = withChart([LIGHT.other, '#b000c0']);
    expect([component('cpu'), component('idle'), component('other'), others]).toEqual(['#b000c0', LIGHT.idle, LIGHT.other, LIGHT.others]);
  });

  test('of NGUI are used as far as they can be seen on white', () => {
    const ngui = (name: ThemeName) => createCostColors(createDemoTheme(name).palette);
    expect(['cpu', 'ram', 'gpu', 'pv'].map(ngui('optscale').component)).toEqual(['#7b61c9', '#e0457b', '#004b74', first]);
    expect(['cpu', 'ram', 'gpu', 'pv'].map(ngui('finops').component)).toEqual(['#008556', '#b0246b', '#472aff', first]);
    expect([0, 1, 2, 3].map(ngui('finops').clusterSeries)).toEqual(['#008556', '#b0246b', '#472aff', LIGHT.series[0]]);
  });

  test('are looked at on the paper there is', () => {
    const chart = ['#003366', '#ffe082'];
    expect(withChart(chart).component('cpu')).toBe('#003366');
    expect(withChart(chart, dark).component('cpu')).toBe('#ffe082');
  });

  test.each([
    [[]],
    [null],
    [undefined],
    ['#123456'],
    [{ 0: '#123456', length: 1 }],
    [[null, undefined, 7, {}, [], Symbol('red'), { type: 'rgb' }, { type: 'rgb', values: [1, 2, 3] }]],
    [['var(--x)', 'var(--x, #123456)', 'oklch(0.5 0.1 20)', 'color-mix(in srgb, red, blue)', 'color(xyz 1 0 0)', 'navy', 'constructor(1)']],
    [
      [
        '#12',
        '#12345',
        '#gggggg',
        '# 12345',
        'rgb(1,2)',
        'rgb()',
        'rgb(10% 20% 30%)',
        'rgba(0, 0, 0, 0.9)',
        '#00000080',
        'transparent',
        '',
      ],
    ],
  ])('that are none, or that MUI cannot read, leave the fixed set: %#', (chart) => {
    expect(partsOf(withChart(chart))).toEqual(partsOf(createCostColors(light)));
    expect(seriesOf(withChart(chart))).toEqual(seriesOf(createCostColors(light)));
  });
});

describe('a part this version does not know', () => {
  test('has a colour that stays its own and is no other part’s', () => {
    const { component } = createCostColors(light);
    expect(component('snapshot_copy')).toBe(createCostColors(light).component('snapshot_copy'));
    expect(partsOf(createCostColors(light))).not.toContain(component('snapshot_copy'));
    expect(new Set(['snapshot_copy', 'egress', 'licence', 'backup', 'carbon'].map(component)).size).toBeGreaterThan(1);
  });

  test.each(['constructor', '__proto__', 'toString', ''])('may be called %j', (key) => {
    expect(createCostColors(light).component(key)).toMatch(/^#[\da-f]{6}$/);
  });
});

test.each([light, dark])('no band shares its fill with another: $mode', (palette) => {
  const bands = Object.values(createCostColors(palette).band).map(({ fill }) => fill);
  expect(new Set(bands).size).toBe(bands.length);
});

test('clusters beyond those that have colours of their own have that of all others', () => {
  const { clusterSeries, others } = createCostColors(light);
  expect([8, 9, 100].map(clusterSeries)).toEqual([others, others, others]);
});
