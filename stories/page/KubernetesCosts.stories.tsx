import { endless, onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/KubernetesCosts', args: { part: 'panel' } };
export default meta;

export const Ready = story('organization');
export const Loading = story(endless);
export const NoKubernetes = story('no-kubernetes');
export const HourBoundary = story('hour-boundary');
export const MissingCluster = story('missing-cluster');
export const ServerError = story('unavailable');
