import { TableCell, TableSortLabel, Tooltip } from '@mui/material';
import { accessibleStyles } from '../../theme/accessibleStyles.js';
import type { SortDirection } from '../../domain/tables/clusterSort.js';

export interface SortHeaderProps {
  label: string;
  /** What the column holds and in which unit. */
  help: string;
  /** Names the column for layouts. */
  column: string;
  isFigure?: boolean;
  /** Null: sorted by another column. Undefined: cannot be sorted by. */
  direction?: SortDirection | null;
  onSort?: () => void;
}

/** The header of a column: its name, its explanation, and where it can be sorted by, a button for it. */
export function SortHeader({ label, help, column, isFigure = false, direction, onSort }: SortHeaderProps) {
  const isSortable = direction !== undefined;
  return (
    <TableCell
      role="columnheader"
      scope="col"
      aria-label={label}
      data-column={column}
      className={isFigure ? 'end' : undefined}
      sortDirection={direction ?? false}
    >
      <Tooltip
        title={help}
        describeChild
        placement="top"
        enterDelay={300}
        enterTouchDelay={0}
        leaveTouchDelay={10_000}
        slotProps={{ tooltip: { sx: accessibleStyles } }}
      >
        {isSortable ? (
          <TableSortLabel
            component="button"
            type="button"
            active={direction !== null}
            direction={direction ?? (column === 'name' ? 'asc' : 'desc')}
            onClick={onSort}
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
      {isSortable && <span className="plain-label">{label}</span>}
    </TableCell>
  );
}
