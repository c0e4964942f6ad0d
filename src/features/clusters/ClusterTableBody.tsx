import { TableBody, TableCell, TableRow } from '@mui/material';
import { Fragment, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import { CLUSTER_COLUMNS } from './clusterColumns.js';
import { BodyRow } from './rows/BodyRow.js';
import type { ClusterTableRow } from '../../domain/tables/clusterRows.js';
import type { ClusterTableView } from './useClusterTableView.js';
import { LazyPanel } from '../../ui/LazyPanel.js';
import { rowsInSight } from './treegrid/lazyRows.js';
import { allRows, firstRows, withPinned, type RowWindow } from './treegrid/rowWindow.js';
import { quietText } from '../../theme/quietText.js';

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
  const [seen, setSeen] = useState<RowWindow | null>(null);
  const { slots, gapAfter, measureRef } = isWindowed ? withPinned(seen ?? firstRows(rows.length, pinned), pinned) : allRows(rows.length);
  return (
    <TableBody role="rowgroup">
      {slots.map(({ index, gapBefore }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <Fragment key={row.key}>
            {gapBefore > 0 && <Gap height={gapBefore} />}
            <BodyRow
              row={row}
              index={index}
              isTabStop={row.key === activeKey}
              isMarked={row.key === markedKey}
              isSelected={row.type === 'cluster' && row.cluster.id === selectedClusterId}
              measureRef={measureRef}
              view={view}
            />
          </Fragment>
        );
      })}
      {gapAfter > 0 && <Gap height={gapAfter} />}
      {isWindowed && (
        // Where it cannot be had every row is rendered: slow, but right.
        <LazyPanel part={rowsInSight} placeholder={null} renderFailed={() => <EveryRow count={rows.length} onWindow={setSeen} />}>
          {(RowsInSight) => <RowsInSight keys={keys} scrollRef={scrollRef} pinned={pinned} onWindow={setSeen} />}
        </LazyPanel>
      )}
    </TableBody>
  );
}

function EveryRow({ count, onWindow }: { count: number; onWindow: (window: RowWindow) => void }) {
  useLayoutEffect(() => onWindow(allRows(count)), [count, onWindow]);
  return null;
}

/** Stands for rows that are out of sight. */
function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden role="presentation" className="gap">
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

/** Stands where no row is left. `search`: what was searched for in vain; null: there is no cluster at all. */
export function EmptyClusterTableBody({ search, view: { i18n } }: { search: string | null; view: ClusterTableView }) {
  return (
    <TableBody role="rowgroup">
      <TableRow role="row" aria-rowindex={2}>
        <TableCell role="gridcell" colSpan={CLUSTER_COLUMNS.length} align="center" sx={{ color: quietText, '&&': { py: 3 } }}>
          {search === null ? i18n.t('clusters.none') : i18n.t('clusters.searchNone', { search })}
        </TableCell>
      </TableRow>
    </TableBody>
  );
}
