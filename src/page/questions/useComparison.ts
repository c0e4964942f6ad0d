import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { expensesQueries, type CleanExpenses, type CloudAccount, type ExpensesAnswer } from '../../data/index.js';
import { noComparison } from '../../domain/compare/comparison.js';
import type { NoChangeReason } from '../../domain/compare/change.js';
import type { ChargePeriod, DataNotice } from '../../domain/index.js';
import type { Question } from './question.js';
import type { DailyAnswer } from './useDailyCosts.js';
import type { ExpensesRequest } from './expensesRequest.js';
import { useCutRows } from './useCutRows.js';
import type { Expenses } from './useExpenses.js';
import type { LaterAnswers, PeriodComparison } from './later.js';

export interface ComparisonRequest extends Pick<ExpensesRequest, 'client' | 'scope' | 'currency'> {
  /** The answer on the screen; null: none yet, and nothing is asked before it. */
  answer: ExpensesAnswer | null;
  /** The data sources of the organization; null: not known. */
  accounts: readonly CloudAccount[] | null;
  expectedClustersIn: Expenses['expectedClustersIn'];
  /** May show that there is nothing to compare. */
  daily: DailyAnswer;
  later: LaterAnswers;
}

export interface ComparisonAnswer {
  comparison: PeriodComparison;
  /** The answer of the compared period, which is shown beside the figures. Null: none has come. */
  previous: CleanExpenses | null;
  questions: Question[];
}

const DAY = 86_400_000;
const NO_NOTICES: DataNotice[] = [];

/**
 * The changes against the period before, the same object until it changes. Asked for after the figures themselves; where that fails, only
 * the changes are missing.
 */
export function useComparison(request: ComparisonRequest): ComparisonAnswer {
  const { client, scope, currency, answer, accounts, expectedClustersIn, daily, later } = request;
  const { extrapolated, clustersWithGaps } = daily;
  const { code } = later;
  const fetchedAt = answer?.fetchedAt ?? null;
  const periods = useMemo(
    () => (fetchedAt === null || code === null ? null : code.comparablePeriods(scope.period, new Date(fetchedAt))),
    [code, scope.period, fetchedAt],
  );
  const isPartial = periods?.isPartial === true;
  const queries = expensesQueries(client);
  const nowScope = isPartial ? { ...scope, period: periods.current } : scope;
  const beforeScope = { ...scope, period: periods?.previous ?? scope.period };
  const previous = useQuery({ ...queries.cleanExpenses(beforeScope), enabled: periods !== null });
  const complete = useQuery({ ...queries.cleanExpenses(nowScope), enabled: isPartial });
  const current = isPartial ? complete.data : answer;
  const { rows, cloud } = useCutRows(client, nowScope, periods && current, accounts);
  const { rows: rowsBefore, cloud: cloudBefore } = useCutRows(client, beforeScope, periods && previous.data, accounts);
  const isAskedApart = [rows, cloud, rowsBefore, cloudBefore].some(({ isLoading, failureCount }) => isLoading && failureCount === 0);
  const hasFailed = later.hasFailed || previous.isLoadingError || complete.isLoadingError;

  const comparison = useMemo((): PeriodComparison => {
    const none = { periods, textOf: code?.changeText ?? null, notices: NO_NOTICES };
    if (fetchedAt !== null && hasFailed) return { ...none, changes: noComparison('unknown') };
    if (fetchedAt !== null && code !== null && periods === null) return { ...none, changes: noComparison(whyNoPeriods(scope.period)) };
    if (code === null || periods === null || !current || !previous.data || isAskedApart) return { ...none, changes: null };
    const { compareAnswers } = code;
    const answers = {
      periods,
      current: { ...current, kubernetesRows: rows.data, cloudRows: cloud.data },
      previous: { ...previous.data, kubernetesRows: rowsBefore.data, cloudRows: cloudBefore.data },
    };
    return { ...none, ...compareAnswers({ ...answers, currency, expectedClustersIn, extrapolated, clustersWithGaps }) };
  }, [
    scope.period,
    periods,
    fetchedAt,
    current,
    previous.data,
    isAskedApart,
    rows.data,
    cloud.data,
    rowsBefore.data,
    cloudBefore.data,
    code,
    hasFailed,
    currency,
    expectedClustersIn,
    extrapolated,
    clustersWithGaps,
  ]);
  return { comparison, previous: previous.data?.expenses ?? null, questions: [previous, complete, rowsBefore, cloudBefore] };
}

/** Nothing of the period is complete: of a day that is running no hours are compared, since the costs of clouds come by days. */
function whyNoPeriods({ start, end }: ChargePeriod): NoChangeReason {
  return end.getTime() - start.getTime() < DAY ? 'incomplete' : 'dayRunning';
}
