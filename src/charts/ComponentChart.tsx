import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { CostPart } from '../domain/types.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import { ChartFrame } from './ChartFrame.js';
import { ComponentTable } from './ComponentTable.js';
import { DonutCenter, EmptyRing } from './DonutCenter.js';
import { LazyComponentDonut } from './LazyCharts.js';
import { NotDrawn } from './NotDrawn.js';
import { partition } from './partition.js';

export interface ComponentChartProps {
  /** Parts of `total`, drawn and listed in the order given. */
  components: readonly CostPart[];
  /** Null: not known. */
  total: number | null;
  title: string;
  /** Name of the part `other`, where it means something in particular ("Not split"). */
  otherName?: string;
  /** Stands beside the name of a part in the table. */
  actionOf?: (key: string) => ReactNode;
}

const SIZE = 176;

/** What Kubernetes money is spent on: a ring with the total in it, and a table that is its legend. */
export function ComponentChart({ components, total, title, otherName, actionOf }: ComponentChartProps) {
  const { componentName } = useI18n();
  const colors = useCostColors();
  const parts = components.map(({ key, amount }) => ({
    key,
    name: key === 'other' && otherName !== undefined ? otherName : componentName(key),
    amount,
    fill: colors.component(key),
  }));
  const { drawn, notDrawn } = partition(parts);
  const slices = drawn.filter(({ amount }) => amount > 0);
  return (
    <ChartFrame title={title} testId="chart_components">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'center', columnGap: 3, rowGap: 2 }}>
        <Box sx={{ position: 'relative', width: SIZE, height: SIZE, flex: 'none' }}>
          <DonutCenter total={total} />
          {slices.length === 0 ? <EmptyRing size={SIZE} /> : <LazyComponentDonut slices={slices} total={total} height={SIZE} />}
        </Box>
        <Box sx={{ flex: '1 1 240px', minWidth: 0, maxWidth: 560, overflowX: 'auto' }}>
          <ComponentTable parts={parts} total={total} label={title} actionOf={actionOf} />
          <NotDrawn parts={notDrawn} />
        </Box>
      </Box>
    </ChartFrame>
  );
}
