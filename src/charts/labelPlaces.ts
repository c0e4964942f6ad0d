import type { DailyLayout } from './dailyLayout.js';
import type { DailyStack } from './dailyStack.js';
import { textWidth } from './textWidth.js';

/** Between the middles of two labels, in pixels. */
export const LABEL_HEIGHT = 24;

/** Middles of the labels of the series, in pixels from the top: beside their parts of the last whole day, pushed apart where those are thin. */
export function labelPlaces({ series, days }: DailyStack, { toY, top, bottom }: DailyLayout): number[] {
  const drawn = days.map((day, index) => ({ ...day, index })).filter(({ total }) => total !== null);
  const day = (drawn.filter(({ isComplete }) => isComplete).at(-1) ?? drawn.at(-1))?.index ?? 0;
  const reached = { above: 0, below: 0 };
  const wanted = series.map(({ amounts }, index) => {
    const amount = amounts[day] ?? 0;
    const side = amount < 0 ? 'below' : 'above';
    const from = reached[side];
    reached[side] += amount;
    return { index, y: toY(from + amount / 2) };
  });
  // From the bottom up, in the order of the stack.
  const places = [...wanted].sort((a, b) => b.y - a.y || a.index - b.index);
  let highest = bottom - LABEL_HEIGHT / 2;
  for (const place of places) {
    place.y = Math.min(place.y, highest);
    highest = place.y - LABEL_HEIGHT;
  }
  let lowest = top + LABEL_HEIGHT / 2;
  for (const place of places.reverse()) {
    place.y = Math.max(place.y, lowest);
    lowest = place.y + LABEL_HEIGHT;
  }
  return places.sort((a, b) => a.index - b.index).map(({ y }) => y);
}

const MARK_AND_GAPS = 50;
const WIDEST = 260;

/** Width of the column of labels, in pixels. Longer names are cut. */
export function labelsWidth(texts: readonly string[]): number {
  return Math.min(WIDEST, MARK_AND_GAPS + Math.ceil(Math.max(0, ...texts.map(textWidth))));
}
