import { TableBody, TableCell, TableRow } from '@mui/material';
import { useMemo, type ReactNode, type RefObject } from 'react';
import { CLUSTER_COLUMNS } from './clusterColumns.js';
import { BodyRow } from './rows/BodyRow.js';
import type { ClusterTableRow } from '../../domain/tables/clusterRows.js';
import type { ClusterTableView } from './useClusterTableView.js';
import { LazyPanel } from '../../ui/LazyPanel.js';
import { windowedRows } from './treegrid/lazyRows.js';
import { alwaysRendered } from './treegrid/rowWindow.js';

export interface ClusterTableBodyProps {
  rows: readonly ClusterTableRow[];
  activeKey: string | undefined;
  /** The row a notice has led to; null: none. */
  markedKey: string | null;
  selectedClusterId: string | null;
  isWindowed: boolean;
  scrollRef: RefObject<HTMLElement | null>;
  view: ClusterTableView;
}

/** The rows between head and total: all of a short table, of a long one those in sight. */
export function ClusterTableBody({ rows, activeKey, markedKey, selectedClusterId, isWindowed, scrollRef, view }: ClusterTableBodyProps) {
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const pinned = activeKey === undefined ? -1 : keys.indexOf(activeKey);
  const renderRow = (index: number, measureRef?: (row: HTMLTableRowElement | null) => void): ReactNode => {
    const row = rows[index];
    return (
      row && (
        <BodyRow
          key={row.key}
          row={row}
          index={index}
          isTabStop={row.key === activeKey}
          isMarked={row.key === markedKey}
          isSelected={row.type === 'cluster' && row.cluster.id === selectedClusterId}
          measureRef={measureRef}
          view={view}
        />
      )
    );
  };
  const renderAll = (): ReactNode => rows.map((_, index) => renderRow(index));
  return (
    <TableBody role="rowgroup">
      {isWindowed ? (
        <LazyPanel
          part={windowedRows}
          placeholder={alwaysRendered(rows.length, pinned).map((index) => renderRow(index))}
          // Slow, but right.
          renderFailed={renderAll}
        >
          {(WindowedRows) => <WindowedRows keys={keys} scrollRef={scrollRef} pinned={pinned} renderRow={renderRow} />}
        </LazyPanel>
      ) : (
        renderAll()
      )}
    </TableBody>
  );
}

/** Stands where no row is left. `search`: what was searched for in vain; null: there is no cluster at all. */
export function EmptyClusterTableBody({ search, view: { i18n } }: { search: string | null; view: ClusterTableView }) {
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
