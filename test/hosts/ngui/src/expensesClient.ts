import type { ExpensesClient, RequestOptions } from '@cloudtuner/k8s-costs';
import { restApi } from './restApi';

const wire = (name: string) => name.replace(/s$/, '').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

async function get(resource: string, { organizationId: id, ...query }: { organizationId: string }, { signal }: RequestOptions) {
  const params = Object.fromEntries(Object.entries(query).map(([name, value]) => [wire(name), value]));
  return (await restApi.get<unknown>(`/organizations/${id}/${resource}`, { params, signal, paramsSerializer: { indexes: null } })).data;
}

export const createExpensesClient = (): ExpensesClient => ({
  cleanExpenses: (...asked) => get('clean_expenses', ...asked),
  breakdownExpenses: (...asked) => get('breakdown_expenses', ...asked),
  cloudAccounts: (...asked) => get('cloud_accounts', ...asked),
});
