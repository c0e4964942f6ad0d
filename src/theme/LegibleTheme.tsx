import { useTheme, type Theme } from '@mui/material';
import { useLayoutEffect } from 'react';
import { standsFor } from './hostPalette.js';
import type { Repair } from './repairs.js';
import { useCostColors } from './useCostColors.js';

/** A theme whose words can be read, and the host's that it stands for: the very same for nearly every host. */
export interface Legible {
  host: Theme;
  theme: Theme;
}

/** Draws nothing: finds out, before anything is painted, in which theme words can be read, and again when the host's changes. */
export function LegibleTheme({ onFound }: { onFound: (legible: Legible) => void }) {
  const host = useTheme();
  const { repairs } = useCostColors();
  useLayoutEffect(() => {
    onFound({ host, theme: repairs.length === 0 ? host : repaired(host, repairs) });
  }, [host, repairs, onFound]);
  return null;
}

/** The same object for the same theme and repairs: MUI keeps styles by it. */
const known = new WeakMap<readonly Repair[], WeakMap<Theme, Theme>>();

function repaired(theme: Theme, repairs: readonly Repair[]): Theme {
  const themes = known.get(repairs) ?? new WeakMap<Theme, Theme>();
  known.set(repairs, themes);
  const made = themes.get(theme) ?? repair(theme, repairs);
  themes.set(theme, made);
  return made;
}

function repair(theme: Theme, repairs: readonly Repair[]): Theme {
  const whole = { ...theme, palette: withColors(theme.palette, repairs) };
  // Where there are CSS variables MUI takes them instead.
  const vars: unknown = 'vars' in theme ? theme.vars : null;
  if (isObject(vars) && isObject(vars['palette']))
    Object.assign(whole, { vars: { ...vars, palette: withColors(vars['palette'], repairs) } });
  standsFor(whole, theme);
  return whole;
}

function withColors<P extends object>(palette: P, repairs: readonly Repair[]): P {
  const made = { ...palette };
  for (const [group, key, color] of repairs) {
    const colors: unknown = Reflect.get(palette, group);
    if (isObject(colors)) Object.assign(made, { [group]: { ...(Reflect.get(made, group) as object), [key]: color } });
  }
  return made;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
