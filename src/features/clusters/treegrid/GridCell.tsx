import { TableCell, type TableCellProps } from '@mui/material';

export type ClusterColumn = 'name' | 'cost' | 'change' | 'share' | 'parts' | 'cpu' | 'ram' | 'efficiency' | 'reason';

export interface GridCellProps extends Pick<TableCellProps, 'title' | 'aria-label' | 'colSpan' | 'children'> {
  /** Layouts place the cell by it. */
  column: ClusterColumn;
  /** Figures stand at the end of their cell. */
  isFigure?: boolean;
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
