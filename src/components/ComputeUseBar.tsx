import { Box, Typography } from '@mui/material';
import { computeUse, shareOfHundred } from '../domain/computeUse.js';
import type { FigureRef } from '../domain/receipt.js';
import type { ClusterCost } from '../domain/types.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import { ReceiptButton } from './ReceiptButton.js';

const PARTS = ['used', 'unused', 'idle', 'unknown'] as const;

export interface ComputeUseBarProps {
  clusters: readonly ClusterCost[];
  /** Of which of them the receipt is; left out: of all. */
  clusterId?: string;
}

/** What the money for CPU and RAM bought, per hundred of it: used, requested but unused, idle. Nothing where none was paid or nothing is known. */
export function ComputeUseBar({ clusters, clusterId }: ComputeUseBarProps) {
  const { t, money } = useI18n();
  const colors = useCostColors();
  const use = computeUse(clusters);
  if (use === null || use.used + use.unused + use.idle === 0) return null;

  const shares = shareOfHundred(use);
  const shown = PARTS.filter((part) => shares[part] > 0);
  const [first, ...others] = (['total', ...shown] as const).map((part): FigureRef => ({ kind: 'computeUse', part, clusterId }));
  const figures = [first ?? { kind: 'computeUse', part: 'total', clusterId }, ...others] as const;
  const fill = {
    used: colors.band.good.fill,
    unused: colors.band.fair.fill,
    idle: colors.component('idle'),
    unknown: colors.band.unknown.fill,
  };
  return (
    <Box data-test-id="k8s-compute-use" data-receipts sx={{ mt: 2 }}>
      <Typography variant="body2" component="p" sx={{ mb: 0.75 }}>
        {t('gauge.ofHundred', {
          hundred: money(100),
          parts: shown.map((part) => t(`gauge.use.${part}`, { share: shares[part] })).join(', '),
        })}
        {use.overUsed >= 0.01 && ` ${t('gauge.use.over', { amount: money(use.overUsed) })}`}{' '}
        <ReceiptButton figure={figures} label={t('gauge.use.name')} />
      </Typography>
      <Box aria-hidden sx={{ display: 'flex', gap: '2px', height: 8, borderRadius: '4px', overflow: 'hidden', printColorAdjust: 'exact' }}>
        {shown.map((part) => (
          <Box key={part} sx={{ flex: `${use[part]} 1 0`, minWidth: 2, backgroundColor: fill[part] }} />
        ))}
      </Box>
      <Box aria-hidden sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, mt: 0.5 }}>
        {shown.map((part) => (
          <Typography key={part} variant="caption" sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: 'text.secondary' }}>
            <Box component="span" sx={{ width: 8, height: 8, borderRadius: '2px', backgroundColor: fill[part] }} />
            {t(`gauge.use.${part}`, { share: shares[part] })}
          </Typography>
        ))}
      </Box>
    </Box>
  );
}
