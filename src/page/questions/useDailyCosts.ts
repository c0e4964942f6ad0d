import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ChargePeriod, DataNotice } from '../../domain/index.js';
import type { Daily } from '../../domain/days/daily.js';
import type { Expenses } from './useExpenses.js';
import type { Question } from './question.js';
import type { Days, MeasuredCluster } from './readDays.js';
import { MOST_DAYS } from './lastYear.js';
import { NO_DAYS_ASKED } from './noDaysAsked.js';
import type { LaterAnswers } from './later.js';
import type { ExpensesRequest } from './expensesRequest.js';

const DAY = 86_400_000;
const NO_NOTICES: DataNotice[] = [];
const NO_DAYS = {
  costs: null,
  notices: NO_NOTICES,
  tell: (notices: readonly DataNotice[]) => notices,
  extrapolated: NO_NOTICES,
  clustersWithGaps: undefined,
};

export interface DailyAnswer extends Daily {
  /** What only the days show. */
  notices: DataNotice[];
  tell: Days['tell'];
  /** Those of them that say that the days are no history. */
  extrapolated: DataNotice[];
  clustersWithGaps: ReadonlySet<string> | undefined;
}

export interface DailyRequest extends Pick<ExpensesRequest, 'client' | 'scope' | 'currency'> {
  /** The same object while its content is the same. */
  clusterIds: readonly string[];
  /** Of the report on the screen, the same object while its content is the same. */
  clusters?: readonly MeasuredCluster[];
  /** The clusters that should report in a period; undefined: not known. */
  expectedClustersIn: Expenses['expectedClustersIn'];
  /** The period they are of; the same object while its content is the same. */
  covered?: ChargePeriod | undefined;
  /** Whether their costs are of the period and the filters of the scope. */
  isSameScope?: boolean;
  /** When the figures on the screen came; null: they did not yet, and the chart waits for them. */
  fetchedAt: number | null;
  later: LaterAnswers;
}

/**
 * Kubernetes costs day by day, the same object until it changes. Asked for after the figures themselves; where that fails, only the chart
 * is missing.
 */
export function useDailyCosts(request: DailyRequest): {
  daily: DailyAnswer;
  question: Question;
} {
  const { client, scope, currency, clusterIds, clusters, expectedClustersIn, covered, isSameScope, fetchedAt, later } = request;
  const { period } = scope;
  const length = period.end.getTime() - period.start.getTime();
  const unasked = length > MOST_DAYS * DAY ? 'tooLong' : length < DAY ? 'tooShort' : null;
  const isNeeded = fetchedAt !== null && unasked === null;
  const { code } = later;
  const question = useQuery(isNeeded && code !== null ? code.breakdownQuery(client, scope, 'cloud_account_id') : NO_DAYS_ASKED);
  const { data, isError, refetch } = question;
  const days = useMemo(() => {
    if (!isNeeded || code === null || data === undefined) return null;
    const expectedClusters = expectedClustersIn(period);
    return code.readDays(data, {
      clusterIds,
      clusters,
      expectedClusters,
      covered,
      isSameScope,
      period,
      currency,
      now: new Date(fetchedAt),
    });
  }, [isNeeded, code, data, clusterIds, clusters, expectedClustersIn, covered, isSameScope, period, currency, fetchedAt]);

  const hasFailed = isError || later.hasFailed;
  const daily = useMemo((): DailyAnswer => {
    const retry = (): void => {
      later.fetch();
      if (isError) void refetch();
    };
    if (days !== null) {
      return { state: 'ready', ...days, extrapolated: days.notices.filter(({ code }) => code === 'extrapolated-trend'), retry };
    }
    return { ...NO_DAYS, state: unasked ?? (hasFailed ? 'failed' : 'loading'), retry };
  }, [unasked, days, hasFailed, isError, refetch]);
  return { daily, question };
}
