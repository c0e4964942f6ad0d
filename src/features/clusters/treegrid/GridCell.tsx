import { TableCell } from '@mui/material';
import type { ReactNode } from 'react';

export type ClusterColumn = 'name' | 'cost' | 'change' | 'share' | 'parts' | 'cpu' | 'ram' | 'efficiency' | 'reason';

export interface GridCellProps {
  /** Layouts place the cell by it. */
  column: ClusterColumn;
  /** Figures stand at the end of their cell. */
  isFigure?: boolean;
  title?: string;
  /** Its name where its content has more in it than that. */
  'aria-label'?: string;
  colSpan?: number;
  children?: ReactNode;
}

/** A cell of the treegrid. The role is written out: where a narrow layout turns rows into grids, the element alone would lose it. */
export function GridCell({ column, isFigure = false, ...cell }: GridCellProps) {
  return (
    <TableCell
      role={column === 'name' ? 'rowheader' : 'gridcell'}
      data-column={column}
      className={isFigure ? 'end' : undefined}
      {...cell}
    />
  );
}
