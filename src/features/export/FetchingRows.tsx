import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useI18n } from '../../i18n/I18nProvider.js';
import { progressKey, type FetchProgress } from './useFiles.js';

export interface FetchingRowsProps {
  /** Null: no page has come yet. */
  progress: FetchProgress | null;
  onCancel: () => void;
}

/** How far the fetch of all rows is, until it is cancelled: by its button or by Escape. */
export function FetchingRows({ progress, onCancel }: FetchingRowsProps) {
  const { t } = useI18n();
  useEffect(() => {
    // A menu or dialog that Escape closes keeps it to itself.
    const handleKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [onCancel]);
  const { fetched = 0, counted = null } = progress ?? {};
  const text = progress === null ? t('export.fetchingFirst') : t(progressKey(progress), { ...progress });
  const part = counted === null || counted <= 0 ? null : Math.min(100, Math.round((fetched / counted) * 100));
  return (
    <Box data-print="hide" data-test-id="k8s-export-progress" sx={LINE}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="caption" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {text}
        </Typography>
        <LinearProgress
          aria-label={t('export.fetchingFirst')}
          aria-valuetext={text}
          variant={part === null ? 'indeterminate' : 'determinate'}
          value={part ?? undefined}
        />
      </Box>
      <Button size="small" onClick={onCancel}>
        {t('export.cancel')}
      </Button>
    </Box>
  );
}

const LINE = { display: 'flex', gap: 1, alignItems: 'center', minWidth: 0 };
