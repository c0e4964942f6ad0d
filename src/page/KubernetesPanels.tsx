import { memo } from 'react';
import { NewAndGonePanel } from '../features/changes/NewAndGonePanel.js';
import { ClusterTable } from '../features/clusters/ClusterTable.js';
import { EfficiencyPanel } from '../features/efficiency/EfficiencyPanel.js';
import { PanelBoundary } from '../ui/PanelBoundary.js';
import type { DetailsProps } from './detailsProps.js';
import { NoKubernetes } from '../features/states/NoKubernetes.js';

export type KubernetesPanelsProps = Omit<DetailsProps, 'daily' | 'previousDays'>;

const Gauges = memo(EfficiencyPanel);
const Clusters = memo(ClusterTable);
const NewAndGone = memo(NewAndGonePanel);

/** The Kubernetes half of the page: efficiency, the clusters with their namespaces, and which of those are new or gone. */
export function KubernetesPanels(props: KubernetesPanelsProps) {
  const { report, noClusters, view, actions, onNavigate, onShowPeriod, targets, comparison, spot, renderAll } = props;
  if (report.clusters.length + report.missingClusters.length === 0) {
    return (
      <PanelBoundary resetKeys={[report]}>
        <NoKubernetes
          noClusters={noClusters}
          onConnect={onNavigate && (() => onNavigate({ to: 'connect-cluster' }))}
          onShowPeriod={onShowPeriod}
        />
      </PanelBoundary>
    );
  }
  return (
    <>
      <PanelBoundary resetKeys={[report]}>
        <Gauges report={report} selectedClusterId={view.selectedClusterId} onSelectCluster={actions.select} targets={targets} />
      </PanelBoundary>
      <PanelBoundary resetKeys={[report]}>
        <Clusters
          report={report}
          sort={view.sort}
          onSortChange={actions.sortBy}
          search={view.search}
          onSearchChange={actions.searchFor}
          expandedIds={view.expandedIds}
          onToggle={actions.toggle}
          selectedClusterId={view.selectedClusterId}
          onSelectCluster={actions.select}
          onNavigate={onNavigate}
          targets={targets}
          comparison={comparison}
          spot={spot}
          renderAll={renderAll}
        />
      </PanelBoundary>
      <PanelBoundary resetKeys={[comparison]}>
        <NewAndGone report={report} comparison={comparison} />
      </PanelBoundary>
    </>
  );
}
