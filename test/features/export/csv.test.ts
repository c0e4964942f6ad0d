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
import { cluster, largeReport, namespace, parts, realisticReport, report } from '../../support/sampleReport.js';

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

describe('clusters', () => {
  test('has every row of the tree with its kind, unknown left empty, negative amounts as numbers', () => {
    const { columns, rows } = parse(clustersCsv({ ...request(SMALL), view: BY_COST }));
    expect(columns).toEqual([
      'Cluster',
      'Namespace',
      'Kind',
      'Cost (EUR)',
      'Share of Kubernetes (%)',
      'CPU (EUR)',
      'RAM (EUR)',
      'Snapshot (EUR)',
      'CPU efficiency (%)',
      'RAM efficiency (%)',
      'Total efficiency (%)',
      'Cluster ID',
    ]);
    expect(rows.map((row) => Object.values(row).join('|'))).toEqual([
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
    expect(csv).toContain('\r\nprod;shop;');
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
  expect(rows.map((row) => Object.values(row).join('|'))).toEqual([
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
    expect(rows.map((row) => Object.values(row).join('|'))).toEqual([
      'prod|Kubernetes cluster|1231.25|92.3|prod',
      'AWS|Cloud account|100.00|7.5|a',
      'Not assigned to a cluster|Kubernetes cluster|2.00|0.1|',
      'Cloud, not listed|Cloud account|0.50|0.0|',
      'Total|Total|1333.75|100.0|',
    ]);
  });

  test('name what the total has beyond all of them, where nobody knows whose it is', () => {
    const { rows } = parse(sourcesCsv({ ...request({ ...given, cloudRemainder: null }), view: { overlap: 'separate' } }));
    expect(rows.slice(-2).map((row) => Object.values(row).join('|'))).toEqual([
      'Not attributed|Not attributed|0.50|0.0|',
      'Total|Total|1333.75|100.0|',
    ]);
  });

  test('are the accounts alone where Kubernetes is a part of their bill', () => {
    const bill = { ...given, total: given.cloud };
    const { rows } = parse(sourcesCsv({ ...request(bill), view: { overlap: 'partOfCloud' } }));
    expect(rows.map((row) => Object.values(row).join('|'))).toEqual([
      'AWS|Cloud account|100.00|99.5|a',
      'Cloud, not listed|Cloud account|0.50|0.5|',
      'Total|Total|100.50|100.0|',
    ]);
  });
});

test('resources add up to the cloud total', () => {
  const one = { id: 'i-1', name: '+web', type: 'Instance', service: null, region: 'eu', accountName: 'AWS', total: 30 };
  const given = report({ resources: [one], otherResources: { count: 4, total: 12.5 }, cloud: 42.5 });
  const { rows } = parse(resourcesCsv(request(given)));
  expect(rows.map((row) => Object.values(row).join('|'))).toEqual([
    "'+web|i-1||Instance|eu|AWS|30.00|70.6",
    '4 other resources||||||12.50|29.4',
    'Cloud total||||||42.50|100.0',
  ]);
});
