import { useMemo, type ReactNode } from 'react';
import { doubtsIn } from '../domain/explain/doubtsIn.js';
import type { DecidedReport } from '../domain/report/decidedReport.js';
import { ReceiptProvider } from '../features/receipts/ReceiptProvider.js';
import { ReceiptSkeleton } from '../features/receipts/ReceiptSkeleton.js';
import type { ReceiptSource } from '../data/index.js';
import { DoubtContext } from '../ui/doubtContext.js';
import { LazyPanel } from '../ui/LazyPanel.js';
import { figureReceipt } from './lazyParts.js';

export interface ReceiptsProps {
  source: ReceiptSource;
  /** Whose figures they are. */
  report: DecidedReport;
  children: ReactNode;
}

/** Lets every figure below be asked where it comes from; a receipt is worked out, and what it takes is fetched, when one is asked for. */
export function Receipts({ source, report, children }: ReceiptsProps) {
  const doubtOf = useMemo(() => doubtsIn(report), [report]);
  return (
    <ReceiptProvider
      renderReceipt={(asked) => (
        <LazyPanel part={figureReceipt} resetKeys={[asked.figures]} placeholder={<ReceiptSkeleton titleId={asked.titleId} />}>
          {(FigureReceipt) => <FigureReceipt source={source} {...asked} />}
        </LazyPanel>
      )}
    >
      <DoubtContext.Provider value={doubtOf}>{children}</DoubtContext.Provider>
    </ReceiptProvider>
  );
}
