/** An sRGB colour, channels 0–1, with its opacity. */
export interface Rgb {
  r: number;
  g: number;
  b: number;
  alpha: number;
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

/** A channel without the gamma of sRGB. */
export function toLinear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

export function toGamma(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055;
}
