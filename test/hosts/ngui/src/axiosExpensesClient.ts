import type { ExpensesClient, RequestOptions } from "@cloudtuner/k8s-costs";
import axios from "axios";

const wire = (name: string) => name.replace(/s$/, "").replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export function createAxiosExpensesClient(baseURL: string, getToken: () => string): ExpensesClient {
  const get = async (
    resource: string,
    { organizationId: id, ...query }: { organizationId: string },
    { signal }: RequestOptions
  ) => {
    const params = Object.fromEntries(Object.entries(query).map(([name, value]) => [wire(name), value]));
    const headers = { Authorization: `Bearer ${getToken()}` };
    const options = { baseURL, params, headers, signal, paramsSerializer: { indexes: null } };
    return (await axios.get<unknown>(`/organizations/${id}/${resource}`, options)).data;
  };
  return {
    cleanExpenses: (...asked) => get("clean_expenses", ...asked),
    breakdownExpenses: (...asked) => get("breakdown_expenses", ...asked),
    cloudAccounts: (...asked) => get("cloud_accounts", ...asked)
  };
}
