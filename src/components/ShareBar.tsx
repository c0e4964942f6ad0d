import { Box } from '@mui/material';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';

export interface ShareBarProps {
  cloud: number | null;
  kubernetes: number | null;
}

/** How a total divides into cloud and Kubernetes. Nothing is drawn where a side is unknown or negative: there is no honest proportion. */
export function ShareBar({ cloud, kubernetes }: ShareBarProps) {
  const { t, percent } = useI18n();
  const colors = useCostColors();
  if (cloud === null || kubernetes === null || cloud < 0 || kubernetes < 0 || cloud + kubernetes === 0) return null;

  const share = kubernetes / (cloud + kubernetes);
  // Rounded once, as it is read: both percentages make 100.
  const shownShare = Math.round(share * 1000) / 1000;
  const label = t('summary.shares', { cloud: percent(1 - shownShare), kubernetes: percent(shownShare) });
  return (
    <Box role="img" aria-label={label} title={label} sx={BAR} data-test-id="k8s-summary-shares">
      <Box sx={{ flex: `${1 - share} 1 0`, backgroundColor: colors.cloud, minWidth: cloud > 0 ? 3 : 0 }} />
      <Box sx={{ flex: `${share} 1 0`, backgroundColor: colors.kubernetes, minWidth: kubernetes > 0 ? 3 : 0 }} />
    </Box>
  );
}

const BAR = {
  display: 'flex',
  gap: '2px',
  height: 8,
  mt: 2,
  borderRadius: '4px',
  overflow: 'hidden',
  forcedColorAdjust: 'none',
  printColorAdjust: 'exact',
};
