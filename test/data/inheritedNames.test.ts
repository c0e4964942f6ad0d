import { describe, expect, test } from 'vitest';
import { sumKnown } from '../../src/domain/money/sumAmounts.js';
import { shownReport } from '../../src/domain/report/roundReport.js';
import { createI18n } from '../../src/i18n/createI18n.js';
import type { MessageKey } from '../../src/i18n/messages.js';
import { loadMessages } from '../../src/i18n/loadMessages.js';
import { parseBreakdownExpenses, parseCleanExpenses } from '../../src/core.js';
import { readDailyCosts } from '../../src/data/readDailyCosts.js';
import { readParts } from '../../src/data/readParts.js';
import { sortRows, type ClusterSortColumn } from '../../src/domain/tables/clusterSort.js';
import { daysOfScenario, decidedReportOfScenario, NOW, WEEK } from '../support/scenarioReport.js';

/** Of every object, but of no answer. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

describe('a name that every object has a property of', () => {
  test('is the key of a part as any other name is, and the parts add up', () => {
    const costs = Object.fromEntries(INHERITED.map((name, index) => [`${name}_cost`, 1 + index]));
    const parts = readParts(costs);
    expect(parts.map(({ key }) => typeof key)).toEqual(INHERITED.map(() => 'string'));
    expect(sumKnown(parts.map(({ amount }) => amount))).toBe(sumKnown(Object.values(costs)));
    expect(parts.map(({ key }) => key)).toEqual(expect.arrayContaining(['constructor', 'toString', 'valueOf', 'hasOwnProperty']));
  });

  test('leaves a report whole: every cluster, namespace and part is there and adds up', () => {
    const report = shownReport(decidedReportOfScenario('inherited-names'));
    expect(report.clusters).toHaveLength(6);
    for (const { total, components, namespaces } of report.clusters) {
      expect(sumKnown(components.map(({ amount }) => amount))).toBeCloseTo(total ?? NaN, 6);
      expect(sumKnown((namespaces ?? []).map((namespace) => namespace.total))).toBeCloseTo(total ?? NaN, 6);
    }
    expect(report.notices.map(({ code }) => code)).toEqual(['overlaps-cloud']);
  });

  test('is the id of a cluster in the days too', () => {
    expect(daysOfScenario('inherited-names').clusters.map(({ id }) => id)).toEqual(expect.arrayContaining(['constructor', '__proto__']));
    const day = WEEK.start.getTime() / 1000;
    const body = `{"breakdown":{"${day}":{"__proto__":{"cost":2},"constructor":{"cost":1}}},"counts":{"valueOf":{"total":1}}}`;
    const days = readDailyCosts(parseBreakdownExpenses(body), ['__proto__', 'constructor'], WEEK, NOW);
    expect(days.clusters).toEqual([
      { id: '__proto__', name: '__proto__' },
      { id: 'constructor', name: 'constructor' },
    ]);
  });

  test('is no field of an answer that has none', () => {
    const answer = parseCleanExpenses('{"total_cost":5,"__proto__":{"k8s_costs":{"k8s_total_cost":3}}}');
    expect(answer).toMatchObject({ total_cost: 5, k8s_costs: null, unreadable: [] });
  });

  test.each(INHERITED)('"%s" is no message, no locale, no currency and no column', async (name) => {
    const i18n = createI18n({ locale: name, currency: name, messages: {} });
    expect(i18n.locale).toBe('en');
    expect(i18n.t(name as MessageKey)).toBe(name);
    expect(typeof i18n.money(1)).toBe('string');
    expect(typeof i18n.componentName(name)).toBe('string');
    expect(await loadMessages(name)).toBe(await loadMessages('en'));
    const rows = [1, 3, 2].map((total) => ({ name: '', total, efficiency: { cpu: null, ram: null, total: null } }));
    const sorted = sortRows(
      rows,
      (row) => row,
      { column: name as ClusterSortColumn, direction: 'desc' },
      () => 0,
    );
    expect(sorted.map(({ total }) => total)).toEqual([3, 2, 1]);
  });
});
