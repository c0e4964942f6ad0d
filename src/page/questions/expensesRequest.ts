import type { ExpensesClient, ExpensesScope } from '../../data/index.js';
import type { EfficiencyTargets } from '../../domain/index.js';

/** What the page is asked for. Each is the same object while its content is the same. */
export interface ExpensesRequest {
  client: ExpensesClient;
  scope: ExpensesScope;
  currency: string;
  targets: EfficiencyTargets | undefined;
  /** What a gap at the hour boundary is measured against. */
  now: Date;
}
