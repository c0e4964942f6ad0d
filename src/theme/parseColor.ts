import { namedColor } from './colorNames.js';
import { oklchToRgb } from './oklch.js';
import { clamp, toGamma, toLinear, type Rgb } from './rgb.js';

/**
 * A colour as a palette may carry it: `#abc`, `#aabbccdd`, a CSS name, `rgb()`, `hsl()`, `hwb()`, `oklch()` and `color()` in sRGB or
 * Display P3, with commas or spaces. Null: another notation.
 */
export function parseColor(text: unknown): Rgb | null {
  if (typeof text !== 'string') return null;
  const color = text.trim().toLowerCase();
  if (color.startsWith('#')) return parseHex(color.slice(1));
  if (color === 'transparent') return { r: 0, g: 0, b: 0, alpha: 0 };
  const named = namedColor(color);
  return named === undefined ? parseFunction(color) : parseHex(named);
}

function parseHex(digits: string): Rgb | null {
  if (!/^([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/.test(digits)) return null;
  const long = digits.length < 6 ? digits.replace(/./g, '$&$&') : digits;
  const channel = (at: number) => Number.parseInt(long.slice(at, at + 2), 16) / 255;
  return { r: channel(0), g: channel(2), b: channel(4), alpha: long.length === 8 ? channel(6) : 1 };
}

function parseFunction(color: string): Rgb | null {
  const [, name = '', inner = ''] = /^([a-z]+)\(([^()]*)\)$/.exec(color) ?? [];
  const words = inner.split(/[\s,/]+/).filter(Boolean);
  const read = Object.hasOwn(NOTATIONS, name) ? NOTATIONS[name] : undefined;
  // In `color()` the first word is the space.
  const [first = '', second = '', third = '', alpha = '1'] = name === 'color' ? words.slice(1) : words;
  const channels = read?.(first, second, third, words[0] ?? '') ?? [];
  const [r = NaN, g = NaN, b = NaN] = channels.map(clamp);
  const opacity = clamp(share(alpha, 1));
  return [r, g, b, opacity].every(Number.isFinite) ? { r, g, b, alpha: opacity } : null;
}

type Notation = (first: string, second: string, third: string, space: string) => readonly number[] | null;

const rgb: Notation = (...parts) => parts.slice(0, 3).map((part) => share(part, 255));
const hsl: Notation = (h, s, l) => fromHsl(degrees(h), clamp(share(s, 100)), clamp(share(l, 100)));

const NOTATIONS: Readonly<Record<string, Notation>> = {
  rgb,
  rgba: rgb,
  hsl,
  hsla: hsl,
  hwb: (h, w, b) => fromHwb(degrees(h), clamp(share(w, 100)), clamp(share(b, 100))),
  oklch: (l, c, h) => fromOklch(share(l, 1), c.endsWith('%') ? share(c, 1) * 0.4 : share(c, 1), degrees(h)),
  color: (first, second, third, space) =>
    fromSpace(
      space,
      [first, second, third].map((part) => share(part, 1)),
    ),
};

/** "50%" or a number out of `whole`, as 0–1. */
function share(text: string, whole: number): number {
  if (text === 'none') return 0;
  const value = Number.parseFloat(text);
  return text.endsWith('%') ? value / 100 : value / whole;
}

const TURNS: Readonly<Record<string, number>> = { turn: 360, rad: 180 / Math.PI, grad: 0.9 };

function degrees(text: string): number {
  const [, unit = ''] = /([a-z]+)$/.exec(text) ?? [];
  return text === 'none' ? 0 : Number.parseFloat(text) * (TURNS[unit] ?? 1);
}

function fromHsl(hue: number, saturation: number, lightness: number): number[] {
  return [0, 8, 4].map((offset) => {
    const k = (((offset + hue / 30) % 12) + 12) % 12;
    return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
  });
}

function fromHwb(hue: number, white: number, black: number): number[] {
  const whole = white + black;
  if (whole >= 1) return [white / whole, white / whole, white / whole];
  return fromHsl(hue, 1, 0.5).map((channel) => channel * (1 - whole) + white);
}

function fromOklch(l: number, c: number, h: number): number[] | null {
  if (![l, c, h].every(Number.isFinite)) return null;
  const { r, g, b } = oklchToRgb({ l: clamp(l), c: Math.max(0, c), h });
  return [r, g, b];
}

function fromSpace(space: string, channels: readonly number[]): readonly number[] | null {
  const [r = NaN, g = NaN, b = NaN] = channels;
  switch (space) {
    case 'srgb':
      return channels;
    case 'srgb-linear':
      return channels.map((channel) => toGamma(clamp(channel)));
    case 'display-p3': {
      const [red, green, blue] = [toLinear(r), toLinear(g), toLinear(b)];
      const linear = [
        1.2249401762 * red - 0.2249401763 * green,
        -0.0420569547 * red + 1.0420569547 * green,
        -0.0196375546 * red - 0.0786360456 * green + 1.0982736001 * blue,
      ];
      return linear.map((channel) => toGamma(clamp(channel)));
    }
    default:
      return null;
  }
}
