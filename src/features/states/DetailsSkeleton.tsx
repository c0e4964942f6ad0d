import { Box, Skeleton } from '@mui/material';
import type { ReactNode } from 'react';
import { MOST_PARTS } from '../../domain/tables/foldParts.js';
import { MOST_SOURCES } from '../../domain/tables/foldSources.js';
import type { CostReport } from '../../domain/types.js';
import { MEDIUM, WIDE } from '../../theme/container.js';
import { Sheet } from '../../ui/Sheet.js';

export interface DetailsSkeletonProps {
  /** `page`: with the clouds' part. `panel`: of Kubernetes alone. */
  variant: 'page' | 'panel';
  /** Decides how much room is kept. */
  report: CostReport;
}

/** The shape of what stands below the first figures, as large as it will be. */
export function DetailsSkeleton({ variant, report }: DetailsSkeletonProps) {
  const { clusters, missingClusters, cloudAccounts, components, resources } = report;
  const rows = clusters.length + missingClusters.length;
  // The chart of data sources shows the first of them, and the others as one.
  const sources = variant === 'page' ? [Math.min(cloudAccounts.length + clusters.length, MOST_SOURCES + 1)] : [];
  return (
    <>
      {(variant === 'page' || clusters.length > 0) && <ChartsSkeleton bars={[...sources, Math.min(components.length, MOST_PARTS)]} />}
      {rows > 0 && (
        <>
          <GaugesSkeleton />
          <TableSkeleton rows={rows} rowHeight={{ height: 114, [MEDIUM]: { height: 37 } }} />
        </>
      )}
      {variant === 'page' && <TableSkeleton rows={resources.length} rowHeight={{ height: 52, [WIDE]: { height: 37 } }} />}
    </>
  );
}

export interface ChartsSkeletonProps {
  /** How many bars each chart will have. */
  bars: readonly number[];
}

/** The shape of the charts: bars side by side where there is room, and the days below. */
export function ChartsSkeleton({ bars }: ChartsSkeletonProps) {
  return (
    <PartSkeleton>
      <Box sx={{ display: 'grid', gap: 4, [WIDE]: { gridTemplateColumns: `repeat(${bars.length}, minmax(0, 1fr))` } }}>
        {bars.map((count, chart) => (
          <div key={chart}>
            <Skeleton width="40%" sx={{ mb: 6 }} />
            {Array.from({ length: count + 1 }, (_, row) => (
              <Box key={row} sx={{ height: 48, [MEDIUM]: { height: 33 } }}>
                <Skeleton variant="rounded" width={`${100 * 0.8 ** row}%`} height={14} />
              </Box>
            ))}
          </div>
        ))}
      </Box>
      <Skeleton variant="rounded" sx={{ mt: 8, height: 300, [MEDIUM]: { height: 220 } }} />
    </PartSkeleton>
  );
}

/** The shape of the gauges and of the bar beside or below them. */
export function GaugesSkeleton() {
  return (
    <PartSkeleton>
      <Box sx={{ display: 'flex', justifyContent: 'space-around', gap: 1, pt: 5, height: 400, [MEDIUM]: { height: 210 } }}>
        {[0, 1, 2].map((gauge) => (
          <Skeleton key={gauge} variant="rectangular" width={140} height={70} sx={{ maxWidth: '30%', borderRadius: '70px 70px 0 0' }} />
        ))}
      </Box>
    </PartSkeleton>
  );
}

export interface TableSkeletonProps {
  rows: number;
  /** Its height, which is less where there is room: what stands side by side there takes lines elsewhere. */
  rowHeight: { height: number; [wider: string]: number | { height: number } };
}

/** The shape of a table: its rows, and what it has besides them. */
export function TableSkeleton({ rows, rowHeight }: TableSkeletonProps) {
  return (
    <PartSkeleton>
      {Array.from({ length: Math.min(rows, MOST_ROWS) }, (_, row) => (
        <Box key={row} sx={{ display: 'grid', gridTemplateColumns: '3fr 1fr 1fr 1fr', gap: 2, alignItems: 'center', ...rowHeight }}>
          <Skeleton width={`${60 - (row % 5) * 7}%`} />
          <Skeleton />
          <Skeleton />
          <Skeleton />
        </Box>
      ))}
      <Box sx={{ height: 128 }} />
    </PartSkeleton>
  );
}

/** Longer tables unfold when asked, or are out of sight. */
const MOST_ROWS = 10;

function PartSkeleton({ children }: { children: ReactNode }) {
  return (
    <Sheet aria-hidden data-test-id="k8s-part-loading" sx={SKELETONS}>
      <Skeleton width={160} sx={{ mb: 2, typography: 'subtitle1' }} />
      {children}
    </Sheet>
  );
}

/** For what holds skeletons: nothing pulses for those who want no motion, and shapes have an outline where backgrounds are not drawn. */
export const SKELETONS = {
  '@media (prefers-reduced-motion: reduce)': { '& .MuiSkeleton-root': { animation: 'none' } },
  '@media (forced-colors: active)': { '& .MuiSkeleton-root': { outline: '1px solid GrayText' } },
};
