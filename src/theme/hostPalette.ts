import type { HostPalette } from './createCostColors.js';
import { resolveVariables } from './resolveVariables.js';

/** A theme as far as it is read: MUI keeps CSS variables beside the palette they were made of, which does not follow a change of scheme. */
export interface HostTheme {
  palette: HostPalette;
  vars?: { palette?: Partial<HostPalette> };
}

/** The palette whose colours are on the screen, maybe as CSS variables. The same object for the same theme. */
export function paletteOf(theme: HostTheme): HostPalette {
  const { palette, vars } = originals.get(theme) ?? theme;
  const variables = vars?.palette;
  if (variables === undefined) return palette;
  let whole = merged.get(variables);
  if (whole === undefined) {
    whole = { ...palette, ...variables, mode: palette.mode };
    merged.set(variables, whole);
  }
  return whole;
}

const merged = new WeakMap<object, HostPalette>();

/** Notes that a theme is made of another, whose colours are still the ones to go by. */
export function standsFor(made: object, original: HostTheme): void {
  originals.set(made, original);
}

const originals = new WeakMap<object, HostTheme>();

/** Whether what a palette means is written elsewhere, in the document. */
export function hasVariables(palette: HostPalette): boolean {
  return colorsOf(palette).some((color) => color.includes('var('));
}

/** The palette with its variables as the document has them now. */
export function resolvePalette(palette: HostPalette): HostPalette {
  const valueOf = documentVariables();
  const resolve = (color: string) => resolveVariables(color, valueOf);
  const main = (key: 'primary' | 'success' | 'warning' | 'error') => ({ main: resolve(palette[key].main) });
  const { text, background, divider, chart, mode } = palette;
  return {
    mode,
    primary: main('primary'),
    success: main('success'),
    warning: main('warning'),
    error: main('error'),
    text: { primary: resolve(text.primary), secondary: resolve(text.secondary) },
    background: { paper: resolve(background.paper), default: background.default && resolve(background.default) },
    divider: resolve(divider),
    chart: chartOf(chart).map(resolve),
  };
}

function colorsOf({ primary, success, warning, error, text, background, divider, chart }: HostPalette): string[] {
  const all: unknown[] = [primary, success, warning, error].map(({ main }) => main);
  return [...all, text.primary, text.secondary, background.paper, background.default, divider, ...chartOf(chart)].filter(
    (color): color is string => typeof color === 'string',
  );
}

function chartOf(chart: unknown): string[] {
  return Array.isArray(chart) ? chart.filter((color): color is string => typeof color === 'string') : [];
}

/** Reads variables where most hosts set them, on `:root` or the body. */
function documentVariables(): (name: string) => string {
  if (typeof document === 'undefined') return () => '';
  const style = getComputedStyle(document.body);
  return (name) => style.getPropertyValue(name).trim();
}
