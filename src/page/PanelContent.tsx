import { Stack } from '@mui/material';
import { NoticeList } from '../components/NoticeList.js';
import { PanelBoundary } from '../components/PanelBoundary.js';
import { Section } from '../components/Section.js';
import { SummaryFigures } from '../components/SummaryFigures.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { ComponentsOfKubernetes, DaysOfKubernetes } from './CostCharts.js';
import type { MountedProps } from './expensesProps.js';
import { KubernetesPanels } from './KubernetesPanels.js';
import { PageHeader } from './PageHeader.js';
import { PageStates } from './PageStates.js';
import { Receipts } from './Receipts.js';
import { UnansweredNote } from './UnansweredNote.js';
import { useExpensesView } from './useExpensesView.js';
import { useExports } from './useExports.js';
import { printStyles } from './printStyles.js';
import { usePrint } from './usePrint.js';

const PANEL_TABLES = ['clusters', 'components'] as const;

/** The Kubernetes part of a host's own page: no cloud tables and no total of the organization, which the host has. */
export function PanelContent(props: MountedProps) {
  const model = useExpensesView(props);
  const { state, view, actions } = model;
  const { isPrinting, print } = usePrint();
  const { t } = useI18n();
  const exports = useExports(state, view, PANEL_TABLES, print);
  return (
    <Stack sx={{ gap: 2, minWidth: 0, ...printStyles }} data-test-id="k8s-costs">
      <PageHeader model={model} title={t('page.kubernetesTitle')} level="h2" exports={exports} />
      {state.status !== 'ready' ? (
        <PageStates state={state} variant="panel" />
      ) : (
        <Receipts source={state.source}>
          <PanelBoundary resetKeys={[state.report]}>
            <SummaryFigures compact report={state.report} targets={props.efficiencyTargets} comparison={model.comparison} />
          </PanelBoundary>
          <UnansweredNote questions={state.unanswered} onRetry={state.refresh} />
          <PanelBoundary resetKeys={[state.report]}>
            <NoticeList notices={state.report.notices} onSelectCluster={actions.select} renderAll={isPrinting} />
          </PanelBoundary>
          {state.report.clusters.length > 0 && (
            <Section title={t('page.costTitle')} testId="k8s-charts">
              <PanelBoundary resetKeys={[state.report]}>
                <ComponentsOfKubernetes report={state.report} />
              </PanelBoundary>
              <DaysOfKubernetes report={state.report} daily={model.daily} />
            </Section>
          )}
          <KubernetesPanels
            ready={state}
            view={view}
            actions={actions}
            onNavigate={props.onNavigate}
            targets={props.efficiencyTargets}
            comparison={model.comparison}
            renderAll={isPrinting}
          />
        </Receipts>
      )}
    </Stack>
  );
}
