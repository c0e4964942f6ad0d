import { Table, TableBody, TableCell, TableFooter, TableHead, TableRow } from '@mui/material';
import type { ReactNode } from 'react';

export interface ChartTableColumn {
  key: string;
  label: string;
  /** Figures stand at the end of their cell. */
  isFigure?: boolean;
}

export interface ChartTableRow {
  key: string;
  /** By column key. The first column's cell is the row's header. */
  cells: Record<string, ReactNode>;
}

export interface ChartTableProps {
  /** Name of the table for assistive technology; the title above it says the same to the eye. */
  label: string;
  columns: readonly ChartTableColumn[];
  rows: readonly ChartTableRow[];
  /** The sum of the rows above it. */
  total?: ChartTableRow;
}

const CELL = { px: 1, py: 0.5, borderColor: 'divider' } as const;
const FIGURE = { textAlign: 'end', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' } as const;
const NAME = { pl: 0, fontWeight: 'inherit', overflowWrap: 'anywhere' } as const;

/** The figures of a chart as a real table, for everyone who does not read the drawing. */
export function ChartTable({ label, columns, rows, total }: ChartTableProps) {
  const cell = (index: number) => ({
    ...CELL,
    ...(columns[index]?.isFigure === true && FIGURE),
    ...(index === 0 && NAME),
    ...(index === columns.length - 1 && { pr: 0 }),
  });
  const line = ({ key, cells }: ChartTableRow) => (
    <TableRow key={key}>
      {columns.map((column, index) => (
        <TableCell key={column.key} {...(index === 0 && { component: 'th', scope: 'row' })} sx={cell(index)}>
          {cells[column.key]}
        </TableCell>
      ))}
    </TableRow>
  );
  return (
    <Table size="small" aria-label={label}>
      <TableHead>
        <TableRow>
          {columns.map(({ key, label: text }, index) => (
            <TableCell key={key} scope="col" sx={{ ...cell(index), color: 'text.secondary' }}>
              {text}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>{rows.map(line)}</TableBody>
      {total !== undefined && (
        <TableFooter sx={{ '& .MuiTableCell-root': { typography: 'body2', color: 'text.primary', fontWeight: 600, borderBottom: 0 } }}>
          {line(total)}
        </TableFooter>
      )}
    </Table>
  );
}
