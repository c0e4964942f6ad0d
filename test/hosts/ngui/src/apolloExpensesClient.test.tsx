import { ApolloClient, ApolloLink, fromPromise, InMemoryCache } from "@apollo/client";
import { createExpensesClient, KubernetesCosts } from "@cloudtuner/k8s-costs";
import { createServer, ORGANIZATION } from "@cloudtuner/k8s-costs/testing";
import { render, screen } from "@testing-library/react";
import { Kind } from "graphql";
import { expect, test } from "vitest";
import { createApolloExpensesClient } from "./apolloExpensesClient";

/** Stands in for the host's GraphQL server, which asks the REST API. */
const restApi = createExpensesClient({ baseUrl: "http://localhost/restapi/v2", getToken: () => "token" });
const graphQlServer = new ApolloLink(({ query, variables }) => {
  const [definition] = query.definitions;
  const field = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined;
  const name = (field?.kind === Kind.FIELD ? field.name.value : "") as keyof typeof restApi;
  return fromPromise(restApi[name](variables.query, {}).then((answer) => ({ data: { answer } })));
});

test("figures come through Apollo", async () => {
  const backend = await createServer("plan");
  const apollo = new ApolloClient({ link: graphQlServer, cache: new InMemoryCache() });
  render(<KubernetesCosts client={createApolloExpensesClient(apollo)} organizationId={ORGANIZATION.id} currency="EUR" />);
  expect(await screen.findAllByText("€105.00")).not.toHaveLength(0);
  backend.close();
});
