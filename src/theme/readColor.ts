import { decomposeColor, getContrastRatio, getLuminance, hslToRgb } from '@mui/material';

/** WCAG 2: graphics that carry meaning, against their ground. */
const GRAPHIC_CONTRAST = 3;
/** WCAG 2: words, against their ground. */
const TEXT_CONTRAST = 4.5;
/** Luminance on which black and white stand out alike. */
const MIDDLE = 0.18;
/** MUI takes percentages of `rgb()` for numbers, and complains on the console about blanks in `#rgb`. */
const MISREAD = /^rgb.*%|^#.*\s/s;

/** The colour, where it is one that covers what is below and that MUI can read; null: anything else. Never throws. */
export function readColor(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const color = value.trim();
  if (MISREAD.test(color)) return null;
  try {
    const [, , , opacity = 1] = decomposeColor(color).values;
    return opacity === 1 && Number.isFinite(getLuminance(color)) ? color : null;
  } catch {
    return null;
  }
}

/** Of a colour that was read. */
export function isDarkGround(color: string): boolean {
  return getLuminance(color) < MIDDLE;
}

/** Of colours that were read. */
export function standsOut(color: string, ground: string): boolean {
  return getContrastRatio(color, ground) >= GRAPHIC_CONTRAST;
}

/** Of colours that were read. */
export function isLegible(color: string, ground: string): boolean {
  return getContrastRatio(color, ground) >= TEXT_CONTRAST;
}

/** So much of a colour, which may let some of the ground through, over a ground that was read; null: it cannot be read. */
export function mix(color: string, ground: string, share: number): string | null {
  const solid = readColor(color.trim().replace(/^rgba\((.*),[^,]*\)$/, 'rgb($1)'));
  if (solid === null) return null;
  const [, , , opacity = 1] = decomposeColor(color.trim()).values;
  const below = channelsOf(ground);
  return `rgb(${channelsOf(solid)
    .map((channel, index) => Math.round((below[index] ?? 0) + (channel - (below[index] ?? 0)) * share * opacity))
    .join(', ')})`;
}

/** Of colours that were read: 0 is the same, 442 black and white. */
export function distance(one: string, other: string): number {
  const [a, b] = [channelsOf(one), channelsOf(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function channelsOf(color: string): readonly [number, number, number] {
  const { type, values } = decomposeColor(color.startsWith('hsl') ? hslToRgb(color) : color);
  const most = type === 'color' ? 255 : 1;
  return [values[0] * most, values[1] * most, values[2] * most];
}
