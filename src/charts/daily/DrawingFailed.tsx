import { Box, Button, Typography } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';

/** Stands in for a drawing whose code could not be fetched; its table has the same figures. */
export function DrawingFailed({ onRetry }: { onRetry: () => void }) {
  const { t } = useI18n();
  return (
    <Box role="status" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('charts.drawingFailed')}
      </Typography>
      <Button size="small" onClick={onRetry}>
        {t('state.retry')}
      </Button>
    </Box>
  );
}
