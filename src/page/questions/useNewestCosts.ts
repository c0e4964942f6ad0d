import { useQuery } from '@tanstack/react-query';
import { type CloudAccount, type ExpensesClient, type ExpensesScope } from '../../data/index.js';
import { monthUntilNow } from '../../domain/period/monthUntilNow.js';
import type { CostsElsewhere } from '../../features/states/EmptyState.js';
import { lastYear } from './lastYear.js';
import { NO_DAYS_ASKED } from './noDaysAsked.js';
import type { LaterAnswers } from './later.js';
import type { Question } from './question.js';

const DAY = 86_400_000;

export interface NewestCostsRequest {
  client: ExpensesClient;
  /** Of the period that has no costs. */
  scope: ExpensesScope;
  now: Date;
  /** Only clusters count. */
  ofKubernetes: boolean;
  /** Null: not known. */
  accounts: readonly CloudAccount[] | null;
  later: LaterAnswers;
}

/**
 * Where in the last 365 days the newest costs are, as the month they are in. Null while that is not known, and where it cannot be: of the
 * filters only that by account reaches the question, as it does Kubernetes.
 */
export function useNewestCosts({ client, scope, now, ofKubernetes, accounts, later }: NewestCostsRequest): {
  elsewhere: CostsElsewhere;
  question: Question;
} {
  const { pools = [], owners = [], regions = [] } = scope.filters ?? {};
  const { code } = later;
  const isAsked = code !== null && (ofKubernetes || pools.length + owners.length + regions.length === 0);
  const question = useQuery(
    isAsked
      ? code.breakdownQuery(client, { ...scope, period: lastYear(Math.floor(now.getTime() / DAY)) }, 'cloud_account_id')
      : NO_DAYS_ASKED,
  );
  if (!isAsked || question.data === undefined) return { elsewhere: null, question };
  const day = code.newestCostDay(question.data, scope.period, ofKubernetes ? (accounts ?? []) : undefined);
  return { elsewhere: day instanceof Date ? monthUntilNow(day, now) : day, question };
}
