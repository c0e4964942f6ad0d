import { ChartsSkeleton } from '../components/PartSkeletons.js';
import type { DetailsProps } from './detailsProps.js';
import { KubernetesPanels } from './KubernetesPanels.js';
import { kubernetesCharts } from './lazyParts.js';
import { Later } from './Later.js';

/** Below the figures of the panel: where Kubernetes money went. */
export function PanelDetails(props: DetailsProps) {
  const { report, daily } = props;
  return (
    <>
      {report.clusters.length > 0 && (
        <Later part={kubernetesCharts} resetKeys={[report]} placeholder={<ChartsSkeleton bars={[report.components.length]} />}>
          {(KubernetesCharts) => <KubernetesCharts report={report} daily={daily} />}
        </Later>
      )}
      <KubernetesPanels {...props} />
    </>
  );
}
