/** An sRGB colour, channels 0–1, with its opacity. */
export interface Rgb {
  r: number;
  g: number;
  b: number;
  alpha: number;
}

/** A colour as a palette may carry it (`#abc`, `#aabbccdd`, `rgb()`, `rgba()`, `hsl()`, `hsla()`, with commas or spaces). Null: another notation. */
export function parseColor(text: unknown): Rgb | null {
  if (typeof text !== 'string') {
    return null;
  }
  const color = text.trim().toLowerCase();
  return color.startsWith('#') ? parseHex(color.slice(1)) : parseFunction(color);
}

/** `#rrggbb`; opacity is not written, lay the colour over its ground first. */
export function toHex({ r, g, b }: Rgb): string {
  const byte = (channel: number) =>
    Math.round(clamp(channel) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(r)}${byte(g)}${byte(b)}`;
}

/** What the eye sees where a translucent colour lies on an opaque ground. */
export function layOver(color: Rgb, ground: Rgb): Rgb {
  const mix = (top: number, below: number) => top * color.alpha + below * (1 - color.alpha);
  return { r: mix(color.r, ground.r), g: mix(color.g, ground.g), b: mix(color.b, ground.b), alpha: 1 };
}

export function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function parseHex(digits: string): Rgb | null {
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) {
    return null;
  }
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (at: number) => Number.parseInt(long.slice(at, at + 2), 16) / 255;
  return { r: channel(0), g: channel(2), b: channel(4), alpha: long.length === 8 ? channel(6) : 1 };
}

function parseFunction(color: string): Rgb | null {
  const [, name, inner = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(color) ?? [];
  const [first = '', second = '', third = '', alpha = '1'] = inner.split(/[\s,/]+/).filter(Boolean);
  const opacity = clamp(share(alpha, 1));
  const parts = name === 'rgb' ? [first, second, third].map((part) => clamp(share(part, 255))) : fromHsl(first, second, third);
  const [r = NaN, g = NaN, b = NaN] = parts;
  return [r, g, b, opacity].every(Number.isFinite) && name !== undefined ? { r, g, b, alpha: opacity } : null;
}

/** "50%" or a number out of `whole`, as 0–1. */
function share(text: string, whole: number): number {
  const value = Number.parseFloat(text);
  return text.endsWith('%') ? value / 100 : value / whole;
}

function fromHsl(hueText: string, saturationText: string, lightnessText: string): number[] {
  const hue = Number.parseFloat(hueText) * (hueText.endsWith('turn') ? 360 : 1);
  const saturation = clamp(share(saturationText, 100));
  const lightness = clamp(share(lightnessText, 100));
  return [0, 8, 4].map((offset) => {
    const k = (((offset + hue / 30) % 12) + 12) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });
}
