import { memo } from 'react';
import { ResourceTable } from '../features/resources/ResourceTable.js';
import { PanelBoundary } from '../ui/PanelBoundary.js';
import { CostCharts } from './CostCharts.js';
import type { DetailsProps } from './detailsProps.js';
import { KubernetesPanels } from './KubernetesPanels.js';

export * from './withDetails.js';

const Charts = memo(CostCharts);
const Resources = memo(ResourceTable);

/** Below the figures of the page: where the money went, in Kubernetes and in the clouds. */
export function PageDetails(props: DetailsProps) {
  const { report, daily, previousDays, view, renderAll } = props;
  return (
    <>
      <PanelBoundary resetKeys={[report]}>
        <Charts report={report} overlap={view.overlap} daily={daily} previousDays={previousDays} />
      </PanelBoundary>
      <KubernetesPanels {...props} />
      <PanelBoundary resetKeys={[report]}>
        <Resources report={report} renderAll={renderAll} />
      </PanelBoundary>
    </>
  );
}
