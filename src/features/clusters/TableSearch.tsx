import { IconButton, InputAdornment, OutlinedInput } from '@mui/material';
import { memo, useId } from 'react';
import { useI18n } from '../../i18n/I18nProvider.js';
import { SearchIcon } from '../../ui/icons.js';
import { CloseIcon } from '../../ui/laterIcons.js';
import { VISUALLY_HIDDEN } from '../../ui/VisuallyHidden.js';

export interface TableSearchProps {
  value: string;
  onChange: (value: string) => void;
}

/** A field that narrows a table down while one types. Escape empties it. */
export const TableSearch = memo(function TableSearch({ value, onChange }: TableSearchProps) {
  const { t } = useI18n();
  const id = useId();
  return (
    <div className="table-search" data-print="hide" data-test-id="k8s-search">
      <label htmlFor={id} style={VISUALLY_HIDDEN}>
        {t('clusters.search')}
      </label>
      <OutlinedInput
        id={id}
        type="search"
        size="small"
        fullWidth
        value={value}
        placeholder={t('clusters.searchPlaceholder')}
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
              <IconButton size="small" edge="end" aria-label={t('clusters.searchClear')} onClick={() => onChange('')}>
                <CloseIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          )
        }
      />
    </div>
  );
});
