import { PrintedHead, type PrintedHeadProps } from '../features/export/PrintedHead.js';
import { usePrint, type PrintOptions } from './usePrint.js';

export interface PaperProps extends PrintOptions, Omit<PrintedHeadProps, 'title'> {
  /** What a report is of where the host has the title. Null: the panel has it. */
  reportTitle: string | null;
}

/** Lets the panel be printed, and says on paper what the screen says by its fields. */
export function Paper({ root, printed, onPrintedChange, reportTitle, ...head }: PaperProps) {
  usePrint({ root, printed, onPrintedChange });
  return printed !== null && <PrintedHead title={printed === 'report' ? reportTitle : null} {...head} />;
}
