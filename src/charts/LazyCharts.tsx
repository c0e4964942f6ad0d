import { Box, Skeleton, Typography } from '@mui/material';
import { lazy, Suspense, useRef, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18nProvider.js';
import type { ComponentDonutProps } from './ComponentDonut.js';
import type { DailyBarsProps } from './DailyBars.js';
import type { SourceBarsProps } from './SourceBars.js';
import { useNear } from './useNear.js';

/*
 * Two of the drawings need recharts, 120 kB of it: they are fetched when the first of them comes near the screen. Titles and tables do not wait.
 * A chunk that cannot be fetched costs the drawing only.
 */
const SourceBars = lazy(() => import('./SourceBars.js').then((module) => ({ default: module.SourceBars }), unavailable));
const DailyBars = lazy(() => import('./DailyBars.js').then((module) => ({ default: module.DailyBars }), unavailable));
const ComponentDonut = lazy(() => import('./ComponentDonut.js').then((module) => ({ default: module.ComponentDonut }), unavailable));

export function LazySourceBars(props: SourceBarsProps) {
  return (
    <WhenNear placeholder={<Skeleton variant="rounded" height={props.layout.height} />} height={props.layout.height}>
      <SourceBars {...props} />
    </WhenNear>
  );
}

export function LazyDailyBars(props: DailyBarsProps) {
  return (
    <WhenNear placeholder={<Skeleton variant="rounded" height={props.layout.height} />} height={props.layout.height}>
      <DailyBars {...props} />
    </WhenNear>
  );
}

export function LazyComponentDonut(props: ComponentDonutProps) {
  return (
    <WhenNear placeholder={<Skeleton variant="circular" width={props.height} height={props.height} />} height={props.height}>
      <ComponentDonut {...props} />
    </WhenNear>
  );
}

interface WhenNearProps {
  placeholder: ReactNode;
  height: number;
  children: ReactNode;
}

/** Keeps the place of its children until they are near the screen and have come. */
function WhenNear({ placeholder, height, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place);
  return (
    <Box ref={place} sx={{ height }}>
      {isNear ? <Suspense fallback={placeholder}>{children}</Suspense> : placeholder}
    </Box>
  );
}

function unavailable() {
  return { default: ChartUnavailable };
}

function ChartUnavailable() {
  const { t } = useI18n();
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {t('charts.unavailable')}
    </Typography>
  );
}
