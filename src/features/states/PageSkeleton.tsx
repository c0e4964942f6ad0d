import { Box, Skeleton, Stack } from '@mui/material';
import { ChartsSkeleton, GaugesSkeleton, SKELETONS, TableSkeleton } from './DetailsSkeleton.js';
import { MEDIUM } from '../../theme/container.js';
import { Sheet } from '../../ui/Sheet.js';

export interface PageSkeletonProps {
  /** `page`: the whole Expenses page. `panel`: the Kubernetes part of a host's page. */
  variant?: 'page' | 'panel';
}

/** The shape of the page while its first figures are on the way, so that nothing jumps when they are there. That they are is for others to say. */
export function PageSkeleton({ variant = 'page' }: PageSkeletonProps) {
  return (
    <Box aria-busy data-test-id="k8s-loading">
      <Stack aria-hidden sx={{ gap: 2, ...SKELETONS }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {variant === 'page' && <FiguresSkeleton basis="3 1 480px" hasBar />}
          <FiguresSkeleton basis={variant === 'page' ? '2 1 400px' : '1 1 100%'} />
        </Box>
        <ChartsSkeleton bars={variant === 'page' ? [9, 8] : [8]} />
        <GaugesSkeleton />
        <TableSkeleton rows={4} rowHeight={{ height: 82, [MEDIUM]: { height: 37 } }} />
      </Stack>
    </Box>
  );
}

function FiguresSkeleton({ basis, hasBar = false }: { basis: string; hasBar?: boolean }) {
  return (
    <Sheet sx={{ flex: basis }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' }}>
        {[0, 1, 2].map((figure) => (
          <div key={figure}>
            <Skeleton width="50%" />
            <Skeleton width="80%" sx={{ fontSize: '1.75rem' }} />
            <Skeleton width="70%" />
          </div>
        ))}
      </Box>
      {hasBar && <Skeleton variant="rounded" height={8} sx={{ mt: 3 }} />}
    </Sheet>
  );
}
