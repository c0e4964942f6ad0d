import { expectedClustersFrom, type CloudAccount, type ExpensesScope } from '../../data/index.js';
import type { ExpensesFilters } from '../../domain/expensesFilters.js';
import type { ExpectedCluster } from '../../domain/index.js';
import type { NoClusters } from '../../features/states/NoKubernetes.js';

/** The connected clusters that should report in the period, of those that the filter by account asks for. */
export function expectedInScope(accounts: readonly CloudAccount[], { period, filters }: ExpensesScope): ExpectedCluster[] {
  return askedFor(expectedClustersFrom(accounts, period), filters);
}

const END_OF_TIME = new Date(8.64e15);

/** Why none should report: though period and filters are out of reach of every cluster, some may be connected. */
export function whyNoneExpected(accounts: readonly CloudAccount[], { filters }: ExpensesScope): NoClusters {
  const connected = expectedClustersFrom(accounts, { start: END_OF_TIME, end: END_OF_TIME });
  if (connected.length === 0) return 'connected';
  return askedFor(connected, filters).length === 0 ? 'filtered' : 'yet';
}

function askedFor(clusters: ExpectedCluster[], { accounts = [] }: ExpensesFilters = {}): ExpectedCluster[] {
  return accounts.length === 0 ? clusters : clusters.filter(({ id }) => accounts.includes(id));
}
