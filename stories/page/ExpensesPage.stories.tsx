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

export const HourBoundaryOfSixClusters = story('hour-boundary-in-organization');
export const ExtendedZero = story('extended-zero');
export const StaleData = story('stale-data-in-organization');
export const ConflictingFigures = story('conflicting-figures-in-organization');
export const NamespaceAboveCluster = story('conflicting-figures-child');
export const TwoOfThreeClusters = story('missing-cluster-of-three');
export const Phase1InOneCluster = story('phase-1-in-organization');
export const UntrustedNetworkCost = story('untrusted-network-cost');
export const ModeChanged = story('mode-changed-in-organization');
export const SplitUnknown = story('split-unknown');
export const SuspiciousStep = story('suspicious-step-in-organization');
export const ExtrapolatedTrend = story('extrapolated-trend-in-organization');
export const UnitMismatch = story('unit-mismatch');
export const NotAttributed = story('not-attributed');
export const EfficiencyRecomputed = story('efficiency-recomputed');
export const EfficiencyUnitUnknown = story('efficiency-unit-unknown-in-organization');
export const PartsDiffer = story('parts-differ');
export const ManagementOutsideTotal = story('management-outside-total');
export const LevelsSideBySide = story('levels-side-by-side');
export const NoUsageMetrics = story('no-usage-metrics-in-organization');
export const OverUsed = story('over-used');
export const RequestZero = story('request-zero');
export const Adjustments = story('adjustments');
export const UnreadableInOneCluster = story('unreadable-value-in-organization');
export const DuplicateIds = story('duplicate-ids');
export const TotalsDisagree = story('totals-disagree');
export const KubernetesAboveTotal = story('totals-disagree-above-total');

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
