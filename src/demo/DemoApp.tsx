import { useState } from 'react';
import { type BrowserBackend, isScenarioName, ORGANIZATION, scenarios } from '../testing.js';
import { Choice } from './Choice.js';
import type { Defaults } from './settings.js';
import { Shell } from './Shell.js';
import { enterStage } from './stage.js';
import { useSettings } from './useSettings.js';

const DEFAULTS: Defaults = { scenario: 'organization', theme: 'light', locale: 'en', currency: 'EUR', period: '' };
const SCENARIO_TITLES = Object.fromEntries(scenarios.map(({ name, title }) => [name, title]));

/** The page on the mocked backend, with a bar to choose what the backend plays. */
export function DemoApp({ backend }: { backend: BrowserBackend }) {
  const [settings, change] = useSettings(DEFAULTS);
  const [stage, setStage] = useState(() => enterStage(backend, isScenarioName(settings.scenario) ? settings.scenario : 'organization'));

  const handleScenario = (name: string): void => {
    if (!isScenarioName(name)) return;
    setStage(enterStage(backend, name));
    // What was chosen for one scenario's clusters and dates means nothing in the next.
    change({ scenario: name, period: '', view: undefined });
  };

  return (
    <Shell
      client={stage.client}
      organizationId={ORGANIZATION.id}
      settings={settings}
      onChange={change}
      openingPeriod={stage.period}
      filters={stage.filters}
      source={<Choice label="Scenario" value={stage.scenario} options={SCENARIO_TITLES} onChange={handleScenario} />}
      canChooseCurrency
    />
  );
}
