import { Box, Button, Stack, Typography } from '@mui/material';
import { useRef, useState, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import { ChartFrame } from './ChartFrame.js';
import { KindMark } from './KindMark.js';
import { LazySourceBars } from './LazyCharts.js';
import { NotDrawn } from './NotDrawn.js';
import { SourceTable } from './SourceTable.js';
import { sourceBarsLayout } from './sourceBarsLayout.js';
import { sourceRows, type CostSource, type SourceKind } from './sourceRows.js';
import { useWidth } from './useWidth.js';
import { VISUALLY_HIDDEN } from './visuallyHidden.js';

export interface SourceChartProps {
  /** Cloud accounts and clusters, in any order. */
  sources: readonly CostSource[];
  /** Cost of all of them; what they leave of it is named in the table. Null: not known. */
  total: number | null;
  title: string;
  /** Stands beside the name of a source in the table. */
  actionOf?: (id: string) => ReactNode;
}

const KINDS: readonly SourceKind[] = ['cloud', 'kubernetes'];

/** Which data sources cost most: a bar for each of the ten first, and a table of all. */
export function SourceChart({ sources, total, title, actionOf }: SourceChartProps) {
  const { currency, money, t } = useI18n();
  const colors = useCostColors();
  const [isTableShown, setIsTableShown] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const { rows, notDrawn } = sourceRows(sources, currency, (count) => t('charts.moreSources', { count }));
  return (
    <ChartFrame
      title={title}
      testId="chart_sources"
      action={
        sources.length > 0 && (
          <Button
            size="small"
            sx={{ flex: 'none' }}
            aria-expanded={isTableShown}
            onClick={() => {
              setIsTableShown(!isTableShown);
            }}
          >
            {t(isTableShown ? 'charts.hideTable' : 'charts.showTable')}
          </Button>
        )
      }
    >
      <Box ref={frame}>
        {rows.length === 0 ? (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('charts.empty')}
          </Typography>
        ) : (
          <>
            <Stack direction="row" aria-hidden="true" sx={{ gap: 2, mb: 1 }}>
              {KINDS.filter((kind) => sources.some((source) => source.kind === kind)).map((kind) => (
                <Stack key={kind} direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
                  <KindMark kind={kind} color={colors[kind]} />
                  <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                    {t(`charts.${kind}`)}
                  </Typography>
                </Stack>
              ))}
            </Stack>
            {width > 0 && <LazySourceBars rows={rows} total={total} layout={sourceBarsLayout(rows, width, money)} />}
          </>
        )}
      </Box>
      <NotDrawn parts={notDrawn} />
      <Box sx={isTableShown ? { mt: 1, overflowX: 'auto' } : VISUALLY_HIDDEN}>
        <SourceTable sources={sources} total={total} label={title} actionOf={isTableShown ? actionOf : undefined} />
      </Box>
    </ChartFrame>
  );
}
