import { Box, Typography } from '@mui/material';
import { efficiencyBand } from '../domain/efficiencyBand.js';
import type { EfficiencyTargets } from '../domain/types.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import { GaugeDial } from './GaugeDial.js';

export interface EfficiencyGaugeProps {
  /** What is measured: "CPU efficiency". */
  label: string;
  /** What the eye sees of it where the rest is said around; left out: all. */
  caption?: string;
  /** Usage ÷ request, a ratio; above 1 it is over-used. Null: not known. */
  efficiency: number | null;
  /** Where the bands begin; 60 % and 40 % unless given. */
  targets?: EfficiencyTargets;
  /** Why it is not known, or what is to be said about it; shown beneath. */
  reason?: string;
  /** The ratio the server gave, shown where it reads otherwise than `efficiency`. */
  reported?: number | null;
}

/** One efficiency as a dial: figure, band in colour and in words. */
export function EfficiencyGauge({ label, caption = label, efficiency, targets, reason, reported = null }: EfficiencyGaugeProps) {
  const { percent, t } = useI18n();
  const colors = useCostColors();
  const band = efficiencyBand(efficiency, targets);
  const known = band === 'unknown' ? null : efficiency;
  const text = percent(known);
  const word = t(`gauge.${band}`);
  const isReportedOtherwise = reported !== null && percent(reported) !== text;
  return (
    <Box data-test-id="k8s-gauge" sx={GAUGE}>
      <Typography variant="body2" component="div" aria-hidden="true" sx={{ mb: 0.5 }}>
        {caption}
      </Typography>
      <Box
        {...spoken(label, known, known === null ? t('gauge.unknownName', { label }) : t('gauge.valueText', { value: text, band: word }))}
      >
        <GaugeDial efficiency={known} band={band} targets={targets} text={text} colors={colors} />
        <Typography variant="body2" component="div" sx={{ color: colors.band[band].text, fontWeight: 600 }}>
          {word}
        </Typography>
      </Box>
      {isReportedOtherwise && <Note>{t('gauge.reported', { value: percent(reported) })}</Note>}
      {reason !== undefined && <Note>{reason}</Note>}
    </Box>
  );
}

const GAUGE = {
  width: 160,
  maxWidth: '100%',
  textAlign: 'center',
  '& svg': { printColorAdjust: 'exact' },
  '@media print': { '& .track': { stroke: '#ddd' } },
  // Two colours are not told apart by every system's choice: the scale is a line, the value a band on it.
  '@media (forced-colors: active)': { '& .track': { stroke: 'CanvasText', strokeWidth: 2 }, '& .value': { stroke: 'CanvasText' } },
} as const;

/** A meter must have a value; what is not known is a picture of that. */
function spoken(label: string, ratio: number | null, text: string) {
  if (ratio === null) {
    return { role: 'img', 'aria-label': text };
  }
  const value = Math.round(ratio * 1_000) / 10;
  return {
    role: 'meter',
    'aria-label': label,
    'aria-valuemin': Math.min(0, value),
    'aria-valuemax': Math.max(100, value),
    'aria-valuenow': value,
    'aria-valuetext': text,
  };
}

function Note({ children }: { children: string }) {
  return (
    <Typography variant="caption" component="p" sx={{ color: 'text.secondary', m: 0 }}>
      {children}
    </Typography>
  );
}
