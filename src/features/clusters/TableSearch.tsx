import { IconButton, InputAdornment, OutlinedInput } from '@mui/material';
import { memo, useId } from 'react';
import { CloseIcon, SearchIcon } from '../../ui/icons.js';
import { VISUALLY_HIDDEN } from '../../ui/VisuallyHidden.js';

export interface TableSearchProps {
  value: string;
  onChange: (value: string) => void;
  /** What is searched. */
  label: string;
  /** Shown while the field is empty. */
  placeholder: string;
  clearLabel: string;
}

/** A field that narrows a table down while one types. Escape empties it. */
export const TableSearch = memo(function TableSearch({ value, onChange, label, placeholder, clearLabel }: TableSearchProps) {
  const id = useId();
  return (
    <div className="table-search" data-print="hide" data-test-id="k8s-search">
      <label htmlFor={id} style={VISUALLY_HIDDEN}>
        {label}
      </label>
      <OutlinedInput
        id={id}
        type="search"
        size="small"
        fullWidth
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          }
        }}
        sx={{ typography: 'body2', '& input': { py: '7px' }, '& input::-webkit-search-cancel-button': { display: 'none' } }}
        startAdornment={
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        }
        endAdornment={
          value !== '' && (
            <InputAdornment position="end">
              <IconButton size="small" edge="end" aria-label={clearLabel} onClick={() => onChange('')}>
                <CloseIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          )
        }
      />
    </div>
  );
});
