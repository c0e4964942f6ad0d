import type { ChargePeriod } from '../../domain/index.js';
import type { EveryResource } from '../../domain/tables/everyResourceRows.js';
import type { ExportRequest } from './aboutExport.js';
import { clustersCsv, type ClustersExport } from './clustersCsv.js';
import { comparisonCsv, type ComparisonExport } from './comparisonCsv.js';
import { componentsCsv } from './componentsCsv.js';
import { daysCsv, type DaysExport } from './daysCsv.js';
import { download } from './download.js';
import { resourcesCsv } from './resourcesCsv.js';
import { sourcesCsv, type SourcesExport } from './sourcesCsv.js';

/** The tables of the page, by the name their file has. */
export type ExportedTable = 'clusters' | 'components' | 'days' | 'comparison' | 'sources' | 'resources';

/** What of the view on the screen the files follow. */
export type ExportView = ClustersExport['view'] & SourcesExport['view'];

export interface FileRequest extends ExportRequest {
  view: ExportView;
  hasClouds: boolean;
  /** Null: they did not come. */
  days: DaysExport['days'] | null;
  previousDays: DaysExport['previousDays'];
  /** Null: it is still being asked for, or there is nothing to compare with. */
  comparison: ComparisonExport['comparison'] | null;
  /** For the file of resources. */
  every?: EveryResource | undefined;
}

/** Saves one table as a file, and gives its name. */
export function saveCsv(table: ExportedTable, request: FileRequest): string {
  const { report, format } = request;
  const text = textOf(table, request);
  // Cells that tabs part are no CSV: a spreadsheet that opens them by their name looks for tabs then.
  const [ending, type] = format.separator === 'tab' ? ['tsv', 'text/tab-separated-values'] : ['csv', 'text/csv'];
  const name = exportFileName(table, report.period, ending);
  download(name, text, type);
  return name;
}

function textOf(table: ExportedTable, { every, days, comparison, ...request }: FileRequest): string {
  switch (table) {
    case 'clusters':
      return clustersCsv(request);
    case 'components':
      return componentsCsv(request);
    case 'days':
      if (days === null) throw new Error('The days did not come.');
      return daysCsv({ ...request, days });
    case 'comparison':
      if (comparison === null) throw new Error('There is no comparison.');
      return comparisonCsv({ ...request, comparison });
    case 'sources':
      return sourcesCsv(request);
    case 'resources':
      if (every === undefined) throw new Error('The resources are to be fetched first.');
      return resourcesCsv({ ...request, every });
  }
}

/** `k8s-costs-clusters-2026-11-01_2026-11-23.csv`: first and last day of the period, UTC. */
export function exportFileName(table: string, { start, end }: ChargePeriod, ending = 'csv'): string {
  const dayOf = (date: Date) => date.toISOString().slice(0, 10);
  return `k8s-costs-${table}-${dayOf(start)}_${dayOf(new Date(end.getTime() - 1))}.${ending}`;
}
