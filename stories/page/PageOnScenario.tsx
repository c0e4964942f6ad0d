import { useState } from 'react';
import { createExpensesClient, ExpensesPage, KubernetesCosts, type ExpensesPageProps } from '../../src/index.js';
import { findScenario, ORGANIZATION, type Scenario, type ScenarioName } from '../../src/testing.js';

export interface PageOnScenarioProps {
  /** What the mocked backend plays. */
  scenario: Scenario | ScenarioName;
  /** The whole page, or only the panel that stands in a host's own. */
  part: 'page' | 'panel';
  currency: string;
  locale: string;
  view?: ExpensesPageProps['view'];
}

/** What a host mounts, on a scenario of the mocked backend and in the period that shows it. */
export function PageOnScenario({ scenario, part, currency, locale, view: opening }: PageOnScenarioProps) {
  // One client for each story: nothing of the one before is left in a cache.
  const [client] = useState(() => createExpensesClient({ baseUrl: '/restapi/v2', getToken: () => 'story' }));
  const [period, setPeriod] = useState(() => findScenario(scenario).viewpoint?.(new Date()).period);
  const [view, setView] = useState(opening);
  const Part = part === 'page' ? ExpensesPage : KubernetesCosts;
  return (
    <Part
      client={client}
      organizationId={ORGANIZATION.id}
      currency={currency}
      locale={locale}
      period={period}
      onPeriodChange={setPeriod}
      view={view}
      onViewChange={setView}
      onNavigate={() => undefined}
    />
  );
}
