import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { expensesQueries, type ExpensesClient, type ExpensesError, type ExpensesScope } from '../data/index.js';
import type { DailyCosts } from '../domain/dailyCosts.js';
import type { ChargePeriod, DataNotice } from '../domain/index.js';
import { failuresOf } from './failuresOf.js';
import { readDays } from './readDays.js';

/** The server breaks no more days down at once. */
const MOST_DAYS = 365;
const DAY = 86_400_000;
const NO_NOTICES: DataNotice[] = [];

export interface Daily {
  /** `tooShort`: the server breaks down whole days, so those of a part of a day would not be its cost. */
  state: 'loading' | 'failed' | 'tooLong' | 'tooShort' | 'ready';
  /** Rounded; null unless ready. */
  costs: DailyCosts | null;
  /** What only the days show. */
  notices: DataNotice[];
  clustersWithGaps: ReadonlySet<string> | undefined;
  retry: () => void;
}

export interface DailyAnswer {
  /** The same object until it changes. */
  daily: Daily;
  /** Why the newest attempt failed, while it is not asked again. */
  failures: ExpensesError[];
}

export interface DailyRequest {
  client: ExpensesClient;
  scope: ExpensesScope;
  period: ChargePeriod;
  currency: string;
  clusterIds: readonly string[];
  /** When the figures on the screen came; null: they did not yet, and the chart waits for them. */
  fetchedAt: number | null;
}

/** Kubernetes costs day by day, asked for after the figures themselves. Where that fails, only the chart is missing. */
export function useDailyCosts({ client, scope, period, currency, clusterIds, fetchedAt }: DailyRequest): DailyAnswer {
  const queries = useMemo(() => expensesQueries(client), [client]);
  const length = period.end.getTime() - period.start.getTime();
  const unasked = length > MOST_DAYS * DAY ? 'tooLong' : length < DAY ? 'tooShort' : null;
  const question = useQuery({
    ...queries.breakdownExpenses(scope, 'cloud_account_id'),
    enabled: fetchedAt !== null && unasked === null,
  });
  const { data, isError, refetch } = question;
  const ids = JSON.stringify(clusterIds);
  const days = useMemo(() => {
    if (data === undefined || fetchedAt === null) return null;
    return readDays(data, { clusterIds: JSON.parse(ids) as string[], period, currency, now: new Date(fetchedAt) });
  }, [data, ids, period, currency, fetchedAt]);

  const daily = useMemo((): Daily => {
    const retry = (): void => void refetch();
    if (unasked === null && days !== null) return { state: 'ready', ...days, retry };
    return { state: unasked ?? (isError ? 'failed' : 'loading'), costs: null, notices: NO_NOTICES, clustersWithGaps: undefined, retry };
  }, [unasked, days, isError, refetch]);
  return { daily, failures: failuresOf([question]) };
}
