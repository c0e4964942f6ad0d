import { DEFAULT_VIEW } from '../../src/index.js';
import { endless, onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/ExpensesPage', args: { part: 'page' } };
export default meta;

export const Ready = story('organization');
export const OneRealCluster = story('eks');
export const Plan = story('plan');
export const Searching = story('organization', { view: { ...DEFAULT_VIEW, search: 'kafka' } });

export const Loading = story(endless);
export const NoKubernetes = story('no-kubernetes');
export const NoKubernetesCosts = story('no-kubernetes-costs');
export const NoAccounts = story('no-accounts');
export const EmptyPeriod = story('empty-period');

export const HourBoundary = story('hour-boundary');
export const HourBoundaryClears = story('hour-boundary-clears');
export const Phase1Fallback = story('phase-1');
export const MissingCluster = story('missing-cluster');
export const MissingClusterWithReason = story('missing-cluster-reported');
export const CountedTwice = story('counted-twice');
export const HandOver = story('handover');
export const SpecialRows = story('special-rows');
export const UnreadableValues = story('nan-tokens');

export const LongNames = story('long-names');
export const ManyNamespaces = story('many-namespaces');
export const RowsCutOff = story('cut-rows');

export const SessionEnded = story('unauthorized');
export const Forbidden = story('forbidden');
export const NotFound = story('not-found');
export const Rejected = story('rejected');
export const ServerError = story('unavailable');
export const NotExpensesData = story('not-expenses-html');
export const TruncatedAnswer = story('truncated');
export const PanelsDegraded = story('accounts-error');
