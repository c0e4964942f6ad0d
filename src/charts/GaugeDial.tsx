import { DEFAULT_EFFICIENCY_TARGETS, type EfficiencyBand } from '../domain/efficiencyBand.js';
import type { EfficiencyTargets } from '../domain/types.js';
import type { CostColors } from '../theme/useCostColors.js';
import { arcPath, beyondPath, GAUGE_HEIGHT, GAUGE_WIDTH, RADIUS, tickPath } from './gaugeArc.js';

export interface GaugeDialProps {
  /** Ratio; null: not known, drawn as a dashed arc. */
  efficiency: number | null;
  band: EfficiencyBand;
  targets?: EfficiencyTargets;
  /** What stands in the middle: the figure, or "—". */
  text: string;
  colors: CostColors;
}

const THICKNESS = 14;
const SCALE_RADIUS = RADIUS + THICKNESS / 2 + 5;
const MAX_FONT = 24;
/** Room for the figure inside the arc, and the width of a digit as a share of the font size. */
const TEXT_WIDTH = 2 * (RADIUS - THICKNESS / 2) - 14;
const DIGIT_WIDTH = 0.58;

/** The drawing of the gauge, without meaning for assistive technology: its parent says the same in words. */
export function GaugeDial({ efficiency, band, targets = DEFAULT_EFFICIENCY_TARGETS, text, colors }: GaugeDialProps) {
  const filled = Math.min(1, Math.max(0, efficiency ?? 0));
  const fill = colors.band[band].fill;
  const fontSize = Math.min(MAX_FONT, TEXT_WIDTH / (DIGIT_WIDTH * Math.max(1, text.length)));
  const [warning, good] = [targets.warning, targets.good].map((target) => Math.min(1, Math.max(0, target))) as [number, number];
  return (
    <svg viewBox={`0 0 ${GAUGE_WIDTH} ${GAUGE_HEIGHT}`} width="100%" aria-hidden="true" focusable="false" style={{ display: 'block' }}>
      <g fill="none" strokeWidth={3} opacity={efficiency === null ? 0.35 : 1}>
        <path d={arcPath(0, warning, SCALE_RADIUS)} stroke={colors.band.poor.fill} />
        <path d={arcPath(warning, good, SCALE_RADIUS)} stroke={colors.band.fair.fill} />
        <path d={arcPath(good, 1, SCALE_RADIUS)} stroke={colors.band.good.fill} />
        {[warning, good].map((share, index) => (
          <path key={index} d={tickPath(share, SCALE_RADIUS - 3, SCALE_RADIUS + 3)} stroke={colors.surface} strokeWidth={2} />
        ))}
      </g>
      <g fill="none" strokeWidth={THICKNESS}>
        <path
          d={arcPath(0, 1, RADIUS)}
          stroke={efficiency === null ? fill : colors.track}
          {...(efficiency === null && { strokeDasharray: '3 5', opacity: 0.7 })}
        />
        {filled > 0 && <path d={arcPath(0, filled, RADIUS)} stroke={fill} />}
      </g>
      {band === 'over' && <path d={beyondPath(THICKNESS)} fill={fill} />}
      <text
        x={GAUGE_WIDTH / 2}
        y={78}
        textAnchor="middle"
        fill={efficiency === null ? colors.textMuted : colors.text}
        fontSize={fontSize}
        fontWeight={600}
        style={{ fontVariantNumeric: 'tabular-nums' }}
      >
        {text}
      </text>
    </svg>
  );
}
