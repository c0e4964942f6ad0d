import type { ExpensesFilters } from '../domain/expensesFilters.js';
import type { ChargePeriod } from '../domain/types.js';

/** Everything that changes an answer. */
export interface ExpensesScope {
  organizationId: string;
  period: ChargePeriod;
  filters?: ExpensesFilters;
}
