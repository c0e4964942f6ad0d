/**
 * `@cloudtuner/k8s-costs/testing`: the mocked backend, for a host's own tests, stories and demos. It needs `msw` (an optional peer).
 * One entry for browsers and Node: what belongs to either is loaded when it is started.
 */
export { type Backend, type BackendOptions, type BackendRequest, createBackend } from './mocks/backend.js';
export { type BrowserBackend, type BrowserBackendOptions, startBrowserBackend } from './mocks/browser.js';
export type { Ask, BreakdownBy, CostSeries, Directory, ExpensesSource } from './mocks/expensesSource.js';
export { handlers, type HandlersOptions } from './mocks/handlers.js';
export type { Micros } from './mocks/micros.js';
export { createServer, type NodeBackend } from './mocks/node.js';
export { organization } from './mocks/organization.js';
export { ORGANIZATION } from './mocks/organization/accounts.js';
export { payloadSource } from './mocks/payloadSource.js';
export type { BackendAnswer, BackendCall, Endpoint, Scenario, Viewpoint } from './mocks/scenario.js';
export { findScenario, isScenarioName, type ScenarioGroup, scenarioGroups, type ScenarioName, scenarios } from './mocks/scenarios.js';
export type { TimeWindow } from './mocks/timeWindow.js';
export { type Fault, withFault } from './mocks/withFault.js';
export type {
  WireCleanExpenses,
  WireCloudAccount,
  WireCluster,
  WireCostError,
  WireFigures,
  WireK8sCosts,
  WireNamespace,
  WireOwner,
  WirePool,
  WireRow,
  WireValue,
} from './mocks/wire.js';
