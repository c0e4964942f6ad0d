import { DEFAULT_VIEW } from '../../src/index.js';
import { screen, userEvent } from 'storybook/test';
import { PATIENTLY } from './keyboard.js';
import { onScenario, story, type ScenarioMeta, type ScenarioStory } from './onScenario.js';

const meta: ScenarioMeta = { ...onScenario, title: 'page/Very much of everything', tags: ['!autodocs'] };
export default meta;

export const HundredClusters = story('hundred-clusters');
export const ManyClusters = story('many-clusters');
export const ManyFailures = story('many-failures');
export const ManyParts = story('many-parts');
export const ManyNamespaces = story('many-namespaces');
export const ManyNamespacesOpen = story('many-namespaces', { view: { ...DEFAULT_VIEW, search: 'team' } });
export const RowsCutOff = story('cut-rows');
export const RowCutOffThatCountsTwice = story('cut-rows-counted-twice');
/** All resources are asked for, and the server sends the first ones again. */
export const RowsWithoutPages: ScenarioStory = {
  ...story('offset-ignored'),
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Export' }, PATIENTLY));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Cloud resources (CSV)' }));
    await screen.findByRole('alert', {}, PATIENTLY);
  },
};
