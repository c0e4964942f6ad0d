import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Change } from '../../domain/compare/change.js';
import type { PreviousDays } from '../../domain/days/alignDays.js';
import type { Question } from './question.js';
import { NO_DAYS_ASKED } from './noDaysAsked.js';
import type { PeriodComparison } from './later.js';
import type { DailyAnswer, DailyRequest } from './useDailyCosts.js';

export interface PreviousDaysRequest extends Omit<DailyRequest, 'expectedClustersIn'> {
  daily: DailyAnswer;
  comparison: PeriodComparison;
}

/**
 * Kubernetes costs by day of the compared period, the same object until it changes. Asked for last, and only where the totals of the two
 * periods can be compared with no cluster left out. Null: they did not come, or are not to be laid beside the days on the screen, and the chart goes without.
 */
export function usePreviousDays(request: PreviousDaysRequest): { previousDays: PreviousDays | null; question: Question } {
  const { client, scope, currency, clusterIds, fetchedAt, later, daily, comparison } = request;
  const { periods, changes } = comparison;
  const { code } = later;
  const areAlike = code !== null && periods !== null && code.haveDaysToAlign(periods) && isOfAll(changes?.kubernetes);
  const isNeeded = areAlike && daily.costs !== null;
  const question = useQuery(
    isNeeded ? code.breakdownQuery(client, { ...scope, period: periods.previous }, 'cloud_account_id') : NO_DAYS_ASKED,
  );
  const { data } = question;
  const previousDays = useMemo(() => {
    if (!isNeeded || data === undefined || fetchedAt === null || daily.costs === null) return null;
    const { costs, notices } = code.readDays(data, { clusterIds, period: periods.previous, currency, now: new Date(fetchedAt) });
    // A current figure painted over the days before is no history either.
    return notices.length > 0 ? null : code.alignDays(daily.costs, costs, periods);
  }, [isNeeded, data, code, fetchedAt, daily.costs, periods, clusterIds, currency]);
  return { previousDays, question };
}

function isOfAll(change: Change | undefined): boolean {
  return change?.kind === 'change' && (change.split?.leftOut ?? []).length === 0;
}
