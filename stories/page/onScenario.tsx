import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { setClock } from '../../src/demo/clock.js';
import { handlers, scenarios } from '../../src/testing.js';
import { PageOnScenario, type PageOnScenarioProps } from './PageOnScenario.js';
import { OVER_TIME_NAMES, scenarioOf, type StoryScenario } from './scenarioOf.js';

/** Language and currency come from the toolbar. */
type StoryArgs = Omit<PageOnScenarioProps, 'currency' | 'locale'>;

export type ScenarioMeta = Meta<StoryArgs>;
export type ScenarioStory = StoryObj<StoryArgs>;

/**
 * What stories of the page and of the panel share: the mocked backend plays `args.scenario`, at the time of day that shows it.
 * Each file says `tags: ['!autodocs']` itself, where Storybook looks for it: one backend plays at a time, so these do not stand side by side.
 */
export const onScenario = {
  args: { part: 'page', onNavigate: fn(), navigatesTo: ['sign-in', 'connect-account'], onUnauthorized: fn(), onError: fn() },
  argTypes: {
    scenario: {
      description: 'What the mocked backend plays',
      control: 'select',
      options: [...scenarios.map(({ name }) => name), ...OVER_TIME_NAMES],
    },
    part: {
      description: "The whole page, or the panel that stands in a host's own",
      control: 'inline-radio',
      options: ['page', 'panel'],
    },
    efficiencyTargets: { description: 'Ratios from which efficiency is good, and below which it is poor', control: 'object' },
    view: { description: 'Sort, search, unfolded and selected clusters as the page opens', control: 'object' },
    period: { table: { disable: true } },
    periodPicker: {
      description: "Whether the period is chosen here, or by the host's own field",
      control: 'inline-radio',
      options: ['shown', 'hidden'],
    },
    title: { description: 'In place of ours; false: the host has one above', control: 'text' },
    level: { description: 'Level of the title, which all headings follow', control: { type: 'number', min: 1, max: 6 } },
    dense: { description: "Stands in a card of the host's", control: 'boolean' },
    messages: { description: "The host's own words by key", control: 'object' },
    formatMoney: { description: "The host's way to write money", control: false },
    onNavigate: { description: 'Makes clusters and namespaces links', control: false },
    navigatesTo: { description: 'Further places the host leads to: its sign-in, connecting an account', control: 'object' },
    onUnauthorized: { description: 'The session ended', control: false },
    onError: { description: 'Any other failed request', control: false },
  },
  parameters: { layout: 'padded' },
  beforeEach: ({ args: { scenario }, msw }) => {
    const played = scenarioOf(scenario);
    setClock(played.viewpoint?.(new Date()).now ?? null);
    msw.use(...handlers(played));
    return () => setClock(null);
  },
  render: ({ scenario, part, ...args }, { globals }) => {
    const { currency, locale } = globals as { currency: string; locale: string };
    // With another scenario, chosen in the controls, everything begins anew.
    return <PageOnScenario key={`${scenario} ${part}`} {...args} scenario={scenario} part={part} currency={currency} locale={locale} />;
  },
} satisfies ScenarioMeta;

export function story(scenario: StoryScenario, args: Partial<StoryArgs> = {}): ScenarioStory {
  return { args: { ...args, scenario } };
}
