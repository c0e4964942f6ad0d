import { describe, expect, test } from 'vitest';
import { parseBreakdownExpenses, parseCleanExpenses, type DataNotice, type ExpectedCluster } from '../../../src/core.js';
import type { DailyCosts } from '../../../src/domain/days/dailyCosts.js';
import { createI18n } from '../../../src/i18n/createI18n.js';
import '../../../src/i18n/detailsMessages.js';
import { noticeText } from '../../../src/i18n/words/noticeText.js';
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

describe('what the days tell of a cluster that did not report', () => {
  const SILENT: DataNotice = {
    code: 'missing-cluster',
    severity: 'error',
    clusterId: 'asia',
    clusterName: 'shop-asia',
    evidence: { reported: 2, expected: 3, reason: null, rowsCost: null, removedAt: '2026-11-23T09:20:00.000Z' },
  };
  const breakdown = (id: string): string =>
    JSON.stringify({
      breakdown: {
        [day('2026-11-21').getTime() / 1000]: { [id]: { cost: 60, type: 'kubernetes_cnr' } },
        [day('2026-11-22').getTime() / 1000]: { [id]: { cost: 40, type: 'kubernetes_cnr' } },
      },
      counts: {},
    });
  const told = (id: string, notice = SILENT, isSameScope = true) => {
    const context = { clusterIds: [], period: MONTH, currency: 'EUR', now: NOW, isSameScope };
    return readDays(parseBreakdownExpenses(breakdown(id)), context).tell([notice])[0];
  };
  const i18n = createI18n({ locale: 'en', currency: 'EUR' });

  test('is what they come to, where to find it and what to do with it', () => {
    const notice = told('asia');
    expect(notice?.evidence).toMatchObject({ daysCost: 100 });
    const { detail, action } = noticeText([notice ?? SILENT], i18n);
    expect(detail).toContain('Its days come to €100.00: the chart of days and its file have them.');
    expect(action).toBe('Charge it by its days, which were imported before that.');
  });

  test('is nothing of one without days, of one whose rows are its cost, nor where they are filtered otherwise', () => {
    const ofRows = { ...SILENT, evidence: { ...SILENT.evidence, rowsCost: 100 } };
    expect(told('other')).toEqual(SILENT);
    expect(told('asia', ofRows)).toEqual(ofRows);
    expect(told('asia', SILENT, false)).toEqual(SILENT);
    expect(noticeText([SILENT], i18n).action).toBe('Take its cost from a report made before that, if there is one.');
  });
});

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
