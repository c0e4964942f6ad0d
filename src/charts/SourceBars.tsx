import { Box } from '@mui/material';
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from 'recharts';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import { ChartTooltip } from './ChartTooltip.js';
import { share } from './partition.js';
import type { SourceBarsLayout } from './sourceBarsLayout.js';
import type { SourceRow } from './sourceRows.js';
import { AmountTick, SourceTick } from './SourceTick.js';

export interface SourceBarsProps {
  rows: readonly SourceRow[];
  layout: SourceBarsLayout;
  /** Of all sources; shares are of it. Null: no shares. */
  total: number | null;
}

/** What recharts gives the function that writes a tick. */
interface AxisTick {
  index: number;
  x: number | string;
  y: number | string;
  payload: { value: unknown };
}

/** A sheet is not as wide as the screen it was measured on: there the drawing is scaled to it. */
const ON_PAPER = { '& .recharts-wrapper, & .recharts-surface': { maxWidth: '100%', height: 'auto !important' } };

/** Bars of data sources. Only a drawing: `SourceChart` has the words and the table. */
export function SourceBars({ rows, layout, total }: SourceBarsProps) {
  const { money, moneyCompact, percent, t } = useI18n();
  const colors = useCostColors();
  const { width, height, namesWidth, amountsWidth, ticks, longest } = layout;
  const toPixels = (amount: number) => namesWidth + ((width - namesWidth - amountsWidth) * amount) / longest;

  const amountOf = (index: number) => money(rows[index]?.amount ?? null);

  const nameTick = ({ index, y }: AxisTick) => (
    <SourceTick row={rows[index]} y={Number(y)} layout={layout} amount={amountOf(index)} colors={colors} />
  );
  const amountTick = ({ index, y }: AxisTick) => <AmountTick amount={amountOf(index)} y={Number(y)} layout={layout} color={colors.text} />;
  const axisTick = ({ x, y, payload }: AxisTick) => (
    <text x={x} y={y} dy="0.71em" textAnchor="middle" fill={colors.textMuted} fontSize={12}>
      {moneyCompact(Number(payload.value))}
    </text>
  );

  return (
    <Box aria-hidden="true" sx={{ height, overflow: 'hidden', '@media print': ON_PAPER }}>
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        data={[...rows]}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid
          horizontal={false}
          stroke={colors.grid}
          // Left to itself the grid measures texts with an element it leaves in the host's document.
          horizontalCoordinatesGenerator={() => []}
          verticalCoordinatesGenerator={() => ticks.map(toPixels)}
        />
        <XAxis
          type="number"
          hide={layout.isNarrow}
          domain={[0, longest]}
          ticks={ticks}
          interval={0}
          tick={axisTick}
          axisLine={false}
          tickLine={false}
          height={layout.axisHeight}
        />
        <YAxis
          type="category"
          dataKey="id"
          interval={0}
          width={namesWidth}
          tick={nameTick}
          axisLine={layout.isNarrow ? false : { stroke: colors.grid }}
          tickLine={false}
        />
        <YAxis
          yAxisId="amounts"
          orientation="right"
          type="category"
          dataKey="id"
          interval={0}
          width={amountsWidth}
          tick={amountTick}
          axisLine={false}
          tickLine={false}
        />
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: colors.track, opacity: 0.4 }}
          content={({ active, label }) => {
            const row = active ? rows.find(({ id }) => id === label) : undefined;
            if (row === undefined) {
              return null;
            }
            const figures = [
              { name: t('charts.columnAmount'), value: money(row.amount) },
              { name: t('charts.columnShare'), value: percent(share(row.amount, total)) },
            ];
            const kind = row.kind === null ? [] : [{ name: t('charts.columnKind'), value: t(`charts.${row.kind}`) }];
            return <ChartTooltip title={row.name} lines={[...kind, ...figures]} />;
          }}
        />
        <Bar dataKey="cloud" stackId="cost" fill={colors.cloud} barSize={layout.bar} isAnimationActive={false} />
        <Bar dataKey="kubernetes" stackId="cost" fill={colors.kubernetes} barSize={layout.bar} isAnimationActive={false} />
      </BarChart>
    </Box>
  );
}
