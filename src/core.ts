/** `@cloudtuner/k8s-costs/core`: the wire contract and the cost model. No React; runs in Node. */
export { ContractError, type CutOffAnswer } from './api/errors.js';
export { parseBreakdownExpenses } from './api/parseBreakdownExpenses.js';
export { parseCleanExpenses } from './api/parseCleanExpenses.js';
export { parseCloudAccounts } from './api/parseCloudAccounts.js';
export { ROW_FIELDS } from './api/rowFields.js';
export type {
  BreakdownCost,
  BreakdownCount,
  BreakdownExpenses,
  CleanExpenses,
  CloudAccount,
  ClusterFigures,
  CostFigures,
  ExpenseRow,
  K8sCostError,
  K8sCosts,
  NamespaceFigures,
  UnreadableValue,
} from './api/restApiTypes.js';
export { buildCostReport } from './data/buildCostReport.js';
export type { CostReportContext } from './data/decideCostReport.js';
export { expectedClustersFrom } from './data/expectedClusters.js';
export { chargePeriodFromUnix, chargePeriodToUnix } from './domain/period/chargePeriod.js';
export { roundReport } from './domain/report/roundReport.js';
export type {
  ChargePeriod,
  CloudAccountCost,
  CloudResourceCost,
  ClusterCost,
  CostPart,
  CostReport,
  DataNotice,
  Efficiency,
  EfficiencyTargets,
  MissingCluster,
  NamespaceCost,
  NamespaceKind,
  NoticeCode,
  OtherMeaning,
} from './domain/types.js';
export type { DayCost, ExpectedCluster, ReportContext } from './domain/report/reportContext.js';
