import { describe, inject, test } from 'vitest';
import { inTab } from './support/storyTabs.js';

const entries = inject('storybookEntries');

describe.concurrent('in the light theme', () => {
  for (const { id, title, name } of entries.filter(({ type }) => type === 'story')) {
    test(`${title} › ${name}: drawn without a word on the console, and axe finds nothing`, ({ expect }) =>
      inTab(async (tab) => {
        const findings = await tab.show(id);
        expect([...findings, ...(await tab.violations())]).toEqual([]);
      }));
  }
});

describe.concurrent('for designers', () => {
  for (const { id, title } of entries.filter(({ type, title: of }) => type === 'docs' && of.startsWith('designers/'))) {
    test(`${title}: can be read`, ({ expect }) => inTab(async (tab) => expect(await tab.showDocs(id)).toEqual([])));
  }
});
