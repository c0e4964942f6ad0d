import { Box, Button, Typography, useEventCallback } from '@mui/material';
import { useRef } from 'react';
import type { ExpensesFilters } from '../../domain/expensesFilters.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { VISUALLY_HIDDEN } from '../../ui/VisuallyHidden.js';
import { ExportMenu, type ExportChoice } from './ExportMenu.js';
import { FetchingRows } from './FetchingRows.js';
import { fileFormats, inFormat, isSameFormat, type FileFormat } from './fileFormat.js';
import type { ExportedTable, ExportView, FileRequest } from './saveCsv.js';
import { useFiles, type FilesOptions } from './useFiles.js';

export interface ExportButtonProps
  extends Pick<FilesOptions, 'fetchResources' | 'describeFailure'>, Pick<FileRequest, 'days' | 'previousDays' | 'comparison'> {
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

/** What can be taken away from the figures: tables as files, and the page as it prints. */
export function ExportButton({
  report,
  fetchedAt,
  filters = {},
  view,
  tables,
  days,
  previousDays,
  comparison,
  format,
  onFormatChange,
  onPrint,
  ...asked
}: ExportButtonProps) {
  const i18n = useI18n();
  const { t, locale } = i18n;
  const formats = fileFormats(locale);
  const chosen = format ?? formats[0];
  const place = useRef<HTMLDivElement>(null);
  const { save, fetching, cancel, failure, status } = useFiles({
    ...asked,
    request: {
      report,
      fetchedAt,
      filters,
      format: chosen,
      i18n,
      view,
      days,
      previousDays,
      comparison,
      hasClouds: tables.includes('sources'),
    },
  });
  const handleCancel = useEventCallback(() => {
    // The button that has the focus goes away.
    if (place.current?.contains(document.activeElement)) place.current.querySelector('button')?.focus();
    cancel();
  });
  const lacking: Partial<Record<ExportedTable, boolean>> = {
    days: days === null,
    comparison: comparison === null,
    resources: fetching !== null,
  };
  return (
    <Box ref={place} sx={LINE}>
      <ExportMenu
        items={[
          ...tables.map((table) => ({
            key: table,
            label: t(`export.${table}Csv`),
            isDisabled: lacking[table] ?? false,
            onSelect: () => save(table),
          })),
          { key: 'print', label: t('export.print'), onSelect: onPrint },
        ]}
        choices={formats.map((one): ExportChoice => ({
          key: `${one.separator} ${one.decimal}`,
          label: t('export.separator', { separator: one.separator, sample: inFormat(SAMPLE, one) }),
          isChosen: isSameFormat(one, chosen),
          onChoose: () => onFormatChange(one),
        }))}
      />
      {fetching !== null && <FetchingRows progress={fetching.progress} onCancel={handleCancel} />}
      {failure !== null && (
        <Box data-print="hide" sx={LINE}>
          <Typography role="alert" variant="caption" sx={{ color: 'error.main', maxWidth: 420 }}>
            {failure.text}
          </Typography>
          <Button size="small" onClick={() => save(failure.table)}>
            {t('state.retry')}
          </Button>
        </Box>
      )}
      <div role="status" style={VISUALLY_HIDDEN}>
        {status}
      </div>
    </Box>
  );
}

/** Shows what the decimal sign will be. */
const SAMPLE = '1234.5';
const LINE = { display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', minWidth: 0 };
