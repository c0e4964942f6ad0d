import { Box } from '@mui/material';
import { ComponentChart } from '../charts/ComponentChart.js';
import { DailyChart } from '../charts/DailyChart.js';
import { SourceChart } from '../charts/SourceChart.js';
import { PanelBoundary } from '../components/PanelBoundary.js';
import { ReceiptButton } from '../components/ReceiptButton.js';
import { Section } from '../components/Section.js';
import type { CostReport, KubernetesOverlap } from '../domain/index.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { otherName } from './otherName.js';
import { sourcesOf } from './sources.js';
import type { Daily } from './useDailyCosts.js';

export interface CostChartsProps {
  /** Rounded. */
  report: CostReport;
  overlap: KubernetesOverlap;
  daily: Daily;
}

/** Cloud beside Kubernetes: which data sources cost most, and what Kubernetes money is spent on. */
export function CostCharts({ report, overlap, daily }: CostChartsProps) {
  const i18n = useI18n();
  const sources = sourcesOf(report, overlap, i18n);
  return (
    <Section title={i18n.t('page.chartsTitle')} testId="k8s-charts">
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }, gap: 4 }}>
        <PanelBoundary resetKeys={[report]}>
          <SourceChart
            sources={sources}
            total={report.total}
            title={i18n.t('page.sourcesTitle')}
            actionOf={(id) => {
              const source = sources.find((one) => one.id === id);
              return source && <ReceiptButton figure={source.figure} />;
            }}
          />
        </PanelBoundary>
        <PanelBoundary resetKeys={[report]}>
          <ComponentsOfKubernetes report={report} />
        </PanelBoundary>
      </Box>
      {report.clusters.length > 0 && (
        <Box sx={{ mt: 3 }}>
          <DaysOfKubernetes report={report} daily={daily} />
        </Box>
      )}
    </Section>
  );
}

/** Where Kubernetes money goes, by component. */
export function ComponentsOfKubernetes({ report }: Pick<CostChartsProps, 'report'>) {
  const i18n = useI18n();
  return (
    <ComponentChart
      components={report.components}
      total={report.kubernetes}
      title={i18n.t('page.componentsTitle')}
      otherName={otherName(report, i18n)}
      actionOf={(key) => <ReceiptButton figure={{ kind: 'component', key }} />}
    />
  );
}

export interface DaysOfKubernetesProps {
  report: CostReport;
  daily: Daily;
}

/** What Kubernetes cost day by day. It comes from a request of its own, which may fail alone. */
export function DaysOfKubernetes({ report, daily }: DaysOfKubernetesProps) {
  const { t } = useI18n();
  if (daily.state === 'tooShort') return null;
  const isExtrapolated = report.notices.some(({ code }) => code === 'extrapolated-trend');
  return (
    <PanelBoundary resetKeys={[daily.costs]}>
      <DailyChart
        state={daily.state}
        daily={daily.costs}
        title={t('page.dailyTitle')}
        isExtrapolated={isExtrapolated}
        onRetry={daily.retry}
      />
    </PanelBoundary>
  );
}
