import type { Direction } from '../../../theme/useDirection.js';

/** What moving the focus needs to know of a row. */
export interface TreegridStop {
  key: string;
  level: 1 | 2;
  /** Undefined: nothing to open. */
  isOpen?: boolean;
}

export type TreegridMove = { type: 'focus'; key: string } | { type: 'toggle'; key: string };

/** How many rows a key goes down; those beyond the ends are not there. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', 10],
  ['PageUp', -10],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/**
 * What a key does on the row `from`, after the WAI-ARIA treegrid pattern with focus on rows. Null: nothing, the key is the browser's.
 * Right opens a closed row and leads into an open one, Left closes it and leads out; in right-to-left text the other way round.
 */
export function treegridMove(stops: readonly TreegridStop[], from: string, key: string, direction: Direction = 'ltr'): TreegridMove | null {
  const index = stops.findIndex((stop) => stop.key === from);
  const row = stops[index];
  if (row === undefined) return null;

  const [inward, outward] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === inward) {
    if (row.isOpen === false) return { type: 'toggle', key: row.key };
    return row.isOpen === true ? focusOn(stops[index + 1]) : null;
  }
  if (key === outward) {
    if (row.isOpen === true) return { type: 'toggle', key: row.key };
    return row.level === 2 ? focusOn(stops[stops.map(({ level }) => level).lastIndexOf(1, index)]) : null;
  }
  const step = STEPS.get(key);
  return step === undefined ? null : focusOn(stops[Math.min(Math.max(index + step, 0), stops.length - 1)]);
}

function focusOn(stop: TreegridStop | undefined): TreegridMove | null {
  return stop === undefined ? null : { type: 'focus', key: stop.key };
}
