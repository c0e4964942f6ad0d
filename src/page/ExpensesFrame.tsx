import { Box, Stack } from '@mui/material';
import { memo, useEffect, type ComponentType } from 'react';
import { NoticeList } from '../features/notices/NoticeList.js';
import { DetailsSkeleton } from '../features/states/DetailsSkeleton.js';
import { presetPeriod } from '../domain/period/periodPresets.js';
import { useHasLanguage, useI18n } from '../i18n/I18nProvider.js';
import type { MessageKey } from '../i18n/messages.js';
import { accessibleStyles } from '../theme/accessibleStyles.js';
import { PaperContext } from '../theme/PaperContext.js';
import { LazyPanel } from '../ui/LazyPanel.js';
import type { LazyPart } from '../ui/lazyPart.js';
import { PanelBoundary } from '../ui/PanelBoundary.js';
import type { PeriodChoicesProps } from '../features/period/PeriodChoices.js';
import type { DetailsProps } from './detailsProps.js';
import type { MountedProps } from './expensesProps.js';
import type { ExportedTable } from '../features/export/saveCsv.js';
import { ExportButton } from '../features/export/ExportButton.js';
import { PageHeader } from './PageHeader.js';
import { InsteadOfFigures } from './InsteadOfFigures.js';
import { printStyles } from './printStyles.js';
import { Receipts } from './Receipts.js';
import { UnansweredNote } from '../features/states/UnansweredNote.js';
import type { ReadyState } from './questions/expensesState.js';
import { useExpensesModel, type ExpensesModel } from './useExpensesModel.js';
import { usePrint } from './usePrint.js';
import { useRowSpot } from './view/useRowSpot.js';

export type FiguresProps = Pick<DetailsProps, 'report' | 'comparison' | 'targets' | 'actions'> & Pick<DetailsProps['view'], 'overlap'>;

/** In what the page and the panel differ. */
export interface ExpensesKind {
  variant: 'page' | 'panel';
  title: MessageKey;
  testId: string;
  /** What can be taken away as files. */
  tables: readonly ExportedTable[];
  Figures: ComponentType<FiguresProps>;
  /** What stands below the first figures. */
  details: LazyPart<DetailsProps>;
  /** The periods to choose from. */
  periods: LazyPart<PeriodChoicesProps>;
}

/** Header, and below it the state the figures are in: of the whole page, or of the panel in a host's. */
export function ExpensesFrame({ kind, props }: { kind: ExpensesKind; props: MountedProps }) {
  const model = useExpensesModel(props);
  const { isPrinting, print } = usePrint();
  const { t, language } = useI18n();
  const { state, details } = model;
  // Beside the request for the figures, so that nothing is waited for twice.
  useEffect(() => {
    kind.details.preload();
    kind.periods.preload();
  }, [kind]);
  return (
    <PaperContext.Provider value={isPrinting}>
      <Stack lang={language} sx={{ gap: 2, minWidth: 0, ...accessibleStyles, ...printStyles }} data-test-id={kind.testId}>
        <PageHeader
          model={model}
          title={t(kind.title)}
          level={kind.variant === 'page' ? 'h1' : 'h2'}
          periods={kind.periods}
          actions={
            state.status === 'ready' ? (
              <ExportButton
                report={state.report}
                fetchedAt={state.fetchedAt}
                filters={props.filters}
                view={details.view}
                tables={kind.tables}
                onPrint={print}
              />
            ) : (
              state.status === 'pending' && <Box sx={BUTTON} />
            )
          }
        />
        <Content kind={kind} model={model} isPrinting={isPrinting} />
      </Stack>
    </PaperContext.Provider>
  );
}

/** About as large as the button that is on its way. */
const BUTTON = { width: { xs: 64, sm: 130 }, height: 32 };

interface ContentProps {
  kind: ExpensesKind;
  model: ExpensesModel;
  isPrinting: boolean;
}

function Content({ kind, model, isPrinting }: ContentProps) {
  const { state, period, now, setPeriod } = model;
  if (!useHasLanguage()) return <InsteadOfFigures state={{ status: 'pending' }} variant={kind.variant} />;
  if (state.status !== 'ready') return <InsteadOfFigures state={state} variant={kind.variant} />;
  // A panel is a part of a page whose other parts may have costs.
  if (kind.variant === 'page' && hasNothingToShow(state)) {
    const handleShow = (): void => setPeriod(presetPeriod('last30Days', now));
    return <InsteadOfFigures state={{ status: 'nothing', period, onShowLast30Days: handleShow }} variant={kind.variant} />;
  }
  return <Ready kind={kind} model={model} ready={state} isPrinting={isPrinting} />;
}

/** The answer has no cost of any kind, and nothing says that one is on its way or missing. */
function hasNothingToShow({ report, waiting }: ReadyState): boolean {
  const { total, kubernetes, cloudAccounts, clusters, missingClusters, notices } = report;
  return (
    total === 0 &&
    (kubernetes ?? 0) === 0 &&
    cloudAccounts.length + clusters.length + missingClusters.length === 0 &&
    waiting === null &&
    notices.every(({ severity }) => severity === 'info')
  );
}

const Notices = memo(NoticeList);

/** First the figures and what is wrong with them; below, as soon as their code is there, all that they are made of. */
function Ready({ kind, model, ready, isPrinting }: ContentProps & { ready: ReadyState }) {
  const { details } = model;
  const { view, actions, comparison, targets } = details;
  const { report, noClusters } = ready;
  const { Figures } = kind;
  const { spot, show, shownClusters } = useRowSpot(report, actions);
  return (
    <Receipts source={ready.source} report={report}>
      <PanelBoundary resetKeys={[report]}>
        <Figures report={report} comparison={comparison} targets={targets} actions={actions} overlap={view.overlap} />
      </PanelBoundary>
      <UnansweredNote questions={ready.unanswered} onRetry={ready.refresh} />
      <PanelBoundary resetKeys={[report]}>
        <Notices notices={report.notices} costs={report} onSelectCluster={show} shownClusters={shownClusters} renderAll={isPrinting} />
      </PanelBoundary>
      <LazyPanel part={kind.details} resetKeys={[report]} placeholder={<DetailsSkeleton variant={kind.variant} report={report} />}>
        {(Details) => <Details {...details} spot={spot} report={report} noClusters={noClusters} renderAll={isPrinting} />}
      </LazyPanel>
    </Receipts>
  );
}
