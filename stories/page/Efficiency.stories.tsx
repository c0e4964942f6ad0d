import { onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Efficiency', tags: ['!autodocs'] };
export default meta;

export const Recomputed = story('efficiency-recomputed');
export const RecomputedInOneCluster = story('efficiency-recomputed-in-organization');
export const UnitUnknown = story('efficiency-unit-unknown');
export const UnitUnknownInOneCluster = story('efficiency-unit-unknown-in-organization');
export const NoUsageMetrics = story('no-usage-metrics');
export const NoUsageMetricsInOneCluster = story('no-usage-metrics-in-organization');
export const OverUsed = story('over-used');
export const OverUsedInOneCluster = story('over-used-in-organization');
export const RequestZero = story('request-zero');
export const RequestZeroInOneCluster = story('request-zero-in-organization');
/** From 80 % on it is good here, and poor below 60 %. */
export const OwnTargets = story('organization', { efficiencyTargets: { good: 0.8, warning: 0.6 } });
