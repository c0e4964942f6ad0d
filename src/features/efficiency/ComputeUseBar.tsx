import { Box, Typography } from '@mui/material';
import { computeUse, shareOfHundred, USE_PARTS, type UsePart } from '../../domain/efficiency/computeUse.js';
import { minorUnitDigits, roundAmount } from '../../domain/money/currencyDigits.js';
import type { FigureRef } from '../../domain/figures/figureRef.js';
import type { DecidedReport } from '../../domain/report/decidedReport.js';
import type { ClusterCost, CostReport } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { ReceiptButton } from '../../ui/ReceiptButton.js';
import { SmallPrint } from '../../ui/SmallPrint.js';
import { useHeading } from '../../ui/surroundings.js';

export interface ComputeUseBarProps {
  report: Pick<CostReport, 'clusters' | 'notices' | 'billingCurrency'> & Pick<DecidedReport, 'exact'>;
  /** The one of several clusters that it is about, and its receipt; left out: all there are. */
  only?: Pick<ClusterCost, 'id' | 'name'>;
}

/** What the money for CPU and RAM bought, per hundred of it: used, requested but unused, idle. Nothing where none was paid or nothing is known. */
export function ComputeUseBar({ report, only }: ComputeUseBarProps) {
  const { t, money, currency } = useI18n();
  const colors = useCostColors();
  const heading = useHeading(2);
  const use = computeUse(report, only?.id);
  if (use === null || USE_PARTS.every((part) => part === 'unknown' || use[part] === 0)) return null;

  const shares = shareOfHundred(use);
  const shown = USE_PARTS.filter((part) => shares[part] !== 0);
  const drawn = shown.filter((part) => shares[part] > 0);
  const whole = drawn.reduce((sum, part) => sum + use[part], 0);
  const figureOf = (part: 'total' | UsePart): FigureRef => ({ kind: 'computeUse', part, clusterId: only?.id });
  const [unused, idle] = [colors.band.fair.fill, colors.component('idle')];
  const fill = {
    used: colors.band.good.fill,
    unused,
    idle,
    // Either of the two, so both.
    unusedOrIdle: `repeating-linear-gradient(135deg, ${unused} 0 4px, ${idle} 4px 8px)`,
    unknown: colors.band.unknown.fill,
  };
  const hundred = money(100);
  return (
    <Box data-test-id="k8s-compute-use" data-receipts sx={PANEL}>
      <Typography variant="body2" component={heading} sx={{ fontWeight: 600, mb: 1.5 }}>
        {only === undefined ? t('gauge.ofHundred', { hundred }) : t('gauge.ofHundredIn', { hundred, cluster: only.name })}{' '}
        <ReceiptButton figure={[figureOf('total'), ...shown.map(figureOf)]} label={t('gauge.use.name')} />
      </Typography>
      <Box aria-hidden sx={{ display: 'flex', gap: '2px' }}>
        {drawn.map((part) => (
          <Box
            key={part}
            className="fill"
            sx={{ flex: `${use[part] / whole} 1 0`, minWidth: 2, height: 16 }}
            style={{ background: fill[part] }}
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
              style={{ background: fill[part] }}
            />
            <span>{t(`gauge.use.${part}`, { share: shares[part] })}</span>
          </Typography>
        ))}
      </Box>
      {drawn.length < shown.length && <SmallPrint mt={0.5}>{t('gauge.use.negative')}</SmallPrint>}
      {roundAmount(use.overUsed, minorUnitDigits(currency)) > 0 && (
        <SmallPrint mt={0.5}>{t('gauge.use.over', { amount: money(use.overUsed) })}</SmallPrint>
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
