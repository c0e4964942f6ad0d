import { Box, Button, Skeleton, Typography } from '@mui/material';
import { useContext, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { PreviousDays } from '../../domain/days/alignDays.js';
import type { DailyCosts } from '../../domain/days/dailyCosts.js';
import { dayTable, foldSeries, type DayTable } from '../../domain/tables/dayTable.js';
import { sumKnown } from '../../domain/money/sumAmounts.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { PaperContext } from '../../theme/PaperContext.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { LazyPanel } from '../../ui/LazyPanel.js';
import { isBeyond } from '../bars/barScale.js';
import { ChartFrame } from '../ChartFrame.js';
import { dailyDrawing } from '../lazyDrawings.js';
import { DailyMissing } from './DailyMissing.js';
import { DailySigns } from './DailySigns.js';
import { DailySummary } from './DailySummary.js';
import { DailyTable } from './DailyTable.js';
import { LEGEND_LINE, SeriesLegend } from './SeriesLegend.js';
import { useShownSeries } from './useShownSeries.js';
import { useWidth } from './useWidth.js';
import { quietText } from '../../theme/quietText.js';

export interface DailyChartProps {
  /** `tooLong`: more days than the server breaks down at once. */
  state: 'loading' | 'failed' | 'tooLong' | 'ready';
  /** Rounded; read where the state is `ready`. */
  daily: DailyCosts | null;
  title: string;
  /** The days of the compared period. Null: none are to be compared, or they did not come yet. */
  previous?: PreviousDays | null;
  /** Every day has the same cost: one current figure, spread. */
  isExtrapolated?: boolean;
  /** False: the days of some cluster are one figure spread, so that no change is claimed. Default: unless all are. */
  areComparable?: boolean;
  /** Ids of clusters that are drawn here and not in the totals of the page. */
  outsideTotal?: ReadonlySet<string>;
  /** By id, the names of clusters that have one together. */
  sharedNames?: ReadonlyMap<string, string>;
  /** One of the costs may be implausible: a cluster of such days is not drawn until it is asked for, and leaves the scale to the others. */
  isDoubted?: boolean;
  /** Asks again after `failed`. */
  onRetry?: () => void;
}

/** What Kubernetes cost day by day, by cluster: a bar for each day and a table of them. Without its figures only itself is missing. */
export function DailyChart({
  state,
  daily,
  title,
  previous = null,
  isExtrapolated = false,
  areComparable = !isExtrapolated,
  outsideTotal,
  sharedNames,
  isDoubted = false,
  onRetry,
}: DailyChartProps) {
  const { t } = useI18n();
  const [isTableShown, setIsTableShown] = useState(false);
  const tableId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const onScreen = useWidth(frame);
  const width = useContext(PaperContext) ? PAPER_WIDTH : onScreen;
  // The same until something in it changes: what is drawn of it is drawn anew otherwise.
  const shown = useMemo(
    () =>
      state === 'ready' && daily !== null && daily.clusters.length > 0
        ? dayTable(daily, { outsideTotal, sharedNames, previous: areComparable ? previous : null, areComparable })
        : null,
    [state, daily, outsideTotal, sharedNames, previous, areComparable],
  );
  // The drawing is fetched while its figures are.
  useEffect(() => dailyDrawing.preload(), []);
  return (
    <ChartFrame
      title={title}
      testId="k8s-chart-daily"
      legend={shown !== null && <DailySigns days={shown.days} />}
      action={
        shown !== null && (
          <Button
            size="small"
            sx={{ flex: 'none' }}
            aria-expanded={isTableShown}
            aria-controls={isTableShown ? tableId : undefined}
            onClick={() => setIsTableShown(!isTableShown)}
          >
            {t(isTableShown ? 'charts.hideTable' : 'charts.showTable')}
          </Button>
        )
      }
    >
      <div ref={frame}>
        {shown !== null ? (
          <Days table={shown} label={title} width={width} isExtrapolated={isExtrapolated} isDoubted={isDoubted} />
        ) : state === 'loading' ? (
          <Skeleton variant="rounded" height={dailyHeight(width)} sx={{ mt: `${LEGEND_LINE}px` }} />
        ) : (
          <DailyMissing why={state === 'ready' ? 'none' : state} onRetry={onRetry} />
        )}
      </div>
      {shown !== null && isTableShown && (
        <div id={tableId}>
          <DailyTable table={shown} label={title} />
        </div>
      )}
    </ChartFrame>
  );
}

/** A sheet has no width before it is printed: what is drawn as wide as this is scaled to it, whole. */
const PAPER_WIDTH = 600;
/** In pixels: of the drawing, which is lower on a phone. */
const HEIGHTS = { wide: 240, narrow: 200 };
const NARROW = 480;

function dailyHeight(width: number): number {
  return width < NARROW ? HEIGHTS.narrow : HEIGHTS.wide;
}

/** Keys of the series beside which all others would be nothing. */
function seriesBeyond({ series }: DayTable): string[] {
  const sums = series.map(({ amounts }) => sumKnown(amounts.map((amount) => amount && Math.abs(amount))) ?? 0);
  return series.filter((_, index) => isBeyond(sums[index] ?? 0, sums)).map(({ key }) => key);
}

interface DaysProps {
  table: DayTable;
  label: string;
  width: number;
  isExtrapolated: boolean;
  isDoubted: boolean;
}

/** What the colours mean, and the drawing as soon as its code is there. */
function Days({ table, label, width, isExtrapolated, isDoubted }: DaysProps) {
  const { currency, t } = useI18n();
  const colors = useCostColors();
  const stack = useMemo(() => foldSeries(table, currency), [table, currency]);
  const beyond = useMemo(() => (isDoubted ? seriesBeyond(stack) : []), [stack, isDoubted]);
  const shown = useShownSeries(stack.series, beyond);
  // Each cluster has its own, those without a series of their own share a neutral one.
  const fills = useMemo(
    () => stack.series.map(({ key }, index) => (key === '' ? colors.others : colors.clusterSeries(index))),
    [stack, colors],
  );
  const height = dailyHeight(width);
  return (
    <>
      {isExtrapolated && (
        <Typography variant="body2" sx={{ color: quietText, mb: 1 }}>
          {t('charts.dailyExtrapolated')}
        </Typography>
      )}
      <DailySummary days={table.days} />
      <SeriesLegend stack={stack} fills={fills} shown={shown} />
      <Box sx={{ minHeight: height }}>
        {width > 0 && (
          <LazyPanel
            part={dailyDrawing}
            placeholder={<Skeleton variant="rounded" height={height} />}
            resetKeys={[table.days]}
            renderFailed={(retry) => <DailyMissing why="drawingFailed" onRetry={retry} />}
          >
            {(DailyDrawing) => (
              <DailyDrawing
                stack={stack}
                fills={fills}
                label={label}
                width={width}
                height={height}
                hidden={shown.hidden}
                lookedAt={shown.lookedAt}
              />
            )}
          </LazyPanel>
        )}
      </Box>
    </>
  );
}
