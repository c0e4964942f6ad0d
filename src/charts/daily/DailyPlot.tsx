import { memo, useId, useMemo } from 'react';
import { Bar, ComposedChart, Line, ReferenceLine, XAxis, YAxis, type PlotArea } from 'recharts';
import { useI18n } from '../../i18n/I18nProvider.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { amountTicks } from './amountTicks.js';
import { AxisLabel } from './AxisLabel.js';
import { Hatching, PREVIOUS_DASHES } from './DailyMarks.js';
import type { DayTable } from '../../domain/tables/dayTable.js';
import { dayTicks } from './dayTicks.js';
import { GridLines } from './GridLines.js';
import { OpenDays } from './OpenDays.js';
import { asOneBar, SeriesBars } from './SeriesBars.js';
import { PlotAreaReport } from './PlotAreaReport.js';

export interface DailyPlotProps {
  stack: DayTable;
  /** By series. */
  fills: readonly string[];
  /** In pixels. */
  width: number;
  height: number;
  /** Keys of the series that are not drawn. */
  hidden: ReadonlySet<string>;
  /** Key of the series that stands out from the others; null: none does. */
  lookedAt: string | null;
  /** Told where the days are, once that is known and when it changes. */
  onArea: (area: PlotArea) => void;
}

/** A row of what recharts draws: a day. */
interface DayRow {
  day: number;
  /** By series. */
  amounts: (number | null)[];
  previous: number | null;
  /** Amounts the day reaches, above zero and below. */
  highest: number;
  lowest: number;
}

/** What recharts draws of the days; it changes neither with the day that is read nor with what is said about it. */
export const DailyPlot = memo(function DailyPlot({ stack, fills, width, height, hidden, lookedAt, onArea }: DailyPlotProps) {
  const { locale, moneyCompact } = useI18n();
  const colors = useCostColors();
  const hatching = useId();
  const { series, days } = stack;
  const shown = series.map((one, index) => ({ ...one, index })).filter(({ key }) => !hidden.has(key));
  const rows = useMemo(() => rowsOf(stack, hidden), [stack, hidden]);
  const band = (width - AMOUNTS) / Math.max(1, days.length);
  const dates = useMemo(() => days.map(({ date }) => date), [days]);
  const ticks = useMemo(() => dayTicks(dates, band, locale), [dates, band, locale]);
  const isDimmed = (key: string) => key !== lookedAt && shown.some((one) => one.key === lookedAt);
  const scale = useMemo(
    () => amountTicks(Math.min(0, ...rows.map(({ lowest }) => lowest)), Math.max(0, ...rows.map(({ highest }) => highest))),
    [rows],
  );
  const isThin = band < THINNEST_WITH_GAP;
  return (
    <div aria-hidden="true" className="plot">
      <ComposedChart
        width={width}
        height={height}
        data={rows}
        margin={MARGIN}
        stackOffset="sign"
        barCategoryGap={isThin ? 0 : '14%'}
        maxBarSize={WIDEST_BAR}
        accessibilityLayer={false}
      >
        <Hatching id={hatching} width={width} height={height} />
        <YAxis
          width="auto"
          axisLine={false}
          tickLine={false}
          tickSize={0}
          tickMargin={8}
          interval={0}
          ticks={scale}
          domain={[scale[0] ?? 0, scale.at(-1) ?? 1]}
          tickFormatter={moneyCompact}
          stroke={colors.textMuted}
          tick={AxisLabel}
        />
        <XAxis
          dataKey="day"
          height={AXIS}
          axisLine={false}
          tickLine={false}
          tickSize={0}
          tickMargin={0}
          interval={0}
          ticks={ticks.map(({ day }) => day)}
          tickFormatter={(day: number) => ticks.find((tick) => tick.day === day)?.text ?? ''}
          stroke={colors.textMuted}
          tick={AxisLabel}
        />
        <GridLines color={colors.grid} />
        {shown.map(({ key, index }) => (
          <Bar
            // recharts stacks series in the order in which they came: one that comes back would stand at the top.
            key={`${shown.map((one) => one.key).join(' ')} ${key}`}
            dataKey={`amounts[${index}]`}
            stackId="day"
            fill={fills[index]}
            stroke={band < THINNEST_WITH_SEAM ? 'none' : colors.surface}
            opacity={isDimmed(key) ? 0.2 : 1}
            isAnimationActive={false}
            animationInterpolateFn={asOneBar}
            shape={(bar: object) => <SeriesBars {...bar} days={days} hatching={hatching} isThin={isThin} />}
          />
        ))}
        <ReferenceLine y={0} stroke={colors.textMuted} />
        <OpenDays days={days} color={colors.textMuted} />
        {stack.previous !== null && (
          <Line dataKey="previous" {...PREVIOUS} className="ground" stroke={colors.surface} strokeWidth={3.5} strokeOpacity={0.75} />
        )}
        {stack.previous !== null && (
          <Line
            dataKey="previous"
            {...PREVIOUS}
            dot={({ cx, cy, index }) => <LoneDay key={index} x={cx} y={cy} isAlone={isAlone(rows, index)} color={colors.textMuted} />}
            stroke={colors.textMuted}
            strokeWidth={1.5}
            strokeDasharray={PREVIOUS_DASHES}
          />
        )}
        <PlotAreaReport onArea={onArea} />
      </ComposedChart>
    </div>
  );
});

const MARGIN = { top: 8, right: 0, bottom: 0, left: 0 };
/** Of the axis of days, in pixels. */
const AXIS = 24;
/** About as wide is the axis of amounts: it is measured when it is drawn. */
const AMOUNTS = 56;
/** Days with less room have no seam between their parts: it would be most of them. */
const THINNEST_WITH_SEAM = 8.4;
const WIDEST_BAR = 40;
/** Below this there is no room for gaps: the days become one silhouette. */
const THINNEST_WITH_GAP = 5;
const PREVIOUS = { dot: false, activeDot: false, isAnimationActive: false } as const;

/** Whether a day has no neighbour to draw a line to. */
function isAlone(rows: readonly DayRow[], day: number): boolean {
  return [rows[day - 1], rows[day + 1]].every((row) => (row?.previous ?? null) === null);
}

interface LoneDayProps {
  x: number | undefined;
  y: number | undefined;
  isAlone: boolean;
  color: string;
}

/** A day of the compared period between two that are not known: a line of its own, since none goes through it. */
function LoneDay({ x, y, isAlone: isDrawn, color }: LoneDayProps) {
  if (!isDrawn || x === undefined || y === undefined) return null;
  return <line className="lone" x1={x - LONE} x2={x + LONE} y1={y} y2={y} stroke={color} strokeWidth={1.5} />;
}

/** Half its length, in pixels. */
const LONE = 4;

/** The compared period is that of the series that are drawn: where one of them is not known the line has a gap. */
function rowsOf({ series, days }: DayTable, hidden: ReadonlySet<string>): DayRow[] {
  const shown = series.filter(({ key }) => !hidden.has(key));
  return days.map((_, day) => {
    const before = shown.flatMap(({ previous }) => previous[day] ?? []);
    const isKnown = shown.length > 0 && before.length === shown.length;
    const previous = isKnown ? total(before) : null;
    const drawn = shown.map(({ amounts }) => amounts[day] ?? 0);
    return {
      day,
      amounts: series.map(({ amounts }) => amounts[day] ?? null),
      previous,
      highest: Math.max(total(drawn.filter((amount) => amount > 0)), previous ?? 0),
      lowest: Math.min(total(drawn.filter((amount) => amount < 0)), previous ?? 0),
    };
  });
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
