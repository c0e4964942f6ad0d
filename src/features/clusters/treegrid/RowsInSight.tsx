import { useLayoutEffect } from 'react';
import type { RowWindow } from './rowWindow.js';
import { useRowWindow, type RowWindowOptions } from './useRowWindow.js';

export interface RowsInSightProps extends RowWindowOptions {
  onWindow: (window: RowWindow) => void;
}

/** Watches which rows of a long table are in sight, and draws nothing: the rows stay those of the table, with focus and state. */
export function RowsInSight({ onWindow, ...options }: RowsInSightProps) {
  const window = useRowWindow(options);
  const shown = JSON.stringify([window.slots, window.gapAfter]);
  useLayoutEffect(() => {
    onWindow(window);
    // What is rendered is the same as long as the places are.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [shown, window.measureRef, onWindow]);
  return null;
}
