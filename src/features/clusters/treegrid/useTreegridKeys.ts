import { useLayoutEffect, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { directionOf } from '../../../theme/useDirection.js';
import { treegridMove, type TreegridStop } from './treegridMove.js';

export interface TreegridKeysOptions {
  /** All rows in order, also those that are not rendered. */
  stops: readonly TreegridStop[];
  /** Holds the rows; each has its key as `data-row-key`. */
  gridRef: RefObject<HTMLElement | null>;
  onToggle: (key: string) => void;
  /** Enter on a row. */
  onEnter: (key: string) => void;
  /** Space on a row. */
  onSpace: (key: string) => void;
}

export interface TreegridKeys {
  /** The one row with `tabIndex` 0; it must be rendered wherever it is. Undefined: there is no row. */
  activeKey: string | undefined;
  focusRow: (key: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
}

/** Keyboard of a treegrid whose rows take the focus: one tab stop, arrows from there on. */
export function useTreegridKeys({ stops, gridRef, onToggle, onEnter, onSpace }: TreegridKeysOptions): TreegridKeys {
  // An object, so that going to the same row again is news to the effect.
  const [active, setActive] = useState<{ key: string; isRequested: boolean } | null>(null);
  const activeKey = stops.some(({ key }) => key === active?.key) ? active?.key : stops[0]?.key;

  // Only after the commit is a row that virtualisation had left out there to be focused; the browser then scrolls to it.
  useLayoutEffect(() => {
    if (active?.isRequested !== true) return undefined;
    const row = findRow(gridRef.current, active.key);
    if (row === undefined) return undefined;
    row.focus();
    // The rows around it were not measured before they came into sight, and may have moved it.
    const frame = requestAnimationFrame(() => {
      // A DOM without layout has none.
      if ('scrollIntoView' in row) row.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [active, gridRef]);

  const focusRow = (key: string) => setActive({ key, isRequested: true });

  return {
    activeKey,
    focusRow,
    onFocus: ({ target }) => {
      const key = rowKeyOf(target);
      if (key !== undefined && key !== activeKey) setActive({ key, isRequested: false });
    },
    onKeyDown: (event) => {
      const key = rowKeyOf(event.target);
      if (key === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const move = treegridMove(stops, key, event.key, directionOf(event.currentTarget));
      if (move?.type === 'focus') focusRow(move.key);
      else if (move?.type === 'toggle') onToggle(move.key);
      else if (event.key === 'Enter') onEnter(key);
      else if (event.key === ' ') onSpace(key);
      else return;
      event.preventDefault();
    },
  };
}

/** The key of a row that is itself the target; undefined for what stands in a row, which has keys of its own. */
function rowKeyOf(target: EventTarget): string | undefined {
  return target instanceof HTMLElement ? target.dataset.rowKey : undefined;
}

function findRow(grid: HTMLElement | null, key: string): HTMLElement | undefined {
  return [...(grid?.querySelectorAll<HTMLElement>('[data-row-key]') ?? [])].find((row) => row.dataset.rowKey === key);
}
