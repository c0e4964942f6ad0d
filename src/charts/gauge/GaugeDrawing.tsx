import { memo } from 'react';
import { PolarAngleAxis, RadialBar, RadialBarChart, type PolarAngleAxisProps } from 'recharts';
import { DEFAULT_EFFICIENCY_TARGETS, type EfficiencyBand } from '../../domain/efficiency/efficiencyBand.js';
import type { EfficiencyTargets } from '../../domain/types.js';
import type { CostColors } from '../../theme/useCostColors.js';
import { GAUGE } from './gaugeSize.js';

export interface GaugeDrawingProps {
  /** Ratio; null: not known, drawn as an empty, dashed arc. */
  efficiency: number | null;
  band: EfficiencyBand;
  targets?: EfficiencyTargets;
  colors: CostColors;
}

/** Middle of the half circle, and its edges; the targets are marked outside of it. */
const CENTER = { x: GAUGE.width / 2, y: 82 };
const THICKNESS = 14;
const OUTER = 73;
const TICK = { gap: 2, length: 5 };
const SCALED = { width: '100%', height: 'auto', aspectRatio: `${GAUGE.width} / ${GAUGE.height}` };
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The drawing of the gauge, without meaning for assistive technology: around it the same is said in words. A memo, since recharts takes an
 * angle axis out of the document and puts it back whenever it is rendered again.
 */
export const GaugeDrawing = memo(function GaugeDrawing(props: GaugeDrawingProps) {
  const { efficiency, band, targets = DEFAULT_EFFICIENCY_TARGETS, colors } = props;
  const { fill } = colors.band[band];
  const isKnown = efficiency !== null;
  return (
    <RadialBarChart
      width={GAUGE.width}
      height={GAUGE.height}
      cx={CENTER.x}
      cy={CENTER.y}
      innerRadius={OUTER - THICKNESS - TICK.gap}
      outerRadius={OUTER + TICK.gap}
      startAngle={180}
      endAngle={0}
      barSize={THICKNESS}
      margin={NO_MARGIN}
      data={[{ value: withinScale(efficiency ?? 0) }]}
      accessibilityLayer={false}
      style={SCALED}
    >
      <PolarAngleAxis
        type="number"
        domain={WHOLE}
        ticks={isKnown ? atValues(targets.warning, targets.good) : []}
        tick={false}
        axisLine={false}
        tickSize={TICK.length}
        tickLine={{ stroke: colors.textMuted, strokeWidth: 1.5 }}
      />
      <RadialBar
        dataKey="value"
        fill={fill}
        background={isKnown ? { fill: colors.track } : { fill: 'none', stroke: fill, strokeDasharray: '4 3' }}
        isAnimationActive={false}
      />
      {band === 'over' && <path className="beyond" d={BEYOND} fill={fill} />}
    </RadialBarChart>
  );
});

const WHOLE = [0, 1];
/** An arrow at the end of the arc: it goes on from here. */
const BEYOND = `M ${CENTER.x + OUTER - THICKNESS - 2} ${CENTER.y + 3} h ${THICKNESS + 4} l ${-(THICKNESS + 4) / 2} 10 z`;

/** Recharts takes values for ticks; its declaration speaks of what it makes of them. */
function atValues(...values: number[]) {
  return values.map(withinScale) as unknown as PolarAngleAxisProps['ticks'];
}

function withinScale(ratio: number): number {
  return Math.min(1, Math.max(0, ratio));
}
