import { Box, Typography } from '@mui/material';
import { useMemo } from 'react';
import { SourceChart } from '../charts/SourceChart.js';
import { PanelBoundary } from '../ui/PanelBoundary.js';
import { ReceiptButton } from '../components/ReceiptButton.js';
import { Section } from '../components/Section.js';
import type { KubernetesOverlap } from '../domain/index.js';
import { sourceRows } from '../domain/tables/sourceRows.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { ComponentsOfKubernetes, DaysOfKubernetes, type KubernetesChartsProps } from './KubernetesCharts.js';
import { cutRowsText, noSharesText } from './sourceNotes.js';

export interface CostChartsProps extends KubernetesChartsProps {
  overlap: KubernetesOverlap;
}

const ONE_COLUMN = 'minmax(0, 1fr)';

/** Cloud and Kubernetes: which data sources cost most, and what Kubernetes money is spent on. */
export function CostCharts({ report, overlap, daily, previousDays }: CostChartsProps) {
  const i18n = useI18n();
  const sources = useMemo(() => sourceRows(report, overlap), [report, overlap]);
  const notes = [cutRowsText(report, true, i18n), noSharesText(report, sources, i18n)].filter((note) => note !== null);
  const hasClusters = report.clusters.length > 0;
  const columns = hasClusters ? { xs: ONE_COLUMN, md: `${ONE_COLUMN} ${ONE_COLUMN}` } : ONE_COLUMN;
  return (
    <Section title={i18n.t('page.chartsTitle')} testId="k8s-charts">
      <Box sx={{ display: 'grid', gridTemplateColumns: columns, gap: 4 }}>
        <PanelBoundary resetKeys={[report]}>
          <SourceChart
            sources={sources}
            title={i18n.t('page.sourcesTitle')}
            actionOf={(figure, label) => <ReceiptButton figure={figure} label={label} />}
            note={notes.map((note) => (
              <Typography key={note} variant="caption" component="p" sx={{ color: 'text.secondary', mt: 1 }}>
                {note}
              </Typography>
            ))}
          />
        </PanelBoundary>
        {hasClusters && <ComponentsOfKubernetes report={report} />}
      </Box>
      {hasClusters && (
        <Box sx={{ mt: 3 }}>
          <DaysOfKubernetes report={report} daily={daily} previousDays={previousDays} />
        </Box>
      )}
    </Section>
  );
}
