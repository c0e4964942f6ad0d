/** More rows than this are rendered only where they are seen. */
export const WINDOW_THRESHOLD = 100;
export const WINDOW_HEIGHT = 640;
/** Rows that are always there: what a reader, a search engine or a test sees first. */
const ALWAYS = 20;

/** Indices of the rows that are rendered wherever the table is scrolled to. `pinned`: of one more; −1: none. */
export function alwaysRendered(count: number, pinned: number): number[] {
  const first = Array.from({ length: Math.min(ALWAYS, count) }, (_, index) => index);
  return pinned >= first.length && pinned < count ? [...first, pinned] : first;
}
