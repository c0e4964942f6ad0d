import { PrintedHead, type PrintedHeadProps } from '../features/export/PrintedHead.js';
import { usePrint, type PrintOptions } from './usePrint.js';

export type PaperProps = PrintOptions & PrintedHeadProps;

/** Lets the panel be printed, and says on paper what the screen says by its fields. */
export function Paper({ root, printed, onPrintedChange, ...head }: PaperProps) {
  usePrint({ root, printed, onPrintedChange });
  return printed !== null && <PrintedHead {...head} />;
}
