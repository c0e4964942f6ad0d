import fc from 'fast-check';
import type { HostPalette } from '../../src/theme/createCostColors.js';

const channel = fc.integer({ min: 0, max: 255 });
const percent = fc.integer({ min: 0, max: 100 });
const share = percent.map((value) => value / 100);
const hex = (channels: number[]) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
const written = (name: string, parts: fc.Arbitrary<(string | number)[]>, separator = ', ') =>
  parts.map((values) => `${name}(${values.join(separator)})`);

/** A colour in every notation of CSS, whether MUI can read it or not. */
export const anyColor: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(channel, channel, channel).map(hex),
  fc.tuple(channel, channel, channel, channel).map(hex),
  fc.stringMatching(/^#[\da-fA-F]{3,4}$/),
  written('rgb', fc.tuple(channel, channel, channel)),
  written('rgba', fc.tuple(channel, channel, channel, share), ','),
  written(
    'hsl',
    fc.tuple(
      fc.integer({ min: -360, max: 720 }),
      percent.map((s) => `${s}%`),
      percent.map((l) => `${l}%`),
    ),
  ),
  written(
    'hwb',
    fc.tuple(
      channel,
      percent.map((w) => `${w}%`),
      percent.map((b) => `${b}%`),
    ),
    ' ',
  ),
  written(
    'oklch',
    fc.tuple(
      share,
      share.map((c) => c * 0.4),
      fc.integer({ min: 0, max: 360 }),
    ),
    ' ',
  ),
  fc
    .tuple(fc.constantFrom('srgb', 'srgb-linear', 'display-p3', 'rec2020'), share, share, share)
    .map((parts) => `color(${parts.join(' ')})`),
  fc.constantFrom('white', 'Black', 'rebeccapurple', 'transparent', 'currentColor', 'var(--brand)', 'light-dark(#fff, #000)', ''),
);

/** A palette no designer has looked at. */
export const anyPalette: fc.Arbitrary<HostPalette> = fc.record({
  mode: fc.constantFrom('light', 'dark', undefined),
  text: fc.record({ primary: anyColor, secondary: anyColor }),
  background: fc.record({ paper: anyColor }),
  chart: fc.oneof(fc.array(anyColor, { maxLength: 12 }), fc.array(fc.oneof(anyColor, fc.anything())), fc.anything()),
});
