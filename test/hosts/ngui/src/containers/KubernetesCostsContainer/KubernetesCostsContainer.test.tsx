import { createRoot } from "react-dom/client";
import { IntlProvider } from "react-intl";
import { expect, it, vi } from "vitest";
import KubernetesCostsContainer from "./KubernetesCostsContainer";

vi.mock("hooks/useGetToken", () => ({ useGetToken: () => ({ userId: "user", token: "token" }) }));
vi.mock("hooks/useOrganizationInfo", () => ({ useOrganizationInfo: () => ({ organizationId: "id", currency: "EUR" }) }));
vi.mock("hooks/useSignOut", () => ({ useSignOut: () => vi.fn() }));

const CLUSTER = { cloud_account_id: "id", cloud_account_name: "production", cost: 105 };
const ANSWERS = {
  clean_expenses: {
    start_date: Date.UTC(2026, 8, 1) / 1000,
    end_date: Date.UTC(2026, 9, 1) / 1000 - 1,
    total_count: 0,
    total_cost: 105,
    clean_expenses: [],
    k8s_costs: { k8s_total_cost: 105, k8s_cost_breakdown: [{ ...CLUSTER, breakdown: { total_cost: 105, cpu_cost: 105 } }] }
  },
  breakdown_expenses: {},
  cloud_accounts: { cloud_accounts: [{ id: "id", name: "production", type: "kubernetes_cnr" }] }
};

it("shows what the clusters cost in the period of the page", async () => {
  const requests: string[] = [];
  vi.stubGlobal("fetch", async (url: string) => {
    requests.push(url);
    const [, answer] = Object.entries(ANSWERS).find(([resource]) => url.includes(resource)) ?? [];
    return new Response(JSON.stringify(answer), { headers: { "content-type": "application/json" } });
  });
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  root.render(
    <IntlProvider locale="en">
      <KubernetesCostsContainer
        startDateTimestamp={ANSWERS.clean_expenses.start_date}
        endDateTimestamp={ANSWERS.clean_expenses.end_date}
        onApply={() => undefined}
      />
    </IntlProvider>
  );
  await vi.waitFor(() => expect(document.body.textContent).toContain("€105.00"), 20_000);
  expect(requests.join()).toContain(`clean_expenses?start_date=${ANSWERS.clean_expenses.start_date}`);
  root.unmount();
}, 30_000);
