import { ChartsSkeleton, TableSkeleton } from '../components/PartSkeletons.js';
import type { DetailsProps } from './detailsProps.js';
import { KubernetesPanels } from './KubernetesPanels.js';
import { costCharts, resourceTable } from './lazyParts.js';
import { Later } from './Later.js';

/** Below the figures of the page: where the money went, in Kubernetes and in the clouds. */
export function PageDetails(props: DetailsProps) {
  const { report, daily, view, renderAll } = props;
  const bars = [Math.min(report.cloudAccounts.length + report.clusters.length, MOST_SOURCES), report.components.length];
  return (
    <>
      <Later part={costCharts} resetKeys={[report]} placeholder={<ChartsSkeleton bars={bars} />}>
        {(CostCharts) => <CostCharts report={report} overlap={view.overlap} daily={daily} />}
      </Later>
      <KubernetesPanels {...props} />
      <Later
        part={resourceTable}
        resetKeys={[report]}
        placeholder={<TableSkeleton rows={report.resources.length} rowHeight={{ xs: 52, md: 37 }} />}
      >
        {(ResourceTable) => <ResourceTable report={report} renderAll={renderAll} />}
      </Later>
    </>
  );
}

/** The chart of data sources shows the first of them, and the others as one. */
const MOST_SOURCES = 9;
