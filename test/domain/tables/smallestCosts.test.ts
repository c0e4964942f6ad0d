import { describe, expect, test } from 'vitest';
import { roundDaily, type DailyCosts } from '../../../src/domain/days/dailyCosts.js';
import { TRACE } from '../../../src/domain/money/currencyDigits.js';
import { shownReport } from '../../../src/domain/report/roundReport.js';
import { dayTable, foldSeries } from '../../../src/domain/tables/dayTable.js';
import { foldSources, MOST_SOURCES } from '../../../src/domain/tables/foldSources.js';
import { resourceRows } from '../../../src/domain/tables/resourceRows.js';
import { sourceRows } from '../../../src/domain/tables/sourceRows.js';
import { report } from '../../support/sampleReport.js';

const EIGHT = Array<number>(MOST_SOURCES).fill(5);

describe('what costs too little to show', () => {
  const sourcesOf = (amounts: readonly number[]) => {
    const cloud = amounts.reduce((sum, amount) => sum + amount, 0);
    const cloudAccounts = amounts.map((total, at) => ({ id: `${at}`, name: `${at}`, type: 'aws_cnr', total, resourceCount: 1 }));
    return foldSources(sourceRows(shownReport(report({ cloudAccounts, cloud, total: cloud })), 'separate'), 'EUR').at(-1);
  };

  test('is no zero where the data sources of it are one row', () => {
    const row = sourcesOf([...EIGHT, ...Array<number>(23).fill(0.0001)]);
    expect(row).toMatchObject({ type: 'more', count: 23, amount: TRACE });
    expect(row?.exact).toBeCloseTo(0.0023);
  });

  test('is zero where the sources cost nothing', () => {
    expect(sourcesOf([...EIGHT, 0, 0, 0])).toMatchObject({ type: 'more', count: 3, amount: 0, exact: 0 });
  });

  const resourcesOf = (amounts: readonly number[]) => {
    const resources = amounts.map((total, at) => ({
      ...{ id: `${at}`, name: `${at}`, type: null, service: null, region: null, accountName: null },
      total,
    }));
    const cloud = amounts.reduce((sum, amount) => sum + amount, 0);
    return resourceRows(shownReport(report({ resources, cloud, total: cloud })), MOST_SOURCES).rest;
  };

  test('is no zero where the resources of it are one row', () => {
    expect(resourcesOf([...EIGHT, 0.0003, 0.0004])).toMatchObject({ count: 2, amount: TRACE });
  });

  test('is zero where the resources cost nothing', () => {
    expect(resourcesOf([...EIGHT, 0, 0])).toMatchObject({ count: 2, amount: 0 });
  });

  const daysOf = (costs: readonly (number | null)[]) => {
    const clusters = costs.map((_, at) => ({ id: `${at}`, name: `${at}` }));
    const total = costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0);
    const days: DailyCosts = { clusters, days: [{ date: new Date('2026-11-21T00:00:00Z'), isComplete: true, costs: [...costs], total }] };
    const series = foldSeries(dayTable(roundDaily(days, 'EUR')), 'EUR').series;
    return series.at(-1)?.amounts;
  };

  test('is no zero on a day where the clusters of it are one column', () => {
    expect(daysOf([...EIGHT, 0.0001, 0.0001])).toEqual([TRACE]);
    expect(daysOf([...EIGHT, -0.0001, 0])).toEqual([-TRACE]);
  });

  test('is zero, or not known, on a day where the clusters cost nothing, or nobody knows', () => {
    expect(daysOf([...EIGHT, 0, 0])).toEqual([0]);
    expect(daysOf([...EIGHT, null, null])).toEqual([null]);
  });
});
