import { onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Contradictions', tags: ['!autodocs'] };
export default meta;

export const ConflictingFigures = story('conflicting-figures');
export const ConflictingFiguresInOneCluster = story('conflicting-figures-in-organization');
export const NamespaceAboveCluster = story('conflicting-figures-child');
export const NamespaceAboveOneOfSixClusters = story('conflicting-figures-child-in-organization');
export const UnitMismatch = story('unit-mismatch');
export const UnitMismatchInOneCluster = story('unit-mismatch-in-organization');
export const DaysDisagree = story('days-disagree');
export const DaysOfOneClusterDisagree = story('days-disagree-in-organization');
export const ImplausibleAmount = story('implausible-amount');
export const ImplausibleAmountInOneCluster = story('implausible-amount-in-organization');
