import { type ApolloClient, gql } from "@apollo/client";
import type { ExpensesClient, RequestOptions } from "@cloudtuner/k8s-costs";

// Fields of the host's own schema, of its scalar type JSON: the REST API's answer as it is.
const CLEAN_EXPENSES = gql("query ($query: JSON!) { answer: cleanExpenses(query: $query) }");
const BREAKDOWN_EXPENSES = gql("query ($query: JSON!) { answer: breakdownExpenses(query: $query) }");
const CLOUD_ACCOUNTS = gql("query ($query: JSON!) { answer: cloudAccounts(query: $query) }");

export function createApolloExpensesClient(apollo: ApolloClient<object>): ExpensesClient {
  const ask =
    (query: typeof CLEAN_EXPENSES) =>
    async (variables: object, { signal }: RequestOptions) => {
      // Neither cached nor merged with another's question: the package does both, and aborts what it needs no more.
      const context = { queryDeduplication: false, fetchOptions: { signal } };
      const options = { query, variables: { query: variables }, fetchPolicy: "no-cache", context } as const;
      return (await apollo.query<{ answer: unknown }>(options)).data.answer;
    };
  return { cleanExpenses: ask(CLEAN_EXPENSES), breakdownExpenses: ask(BREAKDOWN_EXPENSES), cloudAccounts: ask(CLOUD_ACCOUNTS) };
}
