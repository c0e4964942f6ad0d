import { useMemo } from 'react';
import { changesEfficiencyUnit, gapState, type CleanExpenses, type ReceiptSource } from '../../data/index.js';
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
  const made = useMemo(() => {
    if (answer === undefined) return null;
    const { expenses } = isHeld(answer) ? answer.lastGood : answer;
    const context = { asked, currency, expectedClusters, kubernetesRows, cloudRows, filters, efficiencyTargets: targets };
    const sourceOf = (shownWith?: CleanExpenses): ReceiptSource => {
      const exact = reportOfAnswer(answer, hasGivenUp, { ...context, shownWith });
      return { expenses, exact, shown: shownReport(exact) };
    };
    const sourceBeside = (other: CleanExpenses) => (changesEfficiencyUnit(expenses, other) ? sourceOf(other) : null);
    return { source: sourceOf(), sourceBeside };
  }, [answer, hasGivenUp, asked, currency, expectedClusters, kubernetesRows, cloudRows, filters, targets]);
  if (answer === undefined || made === null) return null;
  const { source, sourceBeside } = made;
  const report = source.shown;
  const isGap = isHeld(answer) || report.kubernetes === null;
  const fetchedAt = new Date(isHeld(answer) ? answer.lastGood.fetchedAt : answer.fetchedAt);
  return { answer, report, source, sourceBeside, fetchedAt, waiting: isGap && expectedClusters?.length !== 0 ? gap : null };
}
