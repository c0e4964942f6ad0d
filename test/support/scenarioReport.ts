import {
  buildCostReport,
  chargePeriodToUnix,
  ContractError,
  parseBreakdownExpenses,
  parseCleanExpenses,
  parseCloudAccounts,
  type ChargePeriod,
  type CleanExpenses,
  type CostReport,
  type CostReportContext,
} from '../../src/core.js';
import { decideCostReport } from '../../src/data/decideCostReport.js';
import { expectedClustersFrom } from '../../src/data/expectedClusters.js';
import { readDailyCosts } from '../../src/data/readDailyCosts.js';
import { BESIDE_ANSWER } from '../../src/domain/notices/besideAnswer.js';
import { dailySeries, type DailyCosts } from '../../src/domain/days/dailyCosts.js';
import type { DecidedReport } from '../../src/domain/report/decidedReport.js';
import { createBackend, findScenario, ORGANIZATION, type Scenario, type ScenarioName } from '../../src/testing.js';

/** The scenario refuses the question, or does not answer. */
class NotAnswered extends Error {}

/** Undefined: the scenario does not answer, or what it answers is none. */
export function unlessUnanswered<Value>(ask: () => Value): Value | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof NotAnswered || error instanceof ContractError) return undefined;
    throw error;
  }
}

/** A Monday morning, twenty past: no hour boundary. */
export const NOW = new Date('2026-11-23T10:20:00Z');
/** The seven days before it. */
export const WEEK = { start: new Date('2026-11-16T00:00:00Z'), end: new Date('2026-11-23T00:00:00Z') };

/** The moment and period at which a scenario is seen, where it has its own; else the week before `NOW`. */
export function viewOf(scenario: Scenario | ScenarioName): ScenarioView {
  return findScenario(scenario).viewpoint?.(NOW) ?? { now: NOW, period: WEEK };
}

export interface ScenarioView {
  now: Date;
  period: ChargePeriod;
  filters?: { pools?: readonly string[]; owners?: readonly string[] };
}

/** The report of a scenario with everything the page could ask for: the clusters that should report, the period before, daily costs. */
export function reportOfScenario(
  scenario: Scenario | ScenarioName,
  view: Partial<ScenarioView> = {},
  context: Partial<CostReportContext> = {},
): CostReport {
  const asked = askAll(scenario, view);
  return buildCostReport(asked.expenses, { ...asked.context, ...context });
}

/** The same, and how it was decided. */
export function decidedReportOfScenario(scenario: Scenario | ScenarioName): DecidedReport {
  const { expenses, context } = askAll(scenario);
  return decideCostReport(expenses, context, BESIDE_ANSWER);
}

/** What a scenario answers for the cloud rows, and the accounts that are clusters. */
export function expensesOfScenario(scenario: Scenario | ScenarioName): { expenses: CleanExpenses; clusterIds: ReadonlySet<string> } {
  const { expenses, context } = askAll(scenario);
  return { expenses, clusterIds: new Set((context.expectedClusters ?? []).map(({ id }) => id)) };
}

function askAll(
  scenario: Scenario | ScenarioName,
  view: Partial<ScenarioView> = {},
): { expenses: CleanExpenses; context: CostReportContext } {
  const { now, period, filters = {} } = { ...viewOf(scenario), ...view };
  const ask = askerOf(scenario, now);
  const ids = [...(filters.pools ?? []).map((id) => `&pool_id=${id}`), ...(filters.owners ?? []).map((id) => `&owner_id=${id}`)].join('');
  const expensesOf = (of: ChargePeriod) => parseCleanExpenses(ask(`clean_expenses?${datesOf(of)}&limit=5000${ids}`));
  return {
    expenses: expensesOf(period),
    context: {
      now,
      currency: 'EUR',
      asked: period,
      expectedClusters: unlessUnanswered(() => expectedClustersFrom(parseCloudAccounts(ask('cloud_accounts')), period)),
      previous: unlessUnanswered(() => expensesOf(periodBefore(period))),
      daily: unlessUnanswered(() => dailySeries(daysOfScenario(scenario, view))),
      filters,
    },
  };
}

/** What Kubernetes cost by day in a scenario, not rounded. */
export function daysOfScenario(scenario: Scenario | ScenarioName, view: Partial<ScenarioView> = {}): DailyCosts {
  const { now, period } = { ...viewOf(scenario), ...view };
  const ask = askerOf(scenario, now);
  const clusterIds = expectedClustersFrom(parseCloudAccounts(ask('cloud_accounts')), period).map(({ id }) => id);
  const breakdown = parseBreakdownExpenses(ask(`breakdown_expenses?breakdown_by=cloud_account_id&${datesOf(period)}`));
  return readDailyCosts(breakdown, clusterIds, period, now);
}

/** Asks a fresh backend of the scenario; throws where it does not answer. */
function askerOf(scenario: Scenario | ScenarioName, now: Date): (path: string) => string {
  const backend = createBackend(scenario, { now: () => now });
  return (path) => {
    const url = `/restapi/v2/organizations/${ORGANIZATION.id}/${path}`;
    const { status, body } = backend.respond({ method: 'GET', url, headers: { authorization: 'Bearer token' } });
    if (status !== 200) throw new NotAnswered(`${path}: ${status} ${body}`);
    return body;
  };
}

export function periodBefore({ start, end }: ChargePeriod): ChargePeriod {
  return { start: new Date(2 * start.getTime() - end.getTime()), end: start };
}

function datesOf(period: ChargePeriod): string {
  const { startDate, endDate } = chargePeriodToUnix(period);
  return `start_date=${startDate}&end_date=${endDate}`;
}
