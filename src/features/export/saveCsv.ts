import type { ClustersExport } from './clustersCsv.js';
import type { SourcesExport } from './sourcesCsv.js';
import type { ExportRequest } from './aboutExport.js';
import { clustersCsv } from './clustersCsv.js';
import { componentsCsv } from './componentsCsv.js';
import { download } from './download.js';
import { exportFileName } from './exportFileName.js';
import { resourcesCsv } from './resourcesCsv.js';
import { sourcesCsv } from './sourcesCsv.js';

/** The tables of the page, by the name their file has. */
export type ExportedTable = 'clusters' | 'components' | 'sources' | 'resources';

/** What of the view on the screen the files follow. */
export type ExportView = ClustersExport['view'] & SourcesExport['view'];

/** Saves one table of the screen as a CSV file. */
export function saveCsv(table: ExportedTable, request: ExportRequest & { view: ExportView }): void {
  const csv = { clusters: clustersCsv, components: componentsCsv, sources: sourcesCsv, resources: resourcesCsv }[table];
  download(exportFileName(table, request.report.period), csv(request));
}
