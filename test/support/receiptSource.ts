import { parseCleanExpenses, type CostReportContext } from '../../src/core.js';
import { decideCostReport } from '../../src/data/decideCostReport.js';
import type { ReceiptSource } from '../../src/data/explainFigure.js';
import { BESIDE_ANSWER } from '../../src/domain/notices/besideAnswer.js';
import { shownReport } from '../../src/domain/report/roundReport.js';
import { readPayload } from './payloads.js';

/** An answer with its report, exact and rounded. `payload`: the name of one with real figures, or a body. */
export function receiptSource(payload: string | object, context: Partial<CostReportContext> = {}): ReceiptSource {
  const expenses = parseCleanExpenses(typeof payload === 'string' ? readPayload(payload) : payload);
  const exact = decideCostReport(expenses, { now: new Date('2026-11-23T12:00:00Z'), currency: 'EUR', ...context }, BESIDE_ANSWER);
  return { expenses, exact, shown: shownReport(exact) };
}
