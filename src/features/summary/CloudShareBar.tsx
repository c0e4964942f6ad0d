import { Box } from '@mui/material';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';

export interface CloudShareBarProps {
  /** What Kubernetes is of the total, from 0 to 1. Null: there is no honest proportion. */
  share: number | null;
}

/** How a total divides into cloud and Kubernetes. */
export function CloudShareBar({ share }: CloudShareBarProps) {
  const { t, percent } = useI18n();
  const colors = useCostColors();
  if (share === null) return null;

  // Rounded once, as it is read: both percentages make 100.
  const shownShare = Math.round(share * 1000) / 1000;
  const label = t('summary.shares', { cloud: percent(1 - shownShare), kubernetes: percent(shownShare) });
  return (
    <Box role="img" aria-label={label} title={label} sx={BAR} data-test-id="k8s-summary-shares">
      <Box sx={{ flex: `${1 - share} 1 0`, backgroundColor: colors.cloud, minWidth: share < 1 ? 3 : 0 }} />
      <Box sx={{ flex: `${share} 1 0`, backgroundColor: colors.kubernetes, minWidth: share > 0 ? 3 : 0 }} />
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
