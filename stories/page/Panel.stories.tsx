import { onScenario, story, type ScenarioMeta, type ScenarioStory } from './onScenario.js';

/** What stands inside a host's own Expenses page: its totals are above, so the cloud's are not repeated. */
const meta: ScenarioMeta = {
  ...onScenario,
  title: 'page/Panel of a host',
  tags: ['!autodocs'],
  args: { ...onScenario.args, part: 'panel' },
};
export default meta;

export const Ready = story('organization');
export const Loading: ScenarioStory = { ...story('endless'), parameters: { staysLoading: true } };
export const NoKubernetes = story('no-kubernetes');
export const HourBoundary = story('hour-boundary');
export const MissingCluster = story('missing-cluster');
export const Phase1Fallback = story('phase-1');
export const ServerError = story('unavailable');
export const Phone: ScenarioStory = { ...story('organization'), globals: { viewport: { value: 'phone' } } };

/** The host's own field rules the period: it is said in words. */
export const PeriodOfTheHost = story('organization', { periodPicker: 'hidden' });
/** Below a title of the host's, whose level the headings follow. */
export const TitleOfTheHost = story('organization', { title: false, level: 3 });
/** In a card of the host's: parts without cards of their own. */
export const InACard = story('organization', { title: false, periodPicker: 'hidden', dense: true });
