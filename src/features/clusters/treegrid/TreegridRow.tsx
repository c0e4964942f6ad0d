import { TableRow } from '@mui/material';
import type { ReactNode, Ref } from 'react';

/** What the table knows of every row besides its content; plain values, so that a row that did not change is not drawn again. */
export interface RowFrameProps {
  rowKey: string;
  /** From 0, the total included. */
  index: number;
  /** The row the tab key leads to. */
  isTabStop: boolean;
  /** Place in the tree; the total has none. */
  level?: 1 | 2;
  position?: number;
  setSize?: number;
  measureRef?: Ref<HTMLTableRowElement>;
}

export interface TreegridRowProps extends RowFrameProps {
  /** Undefined: nothing to open. */
  isOpen?: boolean;
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
  const { rowKey, index, isTabStop, level, position, setSize, measureRef, isOpen, isSelected, describedBy, isQuiet, isContext, children } =
    props;
  return (
    <TableRow
      ref={measureRef}
      role="row"
      hover
      selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      data-row-key={rowKey}
      data-index={index}
      data-quiet={isQuiet}
      data-context={isContext}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={setSize}
      aria-rowindex={index + 2}
      aria-expanded={isOpen}
      aria-selected={isSelected}
      aria-describedby={describedBy}
    >
      {children}
    </TableRow>
  );
}
