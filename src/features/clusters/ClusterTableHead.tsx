import { TableHead, TableRow } from '@mui/material';
import { memo } from 'react';
import type { I18n } from '../../i18n/createI18n.js';
import type { MessageKey } from '../../i18n/messages.js';
import { nextSort, type ClusterSort, type ClusterSortColumn } from '../../domain/tables/clusterSort.js';
import type { ClusterColumn } from './treegrid/GridCell.js';
import { SortHeader } from './SortHeader.js';

export interface ColumnDefinition {
  column: Exclude<ClusterColumn, 'reason'>;
  label: MessageKey;
  help: MessageKey;
  isFigure?: boolean;
  sortBy?: ClusterSortColumn;
}

export const CLUSTER_COLUMNS: readonly ColumnDefinition[] = [
  { column: 'name', label: 'clusters.columnName', help: 'clusters.helpName', sortBy: 'name' },
  { column: 'cost', label: 'clusters.columnCost', help: 'clusters.helpCost', isFigure: true, sortBy: 'cost' },
  { column: 'change', label: 'clusters.columnChange', help: 'clusters.helpChange', isFigure: true },
  // Shares are in the order of the costs.
  { column: 'share', label: 'clusters.columnShare', help: 'clusters.helpShare', isFigure: true },
  { column: 'parts', label: 'clusters.columnParts', help: 'clusters.helpParts' },
  { column: 'cpu', label: 'clusters.columnCpu', help: 'clusters.helpCpu', isFigure: true, sortBy: 'cpu' },
  { column: 'ram', label: 'clusters.columnRam', help: 'clusters.helpRam', isFigure: true, sortBy: 'ram' },
  { column: 'efficiency', label: 'clusters.columnEfficiency', help: 'clusters.helpEfficiency', isFigure: true, sortBy: 'efficiency' },
];

export interface ClusterTableHeadProps {
  sort: ClusterSort;
  onSortChange: (sort: ClusterSort) => void;
  i18n: I18n;
}

/** Names and explains the columns and sorts by them. */
export const ClusterTableHead = memo(function ClusterTableHead({ sort, onSortChange, i18n }: ClusterTableHeadProps) {
  return (
    <TableHead role="rowgroup">
      <TableRow role="row" aria-rowindex={1}>
        {CLUSTER_COLUMNS.map(({ column, label, help, isFigure, sortBy }) => (
          <SortHeader
            key={column}
            column={column}
            label={i18n.t(label)}
            help={i18n.t(help, { currency: i18n.currency })}
            isFigure={isFigure}
            direction={sortBy === undefined ? undefined : sortBy === sort.column ? sort.direction : null}
            onSort={sortBy === undefined ? undefined : () => onSortChange(nextSort(sort, sortBy))}
          />
        ))}
      </TableRow>
    </TableHead>
  );
});

/** For the `sx` of the table. */
export const CLUSTER_HEAD_STYLES = {
  '& thead :is(th, button)': { font: 'inherit', typography: 'caption', fontWeight: 600, lineHeight: 1.3, color: 'text.secondary' },
  // Beside the label rather than in its line, so that labels stand over their figures whether sorted by or not.
  '& thead button': { position: 'relative' },
  '& thead .MuiTableSortLabel-icon': { position: 'absolute', insetInlineStart: '100%', fontSize: 14, m: '0 1px' },
  '& thead .end .MuiTableSortLabel-icon': { insetInlineStart: 'auto', insetInlineEnd: '100%' },
  '& thead .plain-label': { display: 'none' },
  '& thead span:focus-visible': { outline: '2px solid currentColor', outlineOffset: '2px' },
} as const;
