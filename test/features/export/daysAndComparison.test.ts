import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/domain/compare/change.js';
import { compareReports } from '../../../src/domain/compare/compareReports.js';
import type { Comparison } from '../../../src/domain/compare/comparison.js';
import type { DailyCosts } from '../../../src/domain/days/dailyCosts.js';
import { changeText } from '../../../src/ui/changeText.js';
import { comparisonCsv, type ComparisonExport } from '../../../src/features/export/comparisonCsv.js';
import { daysCsv, type DaysExport } from '../../../src/features/export/daysCsv.js';
import { createI18n } from '../../../src/i18n/createI18n.js';
import { cluster, namespace, report } from '../../support/sampleReport.js';

const i18n = createI18n({ locale: 'en', currency: 'EUR' });
const GIVEN = report({
  clusters: [
    cluster({
      id: 'c-1',
      name: '007',
      namespaces: [namespace({ name: 'shop', total: 30 }), namespace({ name: '__idle__', kind: 'idle', total: 10 })],
    }),
    cluster({ id: 'c-2', name: 'new', namespaces: [namespace({ name: 'shop', total: 5 })] }),
  ],
  missingClusters: [{ id: 'c-3', name: 'edge', reason: null, lastImportAt: null }],
});
const BASE = {
  report: GIVEN,
  fetchedAt: new Date('2026-11-23T05:10:00Z'),
  filters: {},
  format: { separator: 'comma', decimal: 'point' },
  i18n,
} as const;

function linesOf(csv: string): { about: string[][]; lines: string[] } {
  const { data } = papaparse.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',' });
  const empty = data.findIndex((line) => line.every((cell) => cell === ''));
  return { about: data.slice(0, empty), lines: data.slice(empty + 1).map((cells) => cells.join('|')) };
}

const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('costs by day', () => {
  const DAYS: DailyCosts = {
    clusters: [
      { id: 'c-1', name: '007' },
      { id: 'c-3', name: 'edge' },
    ],
    days: [
      { date: day('2026-11-21'), isComplete: true, costs: [10, 2.5], total: 12.5 },
      { date: day('2026-11-22'), isComplete: true, costs: [null, null], total: null },
      { date: day('2026-11-23'), isComplete: false, costs: [4, null], total: 4 },
    ],
  };
  const fileOf = (more: Partial<DaysExport> = {}) => linesOf(daysCsv({ ...BASE, days: DAYS, previousDays: null, ...more }));

  test('say of a cluster whose cost is not known that it is not in the summary', () => {
    const [known, other] = GIVEN.clusters.map((one, index) => (index === 0 ? { ...one, total: null } : one));
    const clusters = known && other ? [known, other] : [];
    expect(fileOf({ report: report({ clusters }) }).lines[0]).toContain('007 (not in the summary) (EUR)');
    expect(fileOf().lines[0]).toContain('|007 (EUR)|');
  });

  test('have a line for each day and a column for each cluster, its id above; what did not come is empty and no 0', () => {
    const { about, lines } = fileOf();
    expect(lines).toEqual([
      'Day (UTC)|State|007 (EUR)|edge (not in the summary) (EUR)|Total (EUR)',
      '2026-11-21|Complete day|10.00|2.50|12.50',
      '2026-11-22|No data|||',
      '2026-11-23|Incomplete day|4.00||4.00',
    ]);
    expect(about).toContainEqual(['Cluster ID', '', 'c-1', 'c-3']);
  });

  test('have the day each is compared with, where there is one', () => {
    const previousDays = {
      period: { start: day('2026-11-14'), end: day('2026-11-15') },
      days: [{ date: day('2026-11-14'), costs: [9, 2], total: 11 }, null, null],
    };
    const { lines } = fileOf({ previousDays });
    expect(lines[0]).toMatch(/\|Compared day\|Total of the compared day \(EUR\)$/);
    expect(lines[1]).toBe('2026-11-21|Complete day|10.00|2.50|12.50|2026-11-14|11.00');
    expect(lines[2]).toBe('2026-11-22|No data|||||');
  });

  test('are one column with all names where clusters have one id', () => {
    const [first, ...others] = GIVEN.clusters;
    const clusters = first === undefined ? [] : [first, { ...first, name: '007-2' }, ...others];
    const { lines } = fileOf({ report: { ...GIVEN, clusters } });
    expect(lines[0]).toBe('Day (UTC)|State|007, 007-2 (EUR)|edge (not in the summary) (EUR)|Total (EUR)');
  });

  test('are not compared where they are one figure spread over the days', () => {
    const notices = [{ code: 'extrapolated-trend', severity: 'warning', evidence: {} }] as unknown as typeof GIVEN.notices;
    const previousDays = { period: GIVEN.period, days: [{ date: day('2026-11-14'), costs: [9, 2], total: 11 }, null, null] };
    const { lines } = fileOf({ report: { ...GIVEN, notices }, previousDays });
    expect(lines[0]).not.toContain('Compared day');
  });
});

describe('the comparison', () => {
  const change = (previous: number, difference: number): Change => ({ kind: 'change', previous, difference, ratio: difference / previous });
  const none = (reason: Extract<Change, { kind: 'none' }>['reason']): Change => ({ kind: 'none', reason });
  const CHANGES: Comparison = {
    total: change(100, 12.5),
    cloud: change(50, 0),
    kubernetes: none('clustersChanged'),
    efficiency: { cpu: none('unknown'), ram: none('unknown'), total: none('unknown') },
    clusterChange: (id) => (id === 'c-1' ? change(32, 8) : none('new')),
    namespaceChange: (id, name) => (id === 'c-1' && name === 'shop' ? change(40, -10) : none('unknown')),
    reports: null,
  };
  const PERIODS = {
    current: { start: day('2026-11-16'), end: day('2026-11-23') },
    previous: { start: day('2026-11-09'), end: day('2026-11-16') },
    isPartial: true,
    basis: 'weekdays' as const,
  };
  const fileOf = (more: Partial<ComparisonExport> = {}) => {
    const { about, lines } = linesOf(
      comparisonCsv({
        ...BASE,
        comparison: { changes: CHANGES, periods: PERIODS, textOf: changeText },
        view: { overlap: 'separate' },
        hasClouds: true,
        ...more,
      }),
    );
    // The last column has its own test: elsewhere it is empty.
    return { about, lines: lines.map((line) => line.replace(/\|$/, '')) };
  };

  test('has both amounts and their difference of totals, clusters and namespaces, or why there is none', () => {
    const { lines } = fileOf();
    expect(lines[0]?.replace(/\s/g, ' ')).toBe(
      'Cluster|Namespace|Kind|Nov 16 – 22, 2026 (EUR)|Nov 9 – 15, 2026 (EUR)|Difference (EUR)|Change (%)|Notes on the change|Cluster ID|Doubt',
    );
    expect(lines.slice(1)).toEqual([
      'Total||Total|112.50|100.00|12.50|12.5||',
      'Cloud total||Total|50.00|50.00|0.00|0.0||',
      'Kubernetes total||Total|||||Not compared: not the same clusters reported in both periods.|',
      "'007||Cluster|40.00|32.00|8.00|25.0||c-1",
      "'007|shop|Namespace|30.00|40.00|-10.00|-25.0||c-1",
      "'007|Idle|Idle|||||Not compared: the figure of one of the two periods is not known.|c-1",
      'new||Cluster|||||New: it had no cost in the previous period.|c-2',
      'new|shop|Namespace|||||Not compared: the figure of one of the two periods is not known.|c-2',
    ]);
  });

  test('says of which amounts of now there is a doubt, and of no other', () => {
    const notices = [
      {
        code: 'incomplete-period',
        severity: 'warning',
        clusterId: 'c-1',
        clusterName: '007',
        evidence: { coverage: 0.4, missingHours: 101 },
      },
    ] as unknown as typeof GIVEN.notices;
    const why = 'In doubt: Figures of 1 cluster cover a part of the period';
    const doubted = fileOf({ report: { ...GIVEN, notices } }).lines.filter((line) => line.endsWith(why));
    expect(doubted.map((line) => line.split('|').slice(0, 2))).toEqual([
      ['Total', ''],
      ["'007", ''],
      ["'007", 'shop'],
    ]);
  });

  test('of the panel has no clouds, and where Kubernetes is a part of their bill no sum of the two', () => {
    expect(fileOf({ hasClouds: false }).lines[1]).toMatch(/^Kubernetes total/);
    expect(fileOf({ view: { overlap: 'partOfCloud' } }).lines[1]).toMatch(/^Cloud total/);
  });

  describe('of clusters and namespaces that came and went', () => {
    const shop = (total: number) => namespace({ name: 'shop', total });
    const old = (total: number) => namespace({ name: 'old', total });
    const before = { period: PERIODS.previous };
    const compared = (current: typeof GIVEN, previous: typeof GIVEN) =>
      fileOf({
        report: current,
        comparison: { changes: compareReports(current, previous, { extrapolated: [] }), periods: PERIODS, textOf: changeText },
        hasClouds: false,
      }).lines.slice(1);
    /** Σ of the amounts of rows of a kind: now, before, difference. */
    const sums = (lines: string[], kind: RegExp) =>
      [3, 4, 5].map((column) =>
        lines.filter((line) => kind.test(line)).reduce((sum, line) => sum + Math.round(Number(line.split('|')[column]) * 100), 0),
      );

    test('has the one amount that each of them has, so that the rows add up to their total', () => {
      const lines = compared(
        report({ clusters: [cluster({ id: 'a', namespaces: [shop(50)] }), cluster({ id: 'n', namespaces: [shop(30)] })] }),
        report({
          ...before,
          clusters: [cluster({ id: 'a', namespaces: [shop(33), old(7)] }), cluster({ id: 'g', name: 'gone', namespaces: [shop(500)] })],
        }),
      );
      expect(lines).toEqual([
        'Kubernetes total||Total|80.00|540.00|-460.00|-85.2|New: n €30.00 · Gone: gone €500.00|',
        'a||Cluster|50.00|40.00|10.00|25.0|Gone: old €7.00|a',
        'a|shop|Namespace|50.00|33.00|17.00|51.5||a',
        'a|old|Namespace||7.00|-7.00||Gone: it had a cost in the previous period only.|a',
        'n||Cluster|30.00||30.00||New: it had no cost in the previous period.|n',
        'n|shop|Namespace|30.00||30.00||New: it had no cost in the previous period.|n',
        'gone||Cluster||500.00|-500.00||Gone: it had a cost in the previous period only.|g',
        'gone|shop|Namespace||500.00|-500.00||Gone: it had a cost in the previous period only.|g',
      ]);
      expect(sums(lines, /\|Cluster\|/)).toEqual([8_000, 54_000, -46_000]);
      expect(sums(lines, /^a\|\w+\|/)).toEqual([5_000, 4_000, 1_000]);
    });

    test('has both amounts of what a total leaves out, and no difference: the note of the total names it', () => {
      const lines = compared(
        report({ clusters: [cluster({ id: 'a', namespaces: [shop(50)] }), cluster({ id: 'b', namespaces: [shop(9)] })] }),
        report({
          ...before,
          clusters: [cluster({ id: 'a', namespaces: [shop(40)] }), cluster({ id: 'b', namespaces: [shop(8)], source: 'infrastructure' })],
        }),
      );
      const why = 'Not compared: the two periods were not measured alike.';
      expect(lines).toContain(`b||Cluster|9.00|8.00|||${why}|b`);
      expect(lines).toContain(`b|shop|Namespace|9.00|8.00|||${why}|b`);
      expect(lines[0]).toMatch(/^Kubernetes total\|\|Total\|50\.00\|40\.00\|10\.00\|25\.0\|.*b €9\.00/);
    });

    test('above, what efficiency is compared over: without what is not in both', () => {
      const current = report({ clusters: [cluster({ id: 'a', namespaces: [shop(50)] }), cluster({ id: 'n', namespaces: [shop(30)] })] });
      const previous = report({ ...before, clusters: [cluster({ id: 'a', namespaces: [shop(33)] })] });
      const changes = compareReports(current, previous, { extrapolated: [] });
      const { about } = fileOf({ report: current, comparison: { changes, periods: PERIODS, textOf: changeText } });
      const [, text] = about.find(([label]) => label === 'Total efficiency') ?? [];
      expect(text?.replace(/\s/g, ' ')).toMatch(
        /^No change: Nov 16 – 22, 2026 compared with Nov 9 – 15, 2026 \([\d.]+%\) · Without n \(New\)$/,
      );
      expect(fileOf().about).toContainEqual(['Total efficiency', 'Not compared: the figure of one of the two periods is not known.']);
    });

    test('has what is in no cluster and in no namespace as rows too', () => {
      const reportOf = (rest: number, notAttributed: number) =>
        report({ clusters: [cluster({ id: 'a', namespaces: [shop(20)], notAttributed })], clusterRemainder: rest });
      const lines = compared(reportOf(5, 3), { ...reportOf(4, 0), ...before });
      expect(lines).toEqual([
        'Kubernetes total||Total|28.00|24.00|4.00|16.7||',
        'a||Cluster|23.00|20.00|3.00|15.0||a',
        'a|shop|Namespace|20.00|20.00|0.00|0.0||a',
        'a|Not attributed|Not attributed|3.00|0.00|3.00|||a',
        'Not assigned to a cluster||Not assigned to a cluster|5.00|4.00|1.00|25.0||',
      ]);
    });

    test('tells a cluster that went from one that came with its name, and two of one id from one another by no change', () => {
      const lines = compared(
        report({
          clusters: [
            cluster({ id: 'id-of-now', name: 'shop', namespaces: [shop(1)] }),
            ...[2, 3].map((total) => cluster({ id: 'twice', name: 'twice', namespaces: [shop(total)] })),
          ],
        }),
        report({
          ...before,
          clusters: [
            cluster({ id: 'id-of-before', name: 'shop', namespaces: [shop(4)] }),
            cluster({ id: 'twice', name: 'twice', namespaces: [shop(5)] }),
          ],
        }),
      ).filter((line) => line.includes('|Cluster|'));
      expect(lines.map((line) => line.split('|').filter((_, column) => [0, 3, 4, 5, 8].includes(column)))).toEqual([
        ['shop', '1.00', '', '1.00', 'id-of-now'],
        ['twice', '2.00', '', '', 'twice'],
        ['twice', '3.00', '', '', 'twice'],
        ['shop (id-of-be)', '', '4.00', '-4.00', 'id-of-before'],
        ['twice', '', '5.00', '', 'twice'],
      ]);
    });
  });
});
