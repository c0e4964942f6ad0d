import { skeletonClasses } from '@mui/material';
import { useEffect, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { adoptPrintSheet, isReportPrinted, type Printed } from './printSheet.js';

export interface PrintOptions {
  /** Root of the panel. */
  root: RefObject<HTMLElement>;
  /** Null: nothing is. `report` is set by whoever asks for one; all else is set here. */
  printed: Printed | null;
  onPrintedChange: (printed: Printed | null) => void;
}

/** How long a report waits for what is still on its way, in milliseconds. */
const PATIENCE = 5_000;

/** Signs that the user is back at the page: in some browsers no event says that printing is over. */
const BACK = ['afterprint', 'pointerdown', 'keydown'];

/** Prints the panel, by its own button or with the host's page by the browser's: first everything is rendered, then the browser takes its picture. */
export function usePrint({ root, printed, onPrintedChange }: PrintOptions): void {
  useEffect(() => {
    let dropSheet: (() => void) | null = null;
    const end = () => {
      for (const sign of BACK) window.removeEventListener(sign, end, true);
      dropSheet?.();
      dropSheet = null;
      onPrintedChange(null);
    };
    // The picture is taken when this listener returns, so what it asks for must be there by then.
    const begin = () => {
      const asked = root.current?.dataset['k8sPrinted'] === 'report' ? 'report' : 'page';
      if (asked === 'page' && isReportPrinted()) return;
      flushSync(() => onPrintedChange(asked));
      dropSheet ??= adoptPrintSheet(asked);
      for (const sign of BACK) window.addEventListener(sign, end, true);
    };
    window.addEventListener('beforeprint', begin);
    return () => {
      window.removeEventListener('beforeprint', begin);
      end();
    };
  }, [root, onPrintedChange]);

  const isAsked = printed === 'report';
  useEffect(() => {
    if (!isAsked) return;
    const giveUp = Date.now() + PATIENCE;
    const isComplete = () => Date.now() > giveUp || !root.current?.querySelector(`.${skeletonClasses.root}`);
    // Two frames at least: what is loaded or measured once it is there gets its chance.
    const first = () => {
      frame = requestAnimationFrame(next);
    };
    const next = () => {
      if (!isComplete()) frame = requestAnimationFrame(next);
      // Where printing is not allowed no event ever tells that it is over.
      else if (!hasPrinted()) onPrintedChange(null);
    };
    let frame = requestAnimationFrame(first);
    return () => cancelAnimationFrame(frame);
  }, [isAsked, root, onPrintedChange]);
}

/** Opens the browser's print dialog; false where it refuses. */
function hasPrinted(): boolean {
  let hasBegun = false;
  const begin = () => {
    hasBegun = true;
  };
  window.addEventListener('beforeprint', begin);
  window.print();
  window.removeEventListener('beforeprint', begin);
  return hasBegun;
}
