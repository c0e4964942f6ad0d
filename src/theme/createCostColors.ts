import { DARK, LIGHT, type FixedColors } from './fixedColors.js';
import { distance, isDarkGround, readColor, standsOut } from './readColor.js';

/** Colours of figures. */
export interface CostColors extends Pick<FixedColors, 'cloud' | 'kubernetes' | 'others' | 'band' | 'track' | 'grid'> {
  /** Fill of a cost part, the same for a key wherever it is drawn, and like no other part's. */
  component: (key: string) => string;
  /** Fill of the n-th of clusters drawn together, from 0; from the ninth on that of `others`. Not to be mixed with parts: some look like some of these. */
  clusterSeries: (index: number) => string;
  /** The theme's own, as it is written there: maybe a CSS variable. */
  text: string;
  /** Of words that matter less. */
  textMuted: string;
  /** The theme's paper; where that cannot be read, the ground the colours were chosen for. */
  surface: string;
}

/** The colours of an MUI palette that are read. `chart` is a host's addition. */
export interface HostPalette {
  /** Decides where the colour of the paper cannot be read. */
  mode?: 'light' | 'dark';
  text: { primary: string; secondary: string };
  background: { paper: string };
  chart?: unknown;
}

/** So many clusters have a colour of their own. */
const SERIES = 8;
/** Colours that are nearer to each other pass for one (`distance`). */
const APART = 60;

/** The fixed colours that suit the palette's paper; first of all, for parts and clusters, the host's own where they can be used. */
export function createCostColors({ mode, text, background, chart }: HostPalette): CostColors {
  const paper = readColor(background.paper);
  const fixed = (paper === null ? mode === 'dark' : isDarkGround(paper)) ? DARK : LIGHT;
  const { ground, parts: fixedParts, spare: fixedSpare, series: fixedSeries, idle, other, ...asFixed } = fixed;
  const surface = paper ?? ground;
  const own = ownColors(chart, surface, [idle, other, asFixed.others]);

  const keys = Object.keys(fixedParts);
  const fills = fillUp(own, [...Object.values(fixedParts), ...fixedSpare]);
  const parts = new Map(keys.map((key, index) => [key, fills[index] ?? other]));
  parts.set('idle', idle).set('other', other);
  const spare = fills.slice(keys.length);
  const series = fillUp(own, fixedSeries).slice(0, SERIES);

  return {
    ...asFixed,
    component: (key) => parts.get(key) ?? spare[hash(key) % spare.length] ?? other,
    clusterSeries: (index) => series[index] ?? asFixed.others,
    text: text.primary,
    textMuted: text.secondary,
    surface,
  };
}

/** Those of a host's chart colours that can be read and seen, each once, and none that passes for one of `taken`. */
function ownColors(chart: unknown, surface: string, taken: readonly string[]): string[] {
  const own: string[] = [];
  for (const value of Array.isArray(chart) ? chart : []) {
    const color = readColor(value);
    if (color !== null && standsOut(color, surface) && nearest(color, [...taken, ...own]) >= APART) own.push(color);
  }
  return own;
}

/** The host's own, then the fixed ones; those that nearly repeat one of the host's come last, and none comes twice. */
function fillUp(own: readonly string[], fixed: readonly string[]): string[] {
  const apart = fixed.filter((color) => nearest(color, own) >= APART);
  const near = fixed.filter((color) => nearest(color, own) < APART && nearest(color, own) > 0);
  return [...own, ...apart, ...near];
}

function nearest(color: string, others: readonly string[]): number {
  return Math.min(...others.map((other) => distance(color, other)));
}

/** Gives a part this version does not know a colour that stays its own. */
function hash(key: string): number {
  return Array.from(key).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
