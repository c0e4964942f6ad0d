import type { HostPalette } from './createCostColors.js';
import { distance, isLegible, mix, readColor } from './readColor.js';

/** A theme as far as it is read. */
export interface WordsTheme {
  palette: Pick<HostPalette, 'text'> & {
    primary: { main: string };
    background: { default: string; paper: string };
    /** How much of `primary.main` lies over a chosen row, and how much more under the pointer. */
    action?: Partial<typeof ACTION>;
  };
  vars?: { palette?: Partial<Pick<HostPalette, 'text'>> };
}

/** Colours that are nearer to each other pass for one (`distance`). */
const APART = 60;
/** MUI's own, in a light theme. */
const ACTION = { selectedOpacity: 0.08, hoverOpacity: 0.04 };
/** How much of the colour of words is left in that of quiet ones: the first share that can be read. */
const SHARES = [0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/**
 * The colour of words that matter less, as a value in `sx`: the host's `text.secondary`. In some hosts that is, or passes for, the colour of
 * links, `primary.main`; quiet words are then its `text.primary`, muted as far as they can still be read on its paper, its ground and a chosen row.
 */
export function quietText(theme: WordsTheme): string {
  const color = known.get(theme) ?? quietTextOf(theme);
  known.set(theme, color);
  return color;
}

/** Every cell of a table may ask. */
const known = new WeakMap<WordsTheme, string>();

function quietTextOf({ palette, vars }: WordsTheme): string {
  const { primary, secondary } = vars?.palette?.text ?? palette.text;
  if (!isLikeLinks(palette)) return secondary;
  // What a variable holds may change without a new theme: nothing can be mixed of it.
  return vars === undefined ? (muted(palette) ?? primary) : primary;
}

function isLikeLinks({ text: { secondary }, primary: { main } }: WordsTheme['palette']): boolean {
  const [words, links] = [readColor(secondary), readColor(main)];
  return secondary === main || (words !== null && links !== null && distance(words, links) < APART);
}

function muted({ text: { primary }, primary: { main }, background, action }: WordsTheme['palette']): string | undefined {
  const grounds = [background.paper, background.default].flatMap((color) => readColor(color) ?? []);
  const [paper] = grounds;
  if (paper === undefined) return undefined;
  const { selectedOpacity, hoverOpacity } = { ...ACTION, ...action };
  const chosen = grounds.flatMap((ground) => mix(main, ground, selectedOpacity + hoverOpacity) ?? []);
  const colors = SHARES.flatMap((share) => mix(primary, paper, share) ?? []);
  const legibleOn = (all: readonly string[]) => colors.find((color) => all.every((ground) => isLegible(color, ground)));
  // Words of a host that are pale themselves cannot be muted for every ground.
  return legibleOn([...grounds, ...chosen]) ?? legibleOn(grounds);
}
