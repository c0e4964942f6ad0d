import { onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Parts and totals that differ', tags: ['!autodocs'] };
export default meta;

export const HandOver = story('handover');
export const ManagementOutsideTotal = story('management-outside-total');
export const ManagementOutsideTotalInOneCluster = story('management-outside-total-in-organization');
export const PartsDiffer = story('parts-differ');
export const PartsDifferInOneCluster = story('parts-differ-in-organization');
export const NotAttributed = story('not-attributed');
export const NotAttributedInOneCluster = story('not-attributed-in-organization');
/** Parts below zero. */
export const Adjustments = story('adjustments');
export const AdjustmentsInOneCluster = story('adjustments-in-organization');
export const TotalsDisagree = story('totals-disagree');
export const TotalsDisagreeOverSixClusters = story('totals-disagree-in-organization');
export const KubernetesAboveTotal = story('totals-disagree-above-total');
export const SixClustersAboveTotal = story('totals-disagree-above-total-in-organization');
