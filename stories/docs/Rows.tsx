import type { ReactNode } from 'react';

export interface RowsProps {
  head: readonly string[];
  rows: readonly (readonly ReactNode[])[];
}

/** A table on a page for designers. */
export function Rows({ head, rows }: RowsProps) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
