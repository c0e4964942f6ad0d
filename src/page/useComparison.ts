import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import {
  buildCostReport,
  expensesQueries,
  hasEveryRow,
  type ExpensesAnswer,
  type ExpensesError,
  type ExpensesScope,
} from '../data/index.js';
import { noChange } from '../domain/change.js';
import { chargePeriodToUnix } from '../domain/chargePeriod.js';
import { comparablePeriods, type ComparablePeriods } from '../domain/comparablePeriods.js';
import { compareReports, noComparison, type Comparison } from '../domain/compareReports.js';
import { roundReport, type ChargePeriod, type DataNotice } from '../domain/index.js';
import { failuresOf } from './failuresOf.js';
import type { Expenses, ExpensesRequest } from './useExpenses.js';

export interface PeriodComparison {
  /** Null: still being asked for. */
  changes: Comparison | null;
  /** What is compared; null: nothing of the period is complete yet. */
  periods: ComparablePeriods | null;
  /** What only shows beside the period before. */
  notices: DataNotice[];
  /** Why the newest attempt of each question failed, while it is not asked again. */
  failures: ExpensesError[];
}

export interface ComparisonRequest extends Pick<ExpensesRequest, 'client' | 'currency'> {
  scope: ExpensesScope;
  period: ChargePeriod;
  /** The answer on the screen; null: none yet, and nothing is asked before it. */
  answer: ExpensesAnswer | null;
  expectedClustersIn: Expenses['expectedClustersIn'];
  isExtrapolated: boolean;
  clustersWithGaps: ReadonlySet<string> | undefined;
}

const NO_NOTICES: DataNotice[] = [];

/** The changes against the period before. Asked for after the figures themselves; where that fails, only the changes are missing. */
export function useComparison(request: ComparisonRequest): PeriodComparison {
  const { client, scope, period, answer, currency, expectedClustersIn, isExtrapolated, clustersWithGaps } = request;
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
    const reportOf = (from: ExpensesAnswer, part: ChargePeriod, before?: ExpensesAnswer) =>
      buildCostReport(from.expenses, {
        now: new Date(from.fetchedAt),
        currency,
        expectedClusters: expectedClustersIn(part),
        previous: before?.expenses,
      });
    const now = reportOf(current, periods.current, previous.data);
    const before = reportOf(previous.data, periods.previous);
    const changes = compareReports(roundReport(now), roundReport(before), { isExtrapolated, clustersWithGaps });
    // Where rows were cut, Kubernetes may be in a total twice and nobody can tell.
    const isWhole = [current, previous.data].every(({ expenses }) => hasEveryRow(expenses));
    return {
      changes: isWhole ? changes : { ...changes, total: noChange('unknown'), cloud: noChange('unknown') },
      notices: now.notices.filter(({ code }) => code === 'mode-changed' || code === 'suspicious-step'),
    };
  }, [periods, current, previous.data, currency, expectedClustersIn, isExtrapolated, clustersWithGaps]);

  return useMemo(() => {
    const failures = failuresOf([previous, complete]);
    if (compared !== null) return { ...compared, periods, failures };
    const isOver = fetchedAt !== null && (periods === null || hasFailed(previous) || hasFailed(complete));
    return { changes: isOver ? noComparison(periods === null ? 'incomplete' : 'unknown') : null, periods, notices: NO_NOTICES, failures };
  }, [compared, periods, fetchedAt, previous, complete]);
}

function hasFailed({ isError, data }: UseQueryResult<ExpensesAnswer, ExpensesError>): boolean {
  return isError && data === undefined;
}
