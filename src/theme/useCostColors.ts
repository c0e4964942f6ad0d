import { useTheme } from '@mui/material';
import { useContext, useSyncExternalStore } from 'react';
import { createCostColors, type CostColors, type HostPalette } from './createCostColors.js';
import { hasVariables, paletteOf, resolvePalette } from './hostPalette.js';
import { PaperContext } from './PaperContext.js';
import { documentVersion, watchDocument } from './watchDocument.js';

export type { CostColors } from './createCostColors.js';

/** The colours of figures in the host's theme in force: followed at every render, and at once where the theme is of CSS variables. */
export function useCostColors(): CostColors {
  const palette = paletteOf(useTheme());
  const isOnPaper = useContext(PaperContext);
  const isVariable = hasVariables(palette);
  useSyncExternalStore(isVariable ? watchDocument : watchNothing, isVariable ? documentVersion : never, never);
  return colorsOf(palette, isVariable, isOnPaper);
}

/** Colours by the palette they were derived from: a table of thousands of rows asks for them in each. */
const derived = new WeakMap<HostPalette, Map<string, CostColors>>();

function colorsOf(palette: HostPalette, isVariable: boolean, isOnPaper: boolean): CostColors {
  const read = isVariable ? resolvePalette(palette) : palette;
  // The values of variables change beneath the same palette.
  const key = `${isOnPaper ? 'paper' : 'screen'} ${isVariable ? JSON.stringify(read) : ''}`;
  const known = derived.get(palette) ?? new Map<string, CostColors>();
  const colors = known.get(key) ?? createCostColors(isOnPaper ? onPaper(read) : read);
  derived.set(palette, known.set(key, colors));
  return colors;
}

function onPaper(palette: HostPalette): HostPalette {
  return { ...palette, mode: 'light', background: { paper: '#fff' }, text: { primary: '#000', secondary: '#444' }, divider: '#ddd' };
}

const watchNothing = () => () => {};
const never = () => 0;
