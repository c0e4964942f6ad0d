import { useCallback, type ReactNode } from 'react';
import { ReceiptProvider } from '../components/receiptContext.js';
import { explainFigure, type ReceiptSource } from '../data/index.js';
import type { FigureRef } from '../domain/receipt.js';

export interface ReceiptsProps {
  source: ReceiptSource;
  children: ReactNode;
}

/** Lets every figure below be asked where it comes from; a receipt is worked out when one is asked for. */
export function Receipts({ source, children }: ReceiptsProps) {
  const explain = useCallback((figure: FigureRef) => explainFigure(figure, source), [source]);
  return <ReceiptProvider explain={explain}>{children}</ReceiptProvider>;
}
