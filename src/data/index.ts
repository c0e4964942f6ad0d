export {
  ContractError,
  ExpensesError,
  type ExpensesErrorKind,
  ForbiddenError,
  NoCloudAccountsError,
  NotExpensesDataError,
  NotFoundError,
  RejectedRequestError,
  UnauthorizedError,
  UnavailableError,
} from '../api/errors.js';
export type { BreakdownExpenses, CleanExpenses, CloudAccount, ExpensesClient } from '../api/types.js';
export { buildCostReport, type CostReportContext } from './buildCostReport.js';
export { expectedClustersFrom, kubernetesAccountIds } from './expectedClusters.js';
export { hasEveryRow } from './expenseRows.js';
export { type ExpensesAnswer, type FetchedExpenses, hasKubernetesCost } from './expensesAnswer.js';
export { gapState, type GapState, GIVE_UP_AFTER, hourBoundaryInterval } from './hourBoundaryGap.js';
export { type CleanExpensesOptions, expensesQueries } from './queries.js';
export { queryClientFor } from './queryClient.js';
export type { ExpensesFilters, ExpensesScope } from './scope.js';
