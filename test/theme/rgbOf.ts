import { parseColor } from '../../src/theme/parseColor.js';
import type { Rgb } from '../../src/theme/rgb.js';

/** A colour that must be one. */
export function rgb(color: string): Rgb {
  const parsed = parseColor(color);
  if (parsed === null) throw new Error(`${color} is no colour`);
  return parsed;
}
