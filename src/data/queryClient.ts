import { QueryClient } from '@tanstack/react-query';
import type { ExpensesClient } from '../api/restApiTypes.js';
import { retryDelay, shouldRetry } from './retryPolicy.js';

const MINUTE = 60_000;

/** Weak: a client the host lets go of takes its cache along. */
const queryClients = new WeakMap<ExpensesClient, QueryClient>();

/** The cache of one client object, the same at every call: panels given the same client share their answers. */
export function queryClientFor(client: ExpensesClient): QueryClient {
  const known = queryClients.get(client);
  if (known !== undefined) return known;
  const queryClient = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * MINUTE,
        gcTime: 10 * MINUTE,
        // Costs move by the hour: coming back to the tab is no reason to ask every panel's question again.
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        // What the browser calls offline is not always so (VPN, a server on this machine): ask, and let the request tell.
        networkMode: 'always',
        retry: shouldRetry,
        retryDelay: (failureCount, error) => retryDelay(failureCount, error),
      },
    },
  });
  queryClients.set(client, queryClient);
  return queryClient;
}
