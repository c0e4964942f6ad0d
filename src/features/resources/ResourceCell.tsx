import { TableCell } from '@mui/material';
import type { ReactNode } from 'react';
import type { I18n } from '../../i18n/createI18n.js';

export type ResourceColumn = 'name' | 'service' | 'region' | 'account' | 'cost' | 'share';

export interface ResourceCellProps {
  /** Layouts place the cell by it. */
  column: ResourceColumn;
  /** Null or '': not known. */
  text: string | null;
  /** Stands before the text. */
  action?: ReactNode;
  title?: string;
  colSpan?: number;
  i18n: I18n;
}

/** A cell of the resource table. Roles are written out: where a narrow layout turns rows into grids, the elements alone would lose them. */
export function ResourceCell({ column, text, action, title, colSpan, i18n }: ResourceCellProps) {
  const isKnown = text !== null && text !== '';
  const isFigure = column === 'cost' || column === 'share';
  return (
    <TableCell
      role={column === 'name' ? 'rowheader' : 'cell'}
      data-column={column}
      className={isFigure ? 'end' : undefined}
      colSpan={colSpan}
      title={isKnown ? (title ?? (isFigure ? undefined : text)) : i18n.t('resources.unknown')}
    >
      {action}
      {isKnown ? text : '—'}
    </TableCell>
  );
}
