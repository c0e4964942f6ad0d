/** More rows than this are rendered only where they are seen. */
export const WINDOW_THRESHOLD = 100;
export const WINDOW_HEIGHT = 640;
/** Rows that are always there: what a reader, a search engine or a test sees first. */
const ALWAYS = 20;

/** Which rows of a table are rendered. */
export interface RowWindow {
  /** In order; `gapBefore` is the height in pixels of those left out before it. */
  slots: { index: number; gapBefore: number }[];
  gapAfter: number;
  /** Takes the height of a row. Left out: heights are not needed. */
  measureRef?: (row: HTMLTableRowElement | null) => void;
}

/** Every row: of a short table, and of the printed page. */
export function allRows(count: number): RowWindow {
  return withoutGaps(Array.from({ length: count }, (_, index) => index));
}

/** Of a long one until it is known what is in sight. `pinned`: index of one more; −1: none. */
export function firstRows(count: number, pinned: number): RowWindow {
  return withoutGaps(alwaysRendered(count, pinned));
}

/** With a row that has just got the focus: it is there before it is known what is in sight with it. */
export function withPinned(window: RowWindow, pinned: number): RowWindow {
  const { slots } = window;
  if (pinned < 0 || slots.some(({ index }) => index === pinned)) return window;
  return { ...window, slots: [...slots, { index: pinned, gapBefore: 0 }].sort((a, b) => a.index - b.index) };
}

/** Indices of the rows that are rendered wherever the table is scrolled to. */
export function alwaysRendered(count: number, pinned: number): number[] {
  const first = Array.from({ length: Math.min(ALWAYS, count) }, (_, index) => index);
  return pinned >= first.length && pinned < count ? [...first, pinned] : first;
}

function withoutGaps(indices: readonly number[]): RowWindow {
  return { slots: indices.map((index) => ({ index, gapBefore: 0 })), gapAfter: 0 };
}
