import { onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Values that cannot be read', tags: ['!autodocs'] };
export default meta;

export const NotANumber = story('nan-tokens');
export const UnreadableValue = story('unreadable-value');
export const UnreadableValueInOneCluster = story('unreadable-value-in-organization');
