import { render, screen } from "@testing-library/react";
import { IntlProvider } from "react-intl";
import { Provider } from "react-redux";
import { expect, test, vi } from "vitest";
import { set, store } from "../../store";
import en from "../../translations/en-US/app.json";
import { KubernetesCosts } from ".";

vi.mock("./KubernetesCostsContainer", () => {
  throw new Error("A new release has taken this chunk away.");
});

test("a chunk that cannot be had is said in its place", async () => {
  set({ features: { k8s_costs: 1 } });
  render(
    <IntlProvider locale="en" messages={en}>
      <Provider store={store}>
        <h1>The page</h1>
        <KubernetesCosts startDateTimestamp={1} endDateTimestamp={2} onApply={() => {}} />
      </Provider>
    </IntlProvider>
  );
  expect(await screen.findByText(/could not be loaded/)).toBeTruthy();
  expect(screen.getByText("The page")).toBeTruthy();
});
