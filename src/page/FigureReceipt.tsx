import { useCallback } from 'react';
import { ReceiptCard, type ReceiptCardProps } from '../features/receipts/ReceiptCard.js';
import { explainFigure, type ReceiptSource } from '../data/explainFigure.js';
import type { FigureRef } from '../domain/figures/figureRef.js';

export interface FigureReceiptProps extends Omit<ReceiptCardProps, 'explain'> {
  source: ReceiptSource;
}

/** Where figures come from, worked out of the answer and its report. */
export function FigureReceipt({ source, ...asked }: FigureReceiptProps) {
  const explain = useCallback((figure: FigureRef) => explainFigure(figure, source), [source]);
  return <ReceiptCard {...asked} explain={explain} />;
}
