import { useQuery } from '@tanstack/react-query';
import { expensesQueries, type CloudAccount, type ExpensesAnswer, type ExpensesClient, type ExpensesScope } from '../../data/index.js';
import { expectedInScope } from './expectedInScope.js';
import type { Question } from './question.js';
import { useCutRows, type CutRows } from './useCutRows.js';

export interface ExpensesQuestions extends CutRows {
  /** What the period cost. */
  main: Question<ExpensesAnswer>;
  /** Which accounts there are, and so which clusters should report. */
  accounts: Question<CloudAccount[]>;
}

/** Asks what the figures of a scope are made of. `scope`: the same object while its content is the same. */
export function useExpensesQuestions(client: ExpensesClient, scope: ExpensesScope): ExpensesQuestions {
  const queries = expensesQueries(client);
  const accounts = useQuery(queries.cloudAccounts(scope.organizationId));
  const expectsNoCluster = accounts.data !== undefined && expectedInScope(accounts.data, scope).length === 0;
  const main = useQuery(queries.cleanExpenses(scope, { expectsNoCluster }));
  return { main, accounts, ...useCutRows(client, scope, main.data, accounts.data) };
}
