import { DEFAULT_VIEW } from '../../src/index.js';
import { presetPeriod } from '../../src/domain/period/periodPresets.js';
import { AKS_PROD } from '../../src/mocks/organization/clustersAzure.js';
import { onScenario, story, type ScenarioMeta } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/In good health', tags: ['!autodocs'] };
export default meta;

export const Ready = story('organization');
export const OneRealCluster = story('eks');
export const OneClusterWithoutNamespaces = story('plan');

export const ClusterOpen = story('organization', { view: { ...DEFAULT_VIEW, expandedIds: [AKS_PROD.account.id] } });
export const ClusterChosen = story('organization', { view: { ...DEFAULT_VIEW, selectedClusterId: AKS_PROD.account.id } });
export const Searching = story('organization', { view: { ...DEFAULT_VIEW, search: 'kafka' } });
export const NothingFound = story('organization', { view: { ...DEFAULT_VIEW, search: 'no such name' } });
export const LeastEfficientFirst = story('organization', { view: { ...DEFAULT_VIEW, sort: { column: 'efficiency', direction: 'asc' } } });

/** Kubernetes as an "of which" of the cloud bill instead of on top of it. */
export const PartOfTheCloudBill = story('organization', { view: { ...DEFAULT_VIEW, overlap: 'partOfCloud' } });

/** Named with their amounts, in the change and in a list below the clusters. */
export const ClustersComeAndGo = story('clusters-come-and-go');

const NOW = new Date();
const TODAY = presetPeriod('today', NOW);
const HOUR = 3_600_000;

/** The rest of the month is still to come: the days that are over are compared with the same days of the month before. */
export const MonthInProgress = story('organization', { period: presetPeriod('thisMonth', NOW) });
/** The period goes on after today. */
export const DaysToCome = story('days-to-come');
export const Today = story('organization', { period: TODAY });
/** For less than a day no days are drawn. */
export const OneHour = story('organization', {
  period: { start: new Date(TODAY.start.getTime() - 2 * HOUR), end: new Date(TODAY.start.getTime() - HOUR) },
});
/** More days than the server breaks down at once. */
export const TwoYears = story('organization', { period: { start: new Date(TODAY.end.getTime() - 731 * 24 * HOUR), end: TODAY.end } });
