import { useTheme } from '@mui/material';
import { useContext, useSyncExternalStore } from 'react';
import { createCostColors, type CostColors, type HostPalette } from './createCostColors.js';
import { currentValue, isVariable, watchDocument } from './documentVariables.js';
import { PaperContext } from './PaperContext.js';
import { quietText, type WordsTheme } from './quietText.js';

export type { CostColors } from './createCostColors.js';

/** A theme as far as it is read: MUI keeps CSS variables beside the palette they were made of, which does not follow a change of scheme. */
interface HostTheme extends WordsTheme {
  palette: HostPalette & WordsTheme['palette'];
  vars?: { palette?: Partial<HostPalette> };
}

/** The colours of figures in the host's theme in force: followed at every render, and at once where the theme is of CSS variables. */
export function useCostColors(): CostColors {
  const theme: HostTheme = useTheme();
  const isOnPaper = useContext(PaperContext);
  const { paper } = theme.vars?.palette?.background ?? theme.palette.background;
  // The colour is the state: nothing is drawn again for a change of the document that leaves it as it is.
  const paperNow = useSyncExternalStore(
    isVariable(paper) ? watchDocument : watchNothing,
    () => currentValue(paper),
    () => paper,
  );
  return colorsOf(theme, isOnPaper ? null : paperNow);
}

/** Colours by theme and by what its paper is now: a table of thousands of rows asks for them in each. */
const known = new WeakMap<HostTheme, Map<string | null, CostColors>>();

/** `paper` null: what is drawn is printed. */
function colorsOf(theme: HostTheme, paper: string | null): CostColors {
  const ofTheme = known.get(theme) ?? new Map<string | null, CostColors>();
  const colors = ofTheme.get(paper) ?? createCostColors(paper === null ? printed(theme) : onScreen(theme, paper));
  known.set(theme, ofTheme.set(paper, colors));
  return colors;
}

function onScreen(theme: HostTheme, paper: string): HostPalette {
  const { primary } = theme.vars?.palette?.text ?? theme.palette.text;
  return { ...theme.palette, text: { primary, secondary: quietText(theme) }, background: { paper } };
}

/** Black on white, whatever the screen has. */
function printed({ palette }: HostTheme): HostPalette {
  return { ...palette, mode: 'light', text: { primary: '#000000', secondary: '#444444' }, background: { paper: '#ffffff' } };
}

const watchNothing = () => () => {};
