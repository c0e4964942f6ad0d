/** How people see colours: as most do, or without the cones for red, green or blue. */
export type Vision = 'full' | 'protanopia' | 'deuteranopia' | 'tritanopia';

type Three = readonly [number, number, number];

/** What is seen of linear red, green and blue. Machado, Oliveira and Fernandes (2009), severity 1. */
export const SEEN: Record<Exclude<Vision, 'full'>, readonly [Three, Three, Three]> = {
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

/** WCAG contrast of two colours, 1–21. Exact: MUI rounds luminance, which shows on dark grounds. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * How different two colours look to whoever sees the least of it: distance in OKLab, 0–1. About 0.02 is just seen, 0.06 tells two areas
 * side by side apart.
 */
export function difference(one: string, other: string, visions = VISIONS): number {
  return Math.min(
    ...visions.map((vision) => {
      const [a, b] = [oklab(seenWith(vision, linear(one))), oklab(seenWith(vision, linear(other)))];
      return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    }),
  );
}

/** Linear red, green and blue of `#rrggbb`, 0–1. */
function linear(color: string): Three {
  const [, ...channels] = /^#(..)(..)(..)$/.exec(color) ?? [];
  if (channels.length === 0) throw new Error(`${color} is not #rrggbb`);
  const [r = 0, g = 0, b = 0] = channels.map((channel) => {
    const value = Number.parseInt(channel, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

function luminance(color: string): number {
  const [r, g, b] = linear(color);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function seenWith(vision: Vision, color: Three): Three {
  if (vision === 'full') return color;
  const [r, g, b] = SEEN[vision].map((row) => Math.min(1, Math.max(0, row[0] * color[0] + row[1] * color[1] + row[2] * color[2])));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** Björn Ottosson's OKLab, in which distances are about as large as they look. */
function oklab([red, green, blue]: Three): Three {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const medium = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * medium - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ];
}
