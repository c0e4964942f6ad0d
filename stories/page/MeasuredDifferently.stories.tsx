import { onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Measured in another way', tags: ['!autodocs'] };
export default meta;

export const Phase1Fallback = story('phase-1');
export const Phase1InOneCluster = story('phase-1-in-organization');
export const UntrustedNetworkCost = story('untrusted-network-cost');
export const UntrustedNetworkCostInOneCluster = story('untrusted-network-cost-in-organization');
export const ModeChanged = story('mode-changed');
export const ModeChangedInOneCluster = story('mode-changed-in-organization');
export const SplitUnknown = story('split-unknown');
export const SplitUnknownInOneCluster = story('split-unknown-in-organization');
export const SuspiciousStep = story('suspicious-step');
export const SuspiciousStepInOneCluster = story('suspicious-step-in-organization');
export const ExtrapolatedTrend = story('extrapolated-trend');
export const ExtrapolatedTrendOfSixClusters = story('extrapolated-trend-in-organization');
