import { contrast, readable, TEXT_CONTRAST } from './contrast.js';
import type { HostPalette } from './createCostColors.js';
import { parseColor } from './parseColor.js';
import { layOver, type Rgb } from './rgb.js';

/** A colour of the palette that cannot be read where words stand, and one that can: group, key, `#rrggbb`. */
export type Repair = readonly [group: 'text' | 'primary' | 'error', key: string, color: string];

/** What is white on black, and over dark paper where MUI lifts it above the page: menus and popovers. */
const LIFTED: Rgb = { r: 1, g: 1, b: 1, alpha: 0.12 };
const WHITE = '#ffffff';
const BLACK = '#000000';

/**
 * The colours words are written in that do not stand out by 4.5:1 from paper and page. Of hue and vividness they stay what they are. Empty:
 * all can be read; colours in a notation we cannot read are left alone.
 */
export function repairsOf({ mode, text, primary, error }: HostPalette, paper: Rgb, page: Rgb): Repair[] {
  const lifted = mode === 'dark' ? [layOver(LIFTED, paper)] : [];
  const repair = (color: string, ...more: readonly Rgb[]): string | null => {
    const parsed = parseColor(color);
    return parsed && onAll(parsed, [paper, page, ...more]);
  };
  const words = (['primary', 'secondary'] as const).flatMap((key): Repair[] => {
    const color = repair(text[key], ...lifted);
    return color === null ? [] : [['text', key, color]];
  });
  const brand = repair(primary.main);
  const wrong = repair(error.main);
  return [...words, ...(brand === null ? [] : onBrand(brand)), ...(wrong === null ? [] : ([['error', 'main', wrong]] satisfies Repair[]))];
}

/** On paper in any case, and on each of the other grounds as far as that can be had together. */
function onAll(color: Rgb, grounds: readonly Rgb[]): string | null {
  const stands = (one: Rgb, ground: Rgb) => contrast(layOver(one, ground), ground) >= TEXT_CONTRAST;
  let found: { color: Rgb; text: string } | null = null;
  for (const [at, ground] of grounds.entries()) {
    const now = found?.color ?? color;
    if (stands(now, ground)) continue;
    const text = readable(now, ground, TEXT_CONTRAST);
    const next = parseColor(text);
    if (next !== null && grounds.slice(0, at).every((before) => stands(next, before))) found = { color: next, text };
  }
  return found?.text ?? null;
}

/** A filled button has the colour as its ground. */
function onBrand(main: string): Repair[] {
  const ground = parseColor(main);
  const [white, black] = [WHITE, BLACK].map((ink) => parseColor(ink));
  const isLight = ground && white && black && contrast(black, ground) > contrast(white, ground);
  return [
    ['primary', 'main', main],
    ['primary', 'dark', main],
    ['primary', 'contrastText', isLight === true ? BLACK : WHITE],
  ];
}
