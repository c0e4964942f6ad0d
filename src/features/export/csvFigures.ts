import type { RowFigures } from '../../domain/tables/rowFigures.js';
import type { ExportRequest } from './aboutExport.js';
import { plainPercent } from './plainPercent.js';
import type { CsvCell } from './toCsv.js';

/** How a file writes its figures, and what their columns are called. */
export function csvFigures({ report, i18n }: ExportRequest) {
  const { t, locale } = i18n;
  const amount = (value: number | null): CsvCell => ({ figure: i18n.plainNumber(value) });
  const ratio = (value: number | null): CsvCell => ({ figure: plainPercent(locale, value) });
  const inCurrency = (column: string) => t('export.inCurrency', { column, currency: report.billingCurrency });
  const inPercent = (column: string) => t('export.inPercent', { column });
  return {
    amount,
    ratio,
    inCurrency,
    inPercent,
    /** An amount as the screen has it, before rounding, and its share; `costColumns` are their titles. */
    costCells: (row: RowFigures): CsvCell[] => [amount(row.amount), { figure: i18n.plainExact(row.exact) }, ratio(row.share)],
    costColumns: (share: string): string[] => [inCurrency(t('clusters.columnCost')), inCurrency(t('export.exactCost')), inPercent(share)],
  };
}
