import { createContext, useContext } from 'react';
import type { FigureRef } from '../domain/figures/figureRef.js';

/** What was asked. */
export interface ReceiptQuestion {
  /** One figure, or all of a row: the first is explained at once, the others can be chosen. Not empty. */
  figures: readonly FigureRef[];
  /** What the receipt opens beside. */
  anchor: HTMLElement;
  /** Whose figures they are; needed where there are several. */
  label?: string;
}

export type AskForReceipt = (question: ReceiptQuestion) => void;

export const ReceiptContext = createContext<AskForReceipt | null>(null);

/** Asks for receipts. Null: nobody gives any here, so no button should offer one. */
export function useReceipts(): AskForReceipt | null {
  return useContext(ReceiptContext);
}
