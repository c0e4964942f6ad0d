import { Box } from '@mui/material';
import { memo } from 'react';
import { foldParts } from '../../domain/tables/foldParts.js';
import type { CostPart } from '../../domain/types.js';
import type { I18n } from '../../i18n/createI18n.js';
import type { CostColors } from '../../theme/createCostColors.js';
import { quietText } from '../../theme/quietText.js';

export interface PartLegendProps {
  parts: readonly CostPart[];
  i18n: I18n;
  colors: CostColors;
}

/** Which colour of the bars is which part. For the eye: the bars name their parts themselves. */
export const PartLegend = memo(function PartLegend({ parts, i18n, colors }: PartLegendProps) {
  const { shown, others } = foldParts(parts);
  const drawn = shown.filter(({ amount }) => amount !== null && amount > 0);
  if (drawn.length === 0) return null;
  return (
    <Box aria-hidden sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', pt: 1.5, typography: 'caption', color: quietText }}>
      {drawn.map(({ key }) => (
        <Box key={key} component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
          <span style={{ width: 10, height: 10, borderRadius: 2, backgroundColor: colors.component(key), forcedColorAdjust: 'none' }} />
          {i18n.componentName(key)}
        </Box>
      ))}
      {others.length > 0 && <span>{i18n.t('notice.andMore', { count: others.length })}</span>}
    </Box>
  );
});
