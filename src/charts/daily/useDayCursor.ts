import { useState, type KeyboardEvent, type PointerEvent } from 'react';

/** Which day of the drawing is read, and whether it is said what it cost. */
export interface DayCursor {
  day: number;
  isShown: boolean;
  show: (day: number) => void;
  hide: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerLeave: (event: PointerEvent) => void;
}

const WEEK = 7;
const MOVES: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowUp', 1],
  ['ArrowLeft', -1],
  ['ArrowDown', -1],
  ['PageUp', WEEK],
  ['PageDown', -WEEK],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** Goes through days by key as a slider does; Escape hides what is shown. A finger that is lifted leaves it, a mouse takes it along. */
export function useDayCursor(count: number): DayCursor {
  const [chosen, setChosen] = useState(Infinity);
  const [isShown, setIsShown] = useState(false);
  const within = (day: number) => Math.max(0, Math.min(day, count - 1));
  const day = within(chosen);
  const show = (next: number) => {
    setChosen(within(next));
    setIsShown(true);
  };
  const hide = () => setIsShown(false);
  return {
    day,
    isShown: isShown && count > 0,
    show,
    hide,
    onKeyDown: (event) => {
      const move = MOVES.get(event.key);
      const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
      if (event.key === 'Escape' && isShown) {
        // What is around the chart, a dialog of the host's, stays open.
        event.stopPropagation();
        hide();
      } else if (move !== undefined && isPlain) {
        event.preventDefault();
        show(day + move);
      }
    },
    onPointerLeave: ({ pointerType }) => {
      if (pointerType !== 'touch') hide();
    },
  };
}
