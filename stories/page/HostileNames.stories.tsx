import { onScenario, story, type ScenarioMeta } from './onScenario.js';

/** Whoever may name a cluster, an account or a cost writes on this page and into its files. */
const meta: ScenarioMeta = { ...onScenario, title: 'page/Names that are meant to harm', tags: ['!autodocs'] };
export default meta;

export const InheritedNames = story('inherited-names');
export const HiddenCharacters = story('hidden-characters');
export const BlankNames = story('blank-names');
