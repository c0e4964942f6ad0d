import { componentRows } from '../../domain/tables/componentRows.js';
import type { RowFigures } from '../../domain/tables/rowFigures.js';
import { partName } from '../../i18n/words/partName.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { plainPercent } from './plainPercent.js';
import { toCsv, type CsvCell } from './toCsv.js';

/** What Kubernetes money is spent on, in the order of the screen, as CSV. */
export function componentsCsv(request: ExportRequest): string {
  const { report, i18n } = request;
  const { t } = i18n;
  const { rows, total, otherMeaning } = componentRows(report);
  const line = (name: string, { amount, share }: RowFigures): CsvCell[] => [
    name,
    { figure: i18n.plainNumber(amount) },
    { figure: plainPercent(i18n.locale, share) },
  ];
  return toCsv(
    {
      about: aboutExport(t('export.componentsTitle'), request),
      columns: [
        t('export.component'),
        t('export.inCurrency', { column: t('clusters.columnCost'), currency: report.billingCurrency }),
        t('export.inPercent', { column: t('export.shareOfKubernetes') }),
      ],
      rows: [
        ...rows.map((row) => line(row.part === null ? t('charts.notAttributed') : partName(row.part, otherMeaning, i18n), row)),
        line(t('export.total'), total),
      ],
    },
    i18n,
  );
}
