import { Box } from '@mui/material';
import { memo } from 'react';
import { ComponentBreakdown } from '../features/breakdown/ComponentBreakdown.js';
import { SourceBreakdown } from '../features/breakdown/SourceBreakdown.js';
import { DailyTrend } from '../features/trend/DailyTrend.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { PanelBoundary } from '../ui/PanelBoundary.js';
import { Section } from '../ui/Section.js';
import type { DetailsProps } from './detailsProps.js';
import { WIDE } from '../theme/container.js';

export interface CostChartsProps extends Pick<DetailsProps, 'report' | 'daily' | 'previousDays'> {
  /** Left out: the host's own page shows the clouds. */
  overlap?: DetailsProps['view']['overlap'];
}

const Components = memo(ComponentBreakdown);
const Days = memo(DailyTrend);

const ONE_COLUMN = 'minmax(0, 1fr)';
const GRID = { display: 'grid', gap: 4, gridTemplateColumns: ONE_COLUMN };
const TWO_COLUMNS = { ...GRID, [WIDE]: { gridTemplateColumns: `${ONE_COLUMN} ${ONE_COLUMN}` } };

/** Which data sources cost most, what Kubernetes money is spent on, and when. */
export function CostCharts({ report, overlap, daily, previousDays }: CostChartsProps) {
  const { t } = useI18n();
  const hasClusters = report.clusters.length > 0;
  const hasSources = overlap !== undefined;
  return (
    <Section title={t(hasSources ? 'page.chartsTitle' : 'page.costTitle')} testId="k8s-charts">
      <Box sx={hasSources && hasClusters ? TWO_COLUMNS : GRID}>
        {hasSources && (
          <PanelBoundary resetKeys={[report]}>
            <SourceBreakdown report={report} overlap={overlap} />
          </PanelBoundary>
        )}
        {hasClusters && (
          <PanelBoundary resetKeys={[report]}>
            <Components report={report} />
          </PanelBoundary>
        )}
      </Box>
      {hasClusters && (
        <Box sx={{ mt: hasSources ? 3 : 0 }}>
          <PanelBoundary resetKeys={[daily.costs]}>
            <Days report={report} daily={daily} previousDays={previousDays} />
          </PanelBoundary>
        </Box>
      )}
    </Section>
  );
}
