import { everyResourceRows, type EveryResource, type EveryResourceRows } from '../../domain/tables/everyResourceRows.js';
import type { RowFigures } from '../../domain/tables/rowFigures.js';
import type { I18n } from '../../i18n/createI18n.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { csvFigures } from './csvFigures.js';
import { toCsv, type CsvCell } from './toCsv.js';

export interface ResourcesExport extends Omit<ExportRequest, 'fetchedAt'> {
  every: EveryResource;
}

/** All cloud resources as CSV, in the order of the server, and what they leave of the cloud cost of the page. */
export function resourcesCsv({ every, ...rest }: ResourcesExport): string {
  const request = { ...rest, fetchedAt: every.fetchedAt };
  const { report, format, i18n } = request;
  const { t } = i18n;
  const table = everyResourceRows(report, every);
  const { costCells, costColumns, costDoubt } = csvFigures(request);
  const line = (name: string, row: RowFigures): CsvCell[] => [name, ...NO_TEXTS, ...costCells(row), costDoubt(row)];
  return toCsv(
    {
      about: aboutExport(t('export.allResourcesTitle'), request, howWhole(every, table, i18n)),
      columns: [
        t('resources.columnName'),
        t('export.resourceId'),
        t('export.cloudResourceId'),
        t('export.service'),
        t('export.type'),
        t('resources.columnRegion'),
        t('resources.columnAccount'),
        t('export.accountId'),
        ...costColumns(t('resources.columnShare')),
        t('export.doubt'),
      ],
      rows: [
        ...table.rows.map((row): CsvCell[] => {
          const { name, resourceId, cloudResourceId, service, type, region, accountName, accountId } = row.resource;
          return [name, resourceId, cloudResourceId, service, type, region, accountName, accountId, ...costCells(row), costDoubt(row)];
        }),
        ...(table.rest === null ? [] : [line(t('export.rowsRest'), table.rest)]),
        line(t('resources.total'), table.total),
      ],
    },
    format,
  );
}

/** Of the columns between the name and the figures. */
const NO_TEXTS = Array.from({ length: 7 }, () => null);

/** What keeps the list from being that of the page, for the head of the file. */
function howWhole(every: EveryResource, { sum, rest, total }: EveryResourceRows, { t, money }: I18n): CsvCell[][] {
  const { rowCount, counted, repeated, hasChanged } = every;
  return [
    ...(counted !== null && rowCount < counted ? [t('export.rowsMissing', { counted, rowCount, missing: counted - rowCount })] : []),
    ...(repeated > 0 || hasChanged ? [t('export.rowsChanged', { repeated })] : []),
    ...(rest === null ? [] : [t('export.rowsDiffer', { sum: money(sum), total: money(total.amount) })]),
  ].map((text) => [t('export.check'), text]);
}
