import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { expensesQueries } from '../../data/index.js';
import type { DataNotice } from '../../domain/index.js';
import type { Daily } from '../../domain/days/daily.js';
import type { Question } from './useExpensesQuestions.js';
import { readDays } from './readDays.js';
import type { ExpensesRequest } from './expensesRequest.js';

/** The server breaks no more days down at once. */
const MOST_DAYS = 365;
const DAY = 86_400_000;
const NO_NOTICES: DataNotice[] = [];

export interface DailyAnswer extends Daily {
  /** What only the days show. */
  notices: DataNotice[];
  clustersWithGaps: ReadonlySet<string> | undefined;
}

export interface DailyRequest extends Pick<ExpensesRequest, 'client' | 'scope' | 'currency'> {
  /** The same object while its content is the same. */
  clusterIds: readonly string[];
  /** When the figures on the screen came; null: they did not yet, and the chart waits for them. */
  fetchedAt: number | null;
}

/**
 * Kubernetes costs day by day, the same object until it changes. Asked for after the figures themselves; where that fails, only the chart
 * is missing.
 */
export function useDailyCosts({ client, scope, currency, clusterIds, fetchedAt }: DailyRequest): {
  daily: DailyAnswer;
  question: Question;
} {
  const { period } = scope;
  const length = period.end.getTime() - period.start.getTime();
  const unasked = length > MOST_DAYS * DAY ? 'tooLong' : length < DAY ? 'tooShort' : null;
  const isNeeded = fetchedAt !== null && unasked === null;
  const question = useQuery({ ...expensesQueries(client).breakdownExpenses(scope, 'cloud_account_id'), enabled: isNeeded });
  const { data, isError, refetch } = question;
  const days = useMemo(() => {
    if (!isNeeded || data === undefined) return null;
    return readDays(data, { clusterIds, period, currency, now: new Date(fetchedAt) });
  }, [isNeeded, data, clusterIds, period, currency, fetchedAt]);

  const daily = useMemo((): DailyAnswer => {
    const retry = (): void => void refetch();
    if (days !== null) return { state: 'ready', ...days, retry };
    return { state: unasked ?? (isError ? 'failed' : 'loading'), costs: null, notices: NO_NOTICES, clustersWithGaps: undefined, retry };
  }, [unasked, days, isError, refetch]);
  return { daily, question };
}
