import { Button, Stack, Typography } from '@mui/material';
import { useContext, useState, type ReactNode } from 'react';
import { useI18n } from '../i18n/I18nProvider.js';
import { PaperContext } from '../theme/PaperContext.js';
import { useCostColors } from '../theme/useCostColors.js';
import { BarTable, type BarTableRow } from './BarTable.js';
import { ChartFrame } from './ChartFrame.js';
import { KindMark } from './KindMark.js';
import { remainder } from './amounts.js';
import { MOST_SOURCES, sourceRows, type CostSource, type SourceKind } from './sourceRows.js';

export interface SourceChartProps {
  /** Cloud accounts and clusters, in any order. */
  sources: readonly CostSource[];
  /** Cost of all of them; what they leave of it is named. Null: not known. */
  total: number | null;
  /** What shares are of; left out: the total. Null: they are not known. */
  whole?: number | null;
  title: string;
  /** Stands behind the name of a source. */
  actionOf?: (id: string) => ReactNode;
  totalAction?: ReactNode;
  /** Stands below the table. */
  note?: ReactNode;
}

const KINDS: readonly SourceKind[] = ['cloud', 'kubernetes'];

/** Which data sources cost most: the first of them, and the others as one row until they are asked for. */
export function SourceChart({ sources, total, whole, title, actionOf, totalAction, note }: SourceChartProps) {
  const { currency, t } = useI18n();
  const colors = useCostColors();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isOnPaper = useContext(PaperContext);
  const { shown, more } = sourceRows(sources, currency, isUnfolded || isOnPaper);
  const kinds = KINDS.filter((kind) => sources.some((source) => source.kind === kind));
  const rest = remainder(
    total,
    sources.map((source) => source.total),
    currency,
  );
  const rows = shown.map(({ id, name, kind, total: amount }): BarTableRow => ({
    key: `${kind} ${id}`,
    name,
    mark: <KindMark kind={kind} color={colors[kind]} />,
    kind: t(`charts.${kind}`),
    amount,
    fill: colors[kind],
    action: actionOf?.(id),
  }));
  if (more !== null)
    rows.push({ key: 'more', name: t('charts.moreSources', { count: more.count }), amount: more.total, mark: '', fill: null });
  if (rest !== null) rows.push({ key: 'rest', name: t('charts.notAttributed'), amount: rest, mark: '', fill: colors.component('other') });
  return (
    <ChartFrame
      title={title}
      testId="k8s-chart-sources"
      legend={kinds.length > 1 && <KindLegend kinds={kinds} />}
      action={
        (more !== null || isUnfolded) && (
          <Button size="small" sx={{ flex: 'none' }} aria-expanded={isUnfolded} onClick={() => setIsUnfolded(!isUnfolded)}>
            {isUnfolded ? t('resources.showFewer', { count: MOST_SOURCES }) : t('resources.showAll', { count: sources.length })}
          </Button>
        )
      }
    >
      {sources.length === 0 ? (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('charts.empty')}
        </Typography>
      ) : (
        <BarTable
          label={title}
          nameLabel={t('charts.columnSource')}
          kindLabel={t('charts.columnKind')}
          rows={rows}
          total={total}
          whole={whole}
          totalAction={totalAction}
        />
      )}
      {note}
    </ChartFrame>
  );
}

/** For the eye: every row says its kind itself. */
function KindLegend({ kinds }: { kinds: readonly SourceKind[] }) {
  const { t } = useI18n();
  const colors = useCostColors();
  return (
    <Stack direction="row" aria-hidden="true" sx={{ columnGap: 1.5 }}>
      {kinds.map((kind) => (
        <Stack key={kind} direction="row" sx={{ gap: 0.75, alignItems: 'center' }}>
          <KindMark kind={kind} color={colors[kind]} />
          <Typography variant="caption" sx={{ color: 'text.secondary' }}>
            {t(`charts.${kind}`)}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}
