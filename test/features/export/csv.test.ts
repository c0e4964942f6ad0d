import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { DecidedReport } from '../../../src/domain/report/decidedReport.js';
import { createI18n, type I18n } from '../../../src/i18n/createI18n.js';
import type { ExportRequest } from '../../../src/features/export/aboutExport.js';
import { clustersCsv, type ClustersExport } from '../../../src/features/export/clustersCsv.js';
import { fileFormats } from '../../../src/features/export/fileFormat.js';
import { componentsCsv } from '../../../src/features/export/componentsCsv.js';
import { resourcesCsv } from '../../../src/features/export/resourcesCsv.js';
import { sourcesCsv } from '../../../src/features/export/sourcesCsv.js';
import type { EveryResource } from '../../../src/domain/tables/everyResourceRows.js';
import { cluster, largeReport, namespace, parts, realisticReport, report, sampleEvery } from '../../support/sampleReport.js';

const FETCHED = new Date('2026-11-23T05:10:00Z');
const ENGLISH = createI18n({ locale: 'en', currency: 'EUR' });
const GERMAN = createI18n({ locale: 'de', currency: 'EUR' });
const BY_COST: ClustersExport['view'] = { sort: { column: 'cost', direction: 'desc' }, search: '' };

function request(given: DecidedReport, i18n: I18n = ENGLISH): ExportRequest {
  return { report: given, fetchedAt: FETCHED, filters: {}, format: fileFormats(i18n.locale)[0], i18n };
}

interface Parsed {
  about: string[][];
  columns: string[];
  rows: Record<string, string>[];
}

/** The file as a spreadsheet of the locale reads it; the table begins after the empty line. */
function parse(csv: string, delimiter = ','): Parsed {
  const { data } = papaparse.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter });
  const empty = data.findIndex((line) => line.every((cell) => cell === ''));
  const columns = data[empty + 1] ?? [];
  const rows = data.slice(empty + 2).map((line) => Object.fromEntries(columns.map((column, at) => [column, line[at] ?? ''])));
  return { about: data.slice(0, empty), columns, rows };
}

const cents = (amounts: (string | undefined)[]) => Math.round(amounts.reduce((sum, amount) => sum + Number(amount), 0) * 100);

const SMALL = report({
  clusters: [
    cluster({
      id: 'prod',
      namespaces: [
        namespace({
          name: 'shop',
          total: 1234.5,
          efficiency: { cpu: 0.7214, ram: null, total: 13.96 },
          components: parts({ cpu: 1000, ram: 234.5, snapshot: null }),
        }),
        namespace({ name: '__idle__', kind: 'idle', total: -4.25, components: parts({ cpu: -4.25 }) }),
      ],
      components: parts({ cpu: 995.75, ram: 234.5, snapshot: null }),
      notAttributed: 1,
    }),
  ],
  clusterRemainder: 2,
  missingClusters: [{ id: 'edge', name: 'edge', reason: null, lastImportAt: null }],
  notices: [
    { code: 'phase-1-fallback', severity: 'warning', clusterId: 'prod', clusterName: 'prod', evidence: { total: 5 } },
    { code: 'overlaps-cloud', severity: 'info', evidence: { cloud: 1, kubernetes: 1 } },
  ],
});

/** A line without its exact cost and its doubt: these are tested by themselves. */
function shownCells(row: Record<string, string>): string {
  return Object.entries(row)
    .flatMap(([column, cell]) => (column === 'Exact cost (EUR)' || column === 'Doubt' ? [] : [cell]))
    .join('|');
}

describe('clusters', () => {
  test('has every row of the tree with its kind, unknown left empty, negative amounts as numbers', () => {
    const { columns, rows } = parse(clustersCsv({ ...request(SMALL), view: BY_COST }));
    expect(columns).toEqual([
      'Cluster',
      'Namespace',
      'Kind',
      'Cost (EUR)',
      'Exact cost (EUR)',
      'Share of Kubernetes (%)',
      'CPU (EUR)',
      'RAM (EUR)',
      'Snapshot (EUR)',
      'CPU efficiency (%)',
      'RAM efficiency (%)',
      'Total efficiency (%)',
      'Cluster ID',
      'Doubt',
    ]);
    expect(rows.map((row) => shownCells(row))).toEqual([
      'prod||Cluster|1231.25|99.8|995.75|234.50||72.1||1396.0|prod',
      'prod|shop|Namespace|1234.50|100.1|1000.00|234.50||72.1||1396.0|prod',
      'prod|Idle|Idle|-4.25|-0.3|-4.25||||||prod',
      'prod|Not attributed|Not attributed|1.00|0.1|||||||prod',
      'edge||Not reported|||||||||edge',
      'Not assigned to a cluster||Not assigned to a cluster|2.00|0.2|||||||',
      'Total||Total|1233.25|100.0|995.75|234.50||72.1||1396.0|',
    ]);
  });

  test('says what it is, of when, in which currency, from where, and what to know before trusting it', () => {
    const { about } = parse(clustersCsv({ ...request(SMALL), view: { ...BY_COST, search: ' prod ' } }));
    expect(about).toEqual([
      ['Kubernetes costs by cluster and namespace'],
      ['Period (UTC)', ENGLISH.dateRange(SMALL.period)],
      ['Currency', 'EUR'],
      ['Source', 'CloudTuner expenses; Kubernetes costs are an allocation by Kubecost, not a bill'],
      ['Fetched at', 'Nov 23, 2026, 05:10 UTC'],
      ['Format', 'Cells are separated by commas; the decimal sign is a point.'],
      ['Texts', 'An apostrophe before a text keeps a spreadsheet from changing it.'],
      ['Search', 'prod'],
      ['Warning', 'Infrastructure costs only for 1 cluster', 'prod'],
      ['Note', 'Cloud and Kubernetes costs may overlap', ''],
    ]);
  });

  test('opens in a German spreadsheet: decimal comma, semicolons, byte order mark', () => {
    const csv = clustersCsv({ ...request(SMALL, GERMAN), view: BY_COST });
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain('\r\n"prod";"shop";');
    expect(parse(csv, ';').rows[1]?.['Cost (EUR)']).toBe('1234,50');
  });

  test('follows the order and the search of the screen, and adds up to what was found', () => {
    const view: ClustersExport['view'] = { sort: { column: 'name', direction: 'desc' }, search: 'team-3' };
    const { rows } = parse(clustersCsv({ ...request(largeReport(3, 40)), view }));
    expect(rows.slice(0, 3).map(({ Cluster, Namespace }) => `${Cluster} ${Namespace}`)).toEqual([
      'cluster-2 team-39',
      'cluster-2 team-38',
      'cluster-2 team-37',
    ]);
    expect(rows).toHaveLength(3 * 11 + 1);
    expect(rows.at(-1)?.Cluster).toBe('Found');
    expect(cents(rows.slice(0, -1).map((row) => row['Cost (EUR)']))).toBe(cents([rows.at(-1)?.['Cost (EUR)']]));
  });

  test.each(['=cmd|calc', '  @SUM(1)', '＝1', '-dash'])('a name such as %j cannot run in a spreadsheet', async (name) => {
    const given = report({ clusters: [cluster({ id: 'x', name, namespaces: [namespace({ name, total: 1 })] })] });
    const { rows } = parse(clustersCsv({ ...request(given), view: BY_COST }));
    expect(rows[1]).toMatchObject({ Cluster: `'${name}`, Namespace: `'${name}`, 'Cost (EUR)': '1.00' });
  });

  test('whatever the names and amounts: read back, clusters add up to the total and namespaces to their cluster', () => {
    const amount = fc.integer({ min: -50_000, max: 5_000_000 }).map((units) => units / 100);
    const anyReport = fc
      .array(fc.record({ name: fc.string(), namespaces: fc.array(fc.record({ name: fc.string(), total: amount })), rest: amount }), {
        minLength: 1,
      })
      .map((given) =>
        report({
          clusters: given.map(({ name, namespaces, rest }, at) =>
            cluster({ id: `c${at}`, name, namespaces: namespaces.map(namespace), notAttributed: rest }),
          ),
        }),
      );
    fc.assert(
      fc.property(anyReport, fc.constantFrom(ENGLISH, GERMAN), (given, i18n) => {
        const csv = clustersCsv({ ...request(given, i18n), view: BY_COST });
        const { rows } = parse(csv, i18n === GERMAN ? ';' : ',');
        const costs = rows.map((row) => ({ kind: row.Kind, cost: row['Cost (EUR)']?.replace(',', '.') }));
        const total = costs.pop();
        expect(cents(costs.filter(({ kind }) => kind === 'Cluster').map(({ cost }) => cost))).toBe(cents([total?.cost]));
        expect(cents(costs.filter(({ kind }) => kind !== 'Cluster').map(({ cost }) => cost))).toBe(cents([total?.cost]));
      }),
      { numRuns: 60 },
    );
  });
});

test('components add up to Kubernetes', () => {
  const { rows } = parse(componentsCsv(request(realisticReport())));
  expect(rows.map(({ Component }) => Component)).toEqual([
    'CPU',
    'RAM',
    'Persistent volumes',
    'Network',
    'Load balancers',
    'Other and adjustments',
    'Total',
  ]);
  expect(cents(rows.slice(0, -1).map((row) => row['Cost (EUR)']))).toBe(cents([rows.at(-1)?.['Cost (EUR)']]));
});

test('components name what they leave of Kubernetes, and have no shares of a total below zero', () => {
  const given = report({ clusters: [cluster({ id: 'a', total: -50 })], components: parts({ cpu: 10, other: -40 }) });
  const { rows } = parse(componentsCsv(request(given)));
  expect(rows.map((row) => shownCells(row))).toEqual([
    'CPU|10.00|',
    'Other and adjustments|-40.00|',
    'Not attributed|-20.00|',
    'Total|-50.00|',
  ]);
});

describe('data sources', () => {
  const given = report({
    clusters: SMALL.clusters,
    clusterRemainder: 2,
    cloudAccounts: [{ id: 'a', name: 'AWS', type: 'aws_cnr', total: 100, resourceCount: 3 }],
    cloudRemainder: 0.5,
    cloud: 100.5,
    total: 1333.75,
  });

  test('add up to the total, with what is left over', () => {
    const { rows } = parse(sourcesCsv({ ...request(given), view: { overlap: 'separate' } }));
    expect(rows.map((row) => shownCells(row))).toEqual([
      'prod|Kubernetes cluster|1231.25|92.3|prod',
      'AWS|Cloud account|100.00|7.5|a',
      'Not assigned to a cluster|Kubernetes cluster|2.00|0.1|',
      'Cloud, not listed|Cloud account|0.50|0.0|',
      'Total|Total|1333.75|100.0|',
    ]);
  });

  test('name what the total has beyond all of them, where nobody knows whose it is', () => {
    const { rows } = parse(sourcesCsv({ ...request({ ...given, cloudRemainder: null }), view: { overlap: 'separate' } }));
    expect(rows.slice(-2).map((row) => shownCells(row))).toEqual(['Not attributed|Not attributed|0.50|0.0|', 'Total|Total|1333.75|100.0|']);
  });

  test('are the accounts alone where Kubernetes is a part of their bill', () => {
    const bill = { ...given, total: given.cloud };
    const { rows } = parse(sourcesCsv({ ...request(bill), view: { overlap: 'partOfCloud' } }));
    expect(rows.map((row) => shownCells(row))).toEqual([
      'AWS|Cloud account|100.00|99.5|a',
      'Cloud, not listed|Cloud account|0.50|0.5|',
      'Total|Total|100.50|100.0|',
    ]);
  });
});

describe('all cloud resources', () => {
  const one = { id: 'i-1', name: '+web', type: 'Instance', service: null, region: 'eu', accountName: 'AWS', total: 30 };
  const given = report({ resources: [one], otherResources: { count: 4, total: 12.5 }, cloud: 42.5 });
  const fileOf = (more: Partial<EveryResource> = {}, i18n: I18n = ENGLISH) => {
    return parse(resourcesCsv({ ...request(given, i18n), every: sampleEvery(given, more) }), i18n === GERMAN ? ';' : ',');
  };
  const checks = ({ about }: Parsed) => about.flatMap(([label, text]) => (label === 'Check' ? [text] : []));

  test('have their ids and add up to the cloud total, and nothing is said to be wrong', () => {
    const file = fileOf();
    expect(file.columns.slice(0, 8)).toEqual([
      'Resource',
      'Resource ID',
      'Cloud resource ID',
      'Service',
      'Type',
      'Region',
      'Cloud account',
      'Cloud account ID',
    ]);
    expect(file.rows.map((row) => shownCells(row))).toEqual([
      "'+web|i-1|||Instance|eu|AWS|a|30.00|70.6",
      'other|other||||||a|12.50|29.4',
      'Cloud total||||||||42.50|100.0',
    ]);
    expect(checks(file)).toEqual([]);
  });

  test('that are not the page’s total say by how much, and have the difference as a row', () => {
    const [first] = sampleEvery(given).resources;
    const file = fileOf({ resources: first === undefined ? [] : [{ ...first, total: 31.999 }] });
    expect(file.rows.map((row) => shownCells(row))).toEqual([
      "'+web|i-1|||Instance|eu|AWS|a|32.00|75.3",
      'Difference to the page||||||||10.50|24.7',
      'Cloud total||||||||42.50|100.0',
    ]);
    expect(checks(file)).toEqual([
      'The rows add up to €32.00; the page shows €42.50 for the cloud. The difference has a row of its own before the total.',
    ]);
  });

  test('of which the server sent fewer than it counts say how many are not there', () => {
    expect(checks(fileOf({ counted: 12_345, rowCount: 12_000 }))).toEqual([
      'The server counts 12,345 rows and sent 12,000: 345 rows are not in this file.',
    ]);
  });

  test('that moved while they were fetched say so', () => {
    expect(checks(fileOf({ repeated: 1 }))).toEqual([
      '1 row came twice and is listed once. The costs changed while the rows were fetched, so some may be missing. Export again for a list of one moment.',
    ]);
    expect(checks(fileOf({ hasChanged: true }))).toEqual([
      'The costs changed while the rows were fetched, so some may be missing. Export again for a list of one moment.',
    ]);
  });

  test('of a German page have amounts and shares as a German spreadsheet reads them', () => {
    expect(Object.values(fileOf({}, GERMAN).rows[1] ?? {}).slice(-3)).toEqual(['12,50', '29,4', '']);
  });

  test.each([0.004, 0.005, 0.006])('of %d each add up to the page to the cent, not to nothing and not to twice as much', (each) => {
    const many = Array.from({ length: 1_000 }, (_, at) => ({
      ...one,
      id: `r${at}`,
      resourceId: `r${at}`,
      cloudResourceId: null,
      accountId: 'a',
      total: each,
    }));
    const whole = report({ resources: [], otherResources: { count: 1_000, total: each * 1_000 }, cloud: each * 1_000 });
    const { rows, about } = parse(
      resourcesCsv({ ...request(whole), every: sampleEvery(whole, { resources: many, rowCount: 1_000, counted: 1_000 }) }),
    );
    expect(rows).toHaveLength(1_001);
    expect(cents(rows.slice(0, -1).map((row) => row['Cost (EUR)']))).toBe(each * 100_000);
    expect(about.flat()).not.toContain('Check');
  });
});

describe('what is in doubt', () => {
  const PART = { severity: 'warning', clusterId: 'a', clusterName: 'a', evidence: { coverage: 0.4, missingHours: 101 } } as const;
  const given = report({
    clusters: ['a', 'b'].map((id) => cluster({ id, namespaces: [namespace({ name: 'shop', total: 10 })] })),
    cloudAccounts: [{ id: 'aws', name: 'AWS', type: 'aws_cnr', total: 100, resourceCount: 3 }],
    cloud: 100,
    total: 120,
    notices: [{ ...PART, code: 'incomplete-period' }],
  });
  const why = 'In doubt: Figures of 1 cluster cover a part of the period';
  const doubtsOf = (csv: string) =>
    parse(csv).rows.map(({ Cluster, Namespace, Component, 'Data source': source, Doubt }) => [
      [Cluster, Namespace, Component, source].filter(Boolean).join(' '),
      Doubt,
    ]);

  test('says so and why in its row and in the sums of it, and nowhere else', () => {
    expect(doubtsOf(clustersCsv({ ...request(given), view: BY_COST }))).toEqual([
      ['a', why],
      ['a shop', why],
      ['b', ''],
      ['b shop', ''],
      ['Total', why],
    ]);
    expect(doubtsOf(sourcesCsv({ ...request(given), view: { overlap: 'separate' } }))).toEqual([
      ['AWS', ''],
      ['a', why],
      ['b', ''],
      ['Total', why],
    ]);
    expect(doubtsOf(componentsCsv(request(given))).map(([, doubt]) => doubt)).toContain(why);
  });

  test('in a row of which only the efficiency is, says so too', () => {
    const notices: DecidedReport['notices'] = [{ ...PART, code: 'no-usage-metrics', evidence: {} }];
    const { rows } = parse(clustersCsv({ ...request({ ...given, notices }), view: BY_COST }));
    expect(rows.every(({ Doubt }) => Doubt === '')).toBe(true);
    const step = { ...PART, code: 'unit-mismatch', evidence: { clusterTotal: 10, namespacesTotal: 0.4 } } as const;
    const marked = parse(clustersCsv({ ...request({ ...given, notices: [step] }), view: BY_COST })).rows;
    expect(marked.map(({ Doubt }) => Doubt !== '')).toEqual([true, true, false, false, true]);
  });
});
