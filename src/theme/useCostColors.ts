import { useTheme } from '@mui/material';
import { createCostColors, type CostColors } from './createCostColors.js';

export type { CostColors } from './createCostColors.js';

/** Colours by the palette they were derived from: a table of thousands of rows asks for them in each. */
const derived = new WeakMap<object, CostColors>();

/** The colours of figures in the host's theme in force. */
export function useCostColors(): CostColors {
  const { palette } = useTheme();
  let colors = derived.get(palette);
  if (colors === undefined) {
    colors = createCostColors(palette);
    derived.set(palette, colors);
  }
  return colors;
}
