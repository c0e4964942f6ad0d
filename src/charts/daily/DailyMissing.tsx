import { Box, Button, Typography } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';

export interface DailyMissingProps {
  state: 'failed' | 'tooLong' | 'ready';
  /** Asks again after `failed`. */
  onRetry?: () => void;
}

/** Why there are no days to draw. */
export function DailyMissing({ state, onRetry }: DailyMissingProps) {
  const { t } = useI18n();
  const hasFailed = state === 'failed';
  return (
    <Box
      role={hasFailed ? 'status' : undefined}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, minHeight: 32 }}
    >
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(hasFailed ? 'charts.dailyFailed' : state === 'tooLong' ? 'charts.dailyTooLong' : 'charts.dailyNone')}
      </Typography>
      {hasFailed && onRetry !== undefined && (
        <Button size="small" onClick={onRetry}>
          {t('state.retry')}
        </Button>
      )}
    </Box>
  );
}
