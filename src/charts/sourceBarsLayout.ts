import { niceTicks } from './niceTicks.js';
import { textWidth } from './shorten.js';
import type { SourceRow } from './sourceRows.js';

/** Where things are in the drawing of bars, in pixels. Known before recharts is loaded: the place is reserved from it. */
export interface SourceBarsLayout {
  width: number;
  height: number;
  axisHeight: number;
  bar: number;
  /** Names and amounts stand above their bars instead of before and after them, and there is no axis. */
  isNarrow: boolean;
  /** Column of names before the bars. */
  namesWidth: number;
  /** Column of amounts after the bars. */
  amountsWidth: number;
  /** How much names and amounts are above the middle of their bar. */
  textRise: number;
  /** Amounts that get a grid line and a label. */
  ticks: number[];
  /** Amount that fills the whole length. */
  longest: number;
}

const NARROW = 480;
const WIDE_ROW = 28;
const NARROW_ROW = 40;
const AXIS = 28;
const MARK_AND_GAPS = 28;
const MAX_NAMES = 260;
/** What recharts needs of an axis that takes no room. */
const NO_ROOM = 1;

export function sourceBarsLayout(rows: readonly SourceRow[], width: number, amountText: (amount: number) => string): SourceBarsLayout {
  const max = Math.max(0, ...rows.map(({ amount }) => amount));
  const longest = max > 0 ? max : 1;
  if (width < NARROW) {
    const height = rows.length * NARROW_ROW;
    return {
      width,
      height,
      axisHeight: 0,
      bar: 10,
      isNarrow: true,
      namesWidth: NO_ROOM,
      amountsWidth: NO_ROOM,
      textRise: 14,
      ticks: [],
      longest,
    };
  }
  const widest = (texts: string[]) => Math.max(0, ...texts.map(textWidth));
  const names = widest(rows.map(({ name }) => name)) + MARK_AND_GAPS;
  return {
    width,
    height: rows.length * WIDE_ROW + AXIS,
    axisHeight: AXIS,
    bar: 14,
    isNarrow: false,
    namesWidth: Math.round(Math.min(names, MAX_NAMES, width * 0.36)),
    amountsWidth: Math.round(widest(rows.map(({ amount }) => amountText(amount)))) + 12,
    textRise: 0,
    ticks: niceTicks(max, 4),
    longest,
  };
}
