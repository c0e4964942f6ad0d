import { componentRows } from '../../domain/tables/componentRows.js';
import { partName } from '../../i18n/words/partName.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { csvFigures } from './csvFigures.js';
import { toCsv } from './toCsv.js';

/** What Kubernetes money is spent on, in the order of the screen, as CSV. */
export function componentsCsv(request: ExportRequest): string {
  const { report, i18n } = request;
  const { t } = i18n;
  const { rows, total, otherMeaning } = componentRows(report);
  const { costCells, costColumns, costDoubt } = csvFigures(request);
  return toCsv(
    {
      about: aboutExport(t('export.componentsTitle'), request),
      columns: [t('export.component'), ...costColumns(t('export.shareOfKubernetes')), t('export.doubt')],
      rows: [
        ...rows.map((row) => {
          const name = row.part === null ? t('charts.notAttributed') : partName(row.part, otherMeaning, i18n);
          return [name, ...costCells(row), costDoubt(row)];
        }),
        [t('export.total'), ...costCells(total), costDoubt(total)],
      ],
    },
    request.format,
  );
}
