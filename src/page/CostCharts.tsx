import { Box } from '@mui/material';
import { ComponentChart } from '../charts/ComponentChart.js';
import { SourceChart } from '../charts/SourceChart.js';
import { PanelBoundary } from '../components/PanelBoundary.js';
import { Section } from '../components/Section.js';
import type { CostReport, KubernetesOverlap } from '../domain/index.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { otherName } from './otherName.js';
import { sourcesOf } from './sources.js';

export interface CostChartsProps {
  /** Rounded. */
  report: CostReport;
  overlap: KubernetesOverlap;
}

/** Cloud beside Kubernetes: which data sources cost most, and what Kubernetes money is spent on. */
export function CostCharts({ report, overlap }: CostChartsProps) {
  const i18n = useI18n();
  return (
    <Section title={i18n.t('page.chartsTitle')} testId="k8s-charts">
      <Box sx={{ display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) minmax(0, 1fr)' }, gap: 4 }}>
        <PanelBoundary resetKeys={[report]}>
          <SourceChart sources={sourcesOf(report, overlap, i18n)} total={report.total} title={i18n.t('page.sourcesTitle')} />
        </PanelBoundary>
        <PanelBoundary resetKeys={[report]}>
          <ComponentsOfKubernetes report={report} />
        </PanelBoundary>
      </Box>
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
    />
  );
}
