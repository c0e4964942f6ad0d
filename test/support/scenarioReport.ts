import {
  buildCostReport,
  chargePeriodToUnix,
  parseBreakdownExpenses,
  parseCleanExpenses,
  parseCloudAccounts,
  type ChargePeriod,
  type CostReport,
  type CostReportContext,
} from '../../src/core.js';
import { expectedClustersFrom } from '../../src/data/expectedClusters.js';
import { readDailyCosts } from '../../src/data/readDailyCosts.js';
import { dailySeries } from '../../src/domain/dailyCosts.js';
import { createBackend, findScenario, ORGANIZATION, type Scenario, type ScenarioName } from '../../src/testing.js';

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
  const { now, period, filters = {} } = { ...viewOf(scenario), ...view };
  const backend = createBackend(scenario, { now: () => now });
  const ask = (path: string): string => {
    const url = `/restapi/v2/organizations/${ORGANIZATION.id}/${path}`;
    const { status, body } = backend.respond({ method: 'GET', url, headers: { authorization: 'Bearer token' } });
    if (status !== 200) throw new Error(`${path}: ${status} ${body}`);
    return body;
  };
  const ids = [...(filters.pools ?? []).map((id) => `&pool_id=${id}`), ...(filters.owners ?? []).map((id) => `&owner_id=${id}`)].join('');
  const expenses = (of: ChargePeriod) => parseCleanExpenses(ask(`clean_expenses?${datesOf(of)}&limit=5000${ids}`));
  const expectedClusters = expectedClustersFrom(parseCloudAccounts(ask('cloud_accounts')), period);
  const breakdown = parseBreakdownExpenses(ask(`breakdown_expenses?breakdown_by=cloud_account_id&${datesOf(period)}`));
  const clusterIds = expectedClusters.map(({ id }) => id);
  return buildCostReport(expenses(period), {
    now,
    currency: 'EUR',
    expectedClusters,
    previous: expenses(periodBefore(period)),
    daily: dailySeries(readDailyCosts(breakdown, clusterIds, period, now)),
    filters,
    ...context,
  });
}

export function periodBefore({ start, end }: ChargePeriod): ChargePeriod {
  return { start: new Date(2 * start.getTime() - end.getTime()), end: start };
}

function datesOf(period: ChargePeriod): string {
  const { startDate, endDate } = chargePeriodToUnix(period);
  return `start_date=${startDate}&end_date=${endDate}`;
}
