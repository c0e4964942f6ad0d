import { describe, expect, test } from 'vitest';
import { parseBreakdownExpenses, parseCleanExpenses, type ExpectedCluster } from '../../../src/core.js';
import type { DailyCosts } from '../../../src/domain/days/dailyCosts.js';
import { readDays } from '../../../src/page/questions/readDays.js';
import type { ScenarioName } from '../../../src/testing.js';
import { ask } from '../../mocks/ask.js';
import { NOW } from '../../support/scenarioReport.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
/** The last thirty days, of which today is not over. */
const MONTH = { start: day('2026-10-25'), end: day('2026-11-24') };
const DATES = `start_date=${MONTH.start.getTime() / 1000}&end_date=${MONTH.end.getTime() / 1000 - 1}`;

function daysOf(scenario: ScenarioName, expectedClusters: readonly ExpectedCluster[] = []): DailyCosts {
  const { body } = ask(`breakdown_expenses?${DATES}&breakdown_by=cloud_account_id`, scenario, { now: () => NOW });
  const context = { clusterIds: [], period: MONTH, currency: 'EUR', now: NOW, expectedClusters };
  return readDays(parseBreakdownExpenses(body), context).costs;
}

const dateText = (date: Date) => date.toISOString().slice(0, 10);
const incompleteIn = ({ days }: DailyCosts) => days.filter(({ isComplete }) => !isComplete).map(({ date }) => dateText(date));

/** The data-platform of the organization, connected long ago or lately. */
function platform({ clusters }: DailyCosts, createdAt?: Date): ExpectedCluster[] {
  return clusters.filter(({ name }) => name === 'data-platform').map((cluster) => ({ ...cluster, ...(createdAt && { createdAt }) }));
}

describe('a day on which a cluster has no figure', () => {
  const lacking = daysOf('incomplete-period-in-organization');

  test('is incomplete where the cluster existed', () => {
    const { days, clusters } = daysOf('incomplete-period-in-organization', platform(lacking, day('2025-01-01')));
    const place = clusters.findIndex(({ name }) => name === 'data-platform');
    const empty = days.filter(({ costs }) => costs[place] === null);
    expect(empty).toHaveLength(17);
    expect(empty.map(({ isComplete }) => isComplete)).toEqual(empty.map(() => false));
    const others = days.filter(({ costs }) => costs[place] !== null);
    expect(others.map(({ isComplete }) => isComplete)).toEqual(others.map(({ date }) => date < day('2026-11-23')));
  });

  test('is complete where it did not exist yet, and where nobody knows', () => {
    const first = lacking.days.find(({ costs }) => !costs.includes(null))?.date;
    for (const expected of [platform(lacking, first), []]) {
      expect(incompleteIn(daysOf('incomplete-period-in-organization', expected))).toEqual(['2026-11-23']);
    }
  });

  test('is one of as many as the answer about the same period says are missing', () => {
    const { body } = ask(`clean_expenses?${DATES}`, 'incomplete-period-in-organization', { now: () => NOW });
    const coverage = parseCleanExpenses(body).k8s_costs?.k8s_cost_breakdown.find(({ coverage: share }) => share !== null)?.coverage ?? NaN;
    const place = lacking.clusters.findIndex(({ name }) => name === 'data-platform');
    const measured = lacking.days.filter(({ costs }) => costs[place] !== null).length;
    // 288 of 720 hours: twelve days back from twenty past ten.
    expect(measured).toBe(coverage * 30 + 1);
  });
});
