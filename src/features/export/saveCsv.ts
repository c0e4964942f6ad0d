import type { ChargePeriod } from '../../domain/index.js';
import type { ExportRequest } from './aboutExport.js';
import { clustersCsv, type ClustersExport } from './clustersCsv.js';
import { componentsCsv } from './componentsCsv.js';
import { download } from './download.js';
import { resourcesCsv } from './resourcesCsv.js';
import { sourcesCsv, type SourcesExport } from './sourcesCsv.js';

/** The tables of the page, by the name their file has. */
export type ExportedTable = 'clusters' | 'components' | 'sources' | 'resources';

/** What of the view on the screen the files follow. */
export type ExportView = ClustersExport['view'] & SourcesExport['view'];

/** Saves one table of the screen as a CSV file. */
export function saveCsv(table: ExportedTable, request: ExportRequest & { view: ExportView }): void {
  const csv = { clusters: clustersCsv, components: componentsCsv, sources: sourcesCsv, resources: resourcesCsv }[table];
  save(table, csv(request), request);
}

/** Cells that tabs part are no CSV: a spreadsheet that opens them by their name looks for tabs then. */
function save(table: ExportedTable, text: string, { report, format }: ExportRequest): void {
  const [ending, type] = format.separator === 'tab' ? ['tsv', 'text/tab-separated-values'] : ['csv', 'text/csv'];
  download(exportFileName(table, report.period, ending), text, type);
}

/** `k8s-costs-clusters-2026-11-01_2026-11-23.csv`: first and last day of the period, UTC. */
export function exportFileName(table: string, { start, end }: ChargePeriod, ending = 'csv'): string {
  const dayOf = (date: Date) => date.toISOString().slice(0, 10);
  return `k8s-costs-${table}-${dayOf(start)}_${dayOf(new Date(end.getTime() - 1))}.${ending}`;
}
