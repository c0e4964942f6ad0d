import type { ReactNode } from 'react';
import type { CostPart } from '../domain/types.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { useCostColors } from '../theme/useCostColors.js';
import { byAmount, remainder } from './amounts.js';
import { BarTable, type BarTableRow } from './BarTable.js';
import { ChartFrame } from './ChartFrame.js';

export interface ComponentChartProps {
  /** Parts of `total`, in any order. */
  components: readonly CostPart[];
  /** Null: not known. */
  total: number | null;
  title: string;
  /** Name of the part `other`, where it means something in particular ("Not split"). */
  otherName?: string;
  /** Stands behind the name of a part. */
  actionOf?: (key: string) => ReactNode;
  totalAction?: ReactNode;
}

/** What Kubernetes money is spent on, most expensive first; what the parts leave of the total has a row of its own. */
export function ComponentChart({ components, total, title, otherName, actionOf, totalAction }: ComponentChartProps) {
  const { componentName, currency, t } = useI18n();
  const colors = useCostColors();
  const parts = byAmount(components);
  const rows = parts.map(({ key, amount }): BarTableRow => ({
    key,
    name: key === 'other' && otherName !== undefined ? otherName : componentName(key),
    amount,
    fill: colors.component(key),
    action: actionOf?.(key),
  }));
  const rest = remainder(
    total,
    parts.map(({ amount }) => amount),
    currency,
  );
  if (rest !== null) rows.push({ key: 'rest', name: t('charts.notAttributed'), amount: rest, fill: colors.component('other') });
  return (
    <ChartFrame title={title} testId="k8s-chart-components">
      <BarTable label={title} nameLabel={t('charts.columnPart')} rows={rows} total={total} totalAction={totalAction} />
    </ChartFrame>
  );
}
