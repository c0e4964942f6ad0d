import type { CleanExpenses } from '../api/restApiTypes.js';
import { composeReport, type CostReport, type ReportContext } from '../domain/index.js';
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
 * The report of a period from what the server answered: aliases and units settled, double counting and contradictions found,
 * every level adding up (Σ parts + named remainder = total). Never throws; what is not known is null.
 */
export function buildCostReport(expenses: CleanExpenses, context: CostReportContext): CostReport {
  return compose(expenses, context).report;
}

/** The same report with what was decided while it was made. */
export function decideCostReport(expenses: CleanExpenses, context: CostReportContext): DecidedReport {
  const { report, decisions } = compose(expenses, context);
  return { ...report, decisions };
}

function compose(expenses: CleanExpenses, { previous, shownWith = previous, kubernetesRows, cloudRows, ...context }: CostReportContext) {
  const unit = settleEfficiencyUnit([expenses, ...(shownWith === undefined ? [] : [shownWith])]);
  const clusterIds = context.expectedClusters?.map(({ id }) => id) ?? [];
  const alone = { kubernetes: kubernetesRows ?? null, cloud: cloudRows ?? null };
  const before = previous === undefined ? null : readFigures(previous, unit, { clusterIds });
  return composeReport(readFigures(expenses, unit, { alone, clusterIds }), context, before);
}
