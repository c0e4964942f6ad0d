import { Stack } from '@mui/material';
import { EmptyState } from '../components/EmptyState.js';
import { NoticeList } from '../components/NoticeList.js';
import { PanelBoundary } from '../components/PanelBoundary.js';
import { ResourceTable } from '../components/ResourceTable.js';
import { SummaryFigures } from '../components/SummaryFigures.js';
import { presetPeriod } from '../domain/periodPresets.js';
import { useI18n } from '../i18n/I18nProvider.js';
import { CostCharts } from './CostCharts.js';
import type { MountedProps } from './expensesProps.js';
import { isNothing } from './isNothing.js';
import { KubernetesPanels } from './KubernetesPanels.js';
import { PageHeader } from './PageHeader.js';
import { PageStates } from './PageStates.js';
import { Receipts } from './Receipts.js';
import { UnansweredNote } from './UnansweredNote.js';
import { useExpensesView } from './useExpensesView.js';
import { useExports } from './useExports.js';
import { printStyles } from './printStyles.js';
import { usePrint } from './usePrint.js';

const PAGE_TABLES = ['clusters', 'components', 'sources', 'resources'] as const;

/** The Expenses page: what the period cost, what is wrong with the figures, and where the money went. */
export function PageContent(props: MountedProps) {
  const model = useExpensesView(props);
  const { state, period, view, actions, now, setPeriod } = model;
  const { isPrinting, print } = usePrint();
  const { t } = useI18n();
  const exports = useExports(state, view, PAGE_TABLES, print);
  return (
    <Stack sx={{ gap: 2, minWidth: 0, ...printStyles }} data-test-id="k8s-expenses-page">
      <PageHeader model={model} title={t('page.title')} level="h1" exports={exports} />
      {state.status !== 'ready' ? (
        <PageStates state={state} variant="page" />
      ) : isNothing(state) ? (
        <EmptyState kind="nothingInPeriod" period={period} onShowLast30Days={() => setPeriod(presetPeriod('last30Days', now))} />
      ) : (
        <Receipts source={state.source}>
          <PanelBoundary resetKeys={[state.report]}>
            <SummaryFigures
              report={state.report}
              targets={props.efficiencyTargets}
              comparison={model.comparison}
              overlap={view.overlap}
              onOverlapChange={actions.setOverlap}
            />
          </PanelBoundary>
          <UnansweredNote questions={state.unanswered} onRetry={state.refresh} />
          <PanelBoundary resetKeys={[state.report]}>
            <NoticeList notices={state.report.notices} onSelectCluster={actions.select} renderAll={isPrinting} />
          </PanelBoundary>
          <CostCharts report={state.report} overlap={view.overlap} daily={model.daily} />
          <KubernetesPanels
            ready={state}
            view={view}
            actions={actions}
            onNavigate={props.onNavigate}
            targets={props.efficiencyTargets}
            comparison={model.comparison}
            renderAll={isPrinting}
          />
          <PanelBoundary resetKeys={[state.report]}>
            <ResourceTable report={state.report} renderAll={isPrinting} />
          </PanelBoundary>
        </Receipts>
      )}
    </Stack>
  );
}
