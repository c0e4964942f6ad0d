import { useQuery } from '@tanstack/react-query';
import {
  cloudAccountIds,
  expensesQueries,
  hasEveryRow,
  kubernetesAccountIds,
  type CleanExpenses,
  type CloudAccount,
  type ExpensesAnswer,
  type ExpensesClient,
  type ExpensesScope,
} from '../../data/index.js';
import type { Question } from './question.js';

/** What is asked beside an answer, only where some of its rows were cut. */
export interface CutRows {
  /** The rows of Kubernetes alone. */
  rows: Question<CleanExpenses>;
  /** What all other accounts cost together. */
  cloud: Question<CleanExpenses>;
  isCut: boolean;
}

/** Asks apart what an answer to `scope` lacks where its rows were cut: of the accounts that its filter lets through. */
export function useCutRows(
  client: ExpensesClient,
  scope: ExpensesScope,
  answer: ExpensesAnswer | null | undefined,
  accounts: readonly CloudAccount[] | null | undefined,
): CutRows {
  const queries = expensesQueries(client);
  const cut = answer && !hasEveryRow(answer.expenses) ? answer.expenses : null;
  const asked = scope.filters?.accounts ?? [];
  const idsOf = (list: typeof cloudAccountIds): string[] =>
    cut === null ? [] : list(accounts ?? [], cut).filter((id) => asked.length === 0 || asked.includes(id));
  const clusters = idsOf(kubernetesAccountIds);
  const rows = useQuery({
    ...queries.kubernetesRows(scope, clusters),
    // The list of accounts may come late and be longer: until its rows are there, those of the shorter one stand.
    meta: { scope },
    placeholderData: (former, query) => (query?.meta?.scope === scope ? former : undefined),
  });
  const cloud = useQuery({
    ...queries.totalOfAccounts(scope, idsOf(cloudAccountIds)),
    enabled: Boolean(accounts) && clusters.length > 0,
  });
  return { rows, cloud, isCut: cut !== null };
}
