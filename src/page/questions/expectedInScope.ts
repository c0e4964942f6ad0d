import { expectedClustersFrom, type CloudAccount, type ExpensesScope } from '../../data/index.js';
import type { ExpensesFilters } from '../../domain/expensesFilters.js';
import { monthUntilNow } from '../../domain/period/monthUntilNow.js';
import type { ExpectedCluster } from '../../domain/index.js';
import type { NoClusters } from '../../features/states/NoKubernetes.js';

/** The connected clusters that should report in the period, of those that the filter by account asks for. */
export function expectedInScope(accounts: readonly CloudAccount[], { period, filters }: ExpensesScope): ExpectedCluster[] {
  return askedFor(expectedClustersFrom(accounts, period), filters);
}

const ALL_TIME = { start: new Date(-8.64e15), end: new Date(8.64e15) };

/** Why none should report, though some may be connected, or have been: period and filters are out of reach of every cluster. */
export function whyNoneExpected(accounts: readonly CloudAccount[], { period, filters }: ExpensesScope, now: Date): NoClusters {
  const everConnected = expectedClustersFrom(accounts, ALL_TIME);
  const asked = askedFor(everConnected, filters);
  if (asked.length === 0) return { why: everConnected.some(({ deletedAt }) => deletedAt === undefined) ? 'filtered' : 'connected' };
  const removals = asked.flatMap(({ deletedAt }) => (deletedAt !== undefined && deletedAt <= period.start ? deletedAt.getTime() : []));
  const connections = asked.flatMap(({ createdAt }) => (createdAt !== undefined && createdAt >= period.end ? createdAt.getTime() : []));
  const [removedAt, connectedAt] = [Math.max(...removals), Math.min(...connections)];
  // A moment in which one was there.
  const seen = connections.length > 0 ? connectedAt : removedAt - 1;
  return {
    why: 'then',
    removedAt: removals.length > 0 ? new Date(removedAt) : null,
    connectedAt: connections.length > 0 ? new Date(connectedAt) : null,
    elsewhere: monthUntilNow(new Date(seen), now),
  };
}

function askedFor(clusters: ExpectedCluster[], { accounts = [] }: ExpensesFilters = {}): ExpectedCluster[] {
  return accounts.length === 0 ? clusters : clusters.filter(({ id }) => accounts.includes(id));
}
