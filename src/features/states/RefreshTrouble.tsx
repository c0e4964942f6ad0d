import { Box, Typography } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';
import { WarningIcon } from '../../ui/icons.js';
import type { RefreshTroubleText } from './refreshTroubleText.js';
import { TextButton } from '../../ui/TextButton.js';

export interface RefreshTroubleProps {
  /** Null: nothing is wrong. The place is kept, so that what goes wrong later is read out. */
  trouble: RefreshTroubleText | null;
  /** It is being asked again. */
  isRetrying?: boolean;
  onRetry?: () => void;
}

/** Why the figures on the screen are not the newest. Its running age is shown but never read out by itself. */
export function RefreshTrouble({ trouble, isRetrying = false, onRetry }: RefreshTroubleProps) {
  const { t } = useI18n();
  const isWarning = trouble?.isWarning === true;
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: 0.75, minWidth: 0, marginInlineEnd: trouble === null ? 0 : 2 }}>
      {isWarning && <WarningIcon sx={{ fontSize: 16, mt: '3px', color: 'warning.main' }} />}
      <Typography variant="caption" component="div" sx={{ color: isWarning ? 'text.primary' : 'text.secondary', overflowWrap: 'anywhere' }}>
        <span role="status">{trouble?.what}</span> {trouble?.since}{' '}
        {trouble !== null && onRetry !== undefined && (
          <TextButton isDisabled={isRetrying} onClick={onRetry}>
            {t(isWarning ? 'state.retry' : 'state.askNow')}
          </TextButton>
        )}
      </Typography>
    </Box>
  );
}
