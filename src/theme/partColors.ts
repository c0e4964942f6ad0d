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

/** Distance (OKLab) from which colours are told apart by whatever eye, also in a legend far from their bar. */
const APART = 0.07;
/** From which they still are. */
const JUST_APART = 0.045;
const BLACK: Rgb = { r: 0, g: 0, b: 0, alpha: 1 };

/** Looked through where none of the palette's hues is apart from all that is drawn: all round, in full and in pale. */
const WHEEL: readonly Hue[] = Array.from({ length: 36 }, (_, at) => ({ c: at % 2 === 0 ? 0.125 : 0.065, h: at * 10 }));

/** How many hues the parts need. */
export const PART_HUES = SHADE_OF_PART.length;

/**
 * Fills of the parts. CPU and RAM, the largest, have the first two hues that are no grey to any eye; each of the others gets what looks best in its shade of those
 * that no eye takes for another part, or else what is farthest from all of them.
 */
export function partColors(hues: readonly Hue[], { fill, lightness }: Shades): (key: string) => string {
  const left = [...hues];
  const rest = fill(GREY, 'middle');
  const idle = fill(GREY, 'near');
  const drawn = [rest, idle].map(looks);
  const colors = new Map([
    ['idle', idle],
    ['other', rest],
  ]);
  const spare = new Set(hues.flatMap((hue) => SHADES.map((shade) => fill(hue, shade))));
  SHADE_OF_PART.forEach(([key, shade], index) => {
    const distance = (hue: Hue) => {
      const look = looks(fill(hue, shade));
      return Math.min(...drawn.map((other) => leastDifference(look, other)));
    };
    const hue = (index < 2 ? left.find((one) => distance(one) >= JUST_APART) : choose(left, distance, lightness[shade])) ?? GREY;
    if (left.includes(hue)) left.splice(left.indexOf(hue), 1);
    const color = fill(hue, shade);
    drawn.push(looks(color));
    colors.set(key, color);
    spare.delete(color);
  });
  const others = [...spare];
  return (key) => colors.get(key) ?? others[hash(key) % others.length] ?? rest;
}

/** The best-looking hue of those that are far enough from what is there, else the farthest there is. */
function choose(hues: readonly Hue[], distance: (hue: Hue) => number, lightness: number): Hue | undefined {
  const apart = hues.filter((hue) => distance(hue) >= APART);
  if (apart.length > 0) return apart[bestHueFor(lightness, apart)];
  const all = [...hues, ...WHEEL];
  const distances = all.map(distance);
  return all[distances.indexOf(Math.max(...distances))];
}

function looks(color: string): Looks {
  return looksOf(parseColor(color) ?? BLACK);
}

/** Gives a part this version does not know a colour that stays its own. */
function hash(key: string): number {
  return Array.from(key).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
