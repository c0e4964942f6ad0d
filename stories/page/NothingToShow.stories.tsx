import { onScenario, story, type ScenarioMeta, type ScenarioStory } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Nothing to show', tags: ['!autodocs'] };
export default meta;

export const NoAccounts = story('no-accounts');
export const NoAccountsWithoutWay = story('no-accounts', { navigatesTo: undefined });
export const NoKubernetes = story('no-kubernetes');
export const NoKubernetesWithoutWay = story('no-kubernetes', { onNavigate: undefined });
export const NoKubernetesCosts = story('no-kubernetes-costs');
export const BeforeFirstCluster = story('before-first-cluster');
export const ClustersRemoved = story('clusters-removed');
export const EmptyPeriod = story('empty-period');
export const CostsEnded = story('costs-ended');
export const CostsEndedOnAPhone: ScenarioStory = { ...story('costs-ended'), globals: { viewport: { value: 'phone' } } };
export const PeriodToCome = story('period-to-come');
export const PeriodToComeInThePanel = story('period-to-come', { part: 'panel' });
