import { atContrast, bestContrast, GRAPHIC_CONTRAST } from './contrast.js';
import type { Hue } from './hues.js';
import { luminance, rgbToOklch } from './oklch.js';
import { toHex, type Rgb } from './rgb.js';

/** How far a fill stands out from the surface: on white `far` is the darkest, on black the brightest. */
export type Shade = 'near' | 'middle' | 'far';
export const SHADES: readonly Shade[] = ['middle', 'near', 'far'];

/** Fills of one surface. */
export interface Shades {
  /** `#rrggbb` of a hue in a shade. */
  fill: (hue: Hue, shade: Shade) => string;
  /** Lightness (OKLCH, 0–1) of a shade. */
  lightness: Record<Shade, number>;
  /** `#rrggbb` of the n-th of so many steps of one hue: the first stands out most, the last as `near` does, each as far from the next. */
  step: (hue: Hue, index: number, count: number) => string;
}

/** Without hue: what belongs to nobody. */
export const GREY: Hue = { c: 0.012, h: 255 };

const STEP = 1.5;
/** Between neighbours of a ramp, and how far its first may stand out: what is nearly black or white has no hue. */
const RAMP = { step: 1.7, farthest: 12 };
/** A little above the least, which the rounding to eight bits may not undercut; dark surfaces need more to look alike. */
const NEAREST = { onLight: GRAPHIC_CONTRAST * 1.06, onDark: GRAPHIC_CONTRAST * 1.35 };
const ON_DARK_FROM = 12;

/** Three shades as contrasts with the surface, evenly apart: on white, on black and on any colour between. */
export function createShades(surface: Rgb): Shades {
  const best = bestContrast(surface);
  const isDark = luminance(surface) < 0.18 && best >= ON_DARK_FROM;
  const nearest = isDark ? NEAREST.onDark : NEAREST.onLight;
  const step = Math.min(STEP, Math.sqrt(best / nearest));
  const ratios: Record<Shade, number> = { near: nearest, middle: nearest * step, far: nearest * step ** 2 };
  const rampStep = (count: number) =>
    Math.min(RAMP.step, (Math.max(nearest, Math.min(RAMP.farthest, best)) / nearest) ** (1 / (count - 1)));
  const lightness = (shade: Shade) => rgbToOklch(atContrast(GREY, surface, ratios[shade])).l;
  return {
    fill: (hue, shade) => toHex(atContrast(hue, surface, ratios[shade])),
    step: (hue, index, count) => toHex(atContrast(hue, surface, count < 2 ? ratios.far : nearest * rampStep(count) ** (count - 1 - index))),
    lightness: { near: lightness('near'), middle: lightness('middle'), far: lightness('far') },
  };
}
