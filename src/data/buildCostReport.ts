import type { CleanExpenses } from '../api/restApiTypes.js';
import type { CostReport } from '../domain/index.js';
import { BESIDE_ANSWER } from '../domain/notices/besideAnswer.js';
import { composeAnswer, type CostReportContext } from './decideCostReport.js';

/**
 * The report of a period from what the server answered: aliases and units settled, double counting and contradictions found,
 * every level adding up (Σ parts + named remainder = total). Never throws; what is not known is null.
 */
export function buildCostReport(expenses: CleanExpenses, context: CostReportContext): CostReport {
  return composeAnswer(expenses, context, BESIDE_ANSWER).report;
}
