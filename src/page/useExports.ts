import { useState } from 'react';
import type { ExportItem } from '../components/ExportMenu.js';
import { useI18n } from '../i18n/I18nProvider.js';
import type { ExportedTable } from './export/saveCsv.js';
import type { ExpensesState } from './useExpenses.js';
import type { ExpensesView } from './viewState.js';

export interface Exports {
  /** Empty while there are no figures to take away. */
  items: ExportItem[];
  /** The last file could not be made. */
  hasFailed: boolean;
}

/** What can be taken away from the figures on the screen: tables as CSV, and the page as it prints. */
export function useExports(state: ExpensesState, view: ExpensesView, tables: readonly ExportedTable[], print: () => void): Exports {
  const i18n = useI18n();
  const [hasFailed, setHasFailed] = useState(false);
  if (state.status !== 'ready') return { items: [], hasFailed: false };

  const { report, fetchedAt } = state;
  const save = async (table: ExportedTable): Promise<void> => {
    try {
      const { saveCsv } = await import('./export/saveCsv.js');
      await saveCsv(table, { report, fetchedAt, i18n, view });
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return {
    items: [
      ...tables.map((table) => ({ key: table, label: i18n.t(`export.${table}Csv`), onSelect: () => void save(table) })),
      { key: 'print', label: i18n.t('export.print'), onSelect: print },
    ],
    hasFailed,
  };
}
