import { Box, Skeleton } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';
import { VISUALLY_HIDDEN } from '../../ui/VisuallyHidden.js';

/** The shape of a receipt that is on its way. `titleId`: of what names the dialog. */
export function ReceiptSkeleton({ titleId }: { titleId: string }) {
  const { t } = useI18n();
  return (
    <Box aria-busy sx={{ p: 2, minHeight: 240, boxSizing: 'border-box' }}>
      <div role="status" id={titleId} style={VISUALLY_HIDDEN}>
        {t('state.loading')}
      </div>
      <Skeleton variant="text" width="40%" />
      <Skeleton variant="text" width="60%" />
      <Skeleton variant="text" width="30%" sx={{ fontSize: '1.75rem' }} />
      <Skeleton variant="text" width="70%" />
    </Box>
  );
}
