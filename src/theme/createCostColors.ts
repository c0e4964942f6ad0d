import type { EfficiencyBand } from '../domain/efficiencyBand.js';
import { GRAPHIC_CONTRAST, readable, TEXT_CONTRAST } from './contrast.js';
import { distinctHues, type Hue } from './hues.js';
import { rgbToOklch } from './oklch.js';
import { parseColor } from './parseColor.js';
import { PART_HUES, partColors } from './partColors.js';
import { repairsOf, type Repair } from './repairs.js';
import { layOver, toHex, type Rgb } from './rgb.js';
import { createShades, GREY } from './shades.js';

/** Colours of figures. Fills stand out from `surface` by 3:1 at least, texts by 4.5:1, whatever palette the host has. All `#rrggbb`. */
export interface CostColors {
  /** Fill of what comes from cloud accounts. */
  cloud: string;
  /** Fill of what comes from Kubernetes clusters. */
  kubernetes: string;
  /** Fill of a cost part, the same for a key wherever it is drawn, and like no other part's. Those that follow each other differ in lightness too. */
  component: (key: string) => string;
  /**
   * Fill of the n-th of so many clusters: steps of the Kubernetes hue, ordered by lightness. Some step may look like some cost part: clusters
   * are drawn in a chart of their own, with their names beside them.
   */
  clusterSeries: (index: number, count: number) => string;
  /** Of an efficiency band, never without its word. */
  band: Record<EfficiencyBand, { fill: string; text: string }>;
  /** Ground of gauges and bars: decoration, carries no meaning. */
  track: string;
  /** Grid lines: decoration. */
  grid: string;
  text: string;
  textMuted: string;
  /** What the colours were chosen for: the theme's paper. */
  surface: string;
  /** What of the palette's own colours words cannot be written in; empty for nearly every host. */
  repairs: readonly Repair[];
}

/** The colours of an MUI palette that are read. `chart` is a host's addition. */
export interface HostPalette {
  /** Decides what stands in for a surface whose colour cannot be read. */
  mode?: 'light' | 'dark';
  primary: { main: string };
  success: { main: string };
  warning: { main: string };
  error: { main: string };
  text: { primary: string; secondary: string };
  background: { paper: string; default?: string };
  divider: string;
  chart?: unknown;
}

/** MUI's own. */
const LIGHT = { ground: '#fff', divider: '#e0e0e0', text: '#212121', textMuted: '#666' };
const DARK = { ground: '#121212', divider: '#2e2e2e', text: '#fff', textMuted: '#b8b8b8' };

const OVER: Hue = { c: 0.16, h: 325 };

/** Derives all colours from a palette without CSS variables. A colour in a notation we cannot read is replaced by MUI's own default. */
export function createCostColors(palette: HostPalette): CostColors {
  const read = (color: unknown, fallback: string): Rgb => parseColor(color) ?? parseColor(fallback) ?? { r: 0, g: 0, b: 0, alpha: 1 };
  const own = palette.mode === 'dark' ? DARK : LIGHT;
  // Where the paper is glass, the page shows through it.
  const ground = layOver(read(palette.background.default, own.ground), read(own.ground, own.ground));
  const paper = toHex(layOver(read(palette.background.paper, own.ground), ground));
  const surface = read(paper, own.ground);
  const brand = rgbToOklch(layOver(read(palette.primary.main, '#1976d2'), surface));
  const hues = distinctHues(brand, hostHues(palette.chart, surface), PART_HUES);
  const shades = createShades(surface);

  const band = (color: Rgb) => ({ fill: readable(color, surface, GRAPHIC_CONTRAST), text: readable(color, surface, TEXT_CONTRAST) });
  const textOf = (color: string, fallback: string) => readable(read(color, fallback), surface, TEXT_CONTRAST);

  return {
    cloud: shades.fill({ c: Math.min(brand.c, 0.045), h: brand.h }, 'near'),
    kubernetes: shades.fill(brand, 'far'),
    component: partColors(hues, shades),
    clusterSeries: (index, count) => shades.step(brand, index, count),
    band: {
      good: band(read(palette.success.main, '#2e7d32')),
      fair: band(read(palette.warning.main, '#ed6c02')),
      poor: band(read(palette.error.main, '#d32f2f')),
      over: band(read(shades.fill(OVER, 'middle'), '#000')),
      unknown: band(read(shades.fill(GREY, 'middle'), '#000')),
    },
    track: toHex(layOver(read(palette.divider, own.divider), surface)),
    grid: toHex(layOver(read(palette.divider, own.divider), surface)),
    text: textOf(palette.text.primary, own.text),
    textMuted: textOf(palette.text.secondary, own.textMuted),
    surface: paper,
    repairs: repairsOf(palette, surface, ground),
  };
}

function hostHues(chart: unknown, surface: Rgb): Hue[] {
  const colors: unknown[] = Array.isArray(chart) ? chart : [];
  return colors.flatMap((color) => {
    const parsed = parseColor(color);
    return parsed === null ? [] : [rgbToOklch(layOver(parsed, surface))];
  });
}
