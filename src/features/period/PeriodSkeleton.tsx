import { Box, CircularProgress } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';

/** Room for the choices while their code comes. */
export function PeriodSkeleton() {
  const { t } = useI18n();
  return (
    <Box sx={ROOM}>
      <CircularProgress size={24} aria-label={t('state.loading')} />
    </Box>
  );
}

const ROOM = { display: 'flex', alignItems: 'center', justifyContent: 'center', width: { xs: 223, sm: 444 }, height: { xs: 475, sm: 239 } };
