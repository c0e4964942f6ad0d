import { memo, useMemo } from 'react';
import { ComponentChart } from '../charts/ComponentChart.js';
import { DailyChart } from '../charts/daily/DailyChart.js';
import { PanelBoundary } from '../ui/PanelBoundary.js';
import { ReceiptButton } from '../components/ReceiptButton.js';
import { Section } from '../components/Section.js';
import type { PreviousDays } from '../domain/alignDays.js';
import type { DecidedReport } from '../domain/report/decidedReport.js';
import { componentRows } from '../domain/tables/componentRows.js';
import { useI18n } from '../i18n/I18nProvider.js';
import type { Daily } from './useDailyCosts.js';

export interface KubernetesChartsProps {
  /** Rounded. */
  report: DecidedReport;
  daily: Daily;
  /** Of the compared period; null: they did not come, or are not compared. */
  previousDays: PreviousDays | null;
}

/** What Kubernetes money is spent on, and when. */
export function KubernetesCharts({ report, daily, previousDays }: KubernetesChartsProps) {
  const { t } = useI18n();
  return (
    <Section title={t('page.costTitle')} testId="k8s-charts">
      <ComponentsOfKubernetes report={report} />
      <DaysOfKubernetes report={report} daily={daily} previousDays={previousDays} />
    </Section>
  );
}

/** Where Kubernetes money goes, by component. */
export const ComponentsOfKubernetes = memo(function ComponentsOfKubernetes({ report }: { report: DecidedReport }) {
  const { t } = useI18n();
  return (
    <PanelBoundary resetKeys={[report]}>
      <ComponentChart
        components={componentRows(report)}
        title={t('page.componentsTitle')}
        actionOf={(figure) => <ReceiptButton figure={figure} />}
      />
    </PanelBoundary>
  );
});

/** What Kubernetes cost day by day. It comes from a request of its own, which may fail alone. */
export const DaysOfKubernetes = memo(function DaysOfKubernetes({ report, daily, previousDays }: KubernetesChartsProps) {
  const { t } = useI18n();
  const outsideTotal = useMemo(() => new Set(report.missingClusters.map(({ id }) => id)), [report]);
  if (daily.state === 'tooShort') return null;
  const extrapolated = report.notices.filter(({ code }) => code === 'extrapolated-trend');
  return (
    <PanelBoundary resetKeys={[daily.costs]}>
      <DailyChart
        state={daily.state}
        daily={daily.costs}
        previous={previousDays}
        title={t('page.dailyTitle')}
        isExtrapolated={extrapolated.some(({ clusterId }) => clusterId === undefined)}
        areComparable={extrapolated.length === 0}
        outsideTotal={outsideTotal}
        onRetry={daily.retry}
      />
    </PanelBoundary>
  );
});
