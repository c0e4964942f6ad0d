import type { CleanExpenses } from '../api/restApiTypes.js';
import { composeReport, type CostReport, type ReportContext } from '../domain/index.js';
import type { BesideDetector } from '../domain/notices/besideAnswer.js';
import type { Decisions } from '../domain/report/decisions.js';
import type { DecidedReport } from '../domain/report/decidedReport.js';
import { settleEfficiencyUnit } from './efficiencyUnit.js';
import { readFigures } from './readFigures.js';

/** What a report is made with beside the answer itself. */
export interface CostReportContext extends ReportContext {
  /** The answer of the period before that it is compared with: what changed suddenly shows only beside it. */
  previous?: CleanExpenses;
  /** The answer of another period that is shown beside this one: the unit of efficiency is settled over both. `previous` counts as one. */
  shownWith?: CleanExpenses;
  /** The same period asked for its Kubernetes accounts alone: needed where rows of `expenses` were cut. */
  kubernetesRows?: CleanExpenses;
  /** The same period asked for all other accounts alone; its total is all that is read. Needed where `kubernetesRows` is. */
  cloudRows?: CleanExpenses;
}

/**
 * The report of a period from what the server answered, with what was decided while it was made. Never throws; what is not known is null.
 * `beside`: how to find what only shows beside another answer, or the days.
 */
export function decideCostReport(...made: Parameters<typeof composeAnswer>): DecidedReport {
  const { report, decisions } = composeAnswer(...made);
  return { ...report, decisions };
}

/** The report, and what was decided, apart. */
export function composeAnswer(
  expenses: CleanExpenses,
  { previous, shownWith = previous, kubernetesRows, cloudRows, ...context }: CostReportContext,
  beside: readonly BesideDetector[] = [],
): { report: CostReport; decisions: Decisions } {
  const unit = settleEfficiencyUnit([expenses, ...(shownWith === undefined ? [] : [shownWith])]);
  const clusterIds = context.expectedClusters?.map(({ id }) => id) ?? [];
  const alone = { kubernetes: kubernetesRows ?? null, cloud: cloudRows ?? null };
  const before = previous === undefined ? null : readFigures(previous, unit, { clusterIds });
  return composeReport(readFigures(expenses, unit, { alone, clusterIds }), context, before, beside);
}
