import { onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Late, missing or old', tags: ['!autodocs'] };
export default meta;

/** Kubecost computes whole hours: in the first minutes of one its figures are not there yet. */
export const HourBoundary = story('hour-boundary');
/** Wait a minute: the page asks again by itself, and the figures come. */
export const HourBoundaryClears = story('hour-boundary-clears');
export const HourBoundaryOfSixClusters = story('hour-boundary-in-organization');
export const ExtendedZero = story('extended-zero');
export const ExtendedZeroOfSixClusters = story('extended-zero-in-organization');
export const StaleData = story('stale-data');
export const StaleDataInOneCluster = story('stale-data-in-organization');
export const MissingCluster = story('missing-cluster');
export const MissingClusterWithReason = story('missing-cluster-reported');
export const EveryClusterFailed = story('every-cluster-failed');
export const IncompletePeriod = story('incomplete-period');
export const IncompletePeriodInOneCluster = story('incomplete-period-in-organization');
export const AnswerClamped = story('answer-clamped');
export const AnswerClampedOfSixClusters = story('answer-clamped-in-organization');
export const DeletedCluster = story('deleted-cluster');
export const TwoOfThreeClusters = story('missing-cluster-of-three');
