import { createContext, useCallback, useContext, useState, type ReactNode } from 'react';
import type { FigureRef } from '../domain/receipt.js';
import { ReceiptPopover, type RenderReceipt } from './ReceiptPopover.js';

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

export interface ReceiptProviderProps {
  /** Draws the receipt; called only when one is asked for. */
  renderReceipt: RenderReceipt;
  children: ReactNode;
}

const ReceiptContext = createContext<AskForReceipt | null>(null);

/** Lets every figure below be asked where it comes from. One popover serves them all. */
export function ReceiptProvider({ renderReceipt, children }: ReceiptProviderProps) {
  const [asked, setAsked] = useState<{ question: ReceiptQuestion; isOpen: boolean } | null>(null);
  const ask = useCallback<AskForReceipt>((question) => setAsked({ question, isOpen: true }), []);
  // The question stays while the popover fades away.
  const close = (): void => setAsked(asked && { ...asked, isOpen: false });
  return (
    <ReceiptContext.Provider value={ask}>
      {children}
      {asked !== null && <ReceiptPopover question={asked.question} isOpen={asked.isOpen} renderReceipt={renderReceipt} onClose={close} />}
    </ReceiptContext.Provider>
  );
}

/** Asks for receipts. Null: nobody gives any here, so no button should offer one. */
export function useReceipts(): AskForReceipt | null {
  return useContext(ReceiptContext);
}
