import { TableCell, TableHead, TableRow, TableSortLabel, Tooltip } from '@mui/material';
import { memo } from 'react';
import { nextSort } from '../../domain/tables/clusterSort.js';
import { accessibleStyles } from '../../theme/accessibleStyles.js';
import { CLUSTER_COLUMNS, type ColumnDefinition } from './clusterColumns.js';
import type { SortProps } from './clusterTableProps.js';

/** Names and explains the columns and sorts by them. */
export const ClusterTableHead = memo(function ClusterTableHead(props: SortProps) {
  return (
    <TableHead role="rowgroup">
      <TableRow role="row" aria-rowindex={1}>
        {CLUSTER_COLUMNS.map((definition) => (
          <ColumnHeader key={definition.column} definition={definition} {...props} />
        ))}
      </TableRow>
    </TableHead>
  );
});

/** The header of a column: its name, its explanation, and where it can be sorted by, a button for it. */
function ColumnHeader({ definition, sort, onSortChange, i18n }: SortProps & { definition: ColumnDefinition }) {
  const { column, isFigure = false, sortBy } = definition;
  const label = i18n.t(definition.label);
  const isActive = sort.column === sortBy;
  const next = sortBy && nextSort(sort, sortBy);
  return (
    <TableCell
      role="columnheader"
      scope="col"
      aria-label={label}
      data-column={column}
      className={isFigure ? 'end' : undefined}
      sortDirection={isActive && sort.direction}
    >
      <Tooltip
        title={i18n.t(definition.help, { currency: i18n.currency })}
        describeChild
        placement="top"
        enterDelay={300}
        enterTouchDelay={0}
        leaveTouchDelay={10_000}
        slotProps={{ tooltip: { sx: accessibleStyles } }}
      >
        {next ? (
          <TableSortLabel
            component="button"
            type="button"
            active={isActive}
            direction={isActive ? sort.direction : next.direction}
            onClick={() => onSortChange(next)}
          >
            {label}
          </TableSortLabel>
        ) : (
          // Its explanation is for the keyboard too.
          // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
          <span tabIndex={0}>{label}</span>
        )}
      </Tooltip>
      {/* Takes the place of the button where that must not be: on a narrow panel, whose header is out of sight, and on paper. */}
      {next && <span className="plain-label">{label}</span>}
    </TableCell>
  );
}

/** For the `sx` of the table. Weight, size, colour and case are the host's, for the button too. */
export const CLUSTER_HEAD_STYLES = {
  // Beside the label rather than in its line, so that labels stand over their figures whether sorted by or not.
  '& thead button': { position: 'relative', font: 'inherit', letterSpacing: 'inherit', textTransform: 'inherit' },
  '& thead .MuiTableSortLabel-icon': { position: 'absolute', insetInlineStart: '100%', fontSize: 14, m: '0 1px' },
  '& thead .end .MuiTableSortLabel-icon': { insetInlineStart: 'auto', insetInlineEnd: '100%' },
  '& thead .plain-label': { display: 'none' },
  '& thead span:focus-visible': { outline: '2px solid currentColor', outlineOffset: '2px' },
} as const;
