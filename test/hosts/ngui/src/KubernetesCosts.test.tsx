import { createExpensesClient, KubernetesCosts } from "@cloudtuner/k8s-costs";
import { handlers } from "@cloudtuner/k8s-costs/testing";
import { ThemeProvider } from "@mui/material";
import { render, screen } from "@testing-library/react";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createHostTheme } from "./themes/createHostTheme";

const server = setupServer(...handlers("plan", { organizationId: "alpha" }));
beforeAll(() => server.listen());
afterAll(() => server.close());

test("the host's own test meets the mocked backend", async () => {
  const client = createExpensesClient({ baseUrl: "/restapi/v2", getToken: () => "token" });
  render(
    <ThemeProvider theme={createHostTheme()}>
      <KubernetesCosts client={client} organizationId="alpha" currency="EUR" />
    </ThemeProvider>
  );
  expect(await screen.findAllByText("€105.00")).not.toHaveLength(0);
});
