import { queryOptions, skipToken } from '@tanstack/react-query';
import { type ExpensesError, RejectedRequestError } from '../api/errors.js';
import { parseBreakdownExpenses } from '../api/parseBreakdownExpenses.js';
import { parseCleanExpenses } from '../api/parseCleanExpenses.js';
import { parseCloudAccounts } from '../api/parseCloudAccounts.js';
import { ROW_FIELDS } from '../api/rowFields.js';
import { toExpensesError } from '../api/toExpensesError.js';
import type {
  BreakdownExpenses,
  BreakdownExpensesQuery,
  CleanExpenses,
  CleanExpensesQuery,
  CloudAccount,
  ExpensesClient,
} from '../api/types.js';
import { isHourBoundary } from '../domain/hourBoundary.js';
import { chargePeriodFromUnix } from '../domain/index.js';
import { type ExpensesAnswer, fileAnswer } from './expensesAnswer.js';
import { hourBoundaryInterval } from './hourBoundaryGap.js';
import { type ExpensesScope, normalizeScope, sortedIds } from './scope.js';

/** The page asks for this many rows at most, as NGUI does. */
const ROW_LIMIT = 5_000;

export interface CleanExpensesOptions {
  /** It is known that no cluster is expected, so missing Kubernetes costs are no gap to wait out. */
  expectsNoCluster?: boolean;
}

/** The questions a page asks of one client, each with its key: for `useQuery(…, queryClientFor(client))`. */
export function expensesQueries(client: ExpensesClient) {
  return {
    /** Costs of the period. While Kubernetes costs are missing at the turn of an hour it asks again by itself. */
    cleanExpenses(unordered: ExpensesScope, { expectsNoCluster = false }: CleanExpensesOptions = {}) {
      const scope = normalizeScope(unordered);
      return queryOptions<ExpensesAnswer, ExpensesError>({
        queryKey: ['cleanExpenses', scope],
        queryFn: async ({ client: cache, queryKey, signal }) => {
          const askedAt = new Date();
          const expenses = await askForRows(client, scope, signal);
          const fetchedAt = Date.now();
          const period = chargePeriodFromUnix(scope.startDate, scope.endDate);
          // Asked in one minute and answered in the next: either of them may be the one the producer had nothing in.
          const isBoundary = [askedAt, new Date(fetchedAt)].some((now) => isHourBoundary({ ...period, now }));
          return fileAnswer({ expenses, fetchedAt }, cache.getQueryData<ExpensesAnswer>(queryKey), isBoundary);
        },
        refetchInterval: ({ state }) => hourBoundaryInterval(state, Date.now(), expectsNoCluster),
      });
    },

    /** The rows of these accounts alone, for where `cleanExpenses` was cut to its limit. Asks nothing without an account. */
    kubernetesRows(unordered: ExpensesScope, accountIds: readonly string[]) {
      const accounts = sortedIds(accountIds);
      const scope = normalizeScope({ ...unordered, filters: { ...unordered.filters, accounts } });
      return queryOptions<CleanExpenses, ExpensesError>({
        queryKey: ['kubernetesRows', scope],
        queryFn: accounts === undefined ? skipToken : ({ signal }) => askForRows(client, scope, signal),
      });
    },

    /** Every data source of the organization: those of type `kubernetes_cnr` are the clusters that should report. */
    cloudAccounts(organizationId: string) {
      return queryOptions<CloudAccount[], ExpensesError>({
        queryKey: ['cloudAccounts', organizationId],
        queryFn: ({ signal }) => ask(signal, parseCloudAccounts, () => client.cloudAccounts({ organizationId }, { signal })),
      });
    },

    /** Costs by day, and those of the same number of days before. Of the filters only the accounts reach it. */
    breakdownExpenses(scope: ExpensesScope, breakdownBy: BreakdownExpensesQuery['breakdownBy']) {
      const { organizationId, startDate, endDate, filters } = scope;
      const query = { organizationId, startDate, endDate, breakdownBy, cloudAccountIds: sortedIds(filters?.accounts) };
      return queryOptions<BreakdownExpenses, ExpensesError>({
        queryKey: ['breakdownExpenses', query],
        queryFn: ({ signal }) => ask(signal, parseBreakdownExpenses, () => client.breakdownExpenses(query, { signal })),
      });
    },
  };
}

/** One attempt: a raw body out of the client, read; every failure as a typed error, an abort as it is. */
async function ask<T>(signal: AbortSignal, parse: (body: unknown) => T, request: () => Promise<unknown>): Promise<T> {
  try {
    return parse(await request());
  } catch (error) {
    throw signal.aborted ? error : await toExpensesError(error);
  }
}

/** Those whose server does not know `field`. */
const withoutFields = new WeakSet<ExpensesClient>();

/** Where a server refuses `field`, it is asked once more without, and no later question of this client has it. */
async function askForRows(client: ExpensesClient, scope: Required<ExpensesScope>, signal: AbortSignal): Promise<CleanExpenses> {
  const askFor = async (fields: readonly string[] | undefined) => {
    const query = { ...cleanExpensesQuery(scope), fields };
    return withPeriod(await ask(signal, parseCleanExpenses, () => client.cleanExpenses(query, { signal })), scope);
  };
  if (withoutFields.has(client)) return askFor(undefined);
  try {
    return await askFor(ROW_FIELDS);
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

function cleanExpensesQuery({ organizationId, startDate, endDate, filters }: Required<ExpensesScope>): CleanExpensesQuery {
  return {
    organizationId,
    startDate,
    endDate,
    limit: ROW_LIMIT,
    cloudAccountIds: filters.accounts,
    poolIds: filters.pools,
    ownerIds: filters.owners,
    regions: filters.regions,
  };
}

/** An answer that does not say what it covers covers what was asked for. */
function withPeriod(expenses: CleanExpenses, { startDate, endDate }: ExpensesScope): CleanExpenses {
  return { ...expenses, start_date: expenses.start_date ?? startDate, end_date: expenses.end_date ?? endDate };
}
