import { queryOptions } from '@tanstack/react-query';
import type { ExpensesError } from '../api/errors.js';
import { parseBreakdownExpenses } from '../api/parseBreakdownExpenses.js';
import type { BreakdownExpenses, BreakdownExpensesQuery, ExpensesClient } from '../api/restApiTypes.js';
import { chargePeriodToUnix } from '../domain/period/chargePeriod.js';
import { ask, sortedIds } from './expensesQueries.js';
import type { ExpensesScope } from './expensesScope.js';

/** Costs by day, and those of the same number of days before. Of the filters only the accounts reach it. */
export function breakdownQuery(
  client: ExpensesClient,
  { organizationId, period, filters }: ExpensesScope,
  breakdownBy: BreakdownExpensesQuery['breakdownBy'],
) {
  const query = { organizationId, ...chargePeriodToUnix(period), breakdownBy, cloudAccountIds: sortedIds(filters?.accounts) };
  return queryOptions<BreakdownExpenses, ExpensesError>({
    queryKey: ['breakdownExpenses', query],
    queryFn: ({ signal }) => ask(signal, parseBreakdownExpenses, () => client.breakdownExpenses(query, { signal })),
  });
}
