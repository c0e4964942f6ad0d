import { Box, Typography } from '@mui/material';
import { useId } from 'react';
import { EfficiencyGauge } from '../../charts/gauge/EfficiencyGauge.js';
import type { FigureRef } from '../../domain/figures/figureRef.js';
import type { Efficiency, EfficiencyTargets } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { ReceiptButton } from '../../ui/ReceiptButton.js';
import { SmallPrint } from '../../ui/SmallPrint.js';
import { MEDIUM, SMALLEST } from '../../theme/container.js';
import { useHeading } from '../../ui/surroundings.js';

/** What they are of is said above them: short captions stand in line also on a phone and in long languages. */
const METRICS = [
  { metric: 'cpu', label: 'clusters.columnCpu', caption: 'component.cpu' },
  { metric: 'ram', label: 'clusters.columnRam', caption: 'component.ram' },
  { metric: 'total', label: 'clusters.columnEfficiency', caption: 'charts.total' },
] as const;

const ONE_POINT = 0.01 + 1e-9;

export interface GaugeGroupProps {
  /** Whose efficiency it is. */
  name: string;
  efficiency: Efficiency;
  /** What the payload itself said; shown where it is more than a percentage point off. */
  reported?: Efficiency;
  /** Lets each value be asked where it comes from. */
  figureOf: (metric: keyof Efficiency) => FigureRef;
  /** Why a value is not known. */
  explain: (metric: keyof Efficiency) => string;
  targets?: EfficiencyTargets;
}

/** CPU, RAM and total efficiency as three gauges. A reason all of them share is said once. */
export function GaugeGroup({ name, efficiency, reported, figureOf, explain, targets }: GaugeGroupProps) {
  const { t } = useI18n();
  const nameId = useId();
  const heading = useHeading(2);
  const reasons = METRICS.map(({ metric }) => (efficiency[metric] === null ? explain(metric) : undefined));
  const sharedReason = reasons.every((reason) => reason === reasons[0]) ? reasons[0] : undefined;

  return (
    <Box role="group" aria-labelledby={nameId} sx={{ minWidth: 0 }}>
      <Typography variant="body2" component={heading} id={nameId} noWrap title={name} sx={{ fontWeight: 600, mb: 1 }}>
        {name}
      </Typography>
      <Box sx={ROW}>
        {METRICS.map(({ metric, label, caption }, index) => {
          const figure = figureOf(metric);
          const isOneOfMany = figure.kind === 'clusterEfficiency';
          const found = efficiency[metric];
          const told = reported?.[metric] ?? null;
          const isOff = found !== null && told !== null && Math.abs(found - told) > ONE_POINT;
          return (
            <Box key={metric} data-receipts sx={GAUGE}>
              <EfficiencyGauge
                label={t(label)}
                caption={t(caption)}
                efficiency={found}
                reported={isOff ? told : null}
                reason={sharedReason === undefined ? reasons[index] : undefined}
                targets={targets}
              />
              <Box sx={CORNER}>
                <ReceiptButton
                  figure={figure}
                  label={isOneOfMany ? t('receipt.figureOf', { figure: t(label), name }) : undefined}
                  isUnknown={found === null}
                />
              </Box>
            </Box>
          );
        })}
      </Box>
      {sharedReason !== undefined && <SmallPrint mt={1}>{sharedReason}</SmallPrint>}
    </Box>
  );
}

const GAUGE = {
  position: 'relative',
  display: 'flex',
  justifyContent: 'center',
  width: '100%',
  minWidth: 0,
  [SMALLEST]: { flexDirection: 'column', alignItems: 'center' },
};
/** On the smallest words of some language would lie under the button: it stands below them. */
const CORNER = {
  position: 'absolute',
  insetInlineEnd: '-4px',
  insetBlockEnd: 0,
  [MEDIUM]: { insetInlineEnd: 0 },
  [SMALLEST]: { position: 'static' },
} as const;

const ROW = {
  display: 'grid',
  gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
  gap: 1,
  maxWidth: 600,
};
