export { sortParts } from './money/componentOrder.js';
export { amountOf } from './money/costParts.js';
export { CENT, leastOf, sumKnown } from './money/sumAmounts.js';
export { dateFromUnix } from './period/chargePeriod.js';
export { compareText } from './compareText.js';

export { composeReport } from './report/composeReport.js';
export { UNKNOWN_EFFICIENCY } from './efficiency/rowEfficiency.js';
export type {
  ClusterFigures,
  EfficiencyUnit,
  ExpenseFigures,
  KubernetesFigures,
  LostFigure,
  NamespaceFigures,
  UnreadableObservation,
} from './report/expenseFigures.js';
export type { ExpectedCluster, ReportContext } from './report/reportContext.js';
export { roundReport } from './report/roundReport.js';
export type * from './types.js';
