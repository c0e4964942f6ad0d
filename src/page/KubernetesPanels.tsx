import { kubernetesGap } from '../components/figureGap.js';
import { GaugesSkeleton, TableSkeleton } from '../components/PartSkeletons.js';
import { useI18n } from '../i18n/I18nProvider.js';
import type { DetailsProps } from './detailsProps.js';
import { clusterTable, efficiencyPanel, noKubernetes } from './lazyParts.js';
import { Later } from './Later.js';

export type KubernetesPanelsProps = Omit<DetailsProps, 'daily'>;

/** The Kubernetes half of the page: efficiency, and the clusters with their namespaces. */
export function KubernetesPanels(props: KubernetesPanelsProps) {
  const { t } = useI18n();
  const { report, noClusters, view, actions, onNavigate, targets, comparison, renderAll } = props;
  const rows = report.clusters.length + report.missingClusters.length;
  if (rows === 0) {
    return (
      <Later part={noKubernetes} resetKeys={[report]} placeholder={null}>
        {(NoKubernetes) => <NoKubernetes noClusters={noClusters} onNavigate={onNavigate} />}
      </Later>
    );
  }
  return (
    <>
      <Later part={efficiencyPanel} resetKeys={[report]} placeholder={<GaugesSkeleton />}>
        {(EfficiencyPanel) => (
          <EfficiencyPanel
            overall={report.efficiency}
            clusters={report.clusters}
            notices={report.notices}
            gap={t(kubernetesGap(report), { expected: report.missingClusters.length })}
            selectedClusterId={view.selectedClusterId}
            onSelectCluster={actions.select}
            targets={targets}
          />
        )}
      </Later>
      <Later part={clusterTable} resetKeys={[report]} placeholder={<TableSkeleton rows={rows} rowHeight={{ xs: 114, sm: 37 }} />}>
        {(ClusterTable) => (
          <ClusterTable
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
            renderAll={renderAll}
          />
        )}
      </Later>
    </>
  );
}
