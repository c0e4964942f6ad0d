import { resourceRows } from '../../domain/tables/resourceRows.js';
import type { RowFigures } from '../../domain/tables/rowFigures.js';
import { otherResourcesName } from '../../i18n/words/otherResourcesName.js';
import { cutRowsText } from '../../i18n/words/sourceNotes.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { csvFigures } from './csvFigures.js';
import { toCsv, type CsvCell } from './toCsv.js';

/** The most expensive cloud resources and the rest of the cloud, as CSV. */
export function resourcesCsv(request: ExportRequest): string {
  const { report, i18n } = request;
  const { t } = i18n;
  const { rows, rest, total } = resourceRows(report);
  const cut = cutRowsText(report, false, i18n);
  const { amountAndShare, inCurrency, inPercent } = csvFigures(request);
  const sum = (name: string, row: RowFigures): CsvCell[] => [name, null, null, null, null, null, ...amountAndShare(row)];
  return toCsv(
    {
      about: aboutExport(t('export.resourcesTitle'), request, cut === null ? [] : [[cut]]),
      columns: [
        t('resources.columnName'),
        t('export.resourceId'),
        t('export.service'),
        t('export.type'),
        t('resources.columnRegion'),
        t('resources.columnAccount'),
        inCurrency(t('resources.columnCost')),
        inPercent(t('resources.columnShare')),
      ],
      rows: [
        ...rows.map((row): CsvCell[] => {
          const { name, id, service, type, region, accountName } = row.resource;
          return [name, id, service, type, region, accountName, ...amountAndShare(row)];
        }),
        ...(rest === null ? [] : [sum(otherResourcesName(rest, i18n), rest)]),
        sum(t('resources.total'), total),
      ],
    },
    request.format,
  );
}
