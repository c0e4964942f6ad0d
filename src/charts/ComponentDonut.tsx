import { Box } from '@mui/material';
import { Pie, PieChart, Tooltip } from 'recharts';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import { ChartTooltip } from './ChartTooltip.js';
import { share } from './partition.js';

/** One slice; only amounts above zero have one. */
export interface DonutSlice {
  key: string;
  name: string;
  amount: number;
  fill: string;
}

export interface ComponentDonutProps {
  slices: readonly DonutSlice[];
  /** Shares are of it. Null: no shares. */
  total: number | null;
  /** Of the square it is drawn in. */
  height: number;
}

const RING = 22;

/** A ring of cost parts, clockwise from the top. Only a drawing: `ComponentChart` has the words and the table. */
export function ComponentDonut({ slices, total, height }: ComponentDonutProps) {
  const { money, percent, t } = useI18n();
  const colors = useCostColors();
  const radius = height / 2 - 2;
  return (
    <Box aria-hidden="true" sx={{ height, width: height, '& *:focus': { outline: 'none' } }}>
      <PieChart width={height} height={height} accessibilityLayer={false}>
        <Pie
          data={[...slices]}
          dataKey="amount"
          nameKey="name"
          startAngle={90}
          endAngle={-270}
          innerRadius={radius - RING}
          outerRadius={radius}
          stroke={colors.surface}
          strokeWidth={slices.length > 1 ? 1.5 : 0}
          isAnimationActive={false}
          rootTabIndex={-1}
        />
        <Tooltip
          isAnimationActive={false}
          content={({ active, payload }) => {
            const slice = active ? slices.find(({ name }) => name === payload[0]?.name) : undefined;
            return slice === undefined ? null : (
              <ChartTooltip
                title={slice.name}
                lines={[
                  { name: t('charts.columnAmount'), value: money(slice.amount) },
                  { name: t('charts.columnShare'), value: percent(share(slice.amount, total)) },
                ]}
              />
            );
          }}
        />
      </PieChart>
    </Box>
  );
}
