import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import {
  expectedClustersFrom,
  expensesQueries,
  gapState,
  hasEveryRow,
  kubernetesAccountIds,
  type ExpensesAnswer,
  type ExpensesClient,
  type ExpensesError,
  type ExpensesFilters,
  type ExpensesScope,
  type GapState,
  type ReceiptSource,
} from '../data/index.js';
import { chargePeriodToUnix } from '../domain/chargePeriod.js';
import { roundReport, type ChargePeriod, type CostReport, type EfficiencyTargets, type ExpectedCluster } from '../domain/index.js';
import { failuresOf } from './failuresOf.js';
import { isHeld, reportOfAnswer } from './reportOfAnswer.js';
import { useLastError } from './useLastError.js';

export interface ExpensesRequest {
  client: ExpensesClient;
  organizationId: string;
  period: ChargePeriod;
  currency: string;
  /** The same object while its content is the same, as all of this. */
  filters: ExpensesFilters;
  targets: EfficiencyTargets | undefined;
  /** What a gap at the hour boundary is measured against. */
  now: Date;
}

/** What the page shows: one of these at a time. */
export type ExpensesState = { status: 'pending' } | { status: 'noAccounts' } | FailedState | ReadyState;

export interface FailedState {
  status: 'error';
  error: ExpensesError;
  /** Another try is under way; what went wrong before it stays on the screen. */
  isRetrying: boolean;
  retry: () => void;
}

export interface ReadyState {
  status: 'ready';
  /** Rounded: what stands on the screen. */
  report: CostReport;
  /** What receipts are worked out of. */
  source: ReceiptSource;
  /** When the figures on the screen came. */
  fetchedAt: Date;
  isFetching: boolean;
  /** Why the newest attempt failed, while older figures stay. */
  failure: ExpensesError | null;
  /** The hour is still being computed, and asked for again by itself. */
  waiting: GapState | null;
  /** Whether any cluster is connected; null: not known. */
  hasClusters: boolean | null;
  /** Questions beside the main one that found no answer; the page does without what they would have told. */
  unanswered: Unanswered[];
  refresh: () => void;
}

/** `clusters`: which should report. `kubernetesRows`: the rows that were cut from the answer. */
export type Unanswered = 'clusters' | 'kubernetesRows';

export interface Expenses {
  state: ExpensesState;
  /** Why the newest attempt of each question failed, while it is not asked again. */
  failures: ExpensesError[];
  /** What was asked for, and the answer the state is made of: for what is asked beside it. Null: none yet. */
  scope: ExpensesScope;
  answer: ExpensesAnswer | null;
  /** The clusters that should report in another period; undefined: not known. */
  expectedClustersIn: (period: ChargePeriod) => ExpectedCluster[] | undefined;
}

/** The figures of one scope, from as many requests as they take, as one state. */
export function useExpenses(request: ExpensesRequest): Expenses {
  const { client, organizationId, period, currency, filters, targets, now } = request;
  const cache = useQueryClient();
  const { startDate, endDate } = chargePeriodToUnix(period);
  const scope = useMemo(() => ({ organizationId, startDate, endDate, filters }), [organizationId, startDate, endDate, filters]);
  const queries = useMemo(() => expensesQueries(client), [client]);

  const accounts = useQuery(queries.cloudAccounts(organizationId));
  const expectedClustersIn = useCallback(
    ({ end }: Pick<ChargePeriod, 'end'>) => accounts.data && expectedIn(expectedClustersFrom(accounts.data, { end }), filters),
    [accounts.data, filters],
  );
  const expected = useMemo(() => expectedClustersIn({ end: new Date((endDate + 1) * 1000) }), [expectedClustersIn, endDate]);
  const main = useQuery(queries.cleanExpenses(scope, { expectsNoCluster: expected?.length === 0 }));
  const answer = main.data;
  const isCut = answer !== undefined && !hasEveryRow(answer.expenses);
  const kubernetesAccounts = isCut ? kubernetesAccountIds(accounts.data ?? [], answer.expenses) : [];
  const rows = useQuery({
    ...queries.kubernetesRows(scope, kubernetesAccounts),
    enabled: kubernetesAccounts.length > 0,
    // The list of accounts may come late and be longer: until its rows are there, those of the shorter one stand.
    meta: { scope },
    placeholderData: (former, query) => (query?.meta?.scope === scope ? former : undefined),
  });
  const gap = gapState(answer, now.getTime());
  const hasGivenUp = gap?.hasGivenUp === true;

  const source = useMemo(() => {
    if (answer === undefined) return null;
    const context = { currency, expectedClusters: expected, kubernetesRows: rows.data, filters, efficiencyTargets: targets };
    const exact = reportOfAnswer(answer, hasGivenUp, context);
    const { expenses } = isHeld(answer) ? answer.lastGood : answer;
    return { expenses, exact, shown: roundReport(exact) };
  }, [answer, hasGivenUp, currency, expected, rows.data, filters, targets]);

  const failures = failuresOf([main, accounts, rows]);
  const refresh = useCallback(() => void cache.refetchQueries({ type: 'active' }), [cache]);
  const lastError = useLastError(main.error, scope);
  const asked = { failures, scope, answer: null, expectedClustersIn };
  if (main.error?.kind === 'noCloudAccounts') return { ...asked, state: { status: 'noAccounts' } };
  if (source === null || answer === undefined) {
    if (lastError === null) return { ...asked, state: { status: 'pending' } };
    return { ...asked, state: { status: 'error', error: lastError, isRetrying: main.isFetching, retry: refresh } };
  }
  const report = source.shown;
  // What decides about the first figures is waited for, so that none of them changes a moment later; what fails is done without.
  const isUnsettled = [accounts, rows].some((query) => query.isLoading && !query.isFetched && query.failureCount === 0);
  if (isUnsettled) return { ...asked, state: { status: 'pending' } };
  return {
    ...asked,
    answer,
    state: {
      status: 'ready',
      report,
      source,
      fetchedAt: new Date(isHeld(answer) ? answer.lastGood.fetchedAt : answer.fetchedAt),
      isFetching: main.isFetching,
      failure: main.error,
      waiting: expected?.length !== 0 && (report.kubernetes === null || isHeld(answer)) ? gap : null,
      hasClusters: expected === undefined ? null : expected.length > 0 || report.clusters.length > 0,
      unanswered: [...(hasNoAnswer(accounts) ? ['clusters' as const] : []), ...(hasNoAnswer(rows) ? ['kubernetesRows' as const] : [])],
      refresh,
    },
  };
}

/** It was asked and failed, also while it is asked again; an older answer is one. */
function hasNoAnswer({ data, isFetched }: { data: unknown; isFetched: boolean }): boolean {
  return data === undefined && isFetched;
}

/** Of the clusters that should report, those the filter by account asks for. */
function expectedIn<Cluster extends { id: string }>(clusters: Cluster[], { accounts = [] }: ExpensesFilters): Cluster[] {
  return accounts.length === 0 ? clusters : clusters.filter(({ id }) => accounts.includes(id));
}
