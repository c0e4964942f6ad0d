import type { KubernetesOverlap } from '../../domain/index.js';
import { byCost } from '../../charts/sourceRows.js';
import { shareOf } from '../../domain/tables/share.js';
import { cutRowsText, shareBase, sourcesOf, wholeOf } from '../sources.js';
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
  const isPart = wholeOf(report, view.overlap).kind === 'cloud';
  const whole = shareBase(report, view.overlap);
  const line = (name: string, kind: string, amount: number | null): CsvCell[] => [
    name,
    kind,
    { figure: i18n.plainNumber(amount) },
    { figure: plainPercent(i18n.locale, shareOf(amount, whole)) },
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
        ...byCost(sourcesOf(report, view.overlap, i18n)).map(({ name, kind, total }) =>
          line(name, t('export.kindSource', { kind }), total),
        ),
        line(t('export.total'), t('export.kindTotal'), report.total),
      ],
    },
    i18n,
  );
}
