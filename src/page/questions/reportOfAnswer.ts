import { decideCostReport, GIVE_UP_AFTER, type CostReportContext, type ExpensesAnswer } from '../../data/index.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';

export type HeldAnswer = ExpensesAnswer & { lastGood: NonNullable<ExpensesAnswer['lastGood']>; gapSince: number };

/** While an hour is being computed, the figures before it stay on the screen. */
export function isHeld(answer: ExpensesAnswer): answer is HeldAnswer {
  return answer.gapSince !== null && answer.lastGood !== null;
}

/** The report of what the cache holds. `hasGivenUp`: its gap is no longer an hour that is being computed. */
export function reportOfAnswer(answer: ExpensesAnswer, hasGivenUp: boolean, context: Omit<CostReportContext, 'now'>): DecidedReport {
  const now = seenAt(answer, hasGivenUp);
  if (!isHeld(answer)) return decideCostReport(answer.expenses, { ...context, now });
  // The same window: what it cost a while ago it costs now, whatever has passed of it.
  const previous = { ...answer.lastGood.expenses, start_date: null };
  const current = decideCostReport(answer.expenses, { ...context, previous, now });
  const held = decideCostReport(answer.lastGood.expenses, { ...context, now: new Date(answer.lastGood.fetchedAt) });
  const gaps = current.notices.filter(({ code }) => code === 'hour-boundary' || code === 'extended-zero');
  return { ...held, notices: [...gaps, ...held.notices] };
}

/**
 * When an answer was seen. One in a gap is asked for again until its time is up, past the minutes the producer needs: it counts as seen
 * when the gap began, then as seen after it, so that it is one of the two at any time.
 */
function seenAt({ fetchedAt, gapSince }: ExpensesAnswer, hasGivenUp: boolean): Date {
  if (gapSince === null) return new Date(fetchedAt);
  return new Date(hasGivenUp ? Math.max(fetchedAt, gapSince + GIVE_UP_AFTER) : gapSince);
}
