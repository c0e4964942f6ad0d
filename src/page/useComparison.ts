import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import { expensesQueries, type ExpensesAnswer, type ExpensesError, type ExpensesScope } from '../data/index.js';
import { chargePeriodToUnix } from '../domain/chargePeriod.js';
import { comparablePeriods, type ComparablePeriods } from '../domain/comparablePeriods.js';
import { noComparison, type Comparison } from '../domain/compareReports.js';
import type { ChargePeriod, DataNotice } from '../domain/index.js';
import { compareAnswers } from './compareAnswers.js';
import { failuresOf } from './failuresOf.js';
import type { Expenses, ExpensesRequest } from './useExpenses.js';

export interface PeriodComparison {
  /** Null: still being asked for. */
  changes: Comparison | null;
  /** What is compared; null: nothing of the period is complete yet. */
  periods: ComparablePeriods | null;
  /** What only shows beside the period before. */
  notices: DataNotice[];
}

export interface ComparisonAnswer {
  /** The same object until it changes. */
  comparison: PeriodComparison;
  /** Why the newest attempt of each question failed, while it is not asked again. */
  failures: ExpensesError[];
}

export interface ComparisonRequest extends Pick<ExpensesRequest, 'client' | 'currency'> {
  scope: ExpensesScope;
  period: ChargePeriod;
  /** The answer on the screen; null: none yet, and nothing is asked before it. */
  answer: ExpensesAnswer | null;
  expectedClustersIn: Expenses['expectedClustersIn'];
  /** What the days show of trends that are none. */
  extrapolated: DataNotice[];
  clustersWithGaps: ReadonlySet<string> | undefined;
}

const NO_NOTICES: DataNotice[] = [];

/** The changes against the period before. Asked for after the figures themselves; where that fails, only the changes are missing. */
export function useComparison(request: ComparisonRequest): ComparisonAnswer {
  const { client, scope, period, answer, currency, expectedClustersIn, extrapolated, clustersWithGaps } = request;
  const queries = useMemo(() => expensesQueries(client), [client]);
  const fetchedAt = answer?.fetchedAt ?? null;
  const periods = useMemo(() => (fetchedAt === null ? null : comparablePeriods(period, new Date(fetchedAt))), [period, fetchedAt]);
  const isNeeded = periods !== null;
  const scopeOf = (part: ChargePeriod): ExpensesScope => ({ ...scope, ...chargePeriodToUnix(part) });
  const previous = useQuery({ ...queries.cleanExpenses(scopeOf(periods?.previous ?? period)), enabled: isNeeded });
  const complete = useQuery({ ...queries.cleanExpenses(scopeOf(periods?.current ?? period)), enabled: periods?.isPartial === true });
  const current = periods?.isPartial === true ? complete.data : answer;

  const compared = useMemo(() => {
    if (periods === null || !current || previous.data === undefined) return null;
    const answers = { periods, current, previous: previous.data };
    return compareAnswers({ ...answers, currency, expectedClustersIn, extrapolated, clustersWithGaps });
  }, [periods, current, previous.data, currency, expectedClustersIn, extrapolated, clustersWithGaps]);

  const isOver = fetchedAt !== null && (periods === null || hasFailed(previous) || hasFailed(complete));
  const comparison = useMemo(() => {
    if (compared !== null) return { ...compared, periods };
    const changes = isOver ? noComparison(periods === null ? 'incomplete' : 'unknown') : null;
    return { changes, periods, notices: NO_NOTICES };
  }, [compared, periods, isOver]);
  return { comparison, failures: failuresOf([previous, complete]) };
}

function hasFailed({ isError, data }: UseQueryResult<ExpensesAnswer, ExpensesError>): boolean {
  return isError && data === undefined;
}
