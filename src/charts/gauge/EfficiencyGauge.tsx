import { Box, Typography } from '@mui/material';
import { efficiencyBand } from '../../domain/efficiency/efficiencyBand.js';
import type { EfficiencyTargets } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { LazyPanel } from '../../ui/LazyPanel.js';
import { SmallPrint } from '../../ui/SmallPrint.js';
import { gaugeDrawing } from '../lazyDrawings.js';
import { GAUGE } from './gaugeSize.js';

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
    <Box data-test-id="k8s-gauge" sx={ROOT}>
      <Typography variant="body2" component="div" aria-hidden="true" sx={{ mb: 0.5 }}>
        {caption}
      </Typography>
      <Box
        {...spoken(label, known, known === null ? t('gauge.unknownName', { label }) : t('gauge.valueText', { value: text, band: word }))}
      >
        <Box className="dial" sx={DIAL}>
          {/* Without its drawing the gauge is what it says. */}
          <div aria-hidden="true" className="drawing">
            <LazyPanel part={gaugeDrawing} placeholder={null} resetKeys={[efficiency]} renderFailed={() => null}>
              {(GaugeDrawing) => <GaugeDrawing efficiency={known} band={band} targets={targets} colors={colors} />}
            </LazyPanel>
          </div>
          <Typography
            component="div"
            sx={FIGURE}
            style={{ fontSize: fontSizeOf(text), color: known === null ? colors.textMuted : colors.text }}
          >
            {text}
          </Typography>
        </Box>
        <Typography variant="body2" component="div" sx={{ color: colors.band[band].text, fontWeight: 600 }}>
          {word}
        </Typography>
      </Box>
      {isReportedOtherwise && <SmallPrint>{t('gauge.reported', { value: percent(reported) })}</SmallPrint>}
      {reason !== undefined && <SmallPrint>{reason}</SmallPrint>}
    </Box>
  );
}

const ROOT = {
  width: GAUGE.width,
  maxWidth: '100%',
  textAlign: 'center',
  '& svg': { printColorAdjust: 'exact' },
  '@media print': { '& .recharts-radial-bar-background-sector': { fill: '#ddd' } },
  // Two colours are not told apart by every system's choice: the scale is a line, the value a band on it.
  '@media (forced-colors: active)': {
    '& .recharts-radial-bar-background-sector': { fill: 'none', stroke: 'CanvasText', strokeWidth: 2 },
    '& :is(.recharts-radial-bar-sector, .beyond)': { fill: 'CanvasText' },
  },
} as const;

/** The figure stands in the arc, whether that has come or not: its place is kept. */
const DIAL = {
  position: 'relative',
  containerType: 'inline-size',
  aspectRatio: `${GAUGE.width} / ${GAUGE.height}`,
  '& .drawing': { position: 'absolute', inset: 0 },
} as const;
const FIGURE = {
  position: 'absolute',
  insetInline: 0,
  bottom: `${100 - 83}%`,
  lineHeight: 1,
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
} as const;

/** Of the room inside the arc, in percent of the width of the gauge; of a digit, as a share of its font size; of the largest figure. */
const ROOM = 65;
const DIGIT = 0.58;
const LARGEST = 15;

/** As large as there is room for it. */
function fontSizeOf(text: string): string {
  return `${Math.min(LARGEST, ROOM / (DIGIT * Math.max(1, text.length))).toFixed(2)}cqi`;
}

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
