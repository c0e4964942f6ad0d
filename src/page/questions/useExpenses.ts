import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { hasEveryRow, nextTryAt } from '../../data/index.js';
import type { ChargePeriod, ExpectedCluster } from '../../domain/index.js';
import { expectedInScope, whyNoneExpected } from './expectedInScope.js';
import type { ExpensesRequest } from './expensesRequest.js';
import type { ExpensesState } from './expensesState.js';
import type { Unanswered } from '../../features/states/UnansweredNote.js';
import type { Question } from './question.js';
import { useExpensesQuestions } from './useExpensesQuestions.js';
import { useLastError } from './useLastError.js';
import { usePatience } from './usePatience.js';
import { useShownAnswer } from './useShownAnswer.js';

export interface Expenses {
  state: ExpensesState;
  questions: Question[];
  /** The clusters that should report in another period; undefined: not known. The same function until it would tell others. */
  expectedClustersIn: (period: ChargePeriod) => ExpectedCluster[] | undefined;
}

/** The figures of one scope, from as many requests as they take, as one state. */
export function useExpenses(request: ExpensesRequest): Expenses {
  const { client, scope, now } = request;
  const asked = useExpensesQuestions(client, scope);
  const { main, accounts, rows, cloud } = asked;
  const expectedClustersIn = useCallback(
    (period: ChargePeriod) => accounts.data && expectedInScope(accounts.data, { ...scope, period }),
    [accounts.data, scope],
  );
  const expected = useMemo(() => expectedClustersIn(scope.period), [expectedClustersIn, scope.period]);
  const shown = useShownAnswer(request, asked, expected);
  const { isWaiting, lacks } = usePatience([accounts, rows, cloud], shown && scope);
  const error = useLastError(main, scope);
  const cache = useQueryClient();
  const refresh = useCallback(() => void askAgain(cache), [cache]);

  const stateOf = (): ExpensesState => {
    if (main.error?.kind === 'noCloudAccounts') return { status: 'noAccounts' };
    if (shown === null && error !== null) {
      return { status: 'error', error, isRetrying: main.isFetching, nextTryAt: nextTryAt(main), retry: refresh };
    }
    if (shown === null || isWaiting) return { status: 'pending' };
    const unanswered: Unanswered[] = [];
    if (lacks(accounts)) unanswered.push(shown.report.missingClusters.length > 0 ? 'clustersNamed' : 'clusters');
    if (lacks(rows) || lacks(cloud)) unanswered.push('kubernetesRows');
    if (asked.isCut && rows.data !== undefined && !hasEveryRow(rows.data)) unanswered.push('kubernetesRowsCut');
    const hasNone = expected?.length === 0 && shown.report.clusters.length === 0;
    const noClusters = hasNone ? whyNoneExpected(accounts.data ?? [], scope, now) : null;
    const known = { noClusters, accounts: accounts.data ?? null, unanswered };
    return { status: 'ready', ...shown, ...known, isFetching: main.isFetching, failure: main.error, refresh };
  };
  return { state: stateOf(), questions: [main, accounts, rows, cloud], expectedClustersIn };
}

/** All questions of the page once more, at once: also one that waits for an answer, or for its next try, without having had any. */
async function askAgain(cache: QueryClient): Promise<void> {
  const isStuck = ({ state }: Query) => state.data === undefined && state.fetchStatus !== 'idle';
  await cache.cancelQueries({ type: 'active', predicate: isStuck });
  await cache.refetchQueries({ type: 'active' });
}
