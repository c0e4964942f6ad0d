import { useQuery, useQueryClient, type Query, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import {
  expectedClustersFrom,
  expensesQueries,
  gapState,
  hasEveryRow,
  kubernetesAccountIds,
  nextTryAt,
  type CloudAccount,
  type ExpensesAnswer,
  type ExpensesClient,
  type ExpensesError,
  type ExpensesFilters,
  type ExpensesScope,
  type GapState,
  type ReceiptSource,
} from '../data/index.js';
import { chargePeriodToUnix } from '../domain/chargePeriod.js';
import { type ChargePeriod, type EfficiencyTargets, type ExpectedCluster } from '../domain/index.js';
import type { DecidedReport } from '../domain/report/decidedReport.js';
import { roundDecided } from '../domain/report/roundReport.js';
import { failuresOf } from './failuresOf.js';
import { isHeld, reportOfAnswer } from './reportOfAnswer.js';
import { useElapsed } from './useElapsed.js';
import { useLastError } from './useLastError.js';

/** How long figures that have come wait for what was asked beside them. */
const LONGEST_WAIT_MS = 2_000;
/** How long the first tries may fail in silence. */
const QUIET_MS = 3_000;
const END_OF_TIME = new Date(8.64e15);

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
  /** Another try is under way, or waits for its time; what went wrong before it stays on the screen. */
  isRetrying: boolean;
  /** When that is, in milliseconds since 1970. Null: nothing is tried by itself. */
  nextTryAt: number | null;
  retry: () => void;
}

export interface ReadyState {
  status: 'ready';
  /** Rounded: what stands on the screen. */
  report: DecidedReport;
  /** What receipts are worked out of. */
  source: ReceiptSource;
  /** When the figures on the screen came. */
  fetchedAt: Date;
  isFetching: boolean;
  /** Why the newest attempt failed, while older figures stay. */
  failure: ExpensesError | null;
  /** The hour is still being computed, and asked for again by itself. */
  waiting: GapState | null;
  /** Why no cluster should report; null: some should, or it is not known. */
  noClusters: NoClusters | null;
  /** Questions beside the main one that found no answer; the page does without what they would have told. */
  unanswered: Unanswered[];
  refresh: () => void;
}

/** None is `connected`, none of those is in what is `filtered`, or none of these was there `yet`. */
export type NoClusters = 'connected' | 'filtered' | 'yet';

/** `clusters`: which should report. `kubernetesRows`: the rows that were cut from the answer; `…Cut`: they are too many themselves. */
export type Unanswered = 'clusters' | 'kubernetesRows' | 'kubernetesRowsCut';

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
    return { expenses, exact, shown: roundDecided(exact) };
  }, [answer, hasGivenUp, currency, expected, rows.data, filters, targets]);

  // What decides about the first figures is waited for, so that none of them changes a moment later; what fails, or takes its time, is
  // done without.
  const awaited = answer === undefined ? [] : [accounts, rows].filter(({ isLoading, isFetched }) => isLoading && !isFetched);
  const isOverdue = useElapsed(awaited.length > 0 ? scope : null, LONGEST_WAIT_MS);
  const isUnsettled = !isOverdue && awaited.some(({ failureCount }) => failureCount === 0);
  /** It was asked and failed, also while it is asked again, or is waited for no longer; an older answer is one. */
  const lacks = ({ data, isFetched, isLoading }: Beside) => data === undefined && (isFetched || (isOverdue && isLoading));

  const failures = failuresOf([main, accounts, rows]);
  const refresh = useCallback(() => void askAgain(cache), [cache]);
  const isLate = useElapsed(answer === undefined ? scope : null, QUIET_MS);
  const lastError = useLastError(main.error ?? (isLate ? main.failureReason : null), scope);
  const asked = { failures, scope, answer: null, expectedClustersIn };
  if (main.error?.kind === 'noCloudAccounts') return { ...asked, state: { status: 'noAccounts' } };
  if (source === null || answer === undefined) {
    if (lastError === null) return { ...asked, state: { status: 'pending' } };
    const state = { status: 'error', error: lastError, isRetrying: main.isFetching, nextTryAt: nextTryAt(main), retry: refresh } as const;
    return { ...asked, state };
  }
  const report = source.shown;
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
      noClusters: expected?.length === 0 && report.clusters.length === 0 ? whyNone(accounts.data ?? [], filters) : null,
      unanswered: [
        ...(lacks(accounts) ? ['clusters' as const] : []),
        ...(lacks(rows) ? ['kubernetesRows' as const] : []),
        ...(isCut && rows.data !== undefined && !hasEveryRow(rows.data) ? ['kubernetesRowsCut' as const] : []),
      ],
      refresh,
    },
  };
}

type Beside = Pick<UseQueryResult, 'data' | 'isFetched' | 'isLoading'>;

/** All questions of the page once more, at once: also one that waits for an answer, or for its next try, without having had any. */
async function askAgain(cache: QueryClient): Promise<void> {
  const isStuck = ({ state }: Query) => state.data === undefined && state.fetchStatus !== 'idle';
  await cache.cancelQueries({ type: 'active', predicate: isStuck });
  await cache.refetchQueries({ type: 'active' });
}

/** Though its period and filters are out of reach of every cluster, some may be connected. */
function whyNone(accounts: CloudAccount[], filters: ExpensesFilters): NoClusters {
  const connected = expectedClustersFrom(accounts, { end: END_OF_TIME });
  if (connected.length === 0) return 'connected';
  return expectedIn(connected, filters).length === 0 ? 'filtered' : 'yet';
}

/** Of the clusters that should report, those the filter by account asks for. */
function expectedIn<Cluster extends { id: string }>(clusters: Cluster[], { accounts = [] }: ExpensesFilters): Cluster[] {
  return accounts.length === 0 ? clusters : clusters.filter(({ id }) => accounts.includes(id));
}
