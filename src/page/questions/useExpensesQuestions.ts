import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import {
  cloudAccountIds,
  expensesQueries,
  hasEveryRow,
  kubernetesAccountIds,
  type CleanExpenses,
  type CloudAccount,
  type ExpensesAnswer,
  type ExpensesClient,
  type ExpensesError,
  type ExpensesScope,
} from '../../data/index.js';
import { expectedInScope } from './expectedInScope.js';

export type Question<Data = unknown> = UseQueryResult<Data, ExpensesError>;

export interface ExpensesQuestions {
  /** What the period cost. */
  main: Question<ExpensesAnswer>;
  /** Which accounts there are, and so which clusters should report. */
  accounts: Question<CloudAccount[]>;
  /** The rows of Kubernetes alone; asked only where some were cut from the answer. */
  rows: Question<CleanExpenses>;
  /** What all other accounts cost together; asked beside it. */
  cloud: Question<CleanExpenses>;
  isCut: boolean;
}

/** Asks what the figures of a scope are made of. `scope`: the same object while its content is the same. */
export function useExpensesQuestions(client: ExpensesClient, scope: ExpensesScope): ExpensesQuestions {
  const queries = expensesQueries(client);
  const accounts = useQuery(queries.cloudAccounts(scope.organizationId));
  const expectsNoCluster = accounts.data !== undefined && expectedInScope(accounts.data, scope).length === 0;
  const main = useQuery(queries.cleanExpenses(scope, { expectsNoCluster }));
  const isCut = main.data !== undefined && !hasEveryRow(main.data.expenses);
  const kubernetesAccounts = isCut ? kubernetesAccountIds(accounts.data ?? [], main.data.expenses) : [];
  const rows = useQuery({
    ...queries.kubernetesRows(scope, kubernetesAccounts),
    enabled: kubernetesAccounts.length > 0,
    // The list of accounts may come late and be longer: until its rows are there, those of the shorter one stand.
    meta: { scope },
    placeholderData: (former, query) => (query?.meta?.scope === scope ? former : undefined),
  });
  const others = askedFor(isCut && kubernetesAccounts.length > 0 ? cloudAccountIds(accounts.data ?? [], main.data.expenses) : [], scope);
  const cloud = useQuery({ ...queries.totalOfAccounts(scope, others), enabled: accounts.data !== undefined && others.length > 0 });
  return { main, accounts, rows, cloud, isCut };
}

function askedFor(accounts: string[], { filters: { accounts: asked = [] } = {} }: ExpensesScope): string[] {
  return asked.length === 0 ? accounts : accounts.filter((id) => asked.includes(id));
}
