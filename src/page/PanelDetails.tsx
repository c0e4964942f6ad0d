import { memo } from 'react';
import { PanelBoundary } from '../ui/PanelBoundary.js';
import type { DetailsProps } from './detailsProps.js';
import { CostCharts } from './CostCharts.js';
import { KubernetesPanels } from './KubernetesPanels.js';

export * from './withDetails.js';

const Charts = memo(CostCharts);

/** Below the figures of the panel: where Kubernetes money went. */
export function PanelDetails(props: DetailsProps) {
  const { report, daily, previousDays } = props;
  return (
    <>
      {report.clusters.length > 0 && (
        <PanelBoundary resetKeys={[report]}>
          <Charts report={report} daily={daily} previousDays={previousDays} />
        </PanelBoundary>
      )}
      <KubernetesPanels {...props} />
    </>
  );
}
