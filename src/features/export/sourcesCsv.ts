import type { KubernetesOverlap } from '../../domain/index.js';
import { sourceRows, type SourceRow } from '../../domain/tables/sourceRows.js';
import { sourceName } from '../../i18n/words/sourceName.js';
import { cutRowsText } from '../../i18n/words/sourceNotes.js';
import { aboutExport, type ExportRequest } from './aboutExport.js';
import { csvFigures } from './csvFigures.js';
import { toCsv } from './toCsv.js';

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
  const { costCells, costColumns, costDoubt } = csvFigures(request);
  return toCsv(
    {
      about: aboutExport(t('export.sourcesTitle'), request, [
        ...(isPart ? [[t('export.view'), t('summary.overlapLabel')]] : []),
        ...(cut === null ? [] : [[cut]]),
      ]),
      columns: [
        t('export.dataSource'),
        t('export.kind'),
        ...costColumns(t('export.shareOfTotal')),
        t('export.dataSourceId'),
        t('export.doubt'),
      ],
      rows: [
        ...rows.map((row) => {
          const kind = row.kind === null ? t('charts.notAttributed') : t('export.kindSource', { kind: row.kind });
          return [sourceName(row, i18n), kind, ...costCells(row), idOf(row), costDoubt(row)];
        }),
        [t('export.total'), t('export.kindTotal'), ...costCells(total), null, costDoubt(total)],
      ],
    },
    request.format,
  );
}

/** Id of the account. Null: the row is no one account. */
function idOf({ figure }: SourceRow): string | null {
  if (figure === null) return null;
  if ('clusterId' in figure) return figure.clusterId ?? null;
  return 'id' in figure ? figure.id : null;
}
