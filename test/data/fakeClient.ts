import { vi } from 'vitest';
import type { ExpensesClient, ExpensesScope } from '../../src/data/index.js';

export const DAY: ExpensesScope = {
  organizationId: 'org',
  period: { start: new Date('2025-11-23T00:00:00Z'), end: new Date('2025-11-24T00:00:00Z') },
};
/** The same, as the client is asked for it. */
export const ASKED_DAY = { organizationId: 'org', startDate: 1763856000, endDate: 1763942399 };

/** An answer with this Kubernetes total; null: without `k8s_costs`. */
export function answerWith(kubernetes: number | null, more: object = {}): object {
  return {
    total_count: 0,
    total_cost: 10 + (kubernetes ?? 0),
    clean_expenses: [],
    ...(kubernetes === null ? {} : { k8s_costs: { k8s_total_cost: kubernetes, k8s_cost_breakdown: [] } }),
    ...more,
  };
}

/** A client of which each method can be told what to answer; unless told, it fails. */
export function fakeClient() {
  const unexpected = (name: string) => vi.fn<ExpensesClient['cleanExpenses']>(() => Promise.reject(new Error(`Unexpected ${name}`)));
  return {
    cleanExpenses: unexpected('cleanExpenses'),
    breakdownExpenses: vi.fn<ExpensesClient['breakdownExpenses']>(() => Promise.reject(new Error('Unexpected breakdownExpenses'))),
    cloudAccounts: vi.fn<ExpensesClient['cloudAccounts']>(() => Promise.reject(new Error('Unexpected cloudAccounts'))),
  } satisfies ExpensesClient;
}
