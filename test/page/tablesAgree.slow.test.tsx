import { render, screen } from '@testing-library/react';
import papaparse from 'papaparse';
import type { ReactElement } from 'react';
import { describe, expect, test } from 'vitest';
import { DailyTable } from '../../src/charts/daily/DailyTable.js';
import { dayText } from '../../src/charts/daily/dayText.js';
import { ClusterTable } from '../../src/features/clusters/ClusterTable.js';
import type { ClusterTableProps } from '../../src/features/clusters/clusterTableProps.js';
import { fetchEveryResource } from '../../src/data/everyResource.js';
import { createExpensesClient, type ExpensesClient } from '../../src/index.js';
import { ResourceTable } from '../../src/features/resources/ResourceTable.js';
import { roundDaily, type DailyCosts } from '../../src/domain/days/dailyCosts.js';
import { hasCloudBill, partOfCloudBill } from '../../src/domain/report/partOfCloudBill.js';
import type { DecidedReport } from '../../src/domain/report/decidedReport.js';
import { roundReport, shownReport } from '../../src/domain/report/roundReport.js';
import { compareReports } from '../../src/domain/compare/compareReports.js';
import { changeText } from '../../src/ui/changeText.js';
import { DEFAULT_VIEW } from '../../src/page/view/viewState.js';
import { dayTable, foldSeries, MOST_COLUMNS } from '../../src/domain/tables/dayTable.js';
import type { EveryResource } from '../../src/domain/tables/everyResourceRows.js';
import type { ClusterCost, CostReport, KubernetesOverlap } from '../../src/domain/types.js';
import { clusterRows } from '../../src/domain/tables/clusterRows.js';
import { createI18n } from '../../src/i18n/createI18n.js';
import { shownName } from '../../src/i18n/words/shownName.js';
import { specialNames } from '../../src/i18n/words/specialNames.js';
import { I18nProvider } from '../../src/i18n/I18nProvider.js';
import { CostCharts } from '../../src/page/CostCharts.js';
import { clustersCsv } from '../../src/features/export/clustersCsv.js';
import { fileFormats } from '../../src/features/export/fileFormat.js';
import { comparisonCsv } from '../../src/features/export/comparisonCsv.js';
import { daysCsv } from '../../src/features/export/daysCsv.js';
import { componentsCsv } from '../../src/features/export/componentsCsv.js';
import { fileText } from '../../src/features/export/harmlessText.js';
import { resourcesCsv } from '../../src/features/export/resourcesCsv.js';
import { sourcesCsv } from '../../src/features/export/sourcesCsv.js';
import type { Daily } from '../../src/domain/days/daily.js';
import { scenarios } from '../../src/testing.js';
import { PaperContext } from '../../src/theme/PaperContext.js';
import { cluster, namespace, parts, report as sampleReport, sampleEvery } from '../support/sampleReport.js';
import { components, rowsOf, sources, treeRows } from '../journeys/support/readPage.js';
import {
  daysOfScenario,
  decidedReportOfScenario,
  expensesOfScenario,
  periodBefore,
  reportOfScenario,
  unlessUnanswered,
  viewOf,
  WEEK,
} from '../support/scenarioReport.js';

const BY_COST = { sort: DEFAULT_VIEW.sort, search: '' };
const i18n = createI18n({ locale: 'en', currency: 'EUR' });
const TOO_SHORT: Daily = { state: 'tooShort', costs: null, retry: () => {} };
/** More namespaces are opened in one scenario alone: each takes a moment to render. */
const MOST_NAMESPACES = 12;

interface Case {
  name: string;
  report: DecidedReport;
  days: DailyCosts | null;
  /** Rounded. Null: it was not answered. */
  previous: CostReport | null;
}

const PERIODS = { current: WEEK, previous: periodBefore(WEEK), isPartial: false, basis: 'weekdays' as const };

/** Undefined: the scenario answers no expenses. */
function caseOf({ name }: (typeof scenarios)[number]): Case | undefined {
  const report = unlessUnanswered(() => shownReport(decidedReportOfScenario(name)));
  const days = unlessUnanswered(() => roundDaily(daysOfScenario(name), 'EUR')) ?? null;
  const period = periodBefore(viewOf(name).period);
  const previous = unlessUnanswered(() => roundReport(reportOfScenario(name, { period }))) ?? null;
  return report && { name, report, days, previous };
}

/** Credits that exceed all costs, and parts that do not add up: no scenario has them. */
const CREDITS: Case = {
  name: 'more credits than costs',
  report: sampleReport({
    clusters: [
      cluster({
        id: 'a',
        namespaces: [namespace({ name: 'shop', total: 10 }), namespace({ name: 'credits', total: -40 })],
        components: parts({ cpu: 10, other: -42 }),
      }),
    ],
    cloudAccounts: [{ id: 'aws', name: 'AWS', type: 'aws_cnr', total: -5, resourceCount: 1 }],
    resources: [{ id: 'i', name: 'web', type: null, service: null, region: null, accountName: 'AWS', total: -7 }],
    otherResources: { count: 1, total: 2 },
    cloud: -5,
    total: -35,
  }),
  days: null,
  previous: null,
};

const ANSWERED = scenarios.map(caseOf).filter((one) => one !== undefined);
const CASES = [...ANSWERED, CREDITS];

/** Name and figures of a row, read as numbers: neither a currency nor a locale nor the mark of what is unknown. */
type Row = [name: string, ...figures: (number | null)[]];

function row(name: string, figures: readonly (string | undefined)[]): Row {
  return [name.trim(), ...figures.map(numberIn)];
}

/** The cells of a line but for the exact cost. */
const withoutExact =
  (at: number) =>
  (cells: string[]): string[] =>
    cells.filter((_, index) => index !== (at < 0 ? cells.length + at : at));

/** "<0.1%" and "< €0.01" are zeros in a file. */
function numberIn(text = ''): number | null {
  if (/^-?[<>]/.test(text)) return 0;
  const number = /^(-?)€?([\d,]*\d(\.\d+)?)/.exec(text);
  return number === null ? null : Number(`${number[1]}${number[2]?.replace(/,/g, '')}`);
}

/** The lines of a file from its column titles on, without the column of doubts, which are signs on the screen. */
function tableOf(csv: string): string[][] {
  const { data } = papaparse.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ',' });
  const lines = data.slice(data.findIndex((line) => line.every((cell) => cell === '')) + 1);
  return lines[0]?.at(-1) === 'Doubt' ? lines.map((line) => line.slice(0, -1)) : lines;
}

/** The lines of a file below its column titles. */
function linesOf(csv: string): string[][] {
  return tableOf(csv).slice(1);
}

function show(element: ReactElement): void {
  render(
    <I18nProvider locale="en" currency="EUR">
      <PaperContext.Provider value>{element}</PaperContext.Provider>
    </I18nProvider>,
  );
}

/** The smallest ones, as long as they have no more namespaces together. */
function clustersToOpen({ clusters }: DecidedReport, most: number): ClusterCost[] {
  const sizeOf = ({ namespaces }: ClusterCost): number => namespaces?.length ?? 0;
  let left = most;
  return [...clusters].sort((a, b) => sizeOf(a) - sizeOf(b)).filter((one) => (left -= sizeOf(one)) >= 0);
}

/** The table of clusters as it is printed. */
function Clusters({ report, expandedIds }: Pick<ClusterTableProps, 'report' | 'expandedIds'>) {
  const ignore = () => {};
  const view = { sort: DEFAULT_VIEW.sort, onSortChange: ignore, search: '', onSearchChange: ignore, onToggle: ignore };
  return <ClusterTable report={report} expandedIds={expandedIds} renderAll {...view} />;
}

function request(report: DecidedReport) {
  return { report, fetchedAt: new Date('2026-11-23T12:20:00Z'), filters: {}, format: fileFormats('en')[0], i18n };
}

/** What the columns of parts are called in the file of clusters. */
function titlesOfParts(report: DecidedReport): string[] {
  const [titles = []] = tableOf(clustersCsv({ ...request(report), view: BY_COST }));
  return titles.slice(6, -4).map((title) => title.replace(/ \(EUR\)$/, ''));
}

/** Of a scenario as its answer lists them, else those of the report. */
async function everyResource(name: string, report: DecidedReport): Promise<EveryResource> {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario === undefined) return sampleEvery(report);
  const { expenses, clusterIds } = expensesOfScenario(scenario.name);
  const client: ExpensesClient = createExpensesClient({ baseUrl: '/', getToken: () => null });
  // What is cut off in the answer is no business of this test: it asks nothing.
  const shown = { expenses: { ...expenses, total_count: expenses.clean_expenses?.length ?? 0 }, fetchedAt: 0 };
  const scope = { organizationId: 'o', period: report.period };
  return fetchEveryResource({ client, scope, shown, clusterIds, signal: new AbortController().signal, onProgress: () => {} });
}

/** Without any data source there is no table of them on the screen. */
function expectSameCosts(report: DecidedReport, overlap: KubernetesOverlap): void {
  show(<CostCharts report={report} overlap={overlap} daily={TOO_SHORT} previousDays={null} />);
  const sourceOf = ([name = '', , cost, share]: string[]) => row(fileText(name), [cost, share]);
  const inFile = linesOf(sourcesCsv({ ...request(report), view: { overlap } }))
    .map(withoutExact(3))
    .map(sourceOf);
  // Very many are cut on the screen: then the totals agree.
  const comparable = (lines: Row[], shown: Row[]): [Row[], Row[]] =>
    shown.some(([name]) => /^[\d,]+ more$/.test(name)) ? [lines.slice(-1), shown.slice(-1)] : [lines, shown];
  const isEmpty = screen.queryByText('No data source has a cost in this period.') !== null;
  const [ofFile, ofScreen] = isEmpty ? [inFile.slice(0, -1), []] : comparable(inFile, rowsOf(sources()).map(sourceOf));
  expect(ofFile).toEqual(ofScreen);
  const partOf = ([name = '', ...figures]: string[]) => row(name, figures);
  if (report.clusters.length === 0) return;
  const parts = linesOf(componentsCsv(request(report)))
    .map(withoutExact(-2))
    .map(partOf);
  const [partsOfFile, partsOfScreen] = comparable(parts, rowsOf(components()).map(partOf));
  expect(partsOfFile).toEqual(partsOfScreen);
}

describe.each(CASES)('$name: table, chart and file have the same rows and figures', ({ name, report, days, previous }) => {
  test('of data sources and components', () => {
    expectSameCosts(report, 'separate');
  });

  test.runIf(hasCloudBill(report))('of data sources where Kubernetes is a part of the cloud bill', () => {
    expectSameCosts(partOfCloudBill(report), 'partOfCloud');
  });

  test.runIf(report.resources.length > 0)('of cloud resources, of which the file has all', async () => {
    show(<ResourceTable report={report} renderAll />);
    const resourceOf = (cells: string[]) => row(fileText(cells[0] ?? ''), cells.slice(-2));
    const onScreen = rowsOf(screen.getByRole('table', { name: 'Most expensive cloud resources' }));
    const every = await everyResource(name, report);
    const inFile = linesOf(resourcesCsv({ ...request(report), every }))
      .map(withoutExact(-2))
      .map(resourceOf);
    expect(inFile).toEqual(expect.arrayContaining(onScreen.slice(0, report.resources.length).map(resourceOf)));
    expect(inFile.at(-1)).toEqual(onScreen.map(resourceOf).at(-1));
    const sum = inCents(inFile.slice(0, -1).map(([, cost]) => cost ?? null));
    expect(report.cloud === null || sum === inCents([report.cloud])).toBe(true);
  });

  test('of clusters and namespaces, the total as in the components', () => {
    const open = clustersToOpen(report, name === 'organization' ? Infinity : MOST_NAMESPACES);
    show(<Clusters report={report} expandedIds={open.map(({ id }) => id)} />);
    const onScreen = treeRows().flatMap(({ level, name: shown, cell }) => {
      const figures = (['cost', 'share', 'cpu', 'ram', 'efficiency'] as const).map(cell);
      // A row without a cost says why there are no others.
      return figures[0] === '' ? [] : [[level, ...row(fileText(shown), figures)]];
    });
    const openNames = new Set(open.map((one) => fileText(shownName(one.name, i18n))));
    const inFile = linesOf(clustersCsv({ ...request(report), view: BY_COST })).flatMap(([above = '', below = '', kind = '', ...cells]) => {
      const level = kind === 'Total' ? null : below !== '' || kind === 'Namespace' ? 2 : 1;
      const figures = [cells[0], cells[2], ...cells.slice(-4, -1)];
      const isVisible = level !== 2 || openNames.has(above);
      return isVisible ? [[level, ...row(level === 2 ? below : above, figures)]] : [];
    });
    expect(inFile).toEqual(onScreen);
    const [, kubernetes] = row(
      '',
      linesOf(componentsCsv(request(report)))
        .at(-1)
        ?.slice(1) ?? [],
    );
    expect(kubernetes).toBe(inFile.at(-1)?.[2]);
  });

  test.runIf(report.clusters.some(({ notAttributed }) => (notAttributed ?? 0) !== 0))(
    'of what is in no namespace, with which each column of parts adds up to its cluster',
    () => {
      const view = { ...BY_COST, expandedIds: 'all', locale: 'en', specialNames: specialNames(i18n) } as const;
      // Whoever has no namespaces has no line that says so.
      const rows = clusterRows(report, view).rows.filter(({ type }) => type !== 'no-namespaces');
      const titles = titlesOfParts(report);
      const lines = linesOf(clustersCsv({ ...request(report), view: BY_COST }));
      rows.forEach((rest, at) => {
        if (rest.type !== 'not-attributed') return;
        const [whole = [], ...below] = lines.slice(at - rest.position, at + 1).map((cells) => cells.slice(6, -4));
        expect(lines[at]?.[1]).toBe('Not attributed');
        whole.forEach((cell, column) => {
          const cells = below.map((one) => one[column] ?? '');
          // A part that is not known in the row is claimed by none.
          const key = rest.components.find(({ key: one }) => i18n.componentName(one) === titles[column]);
          const isKnown = rest.components.length > 0 && key?.amount !== null;
          expect(isKnown ? inCents(cells.map(Number)) : null, `${at} ${column}`).toBe(isKnown ? inCents([Number(cell)]) : null);
        });
      });
    },
  );

  test.runIf(previous !== null)('of the compared period, whose rows add up to what is compared', () => {
    if (previous === null) throw new Error('No period before.');
    const changes = compareReports(roundReport(report), previous, { extrapolated: [] });
    const comparison = { changes, periods: PERIODS, textOf: changeText };
    const csv = comparisonCsv({ ...request(report), comparison, view: { overlap: 'separate' }, hasClouds: true });
    const lines = linesOf(csv).map(([name, namespace, kind, ...cells]) => ({ name, isNamespace: namespace !== '', kind, cells }));
    const [, , kubernetes, ...below] = lines;
    const clusters = below.filter(({ isNamespace, kind }) => !isNamespace && kind !== 'Total');
    const isIn = ({ cells }: (typeof lines)[number]): boolean => cells[2] !== '';
    const columns = kubernetes !== undefined && isIn(kubernetes) ? [0, 1, 2] : [];
    const sums = columns.map((column) => inCents(clusters.filter(isIn).map(({ cells }) => numberIn(cells[column]))));
    expect(sums).toEqual(columns.map((column) => inCents([numberIn(kubernetes?.cells[column])])));

    const totals = new Map(report.clusters.map(({ id, total }) => [id, numberIn(i18n.plainNumber(total))]));
    const isAlone = (id: string | undefined): boolean => report.clusters.filter((one) => one.id === id).length === 1;
    const onScreen = clusters.filter(({ cells }) => cells[0] !== '' && isAlone(cells.at(-1)));
    expect(onScreen.map(({ cells }) => numberIn(cells[0]))).toEqual(onScreen.map(({ cells }) => totals.get(cells.at(-1) ?? '')));
  });

  test.runIf(days !== null && days.clusters.length > 0 && days.clusters.length <= MOST_COLUMNS)('of days', () => {
    if (days === null) throw new Error('No days.');
    const table = dayTable(days);
    show(<DailyTable table={table} label="Days" />);
    const drawn = foldSeries(table, 'EUR');
    const onScreen = rowsOf(screen.getByRole('table', { name: 'Days' })).map(([day = '', ...amounts]) => row(day, amounts));
    const inFile = linesOf(daysCsv({ ...request(report), days, previousDays: null })).map(([, , ...amounts]) => row('', amounts).slice(1));
    expect(inFile).toEqual(onScreen.map(([, ...amounts]) => amounts));
    onScreen.forEach(([day, ...amounts], index) => {
      const total = amounts.pop() ?? null;
      const known = drawn.series.map((series) => series.amounts[index] ?? null);
      const own = drawn.series.filter(({ count }) => count === 1).length;
      expect(known.slice(0, own), day).toEqual(amounts.slice(0, own));
      expect(inCents(known), day).toBe(inCents(amounts));
      const said = dayText(drawn, index, new Set(), i18n);
      expect(said?.title).toBe(day);
      if (total === null) return;
      expect(inCents(known), day).toBe(inCents([total]));
      expect(
        said?.lines.map(({ value }) => numberIn(value)),
        day,
      ).toEqual([...known.reverse(), total]);
    });
  });
});

function inCents(amounts: readonly (number | null)[]): number {
  return amounts.reduce<number>((sum, amount) => sum + Math.round((amount ?? 0) * 100), 0);
}

test('the cases are many, and have every kind of row', () => {
  const names = ANSWERED.map(({ name }) => name);
  expect(scenarios.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([
    'no-accounts',
    'unauthorized',
    'forbidden',
    'not-found',
    'rejected',
    'unavailable',
    'server-error',
    'no-connection',
    'flaky',
    'rate-limited',
    'not-expenses-html',
    'not-expenses-bare-error',
    'truncated',
  ]);
  const files = CASES.flatMap(({ report }) => [
    sourcesCsv({ ...request(report), view: { overlap: 'separate' } }),
    componentsCsv(request(report)),
    resourcesCsv({ ...request(report), every: sampleEvery(report) }),
    clustersCsv({ ...request(report), view: BY_COST }),
  ]).map((csv) => linesOf(csv).map((line) => line.join('|')));
  const all = files.flat();
  for (const kind of [
    /^Not attributed\|-?\d/,
    /^Unlisted rows\|Cloud account\|/,
    /^Not assigned to a cluster\|Kubernetes cluster\|/,
    /\|Not reported\|/,
    /\|Idle\|Idle\|/,
    /^[^|]+\|Not attributed\|Not attributed\|/,
  ]) {
    expect(all.filter((line) => kind.test(line)).length, String(kind)).toBeGreaterThan(0);
  }
});
