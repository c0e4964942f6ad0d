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
  /** The one of several clusters that it is about, and its receipt; left out: all there are. */
  only?: Pick<ClusterCost, 'id' | 'name'>;
}

/** What the money for CPU and RAM bought, per hundred of it: used, requested but unused, idle. Nothing where none was paid or nothing is known. */
export function ComputeUseBar({ clusters, only }: ComputeUseBarProps) {
  const { t, money } = useI18n();
  const colors = useCostColors();
  const use = computeUse(clusters);
  if (use === null || use.used + use.unused + use.idle === 0) return null;

  const shares = shareOfHundred(use);
  const shown = PARTS.filter((part) => shares[part] > 0);
  const figureOf = (part: 'total' | (typeof PARTS)[number]): FigureRef => ({ kind: 'computeUse', part, clusterId: only?.id });
  const fill = {
    used: colors.band.good.fill,
    unused: colors.band.fair.fill,
    idle: colors.component('idle'),
    unknown: colors.band.unknown.fill,
  };
  const hundred = money(100);
  return (
    <Box data-test-id="k8s-compute-use" data-receipts sx={PANEL}>
      <Typography variant="body2" component="h3" sx={{ fontWeight: 600, mb: 1.5 }}>
        {only === undefined ? t('gauge.ofHundred', { hundred }) : t('gauge.ofHundredIn', { hundred, cluster: only.name })}{' '}
        <ReceiptButton figure={[figureOf('total'), ...shown.map(figureOf)]} label={t('gauge.use.name')} />
      </Typography>
      <Box aria-hidden sx={{ display: 'flex', gap: '2px' }}>
        {shown.map((part) => (
          <Box
            key={part}
            className="fill"
            sx={{ flex: `${use[part]} 1 0`, minWidth: 2, height: 16 }}
            style={{ backgroundColor: fill[part] }}
          />
        ))}
      </Box>
      <Box component="ul" sx={LIST}>
        {shown.map((part) => (
          <Typography key={part} variant="body2" component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
            <Box
              component="span"
              aria-hidden
              className="fill"
              sx={{ flex: 'none', width: 10, height: 10 }}
              style={{ backgroundColor: fill[part] }}
            />
            <span>{t(`gauge.use.${part}`, { share: shares[part] })}</span>
          </Typography>
        ))}
      </Box>
      {use.overUsed >= 0.01 && (
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.5 }}>
          {t('gauge.use.over', { amount: money(use.overUsed) })}
        </Typography>
      )}
    </Box>
  );
}

const PANEL = {
  minWidth: 0,
  overflowWrap: 'anywhere',
  '& .fill': {
    borderRadius: '2px',
    printColorAdjust: 'exact',
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', outline: '1px solid CanvasText' },
  },
} as const;
const LIST = {
  listStyle: 'none',
  m: 0,
  mt: 1,
  p: 0,
  display: 'grid',
  rowGap: 0.25,
  fontVariantNumeric: 'tabular-nums',
} as const;
