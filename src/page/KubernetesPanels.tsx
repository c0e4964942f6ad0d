import type { ReactNode } from 'react';
import { ClusterTable } from '../components/ClusterTable.js';
import { EfficiencyPanel } from '../components/EfficiencyPanel.js';
import { EmptyState } from '../components/EmptyState.js';
import { PanelBoundary } from '../components/PanelBoundary.js';
import { Section } from '../components/Section.js';
import { StateMessage } from '../components/StateMessage.js';
import { ClusterIcon } from '../components/icons.js';
import { useI18n } from '../i18n/I18nProvider.js';
import type { ExpensesProps } from './expensesProps.js';
import type { PeriodComparison } from './useComparison.js';
import type { ReadyState } from './useExpenses.js';
import type { ViewActions } from './viewActions.js';
import type { ExpensesView } from './viewState.js';

export interface KubernetesPanelsProps {
  ready: ReadyState;
  view: ExpensesView;
  actions: ViewActions;
  onNavigate: ExpensesProps['onNavigate'];
  targets: ExpensesProps['efficiencyTargets'];
  comparison: PeriodComparison;
  /** For print: every row. */
  renderAll: boolean;
  /** At the end of the table's toolbar. */
  tableActions?: ReactNode;
}

/** The Kubernetes half of the page: efficiency, and the clusters with their namespaces. */
export function KubernetesPanels(props: KubernetesPanelsProps) {
  const { ready, view, actions, onNavigate, targets, comparison, renderAll, tableActions } = props;
  const { report, hasClusters } = ready;
  const isEmpty = report.clusters.length === 0 && report.missingClusters.length === 0;
  if (isEmpty) return <NoKubernetes hasClusters={hasClusters} onNavigate={onNavigate} />;
  return (
    <>
      <PanelBoundary resetKeys={[report]}>
        <EfficiencyPanel
          overall={report.efficiency}
          clusters={report.clusters}
          notices={report.notices}
          selectedClusterId={view.selectedClusterId}
          onSelectCluster={actions.select}
          targets={targets}
        />
      </PanelBoundary>
      <PanelBoundary resetKeys={[report]}>
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
          actions={tableActions}
        />
      </PanelBoundary>
    </>
  );
}

interface NoKubernetesProps {
  hasClusters: boolean | null;
  onNavigate: ExpensesProps['onNavigate'];
}

/** No cluster is connected; or some are, or may be, and none has a cost here. */
function NoKubernetes({ hasClusters, onNavigate }: NoKubernetesProps) {
  const { t } = useI18n();
  return (
    <Section title={t('page.kubernetesTitle')} testId="k8s-none">
      {hasClusters === false ? (
        <EmptyState kind="noKubernetes" compact onConnect={onNavigate && (() => onNavigate({ to: 'connect-cluster' }))} />
      ) : (
        <StateMessage compact testId="k8s-no-costs" icon={<ClusterIcon />} title={t('page.noKubernetesCosts.title')}>
          {t('page.noKubernetesCosts.text')}
        </StateMessage>
      )}
    </Section>
  );
}
