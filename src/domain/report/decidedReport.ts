import type { CostReport } from '../types.js';
import type { Decisions } from './decisions.js';

/** A report that remembers how it was made. */
export interface DecidedReport extends CostReport {
  decisions: Decisions;
}
