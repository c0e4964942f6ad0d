import { onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Counted twice', tags: ['!autodocs'] };
export default meta;

export const CountedTwice = story('counted-twice');
export const CountedTwiceInOneCluster = story('counted-twice-one-cluster');
export const KubernetesNotAdded = story('kubernetes-not-added');
export const KubernetesNotAddedOverSixClusters = story('kubernetes-not-added-in-organization');
export const RowsOfMissingCluster = story('rows-of-missing-cluster');
export const RowsThatContradictEachOther = story('rows-disagree');
export const LevelsSideBySide = story('levels-side-by-side');
export const LevelsSideBySideInOneCluster = story('levels-side-by-side-in-organization');
export const OverlapsCloud = story('overlaps-cloud');
export const DuplicateIds = story('duplicate-ids');
export const DuplicateIdsOfTwoClusters = story('duplicate-ids-in-organization');
export const NotFiltered = story('not-filtered');
export const NotFilteredOverSixClusters = story('not-filtered-in-organization');
