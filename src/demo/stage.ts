import { createExpensesClient, type ChargePeriod, type ExpensesClient, type ExpensesFilters } from '../index.js';
import { type BrowserBackend, findScenario, type ScenarioName } from '../testing.js';
import { setClock } from './clock.js';

/** A scenario being shown. */
export interface Stage {
  scenario: ScenarioName;
  /** A new one for each scenario, so that no answer of the one before is left. */
  client: ExpensesClient;
  /** The period that shows the scenario; undefined: any does. */
  period: ChargePeriod | undefined;
  /** The filters that show it; undefined: none. */
  filters: ExpensesFilters | undefined;
}

/** Lets the mocked backend play a scenario, at the time of day it needs. */
export function enterStage(backend: BrowserBackend, scenario: ScenarioName): Stage {
  setClock(null);
  const viewpoint = findScenario(scenario).viewpoint?.(new Date());
  if (viewpoint !== undefined) setClock(viewpoint.now);
  backend.use(scenario);
  return {
    scenario,
    client: createExpensesClient({ baseUrl: '/restapi/v2', getToken: () => 'demo' }),
    period: viewpoint?.period,
    filters: viewpoint?.filters,
  };
}
