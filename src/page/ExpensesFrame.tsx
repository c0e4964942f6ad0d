import { Box, Button, Stack, useEventCallback } from '@mui/material';
import { memo, useEffect, useMemo, useRef, useState, type ComponentType, type RefObject } from 'react';
import { NoticeList } from '../features/notices/NoticeList.js';
import { DetailsSkeleton } from '../features/states/DetailsSkeleton.js';
import type { ChargePeriod } from '../domain/types.js';
import { useHasLanguage, useI18n, useLandmarkName } from '../i18n/I18nProvider.js';
import type { MessageKey } from '../i18n/messages.js';
import { accessibleStyles } from '../theme/accessibleStyles.js';
import { PaperContext } from '../theme/PaperContext.js';
import { LazyPanel } from '../ui/LazyPanel.js';
import { PanelBoundary } from '../ui/PanelBoundary.js';
import { SurroundingsContext } from '../ui/surroundings.js';
import type { DetailsProps } from './detailsProps.js';
import { emptinessOf, type Emptiness } from './emptiness.js';
import type { MountedProps, OptionalPlace } from './expensesProps.js';
import type { ExportedTable } from '../features/export/saveCsv.js';
import type { FileFormat } from '../features/export/fileFormat.js';
import type { DetailsParts } from './lazyParts.js';
import { PageHeader } from './PageHeader.js';
import { InsteadOfFigures } from './InsteadOfFigures.js';
import type { Printed } from './printSheet.js';
import { printStyles } from './printStyles.js';
import { Receipts } from './Receipts.js';
import type { ReadyState } from './questions/expensesState.js';
import { useExpensesModel, type ExpensesModel } from './useExpensesModel.js';
import { useRowSpot } from './view/useRowSpot.js';
import { CONTAINER, MEDIUM, ROOT } from '../theme/container.js';

export type FiguresProps = Pick<DetailsProps, 'report' | 'comparison' | 'targets' | 'actions'> & Pick<DetailsProps['view'], 'overlap'>;

/** In what the page and the panel differ. */
export interface ExpensesKind extends DetailsParts {
  variant: 'page' | 'panel';
  title: MessageKey;
  testId: string;
  /** What can be taken away as files. */
  tables: readonly ExportedTable[];
  Figures: ComponentType<FiguresProps>;
}

/** Header, and below it the state the figures are in: of the whole page, or of the panel in a host's. */
export function ExpensesFrame({ kind, props }: { kind: ExpensesKind; props: MountedProps }) {
  const model = useExpensesModel(props);
  const rootRef = useRef<HTMLDivElement>(null);
  const [printed, setPrinted] = useState<Printed | null>(null);
  const isPrinting = printed !== null;
  const { t, language } = useI18n();
  const { state, details, scope, now } = model;
  const emptiness = emptinessOf(state, scope.period, now, kind.variant);
  const periodRef = useRef<HTMLInputElement>(null);
  const { level = kind.variant === 'page' ? 1 : 2, dense: isDense = false, title = t(kind.title) } = props;
  const surroundings = useMemo(() => ({ level, isDense }), [level, isDense]);
  const name = useLandmarkName(t(kind.title));
  // Kept here, so that it outlives the figures of a period.
  const [format, setFormat] = useState<FileFormat | null>(null);
  // Beside the request for the figures, so that nothing is waited for twice.
  useEffect(() => {
    for (const name of PRELOADED) kind[name].preload();
  }, [kind]);
  return (
    <PaperContext.Provider value={isPrinting}>
      <SurroundingsContext.Provider value={surroundings}>
        <Box
          ref={rootRef}
          data-k8s-printed={printed ?? undefined}
          sx={ROOT}
          {...(title === false && { role: 'region', 'aria-label': name })}
        >
          <Stack
            lang={language}
            sx={{ gap: isDense ? 1.5 : 2, ...CONTAINER, ...accessibleStyles, ...printStyles }}
            data-test-id={kind.testId}
          >
            <PageHeader
              model={model}
              title={title}
              isPeriodShown={props.periodPicker !== 'hidden'}
              emptiness={emptiness}
              periodRef={periodRef}
              parts={kind}
              actions={
                state.status === 'ready' && emptiness === null ? (
                  <LazyPanel
                    part={kind.files}
                    placeholder={<Box sx={BUTTON} />}
                    // What could not be fetched with it says so below: here its place is enough, and another try.
                    renderFailed={(retry) => (
                      <Button variant="outlined" size="small" data-print="hide" onClick={retry}>
                        {t('export.button')}
                      </Button>
                    )}
                  >
                    {(FileExport) => (
                      <FileExport
                        ready={state}
                        details={details}
                        client={props.client}
                        scope={{ organizationId: props.organizationId, period: scope.period, filters: props.filters }}
                        onUnauthorized={props.onUnauthorized}
                        onError={props.onError}
                        tables={kind.tables}
                        format={format}
                        onFormatChange={setFormat}
                        onPrint={() => setPrinted('report')}
                      />
                    )}
                  </LazyPanel>
                ) : (
                  state.status === 'pending' && <Box sx={BUTTON} />
                )
              }
            />
            <LazyPanel part={kind.paper} placeholder={null} renderFailed={() => null}>
              {(Paper) => (
                <Paper
                  root={rootRef}
                  printed={printed}
                  onPrintedChange={setPrinted}
                  reportTitle={title === false ? name : null}
                  organizationId={props.organizationId}
                  period={scope.period}
                  filters={props.filters}
                  report={state.status === 'ready' ? state.report : null}
                  fetchedAt={state.status === 'ready' ? state.fetchedAt : null}
                />
              )}
            </LazyPanel>
            <Content kind={kind} model={model} props={props} emptiness={emptiness} periodRef={periodRef} isPrinting={isPrinting} />
          </Stack>
        </Box>
      </SurroundingsContext.Provider>
    </PaperContext.Provider>
  );
}

/** All that everybody sees. */
const PRELOADED = ['details', 'age', 'periods', 'files', 'explanation', 'unanswered', 'paper'] as const;

/** About as large as the button that is on its way. */
const BUTTON = { width: 60, height: 26, [MEDIUM]: { width: 130, height: 32 } };

interface ContentProps {
  kind: ExpensesKind;
  model: ExpensesModel;
  props: MountedProps;
  emptiness: Emptiness | null;
  /** What shows the period, and has the focus when it is another one. */
  periodRef: RefObject<HTMLInputElement>;
  isPrinting: boolean;
}

function Content({ kind, model, props, emptiness, periodRef, isPrinting }: ContentProps) {
  const { state, scope, now, later, setPeriod } = model;
  const { variant, nothing } = kind;
  const showPeriod = useEventCallback((period: ChargePeriod) => {
    setPeriod(period);
    periodRef.current?.focus();
  });
  const otherPeriods = props.isPeriodFixed ? undefined : showPeriod;
  const wayTo = (to: OptionalPlace) =>
    props.navigatesTo?.includes(to) ? props.onNavigate && (() => props.onNavigate?.({ to })) : undefined;
  const instead = { variant, nothing, focusHome: periodRef, onSignIn: wayTo('sign-in') };
  if (!useHasLanguage()) return <InsteadOfFigures {...instead} state={{ status: 'pending' }} />;
  if (emptiness !== null || state.status === 'noAccounts') {
    const { client, onUnauthorized, onError } = props;
    const accounts = state.status === 'ready' ? state.accounts : null;
    const about = { client, scope, now, later, accounts, ofKubernetes: variant === 'panel', onUnauthorized, onError };
    const ways = { onShowPeriod: otherPeriods, onConnectAccount: wayTo('connect-account') };
    return <InsteadOfFigures {...instead} state={{ status: 'nothing', kind: emptiness ?? 'noAccounts', ...about, ...ways }} />;
  }
  if (state.status !== 'ready') return <InsteadOfFigures {...instead} state={state} />;
  return <Ready kind={kind} model={model} isPrinting={isPrinting} ready={state} onShowPeriod={otherPeriods} />;
}

const Notices = memo(NoticeList);

interface ReadyProps extends Pick<ContentProps, 'kind' | 'model' | 'isPrinting'>, Pick<DetailsProps, 'onShowPeriod'> {
  ready: ReadyState;
}

/** First the figures and what is wrong with them; below, as soon as their code is there, all that they are made of. */
function Ready({ kind, model, ready, isPrinting, onShowPeriod }: ReadyProps) {
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
      <LazyPanel part={kind.unanswered} placeholder={null} renderFailed={() => null}>
        {(UnansweredNote) => <UnansweredNote questions={ready.unanswered} onRetry={ready.refresh} />}
      </LazyPanel>
      <PanelBoundary resetKeys={[report]}>
        <Notices
          notices={report.notices}
          costs={report}
          explanation={kind.explanation}
          onSelectCluster={show}
          shownClusters={shownClusters}
          renderAll={isPrinting}
        />
      </PanelBoundary>
      <LazyPanel part={kind.details} resetKeys={[report]} placeholder={<DetailsSkeleton variant={kind.variant} report={report} />}>
        {(Details) => (
          <Details {...details} onShowPeriod={onShowPeriod} spot={spot} report={report} noClusters={noClusters} renderAll={isPrinting} />
        )}
      </LazyPanel>
    </Receipts>
  );
}
