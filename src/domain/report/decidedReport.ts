import type { CostReport } from '../types.js';
import type { Decisions } from './decisions.js';

/** A report that remembers how it was made. */
export interface DecidedReport extends CostReport {
  decisions: Decisions;
  /** The same before rounding, its rows in the same order. Left out: it is this one. */
  exact?: CostReport;
}

/** The amounts of a report before rounding; of one that is not rounded its own. */
export function exactOf(report: CostReport & Pick<DecidedReport, 'exact'>): CostReport {
  return report.exact ?? report;
}
