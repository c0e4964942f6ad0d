import { useMemo } from 'react';
import type { PreviousDays } from '../domain/alignDays.js';
import { partOfCloudBill } from '../domain/partOfCloudBill.js';
import type { ChargePeriod, DataNotice, EfficiencyTargets, KubernetesOverlap } from '../domain/index.js';
import { useComparison, type PeriodComparison } from './useComparison.js';
import { useDailyCosts, type Daily } from './useDailyCosts.js';
import { useNow } from './useNow.js';
import { usePreviousDays } from './usePreviousDays.js';
import { useExpenses, type ExpensesState } from './useExpenses.js';
import type { ExpensesProps, MountedProps } from './expensesProps.js';
import { useNavigate } from './useNavigate.js';
import { useReportedErrors } from './useReportedErrors.js';
import { useStable } from './useStable.js';
import { useViewActions, type ViewActions } from './useViewActions.js';
import type { ExpensesView } from './viewState.js';

const HALF_A_MINUTE = 30_000;

export interface ExpensesModel {
  state: ExpensesState;
  period: ChargePeriod;
  setPeriod: (period: ChargePeriod) => void;
  view: ExpensesView;
  actions: ViewActions;
  now: Date;
  daily: Daily;
  /** Of the compared period; null: they did not come, or are not compared. */
  previousDays: PreviousDays | null;
  comparison: PeriodComparison;
  targets: EfficiencyTargets | undefined;
  onNavigate: ExpensesProps['onNavigate'];
}

/**
 * What both ways in share: the period, the view, and the figures they ask for. Whatever a host makes anew on every render is the same here
 * until its content changes, and so is what is made of it: of a page with thousands of rows only what changed is drawn again.
 */
export function useExpensesView(props: MountedProps): ExpensesModel {
  const now = useNow(HALF_A_MINUTE);
  const { onPeriodChange: setPeriod, view, onViewChange: setView } = props;
  const period = useSamePeriod(props.period);
  const filters = useStable(props.filters ?? NO_FILTERS);
  const targets = useStable(props.efficiencyTargets ?? null) ?? undefined;
  const onNavigate = useNavigate(props.onNavigate);
  const actions = useViewActions(view, setView);
  const { client, currency } = props;
  const { state, failures, scope, answer, expectedClustersIn } = useExpenses({
    client,
    organizationId: props.organizationId,
    period,
    currency,
    filters,
    targets,
    now,
  });
  const clusterIds = state.status === 'ready' ? state.report.clusters.map(({ id }) => id) : [];
  const asked = { client, scope, currency, clusterIds, fetchedAt: answer?.fetchedAt ?? null };
  const { daily, failures: dailyFailures } = useDailyCosts({ ...asked, period });
  const { comparison, failures: comparisonFailures } = useComparison({
    client,
    scope,
    period,
    currency,
    answer,
    expectedClustersIn,
    extrapolated: daily.notices,
    clustersWithGaps: daily.clustersWithGaps,
  });
  const { previousDays, failures: previousFailures } = usePreviousDays({ ...asked, daily, comparison });
  useReportedErrors([...failures, ...dailyFailures, ...comparisonFailures, ...previousFailures], props);
  // The days may show that there is nothing to compare: no change is claimed before.
  const isEarly = daily.state === 'loading';
  const shown = useMemo(() => (isEarly ? { ...comparison, changes: null } : comparison), [comparison, isEarly]);
  const viewed = useViewed(state, view.overlap, comparison.notices, daily.notices);
  return { state: viewed, period, setPeriod, view, actions, now, daily, previousDays, comparison: shown, targets, onNavigate };
}

const NO_FILTERS = {};

/** The same object for the same period: hosts make their dates anew on every render. */
function useSamePeriod({ start, end }: ChargePeriod): ChargePeriod {
  const [from, to] = [start.getTime(), end.getTime()];
  return useMemo(() => ({ start: new Date(from), end: new Date(to) }), [from, to]);
}

/** The figures as the view takes them, Kubernetes added to the cloud or a part of its bill; and what was noticed beside them, for receipts too. */
function useViewed(state: ExpensesState, overlap: KubernetesOverlap, compared: DataNotice[], daily: DataNotice[]): ExpensesState {
  const { report, source } = state.status === 'ready' ? state : NOTHING_READY;
  const viewed = useMemo(() => {
    if (report === null) return null;
    const noticed = { ...report, notices: [...report.notices, ...compared, ...daily] };
    const shown = overlap === 'partOfCloud' ? partOfCloudBill(noticed) : noticed;
    return { report: shown, source: { ...source, shown: { ...source.shown, notices: shown.notices } } };
  }, [report, source, overlap, compared, daily]);
  return state.status === 'ready' && viewed !== null ? { ...state, ...viewed } : state;
}

const NOTHING_READY = { report: null, source: null };
