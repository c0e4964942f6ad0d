import { Box, Button, Typography } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';
import { quietText } from '../../theme/quietText.js';

const TEXTS = {
  failed: 'charts.dailyFailed',
  drawingFailed: 'charts.drawingFailed',
  tooLong: 'charts.dailyTooLong',
  none: 'charts.dailyNone',
} as const;

export interface DailyMissingProps {
  /** `drawingFailed`: the code of the drawing could not be fetched; the table has the same figures. */
  why: keyof typeof TEXTS;
  /** Tries again what failed. */
  onRetry?: () => void;
}

/** Why there are no days to see. */
export function DailyMissing({ why, onRetry }: DailyMissingProps) {
  const { t } = useI18n();
  const hasFailed = why === 'failed' || why === 'drawingFailed';
  return (
    <Box
      role={hasFailed ? 'status' : undefined}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, minHeight: 32 }}
    >
      <Typography variant="body2" sx={{ color: quietText }}>
        {t(TEXTS[why])}
      </Typography>
      {hasFailed && onRetry !== undefined && (
        <Button size="small" onClick={onRetry}>
          {t('state.retry')}
        </Button>
      )}
    </Box>
  );
}
