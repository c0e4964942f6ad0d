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
/** Where a band begins, outside the arc. */
const TICK = { from: RADIUS + THICKNESS / 2 + 2, to: RADIUS + THICKNESS / 2 + 7 };
const MAX_FONT = 24;
/** Room for the figure inside the arc, and the width of a digit as a share of the font size. */
const TEXT_WIDTH = 2 * (RADIUS - THICKNESS / 2) - 14;
const DIGIT_WIDTH = 0.58;

/** The drawing of the gauge, without meaning for assistive technology: its parent says the same in words. */
export function GaugeDial({ efficiency, band, targets = DEFAULT_EFFICIENCY_TARGETS, text, colors }: GaugeDialProps) {
  const filled = withinArc(efficiency ?? 0);
  const fill = colors.band[band].fill;
  const fontSize = Math.min(MAX_FONT, TEXT_WIDTH / (DIGIT_WIDTH * Math.max(1, text.length)));
  return (
    <svg viewBox={`0 0 ${GAUGE_WIDTH} ${GAUGE_HEIGHT}`} width="100%" aria-hidden="true" focusable="false" style={{ display: 'block' }}>
      <g fill="none" strokeWidth={THICKNESS}>
        <path
          className="track"
          d={arcPath(0, 1, RADIUS)}
          stroke={efficiency === null ? fill : colors.track}
          {...(efficiency === null && { strokeDasharray: '3 5', opacity: 0.7 })}
        />
        {filled > 0 && <path className="value" d={arcPath(0, filled, RADIUS)} stroke={fill} />}
      </g>
      {efficiency !== null &&
        [targets.warning, targets.good].map((target, index) => (
          <path key={index} d={tickPath(withinArc(target), TICK.from, TICK.to)} stroke={colors.textMuted} strokeWidth={1.5} />
        ))}
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

function withinArc(ratio: number): number {
  return Math.min(1, Math.max(0, ratio));
}
