import { clamp, toGamma, toLinear, type Rgb } from './rgb.js';

/** A colour by how it looks: lightness 0–1, chroma (0 is grey, 0.3 is vivid), hue in degrees. Equal lightness looks equally light, which HSL's does not. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** Lightness 0–1, green to red, blue to yellow. */
export interface Oklab {
  l: number;
  a: number;
  b: number;
}

/** Björn Ottosson's OKLab: distances in it are about as large as they look. */
export function oklabOf({ r, g, b }: Rgb): Oklab {
  const [red, green, blue] = [toLinear(r), toLinear(g), toLinear(b)];
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return {
    l: 0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    a: 1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    b: 0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  };
}

/** The same in polar form. */
export function rgbToOklch(color: Rgb): Oklch {
  const { l, a, b } = oklabOf(color);
  return { l, c: Math.hypot(a, b), h: ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360 };
}

/** The colour on a screen; where sRGB cannot show it, as vivid as it can at the same lightness and hue. */
export function oklchToRgb({ l, c, h }: Oklch): Rgb {
  let low = 0;
  let high = c;
  let channels = linearChannels(l, c, h);
  for (let step = 0; step < 12 && !isShowable(channels); step += 1) {
    const middle = (low + high) / 2;
    if (isShowable(linearChannels(l, middle, h))) {
      low = middle;
    } else {
      high = middle;
    }
    channels = linearChannels(l, step === 11 ? low : (low + high) / 2, h);
  }
  const [r = 0, g = 0, b = 0] = channels.map((channel) => clamp(toGamma(clamp(channel))));
  return { r, g, b, alpha: 1 };
}

/** WCAG relative luminance. */
export function luminance({ r, g, b }: Rgb): number {
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
}

function linearChannels(lightness: number, chroma: number, hue: number): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short,
  ];
}

function isShowable(channels: number[]): boolean {
  return channels.every((channel) => channel >= -0.0005 && channel <= 1.0005);
}
