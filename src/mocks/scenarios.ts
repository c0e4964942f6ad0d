import type { Scenario } from './scenario.js';
import * as absences from './scenarios/absences.js';
import * as failures from './scenarios/failures.js';
import { faultScenarios } from './scenarios/faults/index.js';
import { longNamesScenario } from './scenarios/longNames.js';
import * as payloads from './scenarios/payloads.js';
import * as shapes from './scenarios/shapes.js';
import * as sizes from './scenarios/sizes.js';

/** Every scenario of the mocked backend, the default one first. */
export const scenarios = [
  absences.organizationScenario,
  payloads.eksScenario,
  payloads.planScenario,
  payloads.handoverScenario,
  payloads.phase1Scenario,
  payloads.metroculusScenario,
  payloads.hourBoundaryScenario,
  payloads.hourBoundaryClearsScenario,
  absences.missingClusterScenario,
  absences.missingClusterReportedScenario,
  shapes.countedTwiceScenario,
  shapes.efficiencyBesideScenario,
  shapes.percentagesScenario,
  shapes.namespacesAliasScenario,
  shapes.namespacesFromRowsScenario,
  shapes.specialRowsScenario,
  shapes.nanTokensScenario,
  shapes.wholeAmountsScenario,
  longNamesScenario,
  ...faultScenarios,
  absences.noKubernetesScenario,
  absences.noKubernetesCostsScenario,
  absences.noAccountsScenario,
  absences.emptyPeriodScenario,
  failures.unauthorizedScenario,
  failures.forbiddenScenario,
  failures.notFoundScenario,
  failures.rejectedScenario,
  failures.unavailableScenario,
  failures.flakyScenario,
  failures.rateLimitedScenario,
  failures.notExpensesHtmlScenario,
  failures.notExpensesBareErrorScenario,
  failures.truncatedScenario,
  failures.slowScenario,
  failures.breakdownErrorScenario,
  failures.accountsErrorScenario,
  sizes.manyNamespacesScenario,
  sizes.cutRowsScenario,
  sizes.cutRowsCountedTwiceScenario,
] as const satisfies readonly Scenario[];

export type ScenarioName = (typeof scenarios)[number]['name'];

/** Whether a text (of an address, of a menu) is the name of a scenario. */
export function isScenarioName(name: string): name is ScenarioName {
  return scenarios.some((scenario) => scenario.name === name);
}

/** A scenario by its name; one given as itself stays as it is. */
export function findScenario(scenario: Scenario | ScenarioName): Scenario {
  if (typeof scenario !== 'string') return scenario;
  const found = scenarios.find(({ name }) => name === scenario);
  if (found === undefined)
    throw new Error(`There is no scenario "${scenario}"; there are ${scenarios.map(({ name }) => name).join(', ')}.`);
  return found;
}
