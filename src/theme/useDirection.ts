import { useTheme } from '@mui/material';
import { useLayoutEffect, useState, type RefObject } from 'react';

export type Direction = 'ltr' | 'rtl';

/** Where lines begin in an element: what is laid out there decides, not the language of the words. */
export function directionOf(element: Element): Direction {
  return getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}

/** Where lines begin around what is drawn, seen anew at every render; the theme's own direction until it is in the document. */
export function useDirection(ref: RefObject<Element | null>): Direction {
  const { direction } = useTheme();
  const [found, setFound] = useState<Direction | null>(null);
  useLayoutEffect(() => {
    if (ref.current !== null) setFound(directionOf(ref.current));
  });
  return found ?? direction;
}

/**
 * What a popover needs that opens below an element, flush with where its lines begin or end. MUI knows only left and right, and what it draws
 * elsewhere in the document does not inherit the direction.
 */
export function popoverPlace(anchor: Element | null, edge: 'start' | 'end') {
  const dir = anchor === null ? undefined : directionOf(anchor);
  const horizontal: 'left' | 'right' = (edge === 'end') === (dir === 'rtl') ? 'left' : 'right';
  return { dir, anchorOrigin: { vertical: 'bottom', horizontal }, transformOrigin: { vertical: 'top', horizontal } } as const;
}
