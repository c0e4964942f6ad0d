import type { Scenario } from './scenario.js';
import * as absences from './scenarios/absences.js';
import * as failures from './scenarios/failures.js';
import * as contradictions from './scenarios/faults/contradictions.js';
import * as efficiencies from './scenarios/faults/efficiencyFaults.js';
import * as gaps from './scenarios/faults/gaps.js';
import * as history from './scenarios/faults/history.js';
import * as modes from './scenarios/faults/modes.js';
import * as parts from './scenarios/faults/partFaults.js';
import * as totals from './scenarios/faults/totalFaults.js';
import { unreadableValue } from './scenarios/faults/unreadableFaults.js';
import * as names from './scenarios/hostileNames.js';
import { longNamesScenario } from './scenarios/longNames.js';
import * as payloads from './scenarios/payloads.js';
import * as shapes from './scenarios/shapes.js';
import * as sizes from './scenarios/sizes.js';

/** The default one first. */
const GROUPS = [
  {
    title: 'In good health',
    scenarios: [
      absences.organizationScenario,
      payloads.eksScenario,
      payloads.planScenario,
      history.clustersComeAndGo,
      absences.daysToComeScenario,
    ],
  },
  {
    title: 'The same figures in another form',
    scenarios: [
      payloads.metroculusScenario,
      shapes.efficiencyBesideScenario,
      shapes.percentagesScenario,
      shapes.namespacesAliasScenario,
      shapes.namespacesFromRowsScenario,
      shapes.specialRowsScenario,
      shapes.wholeAmountsScenario,
      longNamesScenario,
    ],
  },
  {
    title: 'Names that are meant to harm',
    scenarios: [names.inheritedNamesScenario, names.hiddenCharactersScenario, names.blankNamesScenario],
  },
  {
    title: 'Late, missing or old figures',
    scenarios: [
      payloads.hourBoundaryScenario,
      payloads.hourBoundaryClearsScenario,
      gaps.hourBoundaryInOrganization,
      ...gaps.extendedZero,
      ...gaps.staleData,
      absences.missingClusterScenario,
      absences.missingClusterReportedScenario,
      absences.everyClusterFailedScenario,
      gaps.missingOfThree,
      ...gaps.incompletePeriod,
      ...gaps.answerClamped,
      gaps.deletedCluster,
    ],
  },
  {
    title: 'Measured in another way, or not at all',
    scenarios: [
      payloads.phase1Scenario,
      modes.phase1InOrganization,
      ...modes.untrustedNetworkCost,
      ...modes.modeChanged,
      ...modes.splitUnknown,
      ...history.suspiciousStep,
      ...history.extrapolatedTrend,
    ],
  },
  {
    title: 'Parts and totals that differ',
    scenarios: [
      payloads.handoverScenario,
      ...parts.managementOutsideTotal,
      ...parts.partsDiffer,
      ...parts.notAttributed,
      ...parts.adjustments,
      ...contradictions.totalsDisagree,
      ...contradictions.kubernetesAboveTotal,
    ],
  },
  {
    title: 'More than once in a total, or in every filter',
    scenarios: [
      shapes.countedTwiceScenario,
      totals.countedTwiceOneCluster,
      ...totals.levelsSideBySide,
      ...totals.kubernetesNotAdded,
      totals.rowsOfMissingCluster,
      totals.rowsDisagree,
      totals.overlapsCloud,
      ...contradictions.duplicateIds,
      ...totals.notFiltered,
    ],
  },
  {
    title: 'Figures that contradict each other',
    scenarios: [
      ...contradictions.conflictingFigures,
      ...contradictions.conflictingChild,
      ...contradictions.unitMismatch,
      ...contradictions.implausibleAmount,
      ...history.daysDisagree,
    ],
  },
  {
    title: 'Efficiency',
    scenarios: [
      ...efficiencies.efficiencyRecomputed,
      ...efficiencies.efficiencyUnitUnknown,
      ...efficiencies.noUsageMetrics,
      ...efficiencies.overUsed,
      ...efficiencies.requestZero,
    ],
  },
  {
    title: 'Values that cannot be read',
    scenarios: [shapes.nanTokensScenario, ...unreadableValue],
  },
  {
    title: 'Nothing to show',
    scenarios: [
      absences.noKubernetesScenario,
      absences.noKubernetesCostsScenario,
      absences.noAccountsScenario,
      absences.beforeFirstClusterScenario,
      absences.clustersRemovedScenario,
      absences.emptyPeriodScenario,
      absences.costsEndedScenario,
      absences.periodToComeScenario,
    ],
  },
  {
    title: 'Refused, failed or slow',
    scenarios: [
      failures.unauthorizedScenario,
      failures.forbiddenScenario,
      failures.notFoundScenario,
      failures.rejectedScenario,
      failures.unavailableScenario,
      failures.serverErrorScenario,
      failures.noConnectionScenario,
      failures.flakyScenario,
      failures.rateLimitedScenario,
      failures.notExpensesHtmlScenario,
      failures.notExpensesBareErrorScenario,
      failures.truncatedScenario,
      failures.slowScenario,
      failures.breakdownErrorScenario,
      failures.accountsErrorScenario,
    ],
  },
  {
    title: 'Very much of everything',
    scenarios: [
      sizes.manyNamespacesScenario,
      sizes.hundredClustersScenario,
      sizes.cutRowsScenario,
      sizes.cutRowsCountedTwiceScenario,
      sizes.offsetIgnoredScenario,
      sizes.manyClustersScenario,
      sizes.manyFailuresScenario,
      sizes.manyPartsScenario,
    ],
  },
] as const satisfies readonly { title: string; scenarios: readonly Scenario[] }[];

/** Name of a scenario of ours. */
export type ScenarioName = (typeof GROUPS)[number]['scenarios'][number]['name'];

/** Scenarios of one kind. */
export interface ScenarioGroup {
  /** What they have in common, in a few words: the heading of a menu. */
  title: string;
  scenarios: readonly Scenario<ScenarioName>[];
}

/** Every scenario of the mocked backend by kind, those in good health first. */
export const scenarioGroups: readonly ScenarioGroup[] = GROUPS;

/** Every scenario of the mocked backend, in the order of their groups; the first is the default of the demo. */
export const scenarios: readonly Scenario<ScenarioName>[] = scenarioGroups.flatMap((group) => group.scenarios);

/** Whether a text (of an address, of a menu) is the name of a scenario. */
export function isScenarioName(name: string): name is ScenarioName {
  return scenarios.some((scenario) => scenario.name === name);
}

/** A scenario by its name; one given as itself stays as it is. Throws an Error that lists the names where there is none of that name. */
export function findScenario(scenario: Scenario | ScenarioName): Scenario {
  if (typeof scenario !== 'string') return scenario;
  const found = scenarios.find(({ name }) => name === scenario);
  if (found === undefined)
    throw new Error(`There is no scenario "${scenario}"; there are ${scenarios.map(({ name }) => name).join(', ')}.`);
  return found;
}
