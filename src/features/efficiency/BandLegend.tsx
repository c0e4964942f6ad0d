import { Box, Typography } from '@mui/material';
import { DEFAULT_EFFICIENCY_TARGETS } from '../../domain/efficiency/efficiencyBand.js';
import type { EfficiencyTargets } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { BandMark } from '../../ui/BandMark.js';
import { quietText } from '../../theme/quietText.js';

export interface BandLegendProps {
  targets?: EfficiencyTargets;
}

/** What the bands of efficiency mean, in words beside their marks. */
export function BandLegend({ targets: { good, warning } = DEFAULT_EFFICIENCY_TARGETS }: BandLegendProps) {
  const { t } = useI18n();
  const colors = useCostColors();
  return (
    <Box component="ul" aria-label={t('gauge.legend')} sx={LEGEND}>
      {(['good', 'fair', 'poor', 'over'] as const).map((band) => (
        <Typography key={band} variant="caption" component="li" sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: quietText }}>
          <BandMark band={band} colors={colors} />
          <span>{t('page.labelled', { label: t(`gauge.${band}`), value: t('gauge.range', { band, good, warning }) })}</span>
        </Typography>
      ))}
    </Box>
  );
}

const LEGEND = { listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 2.5, rowGap: 0.25, p: 0, m: 0, mt: 2 };
