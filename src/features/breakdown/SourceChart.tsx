import { Button, Stack, Typography } from '@mui/material';
import { useContext, useState, type ReactNode } from 'react';
import { foldSources, MOST_SOURCES, MOST_UNFOLDED } from '../../domain/tables/foldSources.js';
import type { SourceKind, SourceRows } from '../../domain/tables/sourceRows.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { sourceName } from '../../i18n/words/sourceName.js';
import { PaperContext } from '../../theme/PaperContext.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { BarTable, type BarTableRow } from '../../charts/bars/BarTable.js';
import { ChartFrame } from '../../charts/ChartFrame.js';
import { ReceiptButton } from '../../ui/ReceiptButton.js';
import { KindMark } from './KindMark.js';
import { quietText } from '../../theme/quietText.js';

export interface SourceChartProps {
  sources: SourceRows;
  title: string;
  /** Stands below the table. */
  note?: ReactNode;
  /** One of the amounts may be implausible. */
  isDoubted?: boolean;
}

const KINDS: readonly SourceKind[] = ['cloud', 'kubernetes'];

/** Which data sources cost most: the first of them, and the others as one row until they are asked for. */
export function SourceChart({ sources, title, note, isDoubted }: SourceChartProps) {
  const { currency, t } = useI18n();
  const colors = useCostColors();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const isOnPaper = useContext(PaperContext);
  const { rows, total } = sources;
  const folded = foldSources(sources, currency);
  const count = rows.filter(({ type }) => type !== 'rest').length;
  const kinds = KINDS.filter((kind) => rows.some((row) => row.kind === kind));
  const unfolded = foldSources(sources, currency, MOST_UNFOLDED);
  const bars = (isUnfolded || isOnPaper ? unfolded : folded).map((row): BarTableRow => {
    const { key, kind, amount, exact, share, figure } = row;
    const name = sourceName(row, { t });
    return {
      key,
      name,
      mark: kind === null ? '' : <KindMark kind={kind} color={colors[kind]} />,
      kind: kind === null ? '' : t(`charts.${kind}`),
      amount,
      exact,
      share,
      fill: row.type === 'more' ? null : kind === null ? colors.component('other') : colors[kind],
      action: figure && <ReceiptButton figure={figure} label={name} isUnknown={amount === null} />,
    };
  });
  return (
    <ChartFrame
      title={title}
      testId="k8s-chart-sources"
      legend={kinds.length > 1 && <KindLegend kinds={kinds} />}
      action={
        folded.length < rows.length &&
        !isOnPaper && (
          <Button size="small" sx={{ flex: 'none' }} aria-expanded={isUnfolded} onClick={() => setIsUnfolded(!isUnfolded)}>
            {isUnfolded
              ? t('resources.showFewer', { count: MOST_SOURCES })
              : unfolded.length < rows.length
                ? t('resources.showTop', { count: MOST_UNFOLDED })
                : t('resources.showAll', { count })}
          </Button>
        )
      }
    >
      {count === 0 ? (
        <Typography variant="body2" sx={{ color: quietText }}>
          {t('charts.empty')}
        </Typography>
      ) : (
        <BarTable
          label={title}
          nameLabel={t('charts.columnSource')}
          kindLabel={t('charts.columnKind')}
          rows={bars}
          total={total}
          totalAction={<ReceiptButton figure={total.figure} isUnknown={total.amount === null} />}
          isDoubted={isDoubted}
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
          <Typography variant="caption" sx={{ color: quietText }}>
            {t(`charts.${kind}`)}
          </Typography>
        </Stack>
      ))}
    </Stack>
  );
}
