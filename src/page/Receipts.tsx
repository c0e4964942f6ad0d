import type { ReactNode } from 'react';
import { ReceiptProvider } from '../features/receipts/ReceiptProvider.js';
import { ReceiptSkeleton } from '../features/receipts/ReceiptSkeleton.js';
import type { ReceiptSource } from '../data/index.js';
import { LazyPanel } from '../ui/LazyPanel.js';
import { figureReceipt } from './lazyParts.js';

export interface ReceiptsProps {
  source: ReceiptSource;
  children: ReactNode;
}

/** Lets every figure below be asked where it comes from; a receipt is worked out, and what it takes is fetched, when one is asked for. */
export function Receipts({ source, children }: ReceiptsProps) {
  return (
    <ReceiptProvider
      renderReceipt={(asked) => (
        <LazyPanel part={figureReceipt} resetKeys={[asked.figures]} placeholder={<ReceiptSkeleton titleId={asked.titleId} />}>
          {(FigureReceipt) => <FigureReceipt source={source} {...asked} />}
        </LazyPanel>
      )}
    >
      {children}
    </ReceiptProvider>
  );
}
