export { amountOf, sortParts } from './costParts.js';
export { sumKnown } from './amounts.js';
export { dateFromUnix } from './chargePeriod.js';
export { compareText } from './compareText.js';

export { composeReport } from './report/composeReport.js';
export { UNKNOWN_EFFICIENCY } from './efficiency.js';
export type {
  ClusterFigures,
  EfficiencyUnit,
  ExpenseFigures,
  KubernetesFigures,
  KubernetesRows,
  LostFigure,
  NamespaceFigures,
  UnreadableObservation,
} from './figures.js';
export type { ExpectedCluster, ReportContext } from './reportContext.js';
export { roundReport } from './report/roundReport.js';
export type * from './types.js';
