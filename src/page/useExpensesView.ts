import { useMemo } from 'react';
import { partOfCloudBill } from '../domain/partOfCloudBill.js';
import type { ChargePeriod, DataNotice, KubernetesOverlap } from '../domain/index.js';
import { useComparison, type PeriodComparison } from './useComparison.js';
import { useDailyCosts, type Daily } from './useDailyCosts.js';
import { useNow } from './useNow.js';
import { useExpenses, type ExpensesState } from './useExpenses.js';
import type { MountedProps } from './expensesProps.js';
import { useReportedErrors } from './useReportedErrors.js';
import { viewActions, type ViewActions } from './viewActions.js';
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
  comparison: PeriodComparison;
}

/** What both ways in share: the period, the view, and the figures they ask for. */
export function useExpensesView(props: MountedProps): ExpensesModel {
  const now = useNow(HALF_A_MINUTE);
  const { onPeriodChange: setPeriod, view, onViewChange: setView } = props;
  const period = useSamePeriod(props.period);
  const { client, currency } = props;
  const { state, failures, scope, answer, expectedClustersIn } = useExpenses({
    client,
    organizationId: props.organizationId,
    period,
    currency,
    filters: props.filters ?? NO_FILTERS,
    targets: props.efficiencyTargets,
    now,
  });
  const clusterIds = state.status === 'ready' ? state.report.clusters.map(({ id }) => id) : [];
  const daily = useDailyCosts({ client, scope, period, currency, clusterIds, fetchedAt: answer?.fetchedAt ?? null });
  const comparison = useComparison({
    client,
    scope,
    period,
    currency,
    answer,
    expectedClustersIn,
    isExtrapolated: daily.notices.length > 0,
    clustersWithGaps: daily.clustersWithGaps,
  });
  useReportedErrors([...failures, ...daily.failures, ...comparison.failures], props);
  // The days may show that there is nothing to compare: no change is claimed before.
  const shownComparison = daily.state === 'loading' ? { ...comparison, changes: null } : comparison;
  const viewed = useViewed(state, view.overlap, comparison.notices, daily.notices);
  return { state: viewed, period, setPeriod, view, actions: viewActions(view, setView), now, daily, comparison: shownComparison };
}

const NO_FILTERS = {};

/** The same object for the same period: hosts make their dates anew on every render. */
function useSamePeriod({ start, end }: ChargePeriod): ChargePeriod {
  const [from, to] = [start.getTime(), end.getTime()];
  return useMemo(() => ({ start: new Date(from), end: new Date(to) }), [from, to]);
}

/** The figures as the view takes them, Kubernetes added to the cloud or a part of its bill; and what was noticed beside them. */
function useViewed(state: ExpensesState, overlap: KubernetesOverlap, compared: DataNotice[], daily: DataNotice[]): ExpensesState {
  const report = state.status === 'ready' ? state.report : null;
  const viewed = useMemo(() => {
    if (report === null) return null;
    const noticed = { ...report, notices: [...report.notices, ...compared, ...daily] };
    return overlap === 'partOfCloud' ? partOfCloudBill(noticed) : noticed;
  }, [report, overlap, compared, daily]);
  return state.status === 'ready' && viewed !== null ? { ...state, report: viewed } : state;
}
