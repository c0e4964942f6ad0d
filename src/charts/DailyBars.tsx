import { Box, Tooltip } from '@mui/material';
import { useId, useMemo, useRef, type PointerEvent } from 'react';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import { dailyBarsStyles, tooltipStyles } from './dailyBarsStyles.js';
import { Hatching } from './DailyMarks.js';
import { barPaths, openRuns } from './dailyPaths.js';
import { DailyTooltip } from './DailyTooltip.js';
import type { DailyLayout } from './dailyLayout.js';
import type { DailyStack } from './dailyStack.js';
import { dayText } from './dayText.js';
import { useDayCursor } from './useDayCursor.js';

export interface DailyBarsProps {
  stack: DailyStack;
  layout: DailyLayout;
  /** By series. */
  fills: readonly string[];
  /** What is drawn, for those who go through it by key. */
  label: string;
  /** Key of the series that stands out from the others; null: none does. */
  highlighted: string | null;
}

/** In pixels: of what marks a day without data, however many days there are. */
const SHORTEST_MARK = 3;
/** Thinner bars have no seam between their parts: it would be most of them. */
const THINNEST_WITH_SEAM = 6;

/**
 * Stacked bars of days. To keys and screen readers it is a slider over the days that says what each of them cost. One path for each series
 * and not one element for each bar of it, since a year has 2,500 of them. Time goes from left to right also where text does not.
 */
export function DailyBars({ stack, layout, fills, label, highlighted }: DailyBarsProps) {
  const i18n = useI18n();
  const colors = useCostColors();
  const mask = useId();
  const plot = useRef<HTMLDivElement>(null);
  const cursor = useDayCursor(stack.days.length);
  const { width, height, left, band, bar, bottom, top, labels, ticks, toY } = layout;
  const paths = useMemo(() => barPaths(stack, layout), [stack, layout]);
  const text = dayText(stack, cursor.day, i18n);

  const isDimmed = (key: string) => key !== highlighted && paths.some((path) => path.key === highlighted);

  const follow = ({ clientX, target }: PointerEvent) => {
    // The pointer may also be on what is said about the day, which stays then.
    if (plot.current === null || !(target instanceof Node) || !plot.current.contains(target)) return;
    const day = Math.floor((clientX - plot.current.getBoundingClientRect().left - left) / band);
    if (day >= 0 && day < stack.days.length) cursor.show(day);
    else cursor.hide();
  };

  return (
    <Box dir="ltr" onPointerMove={follow} onPointerDown={follow} onPointerLeave={cursor.onPointerLeave} sx={dailyBarsStyles}>
      <div
        ref={plot}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={stack.days.length}
        aria-valuenow={cursor.day + 1}
        aria-valuetext={text?.spoken}
        onFocus={() => cursor.show(cursor.day)}
        onBlur={cursor.hide}
        onKeyDown={cursor.onKeyDown}
        style={{ height }}
      >
        {cursor.isShown && text !== null && (
          <Tooltip
            key={cursor.day}
            open
            onClose={cursor.hide}
            placement="top"
            title={<DailyTooltip text={text} fills={fills} />}
            disableFocusListener
            disableHoverListener
            disableTouchListener
            // The slider says the same: it is not to be heard twice.
            slotProps={{ popper: { 'aria-hidden': true }, tooltip: { sx: tooltipStyles }, transition: { timeout: 0 } }}
          >
            <div
              className="cursor"
              aria-labelledby={undefined}
              style={{ left: left + cursor.day * band, width: band, top, height: bottom - top, backgroundColor: colors.track }}
            />
          </Tooltip>
        )}
        <svg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} aria-hidden="true" focusable="false">
          <Hatching id={mask} width={width} height={height} />
          {ticks.map((tick) => (
            <g key={tick}>
              <line
                className="grid"
                x1={left}
                x2={width}
                y1={toY(tick)}
                y2={toY(tick)}
                stroke={tick === 0 ? colors.textMuted : colors.grid}
              />
              <text x={left - 8} y={toY(tick)} dy="0.355em" textAnchor="end" fill={colors.textMuted} fontSize={12}>
                {i18n.moneyCompact(tick)}
              </text>
            </g>
          ))}
          <g className="bars" stroke={bar < THINNEST_WITH_SEAM ? undefined : colors.surface}>
            {paths.map(({ key, complete, incomplete }, index) => (
              <g key={key} fill={fills[index]} opacity={isDimmed(key) ? 0.2 : undefined}>
                {complete !== '' && <path d={complete} />}
                {incomplete !== '' && <path d={incomplete} mask={`url(#${mask})`} />}
              </g>
            ))}
          </g>
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
          {labels.map(({ x, text: day }) => (
            <text key={x} x={x} y={height - 6} textAnchor="middle" fill={colors.textMuted} fontSize={12}>
              {day}
            </text>
          ))}
        </svg>
      </div>
    </Box>
  );
}
