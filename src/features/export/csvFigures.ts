import type { RowFigures } from '../../domain/tables/rowFigures.js';
import type { ExportRequest } from './aboutExport.js';
import { inFormat } from './fileFormat.js';
import { plainPercent } from './plainPercent.js';
import type { CsvCell } from './toCsv.js';

/** How a file writes its figures, and what their columns are called. */
export function csvFigures({ report, format, i18n }: ExportRequest) {
  const { t, locale } = i18n;
  const amount = (value: number | null): CsvCell => ({ figure: inFormat(i18n.plainNumber(value), format) });
  const ratio = (value: number | null): CsvCell => ({ figure: inFormat(plainPercent(locale, value), format) });
  return {
    amount,
    ratio,
    amountAndShare: (row: RowFigures): CsvCell[] => [amount(row.amount), ratio(row.share)],
    inCurrency: (column: string) => t('export.inCurrency', { column, currency: report.billingCurrency }),
    inPercent: (column: string) => t('export.inPercent', { column }),
  };
}
