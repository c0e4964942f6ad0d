import type { Oklch } from './oklch.js';

/** Hue and vividness of a colour; its lightness is decided by the ground it lies on. */
export type Hue = Pick<Oklch, 'c' | 'h'>;

/** Turns from the brand's hue, ordered so that colours next to each other are far apart. */
const TURNS = [0, -62, 48, 102, -108, 165, -165, -32, 75];
const CHROMA = 0.125;
/** Degrees by which two hues must differ, given up step by step where a host's colours leave too little room. */
const ANGLES = [24, 12, 4, 0];
const GREY = 0.035;
const BLUE = 255;

/** `count` hues that can be told apart: the host's own chart colours first, then turns of its brand colour. */
export function distinctHues(brand: Hue, host: readonly Hue[], count: number): Hue[] {
  const base = brand.c < GREY ? BLUE : brand.h;
  const own = TURNS.map((turn) => ({ c: CHROMA, h: (base + turn + 360) % 360 }));
  const candidates = [...host.filter(({ c }) => c >= GREY), ...own];
  const chosen: Hue[] = [];
  for (const least of ANGLES) {
    for (const hue of candidates) {
      if (chosen.length < count && chosen.every((other) => other !== hue && angle(hue, other) >= least)) {
        chosen.push(hue);
      }
    }
  }
  return chosen;
}

/** The place of the hue that looks best at this lightness: yellow turns brown in the dark, blue turns pale in the light. */
export function bestHueFor(lightness: number, hues: readonly Hue[]): number {
  const misfit = (hue: Hue) => Math.abs(naturalLightness(hue) - lightness);
  return hues.reduce((best, hue, index) => (misfit(hue) < misfit(hues[best] ?? hue) ? index : best), 0);
}

/** Where a hue is most vivid, roughly: yellow at 0.9, blue at 0.45. */
function naturalLightness({ h }: Hue): number {
  return 0.67 + 0.24 * Math.cos(((h - 110) * Math.PI) / 180);
}

/** Degrees between two hues, 0–180. */
function angle(one: Hue, other: Hue): number {
  const turn = Math.abs(one.h - other.h) % 360;
  return Math.min(turn, 360 - turn);
}
