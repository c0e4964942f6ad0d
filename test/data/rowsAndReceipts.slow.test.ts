import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainFigure, type ReceiptSource } from '../../src/data/explainFigure.js';
import type { FigureRef } from '../../src/domain/figures/figureRef.js';
import { amountOf } from '../../src/domain/money/costParts.js';
import { minorUnitDigits } from '../../src/domain/money/currencyDigits.js';
import { hasCloudBill, partOfCloudBill } from '../../src/domain/report/partOfCloudBill.js';
import { shownReport } from '../../src/domain/report/roundReport.js';
import { clusterRows, type ClusterRowsOptions } from '../../src/domain/tables/clusterRows.js';
import { componentRows } from '../../src/domain/tables/componentRows.js';
import { resourceRows } from '../../src/domain/tables/resourceRows.js';
import { sourceRows } from '../../src/domain/tables/sourceRows.js';
import { createI18n } from '../../src/i18n/createI18n.js';
import { scenarios } from '../../src/testing.js';
import { anyPayload } from '../support/anyPayload.js';
import { receiptSource } from '../support/receiptSource.js';
import { decidedReportOfScenario, expensesOfScenario, unlessUnanswered } from '../support/scenarioReport.js';

/** What tables and files show of every figure is what its receipt says, as it is shown and before rounding. */

const ALL: ClusterRowsOptions = {
  sort: { column: 'cost', direction: 'desc' },
  search: '',
  expandedIds: 'all',
  locale: 'en',
  specialNames: { idle: '', unallocated: '', unmounted: '', unnamed: '' },
};

interface Cell {
  figure: FigureRef;
  amount: number | null;
  exact: number | null;
}

/** Every cell of money that has a receipt, in all tables of a report. */
function cellsOf({ shown }: ReceiptSource): Cell[] {
  const clusters = clusterRows(shown, ALL);
  const sources = [shown, ...(hasCloudBill(shown) ? [partOfCloudBill(shown)] : [])].map((report, at) =>
    sourceRows(report, at === 0 ? 'separate' : 'partOfCloud'),
  );
  // Where rows exceed it the table says no total; its receipt is that of the summary.
  const totals = sources.flatMap(({ total }) => (total.amount === null ? [] : [total]));
  const resources = [resourceRows(shown), resourceRows(shown, 5)].flatMap(({ rows, rest, total }) => [...rows, rest, total]);
  const components = componentRows(shown);
  const rows = [
    ...[...clusters.rows, clusters.total, ...sources.flatMap((table) => table.rows), ...totals],
    ...[...resources, ...components.rows, components.total],
  ].flatMap((row) => (row?.figure ? [{ figure: row.figure, amount: row.amount, exact: row.exact }] : []));
  const parts = clusters.rows.flatMap(({ figure, components: own, exactComponents }) =>
    own.flatMap(({ key, amount }): Cell[] => {
      const exact = amountOf(exactComponents, key);
      if (figure?.kind === 'cluster') return [{ figure: { ...figure, kind: 'clusterComponent', key }, amount, exact }];
      return figure?.kind === 'namespace' ? [{ figure: { ...figure, kind: 'namespaceComponent', key }, amount, exact }] : [];
    }),
  );
  return [...rows, ...parts];
}

function expectSame(source: ReceiptSource, most: number): void {
  const cells = cellsOf(source);
  const stride = Math.ceil(cells.length / most);
  const { money } = createI18n({ locale: 'en', currency: source.shown.billingCurrency });
  const unit = 10 ** -minorUnitDigits(source.shown.billingCurrency);
  for (const { figure, amount, exact } of cells.filter((_, at) => at % stride === 0)) {
    const receipt = explainFigure(figure, source);
    const what = JSON.stringify([figure, amount, exact, receipt.shown, receipt.exact]);
    expect(money(receipt.shown), what).toBe(money(amount));
    expect(Math.abs((receipt.exact ?? 0) - (exact ?? 0)), what).toBeLessThan(1e-6);
    // Rounded with its siblings, none is a whole unit off but sums of rounded parts, which are one for each at most.
    const summed = figure.kind === 'component' ? source.shown.clusters.length + 1 : 2;
    if (amount !== null && exact !== null) expect(Math.abs(amount - exact), what).toBeLessThan(unit * summed + 1e-6);
  }
}

const ANSWERED = scenarios.flatMap(({ name }) => {
  const exact = unlessUnanswered(() => decidedReportOfScenario(name));
  return exact === undefined ? [] : [{ name, exact }];
});

describe('each cell of each table is what its receipt says', { timeout: 300_000 }, () => {
  test.each(ANSWERED)('$name', ({ name, exact }) => {
    expectSame({ expenses: expensesOfScenario(name).expenses, exact, shown: shownReport(exact) }, 300);
  });

  test('whatever the answer, in currencies of no, two and three decimals', () => {
    fc.assert(
      fc.property(anyPayload, fc.constantFrom('EUR', 'JPY', 'KWD'), (payload, currency) => {
        expectSame(receiptSource(payload, { currency }), Infinity);
      }),
      { numRuns: 500 },
    );
  });
});
