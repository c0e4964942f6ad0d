import type { SourceRow } from '../../domain/tables/sourceRows.js';
import type { I18n } from '../createI18n.js';
import { shownName } from './shownName.js';

/** What a row of the table of data sources is called. */
export function sourceName(row: SourceRow, { t }: Pick<I18n, 't'>): string {
  switch (row.type) {
    case 'source':
      return shownName(row.name, { t });
    case 'cloudRemainder':
    case 'clusterRemainder':
      return t(`page.${row.type}`, { isCut: row.isCut ? 'yes' : 'no' });
    case 'rest':
      return t('charts.notAttributed');
    case 'more':
      return t('charts.moreSources', { count: row.count });
  }
}
