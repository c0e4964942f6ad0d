import { useCallback, useState, type ReactNode } from 'react';
import { ReceiptContext, type AskForReceipt, type ReceiptQuestion } from '../../ui/receiptContext.js';
import { ReceiptPopover, type RenderReceipt } from './ReceiptPopover.js';

export interface ReceiptProviderProps {
  /** Draws the receipt; called only when one is asked for. */
  renderReceipt: RenderReceipt;
  children: ReactNode;
}

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
