import { decideCostReport, hasEveryRow, type CostReportContext, type ExpensesAnswer } from '../../data/index.js';
import { noChange } from '../../domain/compare/change.js';
import type { ComparablePeriods } from '../../domain/compare/comparablePeriods.js';
import { compareReports, type ComparisonOptions } from '../../domain/compare/compareReports.js';
import { noComparison, type Comparison } from '../../domain/compare/comparison.js';
import { roundReport, type ChargePeriod, type CostReport, type DataNotice, type ExpectedCluster } from '../../domain/index.js';
import { BESIDE_ANSWER } from '../../domain/notices/besideAnswer.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';

/** An answer, and what was asked apart where its rows were cut. */
type ComparedAnswer = ExpensesAnswer & Pick<CostReportContext, 'kubernetesRows' | 'cloudRows'>;

export interface ComparedAnswers extends ComparisonOptions {
  periods: ComparablePeriods;
  /** Of `periods.current`. */
  current: ComparedAnswer;
  /** Of `periods.previous`. */
  previous: ComparedAnswer;
  currency: string;
  /** The clusters that should report in a period; undefined: not known. */
  expectedClustersIn: (period: ChargePeriod) => ExpectedCluster[] | undefined;
}

/** How the figures of one period stand to those before it, and what only shows where both are seen. */
export function compareAnswers(compared: ComparedAnswers): { changes: Comparison; notices: DataNotice[] } {
  const { periods, current, previous, currency, expectedClustersIn, extrapolated, clustersWithGaps = [] } = compared;
  const reportOf = (from: ComparedAnswer, part: ChargePeriod, beside: Pick<CostReportContext, 'previous' | 'shownWith'>) => {
    const { expenses, fetchedAt, kubernetesRows, cloudRows } = from;
    const apart = { kubernetesRows, cloudRows, ...beside };
    const context = { now: new Date(fetchedAt), asked: part, currency, expectedClusters: expectedClustersIn(part), ...apart };
    return decideCostReport(expenses, context, BESIDE_ANSWER);
  };
  const now = reportOf(current, periods.current, { previous: previous.expenses });
  const before = reportOf(previous, periods.previous, { shownWith: current.expenses });
  const partial = new Set([...clustersWithGaps, ...partlyConnected(expectedClustersIn(periods.current) ?? [], periods)]);
  // Of an answer that covers less than was asked for, nothing is of the whole period.
  const isCovered = [now, before].every(({ notices }) => !notices.some(isOfAnswer));
  const changes = isCovered
    ? compareReports(shownOf(now), shownOf(before), { extrapolated, clustersWithGaps: partial })
    : noComparison('incomplete');
  // Where rows were cut, and what is whose could not be asked apart, Kubernetes may be in a total twice and nobody can tell.
  const isWhole = isSettled(current, now) && isSettled(previous, before);
  return {
    changes: isWhole ? changes : { ...changes, total: noChange('unknown'), cloud: noChange('unknown') },
    notices: noticedBeside(now, () => reportOf(current, periods.current, { shownWith: previous.expenses })),
  };
}

const BESIDE_PREVIOUS: readonly DataNotice['code'][] = ['mode-changed', 'suspicious-step', 'implausible-amount'];

/** Notices that show only beside the period before. `alone`: the report without it, of which the page says all. */
function noticedBeside({ notices }: CostReport, alone: () => CostReport): DataNotice[] {
  const found = notices.filter(({ code }) => BESIDE_PREVIOUS.includes(code));
  if (found.length === 0) return found;
  const said = new Set(alone().notices.map((notice) => JSON.stringify(notice)));
  return found.filter((notice) => !said.has(JSON.stringify(notice)));
}

function isSettled({ expenses }: ComparedAnswer, { decisions }: DecidedReport): boolean {
  return hasEveryRow(expenses) || decisions.settled.rule !== 'rowsUnknown';
}

/** Efficiencies are worked out of the amounts before rounding. */
function shownOf(exact: CostReport) {
  return { ...roundReport(exact), exact };
}

function isOfAnswer({ code, clusterId }: DataNotice): boolean {
  return code === 'incomplete-period' && clusterId === undefined;
}

/** Ids of the clusters of which one of the periods holds a part: connected in the course of the first, or disconnected in the second. */
function partlyConnected(clusters: readonly ExpectedCluster[], { current, previous }: ComparablePeriods): string[] {
  const isPart = ({ createdAt = previous.start, deletedAt = current.end }: ExpectedCluster): boolean =>
    createdAt > previous.start || deletedAt < current.end;
  return clusters.filter(isPart).map(({ id }) => id);
}
