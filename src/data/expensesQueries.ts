import { queryOptions, skipToken } from '@tanstack/react-query';
import { type ExpensesError, RejectedRequestError } from '../api/errors.js';
import { parseCleanExpenses } from '../api/parseCleanExpenses.js';
import { parseCloudAccounts } from '../api/parseCloudAccounts.js';
import { RESOURCE_FIELDS, ROW_FIELDS } from '../api/rowFields.js';
import { toExpensesError } from '../api/toExpensesError.js';
import type { CleanExpenses, CleanExpensesQuery, CloudAccount, ExpensesClient } from '../api/restApiTypes.js';
import { chargePeriodToUnix } from '../domain/period/chargePeriod.js';
import { isHourBoundary } from '../domain/period/hourBoundary.js';
import { type ExpensesAnswer, fileAnswer } from './expensesAnswer.js';
import { hourBoundaryInterval } from './hourBoundaryGap.js';
import type { ExpensesScope } from './expensesScope.js';

/** The page asks for this many rows at most, as NGUI does. */
const ROW_LIMIT = 5_000;
/** A page of all rows: not so many that one asks for minutes without a sign of progress. */
export const PAGE_ROWS = 3_000;

export interface CleanExpensesOptions {
  /** It is known that no cluster is expected, so missing Kubernetes costs are no gap to wait out. */
  expectsNoCluster?: boolean;
}

/**
 * The questions a page asks of one client, each with its key: for `useQuery(…, queryClientFor(client))`. What the client is asked is the key,
 * so that what asks for the same thing has the same answer.
 */
export function expensesQueries(client: ExpensesClient) {
  return {
    /** Costs of the period. While Kubernetes costs are missing at the turn of an hour it asks again by itself. */
    cleanExpenses(scope: ExpensesScope, { expectsNoCluster = false }: CleanExpensesOptions = {}) {
      const query = cleanExpensesQuery(scope);
      return queryOptions<ExpensesAnswer, ExpensesError>({
        queryKey: ['cleanExpenses', query],
        queryFn: async ({ client: cache, queryKey, signal }) => {
          const askedAt = new Date();
          const expenses = await askForRows(client, query, signal);
          const fetchedAt = Date.now();
          // Asked in one minute and answered in the next: either of them may be the one the producer had nothing in.
          const isBoundary = [askedAt, new Date(fetchedAt)].some((now) => isHourBoundary({ ...scope.period, now }));
          return fileAnswer({ expenses, fetchedAt }, cache.getQueryData<ExpensesAnswer>(queryKey), isBoundary);
        },
        refetchInterval: ({ state }) => hourBoundaryInterval(state, Date.now(), expectsNoCluster),
      });
    },

    /** The rows of these accounts alone, for where `cleanExpenses` was cut to its limit. Asks nothing without an account. */
    kubernetesRows(scope: ExpensesScope, accounts: readonly string[]) {
      const query = cleanExpensesQuery({ ...scope, filters: { ...scope.filters, accounts } });
      return queryOptions<CleanExpenses, ExpensesError>({
        queryKey: ['kubernetesRows', query],
        queryFn: accounts.length === 0 ? skipToken : ({ signal }) => askForRows(client, query, signal),
      });
    },

    /**
     * What these accounts cost together, for where `cleanExpenses` was cut: totals are not limited. What no account costs needs no question.
     */
    totalOfAccounts(scope: ExpensesScope, accounts: readonly string[]) {
      const query = { ...cleanExpensesQuery({ ...scope, filters: { ...scope.filters, accounts } }), limit: 1 };
      return queryOptions<CleanExpenses, ExpensesError>({
        queryKey: ['totalOfAccounts', query],
        queryFn: ({ signal }) =>
          accounts.length === 0 ? parseCleanExpenses({ total_cost: 0 }) : askForRows(client, query, signal, ['cost']),
      });
    },

    /** A page of all rows, for a file of them: with what a cloud resource is read from alone, and not kept. */
    rowPage(scope: ExpensesScope, offset: number) {
      const query = { ...cleanExpensesQuery(scope), limit: PAGE_ROWS, offset };
      return queryOptions<CleanExpenses, ExpensesError>({
        queryKey: ['rowPage', query],
        queryFn: ({ signal }) => askForRows(client, query, signal, RESOURCE_FIELDS),
        staleTime: 0,
        gcTime: 0,
      });
    },

    /** Every data source of the organization: those of type `kubernetes_cnr` are the clusters that should report. */
    cloudAccounts(organizationId: string) {
      return queryOptions<CloudAccount[], ExpensesError>({
        queryKey: ['cloudAccounts', organizationId],
        queryFn: ({ signal }) => ask(signal, parseCloudAccounts, () => client.cloudAccounts({ organizationId }, { signal })),
      });
    },
  };
}

function cleanExpensesQuery({ organizationId, period, filters = {} }: ExpensesScope): CleanExpensesQuery {
  return {
    organizationId,
    ...chargePeriodToUnix(period),
    limit: ROW_LIMIT,
    cloudAccountIds: sortedIds(filters.accounts),
    poolIds: sortedIds(filters.pools),
    ownerIds: sortedIds(filters.owners),
    regions: sortedIds(filters.regions),
  };
}

/** In one order and each once. Undefined, which a key leaves out: nothing to narrow to. */
export function sortedIds(ids: readonly string[] = []): readonly string[] | undefined {
  return ids.length === 0 ? undefined : [...new Set(ids)].sort();
}

/** One attempt: a raw body out of the client, read; every failure as a typed error, an abort as it is. */
export async function ask<T>(signal: AbortSignal, parse: (body: unknown) => T, request: () => Promise<unknown>): Promise<T> {
  try {
    return parse(await request());
  } catch (error) {
    throw signal.aborted ? error : await toExpensesError(error);
  }
}

/** Those whose server does not know `field`. */
const withoutFields = new WeakSet<ExpensesClient>();

/** Where a server refuses `field`, it is asked once more without, and no later question of this client has it. */
async function askForRows(
  client: ExpensesClient,
  query: CleanExpensesQuery,
  signal: AbortSignal,
  rowFields = ROW_FIELDS,
): Promise<CleanExpenses> {
  const askFor = async (fields: readonly string[] | undefined) => {
    const expenses = await ask(signal, parseCleanExpenses, () => client.cleanExpenses({ ...query, fields }, { signal }));
    // An answer that does not say what it covers covers what was asked for.
    return { ...expenses, start_date: expenses.start_date ?? query.startDate, end_date: expenses.end_date ?? query.endDate };
  };
  if (withoutFields.has(client)) return askFor(undefined);
  try {
    return await askFor(rowFields);
  } catch (error) {
    if (!refusesField(error)) throw error;
    withoutFields.add(client);
    return askFor(undefined);
  }
}

/** 400 OE0212 names the arguments the server does not know, in `params` or only in its reason. */
function refusesField(error: unknown): boolean {
  if (!(error instanceof RejectedRequestError) || error.code !== 'OE0212') return false;
  return [...error.params, error.reason ?? ''].some((text) => /\bfield\b/.test(text));
}
