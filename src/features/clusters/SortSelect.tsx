import { FormControl, InputLabel, Select } from '@mui/material';
import { memo, useId } from 'react';
import { CLUSTER_COLUMNS } from './clusterColumns.js';
import type { SortProps } from './clusterTableProps.js';
import type { SortDirection } from '../../domain/tables/clusterSort.js';

const DIRECTIONS: readonly SortDirection[] = ['desc', 'asc'];

/** Sorts where the table is too narrow for headers. */
export const SortSelect = memo(function SortSelect({ sort, onSortChange, i18n }: SortProps) {
  const id = useId();
  const options = CLUSTER_COLUMNS.flatMap(({ sortBy, label }) =>
    sortBy === undefined ? [] : DIRECTIONS.map((direction) => ({ sort: { column: sortBy, direction }, column: i18n.t(label) })),
  );
  const chosen = options.findIndex((option) => option.sort.column === sort.column && option.sort.direction === sort.direction);
  return (
    <FormControl size="small" className="sort-select" data-print="hide" data-test-id="k8s-sort">
      <InputLabel htmlFor={id}>{i18n.t('clusters.sortBy')}</InputLabel>
      <Select
        native
        id={id}
        label={i18n.t('clusters.sortBy')}
        value={chosen}
        sx={{ typography: 'body2', '& select': { py: '7px' } }}
        onChange={(event) => {
          const option = options[Number(event.target.value)];
          if (option !== undefined) onSortChange(option.sort);
        }}
      >
        {options.map((option, index) => (
          <option key={`${option.sort.column} ${option.sort.direction}`} value={index}>
            {i18n.t('clusters.sortOption', { column: option.column, direction: option.sort.direction })}
          </option>
        ))}
      </Select>
    </FormControl>
  );
});
