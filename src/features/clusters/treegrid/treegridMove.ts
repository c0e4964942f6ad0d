import type { Direction } from '../../../theme/useDirection.js';

/** What moving the focus needs to know of a row. */
export interface TreegridStop {
  key: string;
  level: 1 | 2;
  /** Undefined: nothing to open. */
  isOpen?: boolean;
}

export type TreegridMove = { type: 'focus'; key: string } | { type: 'toggle'; key: string };

/** Rows that Page Up and Page Down go over. */
const PAGE = 10;

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
    return row.level === 2
      ? focusOn(
          stops
            .slice(0, index)
            .reverse()
            .find(({ level }) => level === 1),
        )
      : null;
  }
  const target = targetOf(key, index, stops.length - 1);
  return target === null ? null : focusOn(stops[target]);
}

function targetOf(key: string, index: number, last: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, last);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'PageDown':
      return Math.min(index + PAGE, last);
    case 'PageUp':
      return Math.max(index - PAGE, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function focusOn(stop: TreegridStop | undefined): TreegridMove | null {
  return stop === undefined ? null : { type: 'focus', key: stop.key };
}
