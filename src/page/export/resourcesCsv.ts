import { shareOf } from '../../domain/tables/share.js';
import { resourceRows } from '../../components/resourceRows.js';
import { cutRowsText } from '../sourceNotes.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { plainPercent } from './plainPercent.js';
import { toCsv, type CsvCell } from './toCsv.js';

/** The most expensive cloud resources and the rest of the cloud, as CSV. */
export function resourcesCsv(request: ExportRequest): string {
  const { report, i18n } = request;
  const { t } = i18n;
  const { shown, rest } = resourceRows(report, true);
  const cut = cutRowsText(report, false, i18n);
  const figures = (amount: number | null): CsvCell[] => [
    { figure: i18n.plainNumber(amount) },
    { figure: plainPercent(i18n.locale, shareOf(amount, report.cloud)) },
  ];
  const sum = (name: string, amount: number | null): CsvCell[] => [name, null, null, null, null, null, ...figures(amount)];
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
        t('export.inCurrency', { column: t('resources.columnCost'), currency: report.billingCurrency }),
        t('export.inPercent', { column: t('resources.columnShare') }),
      ],
      rows: [
        ...shown.map(({ name, id, service, type, region, accountName, total }): CsvCell[] => [
          ...[name, id, service, type, region, accountName],
          ...figures(total),
        ]),
        ...(rest === null ? [] : [sum(rest.count === 0 ? t('resources.rest') : t('resources.others', { count: rest.count }), rest.total)]),
        sum(t('resources.total'), report.cloud),
      ],
    },
    i18n,
  );
}
