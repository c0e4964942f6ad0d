import { onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Nothing to show', tags: ['!autodocs'] };
export default meta;

export const NoAccounts = story('no-accounts');
export const NoKubernetes = story('no-kubernetes');
export const NoKubernetesWithoutWay = story('no-kubernetes', { onNavigate: undefined });
export const NoKubernetesCosts = story('no-kubernetes-costs');
export const EmptyPeriod = story('empty-period');
