import { MOST_SOURCES } from '../../domain/tables/foldSources.js';
import type { CostReport } from '../../domain/types.js';
import { ChartsSkeleton, GaugesSkeleton, TableSkeleton } from './PartSkeletons.js';

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
      {(variant === 'page' || clusters.length > 0) && <ChartsSkeleton bars={[...sources, components.length]} />}
      {rows > 0 && (
        <>
          <GaugesSkeleton />
          <TableSkeleton rows={rows} rowHeight={{ xs: 114, sm: 37 }} />
        </>
      )}
      {variant === 'page' && <TableSkeleton rows={resources.length} rowHeight={{ xs: 52, md: 37 }} />}
    </>
  );
}
