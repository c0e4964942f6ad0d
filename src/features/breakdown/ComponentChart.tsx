import { foldComponents, type ComponentRow, type ComponentRows } from '../../domain/tables/componentRows.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { partName } from '../../i18n/words/partName.js';
import { useCostColors } from '../../theme/useCostColors.js';
import { BarTable, type BarTableRow } from '../../charts/bars/BarTable.js';
import { ChartFrame } from '../../charts/ChartFrame.js';
import { ReceiptButton } from '../../ui/ReceiptButton.js';

export interface ComponentChartProps {
  components: ComponentRows;
  title: string;
  /** One of the amounts may be implausible. */
  isDoubted?: boolean;
}

/** What Kubernetes money is spent on, most expensive first, of very many parts the largest; what the parts leave of the total has a row of its own. */
export function ComponentChart({ components, title, isDoubted }: ComponentChartProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const colors = useCostColors();
  const { total, otherMeaning } = components;
  const nameOf = ({ part, count }: ComponentRow): string => {
    if (part !== null) return partName(part, otherMeaning, i18n);
    return count === undefined ? t('charts.notAttributed') : t('charts.moreSources', { count });
  };
  const bars = foldComponents(components, i18n.currency).map((row): BarTableRow => {
    const { part, count, amount, exact, share, figure } = row;
    return {
      key: part !== null ? `part ${part}` : count === undefined ? 'rest' : 'more',
      name: nameOf(row),
      amount,
      exact,
      share,
      fill: count === undefined ? colors.component(part ?? 'other') : null,
      action: figure && <ReceiptButton figure={figure} isUnknown={amount === null} />,
    };
  });
  return (
    <ChartFrame title={title} testId="k8s-chart-components">
      <BarTable
        label={title}
        nameLabel={t('charts.columnPart')}
        rows={bars}
        total={total}
        totalAction={<ReceiptButton figure={total.figure} isUnknown={total.amount === null} />}
        isDoubted={isDoubted}
      />
    </ChartFrame>
  );
}
