import { Box } from '@mui/material';
import { useId, useMemo, useState, type PointerEvent } from 'react';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import { Hatching } from './DailyMarks.js';
import { DailyTooltip } from './DailyTooltip.js';
import { barPaths, openRuns } from './dailyPaths.js';
import type { DailyLayout } from './dailyLayout.js';
import type { DailyStack } from './dailyStack.js';

export interface DailyBarsProps {
  stack: DailyStack;
  layout: DailyLayout;
  /** By series. */
  fills: readonly string[];
}

/** In pixels: of what marks a day without data, however many days there are. */
const SHORTEST_MARK = 3;

/**
 * Stacked bars of days. Only a drawing: `DailyChart` has the words and the table. One path for each series and not one element for each
 * bar of it, since a year has 2,500 of them.
 */
export function DailyBars({ stack, layout, fills }: DailyBarsProps) {
  const { moneyCompact } = useI18n();
  const colors = useCostColors();
  const mask = useId();
  const [hovered, setHovered] = useState<number | null>(null);
  const { width, height, left, band, bottom, top, labels, ticks, toY } = layout;
  const paths = useMemo(() => barPaths(stack, layout), [stack, layout]);

  const follow = ({ clientX, currentTarget }: PointerEvent) => {
    const index = Math.floor((clientX - currentTarget.getBoundingClientRect().left - left) / band);
    setHovered(index >= 0 && index < stack.days.length ? index : null);
  };

  return (
    <Box
      aria-hidden="true"
      onPointerMove={follow}
      onPointerDown={follow}
      onPointerLeave={() => setHovered(null)}
      sx={{ position: 'relative', height, touchAction: 'pan-y' }}
    >
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width="100%"
        height={height}
        focusable="false"
        style={{ display: 'block', overflow: 'visible', forcedColorAdjust: 'none', printColorAdjust: 'exact' }}
      >
        <Hatching id={mask} width={width} height={height} />
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={left} x2={width} y1={toY(tick)} y2={toY(tick)} stroke={tick === 0 ? colors.textMuted : colors.grid} />
            <text x={left - 8} y={toY(tick)} dy="0.355em" textAnchor="end" fill={colors.textMuted} fontSize={12}>
              {moneyCompact(tick)}
            </text>
          </g>
        ))}
        {hovered !== null && (
          <rect x={left + hovered * band} y={top} width={band} height={bottom - top} fill={colors.track} opacity={0.5} />
        )}
        {paths.map(({ key, complete, incomplete }, index) => (
          <g key={key} fill={fills[index]}>
            {complete !== '' && <path d={complete} />}
            {incomplete !== '' && <path d={incomplete} mask={`url(#${mask})`} />}
          </g>
        ))}
        {openRuns(stack).map(({ from, to }) => (
          <line
            key={from}
            x1={left + from * band}
            x2={left + Math.max(to * band, from * band + SHORTEST_MARK)}
            y1={toY(0) - 4}
            y2={toY(0) - 4}
            stroke={colors.textMuted}
            strokeWidth={2}
            strokeDasharray="3 3"
          />
        ))}
        {labels.map(({ x, text }) => (
          <text key={x} x={x} y={height - 6} textAnchor="middle" fill={colors.textMuted} fontSize={12}>
            {text}
          </text>
        ))}
      </svg>
      {hovered !== null && <DailyTooltip stack={stack} layout={layout} fills={fills} index={hovered} />}
    </Box>
  );
}
