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
      {['40%', '60%', '30%', '70%'].map((width) => (
        <Skeleton key={width} width={width} />
      ))}
    </Box>
  );
}
