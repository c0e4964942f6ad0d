import { KubernetesCosts } from "@cloudtuner/k8s-costs";
import { createServer, ORGANIZATION } from "@cloudtuner/k8s-costs/testing";
import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { createAxiosExpensesClient } from "./axiosExpensesClient";

test("figures come through axios", async () => {
  const backend = await createServer("plan");
  const client = createAxiosExpensesClient("http://localhost/restapi/v2", () => "token");
  render(<KubernetesCosts client={client} organizationId={ORGANIZATION.id} currency="EUR" />);
  expect(await screen.findAllByText("€105.00")).not.toHaveLength(0);
  backend.close();
});
