import { Typography } from '@mui/material';
import { useState } from 'react';
import { ExportMenu, type ExportChoice } from './ExportMenu.js';
import type { ExpensesFilters } from '../../domain/expensesFilters.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { fileFormats, inFormat, isSameFormat, type FileFormat } from './fileFormat.js';
import { loadFiles } from './loadFiles.js';
import type { ExportedTable, ExportView } from './saveCsv.js';

export interface ExportButtonProps {
  report: DecidedReport;
  fetchedAt: Date;
  filters?: ExpensesFilters | undefined;
  view: ExportView;
  tables: readonly ExportedTable[];
  /** What the user chose. Null: nothing yet, and the files are written as the locale has it. */
  format: FileFormat | null;
  onFormatChange: (format: FileFormat) => void;
  onPrint: () => void;
}

/** What can be taken away from the figures on the screen: tables as CSV, and the page as it prints. */
export function ExportButton({ report, fetchedAt, filters = {}, view, tables, format, onFormatChange, onPrint }: ExportButtonProps) {
  const i18n = useI18n();
  const [hasFailed, setHasFailed] = useState(false);
  const formats = fileFormats(i18n.locale);
  const chosen = format ?? formats[0];
  const save = async (table: ExportedTable): Promise<void> => {
    try {
      const { saveCsv } = await loadFiles();
      saveCsv(table, { report, fetchedAt, filters, format: chosen, i18n, view });
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
        choices={formats.map((one): ExportChoice => ({
          key: `${one.separator} ${one.decimal}`,
          label: i18n.t('export.separator', { separator: one.separator, sample: inFormat(SAMPLE, one) }),
          isChosen: isSameFormat(one, chosen),
          onChoose: () => onFormatChange(one),
        }))}
      />
      {hasFailed && (
        <Typography role="alert" variant="caption" sx={{ color: 'error.main' }}>
          {i18n.t('export.failed')}
        </Typography>
      )}
    </>
  );
}

/** Shows what the decimal sign will be. */
const SAMPLE = '1234.5';
