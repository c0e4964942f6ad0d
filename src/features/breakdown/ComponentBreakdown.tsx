import { componentRows } from '../../domain/tables/componentRows.js';
import { hasImplausibleAmount } from '../../domain/notices/implausibleAmount.js';
import type { CostReport } from '../../domain/types.js';
import { useI18n } from '../../i18n/I18nProvider.js';
import { ComponentChart } from './ComponentChart.js';

/** Where Kubernetes money goes, by component. `report`: rounded. */
export function ComponentBreakdown({ report }: { report: CostReport }) {
  const { t } = useI18n();
  return <ComponentChart components={componentRows(report)} title={t('page.componentsTitle')} isDoubted={hasImplausibleAmount(report)} />;
}
