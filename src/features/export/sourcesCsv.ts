import type { KubernetesOverlap } from '../../domain/index.js';
import type { RowFigures } from '../../domain/tables/rowFigures.js';
import { sourceRows } from '../../domain/tables/sourceRows.js';
import { sourceName } from '../../i18n/words/sourceName.js';
import { cutRowsText } from '../../i18n/words/sourceNotes.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { plainPercent } from './plainPercent.js';
import { toCsv, type CsvCell } from './toCsv.js';

export interface SourcesExport extends ExportRequest {
  /** Whether clusters are added to the accounts. */
  view: { overlap: KubernetesOverlap };
}

/** Cloud accounts beside clusters, in the order of the screen, as CSV. */
export function sourcesCsv({ view, ...request }: SourcesExport): string {
  const { report, i18n } = request;
  const { t } = i18n;
  const cut = cutRowsText(report, true, i18n);
  const { rows, total } = sourceRows(report, view.overlap);
  const isPart = total.figure.kind === 'cloud';
  const line = (name: string, kind: string, { amount, share }: RowFigures): CsvCell[] => [
    name,
    kind,
    { figure: i18n.plainNumber(amount) },
    { figure: plainPercent(i18n.locale, share) },
  ];
  return toCsv(
    {
      about: aboutExport(t('export.sourcesTitle'), request, [
        ...(isPart ? [[t('export.view'), t('summary.overlapLabel')]] : []),
        ...(cut === null ? [] : [[cut]]),
      ]),
      columns: [
        t('export.dataSource'),
        t('export.kind'),
        t('export.inCurrency', { column: t('clusters.columnCost'), currency: report.billingCurrency }),
        t('export.inPercent', { column: t('export.shareOfTotal') }),
      ],
      rows: [
        ...rows.map((row) => {
          const { kind } = row;
          return line(sourceName(row, i18n), kind === null ? t('charts.notAttributed') : t('export.kindSource', { kind }), row);
        }),
        line(t('export.total'), t('export.kindTotal'), total),
      ],
    },
    i18n,
  );
}
