import { luminance, oklchToRgb, rgbToOklch, type Oklch } from './oklch.js';
import { parseColor } from './parseColor.js';
import { layOver, toHex, type Rgb } from './rgb.js';

/** WCAG 2: text against its ground. */
export const TEXT_CONTRAST = 4.5;
/** WCAG 2: graphics that carry meaning, against their ground. */
export const GRAPHIC_CONTRAST = 3;

const WHITE: Rgb = { r: 1, g: 1, b: 1, alpha: 1 };
const BLACK: Rgb = { r: 0, g: 0, b: 0, alpha: 1 };
/** Eight bits per channel round a colour; this much is aimed higher so that the rounded one still holds. */
const ROUNDING = 1.02;

/** WCAG contrast of two opaque colours, 1–21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The highest contrast any colour can have on this ground (4.58 on the worst grey). */
export function bestContrast(ground: Rgb): number {
  return Math.max(contrast(WHITE, ground), contrast(BLACK, ground));
}

/** A colour of this hue and at most this chroma whose contrast on the ground is `ratio`, or the nearest there is. */
export function atContrast({ c, h }: Pick<Oklch, 'c' | 'h'>, ground: Rgb, ratio: number): Rgb {
  const goLighter = contrast(WHITE, ground) > contrast(BLACK, ground);
  let near = rgbToOklch(ground).l;
  let far = goLighter ? 1 : 0;
  for (let step = 0; step < 16; step += 1) {
    const l = (near + far) / 2;
    if (contrast(oklchToRgb({ l, c, h }), ground) < ratio) {
      near = l;
    } else {
      far = l;
    }
  }
  return oklchToRgb({ l: far, c, h });
}

/** The colour itself where it can be told from the ground, else the nearest of its hue that can. `#rrggbb`. */
export function readable(color: Rgb, ground: Rgb, ratio: number): string {
  const opaque = layOver(color, ground);
  const shown = parseColor(toHex(opaque)) ?? opaque;
  return contrast(shown, ground) >= ratio
    ? toHex(opaque)
    : toHex(atContrast(rgbToOklch(opaque), ground, Math.min(ratio * ROUNDING, bestContrast(ground))));
}
