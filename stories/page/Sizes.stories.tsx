import { DEFAULT_VIEW } from '../../src/index.js';
import { onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Very much of everything', tags: ['!autodocs'] };
export default meta;

export const HundredClusters = story('hundred-clusters');
export const ManyNamespaces = story('many-namespaces');
export const ManyNamespacesOpen = story('many-namespaces', { view: { ...DEFAULT_VIEW, search: 'team' } });
export const RowsCutOff = story('cut-rows');
export const RowCutOffThatCountsTwice = story('cut-rows-counted-twice');
