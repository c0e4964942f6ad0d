import { Box } from '@mui/material';
import { efficiencyBand } from '../domain/efficiency/efficiencyBand.js';
import type { EfficiencyTargets } from '../domain/types.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import { BandMark } from './BandMark.js';

export interface BandWordProps {
  /** An efficiency; 1 = 100 %. */
  ratio: number;
  targets?: EfficiencyTargets;
}

/** The band of an efficiency by mark, word and colour. */
export function BandWord({ ratio, targets }: BandWordProps) {
  const { t } = useI18n();
  const colors = useCostColors();
  const band = efficiencyBand(ratio, targets);
  return (
    <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 0.5, fontWeight: 600, color: colors.band[band].text }}>
      <BandMark band={band} colors={colors} />
      {t(`gauge.${band}`)}
    </Box>
  );
}
