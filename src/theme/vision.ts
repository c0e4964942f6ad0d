import { oklabOf, type Oklab } from './oklch.js';
import { clamp, toGamma, toLinear, type Rgb } from './rgb.js';

/** How people see colours: as most do, or without the cones for red, green or blue. */
export type Vision = 'full' | 'protanopia' | 'deuteranopia' | 'tritanopia';

type Row = readonly [red: number, green: number, blue: number];

/** What is seen of linear red, green and blue. Machado, Oliveira and Fernandes (2009), severity 1. */
export const SEEN: Record<Exclude<Vision, 'full'>, readonly [Row, Row, Row]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

export const VISIONS: readonly Vision[] = ['full', 'protanopia', 'deuteranopia', 'tritanopia'];

/** A colour as someone of this vision sees it. */
export function seenWith(vision: Vision, color: Rgb): Rgb {
  if (vision === 'full') return color;
  const linear: Row = [toLinear(color.r), toLinear(color.g), toLinear(color.b)];
  const channel = ([red, green, blue]: Row) => clamp(toGamma(clamp(red * linear[0] + green * linear[1] + blue * linear[2])));
  const [r, g, b] = SEEN[vision];
  return { r: channel(r), g: channel(g), b: channel(b), alpha: color.alpha };
}

/** How a colour looks to each of `VISIONS`. */
export type Looks = readonly Oklab[];

export function looksOf(color: Rgb): Looks {
  return VISIONS.map((vision) => oklabOf(seenWith(vision, color)));
}

/**
 * How different two colours look to whoever sees the least of it: distance in OKLab, 0–1. About 0.02 is just seen, 0.06 tells two areas
 * side by side apart.
 */
export function leastDifference(one: Looks, other: Looks): number {
  return Math.min(
    ...one.map((look, at) => {
      const beside = other[at] ?? look;
      return Math.hypot(look.l - beside.l, look.a - beside.a, look.b - beside.b);
    }),
  );
}
