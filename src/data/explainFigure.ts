import type { CleanExpenses } from '../api/restApiTypes.js';
import { receiptOf } from '../domain/explain/receiptOf.js';
import type { ExplainedReport } from '../domain/explain/subjects.js';
import type { FigureRef } from '../domain/figures/figureRef.js';
import type { Receipt } from '../domain/explain/receipt.js';
import { readAnswerFields } from './readAnswerFields.js';

/** What a receipt is worked out of: the answer, and the report made of it. */
export interface ReceiptSource extends Omit<ExplainedReport, 'answer'> {
  /** The parsed answer the report is of. Its rows may have been dropped (`clean_expenses` null): then sums of rows come from the report. */
  expenses: CleanExpenses;
}

/** Where a figure comes from. Never throws: a figure the report does not have is unknown. */
export function explainFigure(figure: FigureRef, { expenses, ...report }: ReceiptSource): Receipt {
  return receiptOf(figure, { ...report, answer: readAnswerFields(expenses) });
}
