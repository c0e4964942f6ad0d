import { bestHueFor, type Hue } from './hues.js';
import { parseColor } from './parseColor.js';
import { GREY, SHADES, type Shade, type Shades } from './shades.js';
import type { Rgb } from './rgb.js';
import { leastDifference, looksOf, type Looks } from './vision.js';

/**
 * Every cost part in the order bars are drawn, with its shade: neighbours have different ones, also where GPU, volumes or shared costs
 * are absent.
 */
const SHADE_OF_PART: readonly [key: string, shade: Shade][] = [
  ['cpu', 'near'],
  ['ram', 'far'],
  ['gpu', 'middle'],
  ['pv', 'near'],
  ['network', 'middle'],
  ['loadBalancer', 'far'],
  ['management', 'near'],
  ['shared', 'middle'],
  ['external', 'far'],
];

/** Distance (OKLab) from which colours are told apart by whatever eye, where there is a choice. */
const APART = 0.07;
/** How many parts may be absent between two that stand side by side, and one. */
const NEIGHBOURS = 4;
const BLACK: Rgb = { r: 0, g: 0, b: 0, alpha: 1 };

/** How many hues the parts need. */
export const PART_HUES = SHADE_OF_PART.length;

/**
 * Fills of the parts. CPU and RAM, the largest, have the first two hues; each of the others gets what looks best in its shade of those
 * that no eye takes for one of the parts it may stand beside.
 */
export function partColors(hues: readonly Hue[], { fill, lightness }: Shades): (key: string) => string {
  const left = [...hues];
  const rest = fill(GREY, 'middle');
  const drawn: string[] = [];
  const colors = new Map([
    ['idle', fill(GREY, 'near')],
    ['other', rest],
  ]);
  const spare = new Set(hues.flatMap((hue) => SHADES.map((shade) => fill(hue, shade))));
  SHADE_OF_PART.forEach(([key, shade], index) => {
    const beside = [rest, ...drawn.slice(-NEIGHBOURS)].map(looks);
    const distances = left.map((hue) => Math.min(...beside.map((other) => leastDifference(looks(fill(hue, shade)), other))));
    const [hue = GREY] = left.splice(index < 2 ? 0 : choose(left, distances, lightness[shade]), 1);
    const color = fill(hue, shade);
    drawn.push(color);
    colors.set(key, color);
    spare.delete(color);
  });
  const others = [...spare];
  return (key) => colors.get(key) ?? others[hash(key) % others.length] ?? rest;
}

/** The place of the best-looking hue of those that are far enough from what is there, else of the farthest. */
function choose(hues: readonly Hue[], distances: readonly number[], lightness: number): number {
  const apart = hues.filter((_, at) => (distances[at] ?? 0) >= APART);
  const best = apart[bestHueFor(lightness, apart)];
  return best === undefined ? distances.indexOf(Math.max(...distances)) : hues.indexOf(best);
}

function looks(color: string): Looks {
  return looksOf(parseColor(color) ?? BLACK);
}

/** Gives a part this version does not know a colour that stays its own. */
function hash(key: string): number {
  return Array.from(key).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
