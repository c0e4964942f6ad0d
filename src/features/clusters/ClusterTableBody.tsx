import { TableBody } from '@mui/material';
import { Fragment, useMemo, type RefObject } from 'react';
import { ClusterRow } from './rows/ClusterRow.js';
import type { ClusterTableRow } from '../../domain/tables/clusterRows.js';
import type { ClusterTableView } from './clusterTableView.js';
import { NamespaceRow } from './rows/NamespaceRow.js';
import { MissingRow, NoNamespacesRow, RestRow } from './rows/RestRows.js';
import type { RowFrameProps } from './treegrid/TreegridRow.js';
import { useRowWindow } from './treegrid/useRowWindow.js';

export interface ClusterTableBodyProps {
  rows: readonly ClusterTableRow[];
  activeKey: string | undefined;
  selectedClusterId: string | null;
  isWindowed: boolean;
  scrollRef: RefObject<HTMLElement | null>;
  view: ClusterTableView;
}

/** The rows between head and total: all of a short table, of a long one those in sight. */
export function ClusterTableBody({ rows, activeKey, selectedClusterId, isWindowed, scrollRef, view }: ClusterTableBodyProps) {
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const pinned = activeKey === undefined ? -1 : keys.indexOf(activeKey);
  const { slots, gapAfter, measureRef } = useRowWindow({ keys, isWindowed, scrollRef, pinned });
  return (
    <TableBody role="rowgroup">
      {slots.map(({ index, gapBefore }) => {
        const row = rows[index];
        if (row === undefined) return null;
        const { key, level, position, setSize } = row;
        const frame: RowFrameProps = { rowKey: key, index, level, position, setSize, isTabStop: key === activeKey, measureRef };
        return (
          <Fragment key={key}>
            {gapBefore > 0 && <Gap height={gapBefore} />}
            <BodyRow row={row} frame={frame} selectedClusterId={selectedClusterId} view={view} />
          </Fragment>
        );
      })}
      {gapAfter > 0 && <Gap height={gapAfter} />}
    </TableBody>
  );
}

interface BodyRowProps {
  row: ClusterTableRow;
  frame: RowFrameProps;
  selectedClusterId: string | null;
  view: ClusterTableView;
}

/** Hands each kind of row plain values, so that the memoised row below is only drawn again when one of them changed. */
function BodyRow({ row, frame, selectedClusterId, view }: BodyRowProps) {
  switch (row.type) {
    case 'cluster':
      return (
        <ClusterRow
          {...frame}
          cluster={row.cluster}
          share={row.share}
          isOpen={row.isOpen}
          isHit={row.isHit}
          found={row.found}
          isSelected={row.cluster.id === selectedClusterId}
          view={view}
        />
      );
    case 'namespace':
      return <NamespaceRow {...frame} cluster={row.cluster} namespace={row.namespace} name={row.name} share={row.share} view={view} />;
    case 'not-attributed':
      return <RestRow {...frame} kind="notAttributed" amount={row.amount} share={row.share} view={view} />;
    case 'unassigned':
      return <RestRow {...frame} kind="unassigned" amount={row.amount} share={row.share} view={view} />;
    case 'missing':
      return <MissingRow {...frame} missing={row.missing} view={view} />;
    case 'no-namespaces':
      return <NoNamespacesRow {...frame} view={view} />;
  }
}

/** Stands for rows that are out of sight. */
function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden role="presentation" className="gap">
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
