import { ExportButton } from '../features/export/ExportButton.js';
import type { FileFormat } from '../features/export/fileFormat.js';
import type { ExportedTable } from '../features/export/saveCsv.js';
import type { ExpensesFilters } from '../domain/expensesFilters.js';
import type { ReadyState } from './questions/expensesState.js';
import type { ExpensesModel } from './useExpensesModel.js';

export interface FileExportProps {
  ready: ReadyState;
  details: ExpensesModel['details'];
  filters: ExpensesFilters | undefined;
  tables: readonly ExportedTable[];
  /** What the user chose; null: nothing yet. */
  format: FileFormat | null;
  onFormatChange: (format: FileFormat) => void;
  onPrint: () => void;
}

/** What can be taken away, of all that the page knows. */
export function FileExport({ ready, details, ...props }: FileExportProps) {
  return <ExportButton report={ready.report} fetchedAt={ready.fetchedAt} view={details.view} {...props} />;
}
