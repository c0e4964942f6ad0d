import { byAmount } from '../../charts/amounts.js';
import { shareOf } from '../../domain/tables/share.js';
import { otherName } from '../otherName.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { plainPercent } from './plainPercent.js';
import { toCsv, type CsvCell } from './toCsv.js';

/** What Kubernetes money is spent on, in the order of the screen, as CSV. */
export function componentsCsv(request: ExportRequest): string {
  const { report, i18n } = request;
  const { t } = i18n;
  const line = (name: string, amount: number | null): CsvCell[] => [
    name,
    { figure: i18n.plainNumber(amount) },
    { figure: plainPercent(i18n.locale, shareOf(amount, report.kubernetes)) },
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
        ...byAmount(report.components).map(({ key, amount }) =>
          line(key === 'other' ? otherName(report, i18n) : i18n.componentName(key), amount),
        ),
        line(t('export.total'), report.kubernetes),
      ],
    },
    i18n,
  );
}
