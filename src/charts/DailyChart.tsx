import { Button, Skeleton } from '@mui/material';
import { useContext, useId, useRef, useState } from 'react';
import type { DailyCosts } from '../domain/dailyCosts.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { PaperContext } from '../theme/PaperContext.js';
import { ChartFrame } from './ChartFrame.js';
import { DailyDrawing } from './DailyDrawing.js';
import { dailyHeight } from './dailyLayout.js';
import { DailyMissing } from './DailyMissing.js';
import { DailySigns } from './DailySigns.js';
import { DailyTable } from './DailyTable.js';
import { useWidth } from './useWidth.js';

export interface DailyChartProps {
  /** `tooLong`: more days than the server breaks down at once. */
  state: 'loading' | 'failed' | 'tooLong' | 'ready';
  /** Rounded; read where the state is `ready`. */
  daily: DailyCosts | null;
  title: string;
  /** Every day has the same cost: one current figure, spread. */
  isExtrapolated?: boolean;
  /** Ids of clusters that are drawn here and not in the totals of the page. */
  outsideTotal?: ReadonlySet<string>;
  /** Asks again after `failed`. */
  onRetry?: () => void;
}

/** A sheet has no width before it is printed: what is drawn as wide as this is scaled to it, whole. Its labels stand above it. */
const PAPER_WIDTH = 600;

/** What Kubernetes cost day by day, by cluster: a bar for each day and a table of them. Without its figures only itself is missing. */
export function DailyChart({ state, daily, title, isExtrapolated = false, outsideTotal, onRetry }: DailyChartProps) {
  const { t } = useI18n();
  const [isTableShown, setIsTableShown] = useState(false);
  const tableId = useId();
  const frame = useRef<HTMLDivElement>(null);
  const onScreen = useWidth(frame);
  const width = useContext(PaperContext) ? PAPER_WIDTH : onScreen;
  const shown = state === 'ready' && daily !== null && daily.clusters.length > 0 ? daily : null;
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
          <DailyDrawing daily={shown} label={title} width={width} isExtrapolated={isExtrapolated} outsideTotal={outsideTotal} />
        ) : state === 'loading' ? (
          <Skeleton variant="rounded" height={dailyHeight(width)} />
        ) : (
          <DailyMissing state={state} onRetry={onRetry} />
        )}
      </div>
      {shown !== null && isTableShown && (
        <div id={tableId}>
          <DailyTable daily={shown} label={title} outsideTotal={outsideTotal} />
        </div>
      )}
    </ChartFrame>
  );
}
