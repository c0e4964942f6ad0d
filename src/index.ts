/** `@cloudtuner/k8s-costs`: the components, the client, and the types a host needs. */
export { ExpensesPage, type ExpensesPageProps } from './ExpensesPage.js';
export { KubernetesCosts, type KubernetesCostsProps } from './KubernetesCosts.js';
export { createExpensesClient, type ExpensesClientOptions } from './api/createExpensesClient.js';
export {
  type CutOffAnswer,
  ExpensesError,
  type ExpensesErrorDetails,
  type ExpensesErrorKind,
  ForbiddenError,
  NoCloudAccountsError,
  NotExpensesDataError,
  NotFoundError,
  RejectedRequestError,
  UnauthorizedError,
  UnavailableError,
} from './api/errors.js';
export type { GetToken } from './api/getJson.js';
export type { BreakdownExpensesQuery, CleanExpensesQuery, CloudAccountsQuery, ExpensesClient, RequestOptions } from './api/restApiTypes.js';
export type { ExpensesFilters } from './domain/expensesFilters.js';
export type { ClusterSort, ClusterSortColumn, SortDirection } from './domain/tables/clusterSort.js';
export { chargePeriodFromUnix, chargePeriodToUnix } from './domain/period/chargePeriod.js';
export type { ChargePeriod, EfficiencyTargets, KubernetesOverlap } from './domain/types.js';
export { SUPPORTED_LOCALES } from './i18n/loadMessages.js';
export type { MessageKey, Messages } from './i18n/messages.js';
export type { FormatMoney } from './i18n/formats/moneyFormat.js';
export type { ExpensesProps, NavigationTarget, OptionalPlace } from './page/expensesProps.js';
export { DEFAULT_VIEW, type ExpensesView } from './page/view/viewState.js';
