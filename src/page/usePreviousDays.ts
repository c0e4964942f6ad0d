import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { expensesQueries, type ExpensesError } from '../data/index.js';
import { alignDays, haveDaysToAlign, type PreviousDays } from '../domain/alignDays.js';
import { chargePeriodToUnix } from '../domain/chargePeriod.js';
import { failuresOf } from './failuresOf.js';
import { readDays } from './readDays.js';
import type { PeriodComparison } from './useComparison.js';
import type { Daily, DailyRequest } from './useDailyCosts.js';

export interface PreviousDaysAnswer {
  /** The same object until it changes. Null: they did not come, or are not to be laid beside the days on the screen. */
  previousDays: PreviousDays | null;
  /** Why the newest attempt failed, while it is not asked again. */
  failures: ExpensesError[];
}

export interface PreviousDaysRequest extends Pick<DailyRequest, 'client' | 'scope' | 'currency' | 'clusterIds' | 'fetchedAt'> {
  daily: Daily;
  comparison: PeriodComparison;
}

/**
 * Kubernetes costs by day of the compared period. Asked for last, and only where the totals of the two periods can be compared; where that
 * fails the chart goes without.
 */
export function usePreviousDays(request: PreviousDaysRequest): PreviousDaysAnswer {
  const { client, scope, currency, clusterIds, fetchedAt, daily, comparison } = request;
  const queries = useMemo(() => expensesQueries(client), [client]);
  const { periods, changes } = comparison;
  const period = periods?.previous ?? null;
  const canBeAligned = periods !== null && haveDaysToAlign(periods);
  const isNeeded = canBeAligned && daily.costs !== null && changes?.kubernetes.kind === 'change';
  const question = useQuery({
    ...queries.breakdownExpenses(period === null ? scope : { ...scope, ...chargePeriodToUnix(period) }, 'cloud_account_id'),
    enabled: isNeeded,
  });
  const { data } = question;
  const ids = JSON.stringify(clusterIds);
  const previousDays = useMemo(() => {
    if (!isNeeded || data === undefined || fetchedAt === null || daily.costs === null) return null;
    const context = { clusterIds: JSON.parse(ids) as string[], period: periods.previous, currency, now: new Date(fetchedAt) };
    const { costs, notices } = readDays(data, context);
    // A current figure painted over the days before is no history either.
    return notices.length > 0 ? null : alignDays(daily.costs, costs, periods);
  }, [isNeeded, data, fetchedAt, daily.costs, periods, ids, currency]);
  return { previousDays, failures: failuresOf([question]) };
}
