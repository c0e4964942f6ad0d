import { buildCostReport, hasEveryRow, type CostReportContext, type ExpensesAnswer } from '../../data/index.js';
import { noChange } from '../../domain/compare/change.js';
import type { ComparablePeriods } from '../../domain/compare/comparablePeriods.js';
import { compareReports, type Comparison, type ComparisonOptions } from '../../domain/compare/compareReports.js';
import { roundReport, type ChargePeriod, type DataNotice, type ExpectedCluster } from '../../domain/index.js';

export interface ComparedAnswers extends ComparisonOptions {
  periods: ComparablePeriods;
  /** Of `periods.current`. */
  current: ExpensesAnswer;
  /** Of `periods.previous`. */
  previous: ExpensesAnswer;
  currency: string;
  /** The clusters that should report in a period; undefined: not known. */
  expectedClustersIn: (period: ChargePeriod) => ExpectedCluster[] | undefined;
}

/** How the figures of one period stand to those before it, and what only shows where both are seen. */
export function compareAnswers(compared: ComparedAnswers): { changes: Comparison; notices: DataNotice[] } {
  const { periods, current, previous, currency, expectedClustersIn, extrapolated, clustersWithGaps = [] } = compared;
  const reportOf = (from: ExpensesAnswer, part: ChargePeriod, beside: Pick<CostReportContext, 'previous' | 'shownWith'>) =>
    buildCostReport(from.expenses, {
      now: new Date(from.fetchedAt),
      currency,
      expectedClusters: expectedClustersIn(part),
      ...beside,
    });
  const now = reportOf(current, periods.current, { previous: previous.expenses });
  const before = reportOf(previous, periods.previous, { shownWith: current.expenses });
  // Of a cluster that was connected in the course of the period before, that period holds a part.
  const connected = (expectedClustersIn(periods.current) ?? []).filter(({ createdAt }) => createdAt && createdAt > periods.previous.start);
  const partial = new Set([...clustersWithGaps, ...connected.map(({ id }) => id)]);
  const changes = compareReports(roundReport(now), roundReport(before), { extrapolated, clustersWithGaps: partial });
  // Where rows were cut, Kubernetes may be in a total twice and nobody can tell.
  const isWhole = [current, previous].every(({ expenses }) => hasEveryRow(expenses));
  return {
    changes: isWhole ? changes : { ...changes, total: noChange('unknown'), cloud: noChange('unknown') },
    notices: now.notices.filter(({ code }) => code === 'mode-changed' || code === 'suspicious-step'),
  };
}
