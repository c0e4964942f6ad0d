import { Typography } from '@mui/material';
import { useState } from 'react';
import { ExportMenu } from './ExportMenu.js';
import type { ExpensesFilters } from '../../domain/expensesFilters.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { loadFiles } from './loadFiles.js';
import type { ExportedTable, ExportView } from './saveCsv.js';

export interface ExportButtonProps {
  report: DecidedReport;
  fetchedAt: Date;
  filters?: ExpensesFilters | undefined;
  view: ExportView;
  tables: readonly ExportedTable[];
  onPrint: () => void;
}

/** What can be taken away from the figures on the screen: tables as CSV, and the page as it prints. */
export function ExportButton({ report, fetchedAt, filters = {}, view, tables, onPrint }: ExportButtonProps) {
  const i18n = useI18n();
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (table: ExportedTable): Promise<void> => {
    try {
      const { saveCsv } = await loadFiles();
      saveCsv(table, { report, fetchedAt, filters, i18n, view });
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <>
      <ExportMenu
        items={[
          ...tables.map((table) => ({ key: table, label: i18n.t(`export.${table}Csv`), onSelect: () => void save(table) })),
          { key: 'print', label: i18n.t('export.print'), onSelect: onPrint },
        ]}
      />
      {hasFailed && (
        <Typography role="alert" variant="caption" sx={{ color: 'error.main' }}>
          {i18n.t('export.failed')}
        </Typography>
      )}
    </>
  );
}
