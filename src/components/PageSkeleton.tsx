import { Box, Paper, Skeleton, Stack } from '@mui/material';
import { useI18n } from '../i18n/I18nProvider.js';
import { VISUALLY_HIDDEN } from './VisuallyHidden.js';

export interface PageSkeletonProps {
  /** `page`: the whole Expenses page. `panel`: the Kubernetes part of a host's page. */
  variant?: 'page' | 'panel';
}

/** The shape of the page while its first figures are on the way, so that nothing jumps when they are there. */
export function PageSkeleton({ variant = 'page' }: PageSkeletonProps) {
  const { t } = useI18n();
  return (
    <Box aria-busy data-test-id="k8s-loading">
      <div role="status" style={VISUALLY_HIDDEN}>
        {t('state.loading')}
      </div>
      <Stack aria-hidden sx={{ gap: 2, ...STILL }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {variant === 'page' && <FiguresSkeleton basis="3 1 480px" hasBar />}
          <FiguresSkeleton basis={variant === 'page' ? '2 1 400px' : '1 1 100%'} />
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          <ChartSkeleton />
          {variant === 'page' && <ChartSkeleton />}
        </Box>
        <GaugesSkeleton />
        <TableSkeleton />
      </Stack>
    </Box>
  );
}

const STILL = { '@media (prefers-reduced-motion: reduce)': { '& .MuiSkeleton-root': { animation: 'none' } } };
const SHEET = { p: 2, minWidth: 0 };

function FiguresSkeleton({ basis, hasBar = false }: { basis: string; hasBar?: boolean }) {
  return (
    <Paper variant="outlined" sx={{ ...SHEET, flex: basis }}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' }}>
        {[0, 1, 2].map((figure) => (
          <div key={figure}>
            <Skeleton variant="text" width="50%" />
            <Skeleton variant="text" width="80%" sx={{ fontSize: '1.75rem' }} />
            <Skeleton variant="text" width="70%" />
          </div>
        ))}
      </Box>
      {hasBar && <Skeleton variant="rounded" height={8} sx={{ mt: 3 }} />}
    </Paper>
  );
}

/** Heights of the bars, in percent. */
const BARS = [38, 52, 46, 70, 61, 83, 57, 74, 49, 66];

function ChartSkeleton() {
  return (
    <Paper variant="outlined" sx={{ ...SHEET, flex: '1 1 400px' }}>
      <Skeleton variant="text" width={160} sx={{ mb: 2 }} />
      <Box sx={{ display: 'flex', alignItems: 'flex-end', justifyContent: 'space-between', gap: 1, height: 220 }}>
        {BARS.map((height) => (
          <Skeleton key={height} variant="rounded" height={`${height}%`} sx={{ flex: 1, maxWidth: '6%' }} />
        ))}
      </Box>
    </Paper>
  );
}

function GaugesSkeleton() {
  return (
    <Paper variant="outlined" sx={SHEET}>
      <Skeleton variant="text" width={120} sx={{ mb: 2 }} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', justifyContent: 'space-around', gap: 1 }}>
        {[0, 1, 2].map((gauge) => (
          <Skeleton key={gauge} variant="rectangular" width={140} height={70} sx={{ maxWidth: '30%', borderRadius: '70px 70px 0 0' }} />
        ))}
      </Box>
    </Paper>
  );
}

function TableSkeleton() {
  return (
    <Paper variant="outlined" sx={SHEET}>
      <Skeleton variant="text" width={140} sx={{ mb: 1 }} />
      {[0, 1, 2, 3, 4].map((row) => (
        <Box key={row} sx={{ display: 'grid', gridTemplateColumns: '3fr 1fr 1fr 1fr', gap: 2, py: 0.75 }}>
          <Skeleton variant="text" width={`${60 - row * 7}%`} />
          <Skeleton variant="text" />
          <Skeleton variant="text" />
          <Skeleton variant="text" />
        </Box>
      ))}
    </Paper>
  );
}
