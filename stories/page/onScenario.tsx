import type { Meta, StoryObj } from '@storybook/react-vite';
import { setClock } from '../../src/demo/clock.js';
import { findScenario, handlers, type Scenario, type ScenarioName } from '../../src/testing.js';
import { PageOnScenario, type PageOnScenarioProps } from './PageOnScenario.js';

/** Language and currency come from the toolbar. */
type StoryArgs = Omit<PageOnScenarioProps, 'currency' | 'locale'>;

export type ScenarioMeta = Meta<StoryArgs>;
export type ScenarioStory = StoryObj<StoryArgs>;

/** What stories of the page and of the panel share: the mocked backend plays `args.scenario`, at the time of day that shows it. */
export const onScenario = {
  // One backend plays at a time, so these do not stand side by side on a page of docs.
  tags: ['!autodocs'],
  parameters: { layout: 'padded', controls: { disable: true } },
  beforeEach: ({ args: { scenario }, msw }) => {
    setClock(findScenario(scenario).viewpoint?.(new Date()).now ?? null);
    msw.use(...handlers(scenario));
    return () => setClock(null);
  },
  render: (args, { globals }) => {
    const { currency, locale } = globals as { currency: string; locale: string };
    return <PageOnScenario {...args} currency={currency} locale={locale} />;
  },
} satisfies ScenarioMeta;

export function story(scenario: Scenario | ScenarioName, args: Pick<StoryArgs, 'view'> = {}): ScenarioStory {
  return { args: { scenario, ...args } };
}

/** The server takes its time, for as long as anyone looks. */
export const endless: Scenario = { ...findScenario('slow'), respond: (_call, next) => ({ ...next(), delayMs: 2 ** 31 - 1 }) };
