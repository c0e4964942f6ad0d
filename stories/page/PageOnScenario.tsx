import { useState } from 'react';
import { createExpensesClient, ExpensesPage, KubernetesCosts, type ExpensesPageProps } from '../../src/index.js';
import { ORGANIZATION } from '../../src/testing.js';
import { scenarioOf, type StoryScenario } from './scenarioOf.js';

export interface PageOnScenarioProps extends Pick<
  ExpensesPageProps,
  | 'period'
  | 'view'
  | 'periodPicker'
  | 'title'
  | 'level'
  | 'dense'
  | 'efficiencyTargets'
  | 'messages'
  | 'formatMoney'
  | 'onNavigate'
  | 'navigatesTo'
  | 'onUnauthorized'
  | 'onError'
> {
  /** What the mocked backend plays. */
  scenario: StoryScenario;
  /** The whole page, or only the panel that stands in a host's own. */
  part: 'page' | 'panel';
  currency: string;
  locale: string;
}

/** What a host mounts, on a scenario of the mocked backend, in the period and with the filters that show it. */
export function PageOnScenario({ scenario, part, ...props }: PageOnScenarioProps) {
  // One client for each story: nothing of the one before is left in a cache.
  const [client] = useState(() => createExpensesClient({ baseUrl: '/restapi/v2', getToken: () => 'story' }));
  const [viewpoint] = useState(() => scenarioOf(scenario).viewpoint?.(new Date()));
  const [period, setPeriod] = useState(props.period ?? viewpoint?.period);
  const [view, setView] = useState(props.view);
  const Part = part === 'page' ? ExpensesPage : KubernetesCosts;
  return (
    <Part
      {...props}
      client={client}
      organizationId={ORGANIZATION.id}
      period={period}
      onPeriodChange={setPeriod}
      filters={viewpoint?.filters}
      view={view}
      onViewChange={setView}
    />
  );
}
