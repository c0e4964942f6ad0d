import { doubtsIn } from '../../domain/explain/doubtsIn.js';
import type { FigureRef } from '../../domain/figures/figureRef.js';
import type { RowFigures } from '../../domain/tables/rowFigures.js';
import { doubtText } from '../../i18n/words/doubtText.js';
import type { ExportRequest } from './aboutExport.js';
import { inFormat } from './fileFormat.js';
import { plainPercent } from './plainPercent.js';
import type { CsvCell } from './toCsv.js';

/** How a file writes its figures, and what their columns are called. */
export function csvFigures({ report, format, i18n }: ExportRequest) {
  const { t, locale } = i18n;
  const doubtOf = doubtsIn(report);
  const amount = (value: number | null): CsvCell => ({ figure: inFormat(i18n.plainNumber(value), format) });
  const exact = (value: number | null): CsvCell => ({ figure: inFormat(i18n.plainExact(value), format) });
  const ratio = (value: number | null): CsvCell => ({ figure: inFormat(plainPercent(locale, value), format) });
  const doubtCell = (figures: readonly FigureRef[]): CsvCell => {
    const doubts = figures.flatMap((figure) => doubtOf(figure) ?? []);
    return [...new Set(doubts.map((doubt) => doubtText(doubt, i18n)))].join(' · ') || null;
  };
  const inCurrency = (column: string) => t('export.inCurrency', { column, currency: report.billingCurrency });
  const inPercent = (column: string) => t('export.inPercent', { column });
  return {
    amount,
    ratio,
    inCurrency,
    inPercent,
    /** Why known figures of a row are in doubt; empty where nothing says so. */
    doubtCell,
    /** The same of a row that is one amount. */
    costDoubt: ({ amount: cost, figure }: Pick<RowFigures, 'amount' | 'figure'>): CsvCell =>
      doubtCell(cost === null || figure === null ? [] : [figure]),
    /** An amount as the screen has it, before rounding, and its share; `costColumns` are their titles. */
    costCells: (row: RowFigures): CsvCell[] => [amount(row.amount), exact(row.exact), ratio(row.share)],
    costColumns: (share: string): string[] => [inCurrency(t('clusters.columnCost')), inCurrency(t('export.exactCost')), inPercent(share)],
  };
}
