import { describe, inject, test } from 'vitest';
import { THEME_TITLES } from '../../src/demo/themes.js';
import { inTab } from './support/storyTabs.js';

const entries = inject('storybookEntries');
const otherThemes = Object.keys(THEME_TITLES).filter((name) => name !== 'light');
/** What a page is made of has stories of its own, in every theme; the pages take turns. */
const themesOf = (title: string, index: number) =>
  title.startsWith('page/') ? otherThemes.filter((_, turn) => turn === index % otherThemes.length) : otherThemes;
/** A fault among healthy neighbours is drawn of the same parts as alone: the light theme has both. */
const AMONG_OTHERS = / (In One Cluster|(Of|Over) (One Of )?Six Clusters)$/;

describe.concurrent('in the other themes', () => {
  const stories = entries.filter(({ type, name }) => type === 'story' && !AMONG_OTHERS.test(name));
  for (const [index, { id, title, name }] of stories.entries()) {
    test(`${title} › ${name}: drawn without a word on the console, and axe finds nothing`, ({ expect }) =>
      inTab(async (tab) => {
        expect(await tab.show(id)).toEqual([]);
        for (const theme of themesOf(title, index)) {
          const findings = await tab.setGlobals({ theme });
          expect.soft([...findings, ...(await tab.violations())], theme).toEqual([]);
        }
      }));
  }
});

describe.concurrent('with all its stories on one page', () => {
  for (const { id, title } of entries.filter(({ type, title: of }) => type === 'docs' && !of.startsWith('designers/'))) {
    test(`${title}: can be read`, ({ expect }) => inTab(async (tab) => expect(await tab.showDocs(id)).toEqual([])));
  }
});
