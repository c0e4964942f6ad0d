import type { ReactNode } from 'react';
import type { MoneyFigure } from '../domain/receipt.js';
import type { ComponentRows } from '../domain/tables/componentRows.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { partName } from '../i18n/partName.js';
import { useCostColors } from '../theme/useCostColors.js';
import { BarTable, type BarTableRow } from './BarTable.js';
import { ChartFrame } from './ChartFrame.js';

export interface ComponentChartProps {
  components: ComponentRows;
  title: string;
  /** Stands behind the name of a part, and of the total. */
  actionOf?: (figure: MoneyFigure) => ReactNode;
}

/** What Kubernetes money is spent on, most expensive first; what the parts leave of the total has a row of its own. */
export function ComponentChart({ components: { rows, total, otherMeaning }, title, actionOf }: ComponentChartProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const colors = useCostColors();
  const bars = rows.map(({ part, amount, share, figure }): BarTableRow => ({
    key: part === null ? 'rest' : `part ${part}`,
    name: part === null ? t('charts.notAttributed') : partName(part, otherMeaning, i18n),
    amount,
    share,
    fill: colors.component(part ?? 'other'),
    action: figure && actionOf?.(figure),
  }));
  return (
    <ChartFrame title={title} testId="k8s-chart-components">
      <BarTable label={title} nameLabel={t('charts.columnPart')} rows={bars} total={total} totalAction={actionOf?.(total.figure)} />
    </ChartFrame>
  );
}
