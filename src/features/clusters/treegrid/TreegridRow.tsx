import { TableRow } from '@mui/material';
import type { ReactNode, Ref } from 'react';
import type { RowPlace } from '../../../domain/tables/clusterRows.js';

/** What the table knows of every row besides its content. */
export interface RowFrameProps {
  /** With its place in the tree; the total has none. */
  row: { key: string; isOpen?: boolean } & Partial<RowPlace>;
  /** From 0, the total included. */
  index: number;
  /** The row the tab key leads to. */
  isTabStop: boolean;
  /** A notice has led to it. */
  isMarked?: boolean;
  measureRef?: Ref<HTMLTableRowElement>;
}

export interface TreegridRowProps extends RowFrameProps {
  /** Undefined: not to be chosen. */
  isSelected?: boolean;
  /** Id of the text that explains a row of its own kind. */
  describedBy?: string;
  /** A smaller voice, for what is neither a cluster nor a namespace. */
  isQuiet?: boolean;
  /** Its figures are there to compare with and are not part of the total shown. */
  isContext?: boolean;
  children: ReactNode;
}

/** One row of the treegrid with its place in it. Clicks and keys are handled by the table, which finds the row by `data-row-key`. */
export function TreegridRow(props: TreegridRowProps) {
  const { row, index, isTabStop, isMarked = false, measureRef, isSelected, describedBy, isQuiet, isContext, children } = props;
  return (
    <TableRow
      ref={measureRef}
      role="row"
      hover
      selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      data-row-key={row.key}
      data-index={index}
      data-marked={isMarked || undefined}
      data-quiet={isQuiet}
      data-context={isContext}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-rowindex={index + 2}
      aria-expanded={row.isOpen}
      aria-selected={isSelected}
      aria-describedby={describedBy}
    >
      {children}
    </TableRow>
  );
}
