import { bestHueFor, type Hue } from './hues.js';
import { GREY, SHADES, type Shade, type Shades } from './shades.js';

/** Every cost part in the order bars are drawn, with its shade: neighbours have different ones, also where GPU and shared costs are absent. */
const SHADE_OF_PART: readonly [key: string, shade: Shade][] = [
  ['cpu', 'middle'],
  ['ram', 'near'],
  ['gpu', 'middle'],
  ['pv', 'far'],
  ['network', 'near'],
  ['loadBalancer', 'middle'],
  ['management', 'far'],
  ['shared', 'near'],
  ['external', 'middle'],
];

/** How many hues the parts need. */
export const PART_HUES = SHADE_OF_PART.length;

/** Fills of the parts. CPU and RAM, the largest, have the first two hues; the others get what looks best in their shade. */
export function partColors(hues: readonly Hue[], { fill, lightness }: Shades): (key: string) => string {
  const left = [...hues];
  const colors = new Map<string, string>();
  const spare = new Set(hues.flatMap((hue) => SHADES.map((shade) => fill(hue, shade))));
  SHADE_OF_PART.forEach(([key, shade], index) => {
    const [hue = GREY] = left.splice(index < 2 ? 0 : bestHueFor(lightness[shade], left), 1);
    colors.set(key, fill(hue, shade));
    spare.delete(fill(hue, shade));
  });
  colors.set('idle', fill(GREY, 'near'));
  colors.set('other', fill(GREY, 'middle'));
  const others = [...spare];
  return (key) => colors.get(key) ?? others[hash(key) % others.length] ?? fill(GREY, 'middle');
}

/** Gives a part this version does not know a colour that stays its own. */
function hash(key: string): number {
  return Array.from(key).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7);
}
