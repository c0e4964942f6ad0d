import { useState } from 'react';
import { type BrowserBackend, findScenario, isScenarioName, ORGANIZATION, scenarioGroups } from '../testing.js';
import { Choice, type OptionGroup } from './Choice.js';
import type { Defaults } from './demoSettings.js';
import { Shell } from './Shell.js';
import { enterStage } from './stage.js';
import { useSettings } from './useSettings.js';

const DEFAULTS: Defaults = { scenario: 'organization', theme: 'light', locale: 'en', currency: 'EUR', period: '' };
const SCENARIOS: readonly OptionGroup[] = scenarioGroups.map(({ title, scenarios }) => ({
  title,
  options: Object.fromEntries(scenarios.map((scenario) => [scenario.name, scenario.title])),
}));

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
      source={<Choice label="Scenario" value={stage.scenario} options={SCENARIOS} onChange={handleScenario} />}
      about={findScenario(stage.scenario).description.replaceAll('`', '')}
      canChooseCurrency
    />
  );
}
