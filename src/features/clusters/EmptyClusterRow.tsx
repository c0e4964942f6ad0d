import { TableBody, TableCell, TableRow } from '@mui/material';
import type { I18n } from '../../i18n/createI18n.js';
import { CLUSTER_COLUMNS } from './clusterColumns.js';

export interface EmptyClusterRowProps {
  /** What was searched for in vain; null: there is no cluster at all. */
  search: string | null;
  i18n: I18n;
}

/** Stands where no row is left. */
export function EmptyClusterRow({ search, i18n }: EmptyClusterRowProps) {
  return (
    <TableBody role="rowgroup">
      <TableRow role="row" aria-rowindex={2}>
        <TableCell role="gridcell" colSpan={CLUSTER_COLUMNS.length} align="center" sx={{ color: 'text.secondary', '&&': { py: 3 } }}>
          {search === null ? i18n.t('clusters.none') : i18n.t('clusters.searchNone', { search })}
        </TableCell>
      </TableRow>
    </TableBody>
  );
}
