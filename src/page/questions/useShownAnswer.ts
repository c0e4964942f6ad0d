import { useMemo } from 'react';
import { gapState } from '../../data/index.js';
import type { ExpectedCluster } from '../../domain/index.js';
import { shownReport } from '../../domain/report/roundReport.js';
import type { ShownAnswer } from './expensesState.js';
import { isHeld, reportOfAnswer } from './reportOfAnswer.js';
import type { ExpensesRequest } from './expensesRequest.js';
import type { ExpensesQuestions } from './useExpensesQuestions.js';

/** The report of the newest answer; while an hour is being computed, of the one before it. Null: none has come. */
export function useShownAnswer(
  { scope: { filters, period: asked }, currency, targets, now }: ExpensesRequest,
  { main: { data: answer }, rows: { data: kubernetesRows }, cloud: { data: cloudRows } }: ExpensesQuestions,
  expectedClusters: ExpectedCluster[] | undefined,
): ShownAnswer | null {
  const gap = gapState(answer, now.getTime());
  const hasGivenUp = gap?.hasGivenUp === true;
  const source = useMemo(() => {
    if (answer === undefined) return null;
    const context = { asked, currency, expectedClusters, kubernetesRows, cloudRows, filters, efficiencyTargets: targets };
    const exact = reportOfAnswer(answer, hasGivenUp, context);
    return { expenses: (isHeld(answer) ? answer.lastGood : answer).expenses, exact, shown: shownReport(exact) };
  }, [answer, hasGivenUp, asked, currency, expectedClusters, kubernetesRows, cloudRows, filters, targets]);
  if (answer === undefined || source === null) return null;
  const report = source.shown;
  const isGap = isHeld(answer) || report.kubernetes === null;
  const fetchedAt = new Date(isHeld(answer) ? answer.lastGood.fetchedAt : answer.fetchedAt);
  return { answer, report, source, fetchedAt, waiting: isGap && expectedClusters?.length !== 0 ? gap : null };
}
